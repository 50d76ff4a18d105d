"""The command line: parse, call, print. What a command needs is imported when it runs.

`root` has the program that all commands belong to; they are listed in the order in which their modules
are imported here, which is that in which a meeting needs them.
"""

import gc

from meetingtui.cli.root import program
from meetingtui.failing import in_one_sentence
from meetingtui.help_pages import translate
from meetingtui.streams import prepare_streams
from meetingtui.ui.locale import speak

# isort: off
from meetingtui.cli import meetings, sequel, finding, members, care  # noqa: F401
# isort: on

__all__ = ["main", "program"]


def main() -> None:
    """Run the command line; every error that a person can mend is one sentence and exit status 1."""
    gc.disable()  # nothing to collect in the short life of a command; the screens turn it on again
    prepare_streams()
    speak()
    translate(program)
    with in_one_sentence():
        program.main(prog_name="meetingtui", standalone_mode=True)
