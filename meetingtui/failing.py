"""How the command line fails: one sentence on standard error, exit status 1, never a traceback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click

from meetingtui.domain.errors import MeetingError
from meetingtui.files import reason
from meetingtui.ui.locale import _, told


@contextmanager
def in_one_sentence() -> Iterator[None]:
    """Tell what a person can mend, and end the program."""
    try:
        yield
    except MeetingError as error:
        _end(told(error))
    except OSError as error:
        # What reads and writes files raises MeetingError: this is standard output, full or failing.
        _end(_("The output could not be written: {why}.").format(why=_(reason(error))))


def _end(sentence: str) -> NoReturn:
    with suppress(OSError):  # whoever read the errors has gone; there is nobody to tell
        click.echo(f"meetingtui: {sentence}", err=True)
    sys.exit(1)


def fault(folder: Path | None, error: Exception) -> MeetingError:
    """What to say of a fault of the program's own, and a report of it without the text of any meeting."""
    from meetingtui.crash import notice, write_report
    from meetingtui.paths import data_folder

    report = None
    with suppress(OSError):
        report = write_report((folder or data_folder()) / "crashes", error, datetime.now().astimezone())
    return notice(report, saved=True)
