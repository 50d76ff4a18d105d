"""Where what a command has made goes to: a file, or standard output."""

from pathlib import Path

import click

from meetingtui.ui.locale import _


def deliver(folder: Path, content: bytes, output: str | None, name: str) -> None:
    """Write the content to `output`, to standard output for "-", or to a file of that name here.

    MeetingError for a place inside the data folder `folder`, and when it cannot be written.
    """
    from meetingtui.files import write_atomically
    from meetingtui.paths import refuse_own_place
    from meetingtui.printout import print_bytes

    if output == "-":
        print_bytes(content)
        return
    path = Path(output) if output else Path.cwd() / name
    refuse_own_place(folder, path)
    write_atomically(path, content)
    click.echo(_("Written: {path}").format(path=path), err=True)
