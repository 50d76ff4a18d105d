"""Minutes of political meetings, written at the keyboard while the meeting runs."""

__version__ = "0.1.0"
