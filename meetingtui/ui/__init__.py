"""The screens of the program: Textual lives here and nowhere else."""
