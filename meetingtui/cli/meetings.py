"""The commands that make, show and open meetings."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from meetingtui.cli.root import program
from meetingtui.domain.errors import EncryptedError
from meetingtui.ui.locale import _

if TYPE_CHECKING:
    from meetingtui.agenda.draft import AgendaDraft
    from meetingtui.domain.meeting import Meeting

MAX_SHOWN = 20  # warnings printed one by one; the rest are counted


@program.command()
@click.pass_obj
def demo(folder: Path) -> None:
    """The made-up meeting, in a store of its own."""
    from meetingtui.examples import demo_meetings
    from meetingtui.paths import demo_folder
    from meetingtui.running import run

    sys.exit(run(demo_folder(folder), "latest", first=demo_meetings, settings=folder))


@program.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--body", help="The body that meets, when the document does not tell.")
@click.option("--date", "day", help="The meeting's date: 2026-03-23.")
@click.option("--language", help="The language of agenda and minutes: da, en, nb, sv, de or nl.")
@click.option("--password", help="The password of an encrypted document.")
@click.option("--into", "target", help="The meeting that the agenda is for: its items are added and changed.")
@click.option("--dry-run", is_flag=True, help="Show the outline and the warnings; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def import_(
    folder: Path,
    file: Path,
    body: str | None,
    day: str | None,
    language: str | None,
    password: str | None,
    target: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Read an agenda; print the new meeting's id."""
    from meetingtui.printout import outline, print_json, print_warnings, to_values

    draft = _read(file, password, body=body, day=a_day(day), language=language)
    meeting = draft.meeting
    if target is not None:
        _update(folder, target, meeting, dry_run=dry_run, as_json=as_json)
        return
    if not dry_run:
        meeting = _store(folder, draft, file)
    if as_json:
        print_json(to_values(meeting))
    elif dry_run:
        print_warnings(meeting)
        click.echo(outline(meeting))
    else:
        print_warnings(meeting, MAX_SHOWN)
        click.echo(str(meeting.id))


def _store(folder: Path, draft: "AgendaDraft", file: Path) -> "Meeting":
    """The meeting as it is stored; says so when there is one of that body on that date already."""
    from meetingtui.choosing import already_there, take_in
    from meetingtui.store import Store
    from meetingtui.supplementing import how_to_update

    with Store.open(folder) as store:
        there = None if draft.exported else already_there(store, draft.meeting)
        meeting = store.load(take_in(store, draft.meeting, exported=draft.exported))
    if there is not None:
        click.echo(how_to_update(there, file.name), err=True)
    return meeting


def _update(folder: Path, target: str, newer: "Meeting", *, dry_run: bool, as_json: bool) -> None:
    """Take what a newer agenda adds and changes into a stored meeting, and print it."""
    from meetingtui.choosing import chosen
    from meetingtui.printout import print_json, to_values
    from meetingtui.store import Store
    from meetingtui.supplementing import supplemented

    with Store.open(folder, read_only=dry_run) as store:
        meeting_id = chosen(store, target)
        lines = supplemented(store, meeting_id, newer, dry_run=dry_run)
        updated = store.load(meeting_id)
    if as_json:
        print_json(to_values(updated))
    click.echo("\n".join(lines), err=as_json)


def _read(
    file: Path, password: str | None, *, body: str | None, day: date | None, language: str | None
) -> "AgendaDraft":
    """The agenda in a file; who sits at a terminal is asked for the password of an encrypted one."""
    from meetingtui.agenda import read_agenda

    try:
        return read_agenda(file, body=body, day=day, language=language, password=password)
    except EncryptedError:
        if password is not None or not sys.stdin.isatty():
            raise
    password = click.prompt(_("The password of {file}").format(file=file.name), hide_input=True, err=True)
    return read_agenda(file, body=body, day=day, language=language, password=password)


@program.command("open")
@click.argument("meeting")
@click.option("--item", "number", help="The item to begin at: 3.4.")
@click.pass_obj
def open_(folder: Path, meeting: str, number: str | None) -> None:
    """The meeting screen."""
    from meetingtui.running import run

    sys.exit(run(folder, meeting, number))


@program.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def list_(folder: Path, as_json: bool) -> None:
    """The meetings, newest first."""
    from meetingtui.printout import meeting_lines, print_json, summary_values
    from meetingtui.store import Store

    with Store.open(folder, read_only=True) as store:
        summaries = store.meetings()
    if as_json:
        print_json([summary_values(summary) for summary in summaries])
    elif summaries:
        click.echo("\n".join(meeting_lines(summaries)))
    else:
        click.echo(_("No meetings yet. `meetingtui import FILE` makes one of an agenda."), err=True)


@program.command()
@click.argument("meeting")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document: lossless, can be imported.")
@click.pass_obj
def show(folder: Path, meeting: str, as_json: bool) -> None:
    """The whole record of a meeting."""
    from meetingtui.minutes import export as render
    from meetingtui.printout import print_bytes, print_json, to_values

    shown = load(folder, meeting)
    if as_json:
        print_json(to_values(shown))
    else:
        print_bytes(render(shown, "txt"))


@program.command()
@click.argument("meeting")
@click.option("-f", "--format", "format_name", required=True, help="docx, pdf, html, md, txt or json.")
@click.option(
    "-o", "--output", help="The file; - is standard output. Without it: a file here, named after the meeting."
)
@click.option(
    "--size",
    type=click.Choice(["full", "decisions", "agenda"]),
    default="full",
    show_default=True,
    help="The whole minutes, only what was decided, or the agenda before the meeting.",
)
@click.option(
    "--audience",
    type=click.Choice(["internal", "public"]),
    default="internal",
    show_default=True,
    help="The public copy keeps back what belongs to closed items.",
)
@click.option("--item", "number", help="One item standing alone: 3.4.")
@click.option(
    "--discussion/--no-discussion",
    default=None,
    help="With what was said, or without; else as the body's rules say.",
)
@click.pass_obj
def export(
    folder: Path,
    meeting: str,
    format_name: str,
    output: str | None,
    size: str,
    audience: str,
    number: str | None,
    discussion: bool | None,
) -> None:
    """Write the minutes."""
    from dataclasses import replace

    from meetingtui.cli.output import deliver
    from meetingtui.minutes import FORMATS, Audience, Size
    from meetingtui.minutes import export as render
    from meetingtui.minutes.file_name import file_stem

    exported = load(folder, meeting)
    item_id = None if number is None else exported.numbered(number).id
    if discussion is not None:
        exported = replace(exported, rules=replace(exported.rules, discussion=discussion))
    content = render(exported, format_name, size=Size(size), audience=Audience(audience), item_id=item_id)
    stem = file_stem(exported, Size(size), Audience(audience), number or "")
    deliver(folder, content, output, stem + FORMATS[format_name].suffix)


def load(folder: Path, name: str) -> "Meeting":
    """The meeting with that id, or the latest."""
    from meetingtui.choosing import chosen
    from meetingtui.store import Store

    with Store.open(folder, read_only=True) as store:
        return store.load(chosen(store, name))


def a_day(text: str | None) -> date | None:
    """The day that an option names; None for none."""
    from meetingtui.domain.days import day_typed
    from meetingtui.domain.errors import RuleError

    try:
        return None if text is None else day_typed(text)
    except RuleError:
        raise click.BadParameter(
            _("{text} is not a date: write it as 2026-03-23.").format(text=text)
        ) from None
