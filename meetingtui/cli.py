"""The command line: parse, call, print. What a command needs is imported when it runs."""

import gc
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from meetingtui import __version__
from meetingtui.domain.errors import MeetingError, StoreError
from meetingtui.failing import fault, in_one_sentence
from meetingtui.help_pages import translate
from meetingtui.streams import prepare_streams
from meetingtui.ui.locale import _, speak

if TYPE_CHECKING:
    from meetingtui.domain.meeting import Meeting

MAX_SHOWN = 20  # warnings printed one by one; the rest are counted


class Program(click.Group):
    """Lists the commands in the order in which a meeting needs them, and shows no traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except (MeetingError, OSError, click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as error:  # a fault of the program's own, whatever it is
            raise fault(ctx.obj, error) from error


@click.group(cls=Program, invoke_without_command=True)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="The folder with store, backups and settings."
)
@click.version_option(__version__, prog_name="meetingtui")
@click.pass_context
def program(ctx: click.Context, data_dir: Path | None) -> None:
    """Minutes of political meetings, written while the meeting runs.

    Without a command: the list of meetings. MEETING is an id as `list` prints it, or `latest`.
    """
    from meetingtui.paths import data_folder

    ctx.obj = data_folder(data_dir)
    if ctx.obj.exists() and not ctx.obj.is_dir():
        raise StoreError(
            "{folder} is a file, and the meetings are kept in a folder.",
            "Name another one with --data-dir or MEETINGTUI_DATA_DIR.",
            folder=ctx.obj,
        )
    if ctx.invoked_subcommand is None:
        from meetingtui.running import run

        ctx.exit(run(ctx.obj))


@program.command()
@click.pass_obj
def demo(folder: Path) -> None:
    """The made-up meeting, in a store of its own."""
    from meetingtui.examples import demo_meeting
    from meetingtui.paths import demo_folder
    from meetingtui.running import run

    sys.exit(run(demo_folder(folder), "latest", first=demo_meeting, settings=folder))


@program.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--body", help="The body that meets, when the document does not tell.")
@click.option("--date", "day", help="The meeting's date: 2026-03-23.")
@click.option("--language", help="The language of agenda and minutes: da or en.")
@click.option("--dry-run", is_flag=True, help="Show the outline and the warnings; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def import_(
    folder: Path,
    file: Path,
    body: str | None,
    day: str | None,
    language: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Read an agenda; print the new meeting's id."""
    from meetingtui.agenda import read_agenda
    from meetingtui.printout import outline, print_json, print_warnings, to_values

    draft = read_agenda(file, body=body, day=_day(day), language=language)
    meeting = draft.meeting
    if not dry_run:
        from meetingtui.choosing import take_in
        from meetingtui.store import Store

        with Store.open(folder) as store:
            meeting = store.load(take_in(store, meeting, exported=draft.exported))
    if as_json:
        print_json(to_values(meeting))
    elif dry_run:
        print_warnings(meeting)
        click.echo(outline(meeting))
    else:
        print_warnings(meeting, MAX_SHOWN)
        click.echo(str(meeting.id))


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(
            _("{text} is not a date: write it as 2026-03-23.").format(text=text)
        ) from None


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

    shown = _load(folder, meeting)
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
    type=click.Choice(["full", "decisions"]),
    default="full",
    show_default=True,
    help="The whole minutes, or only what was decided.",
)
@click.option(
    "--audience",
    type=click.Choice(["internal", "public"]),
    default="internal",
    show_default=True,
    help="The public copy keeps back what belongs to closed items.",
)
@click.option("--item", "number", help="One item standing alone: 3.4.")
@click.pass_obj
def export(
    folder: Path,
    meeting: str,
    format_name: str,
    output: str | None,
    size: str,
    audience: str,
    number: str | None,
) -> None:
    """Write the minutes."""
    from meetingtui.files import write_atomically
    from meetingtui.minutes import FORMATS, Audience, Size
    from meetingtui.minutes import export as render
    from meetingtui.minutes.file_name import file_stem
    from meetingtui.paths import refuse_own_place
    from meetingtui.printout import print_bytes

    exported = _load(folder, meeting)
    item_id = None if number is None else exported.numbered(number).id
    content = render(exported, format_name, size=Size(size), audience=Audience(audience), item_id=item_id)
    if output == "-":
        print_bytes(content)
        return
    stem = file_stem(exported, Size(size), Audience(audience), number or "")
    path = Path(output) if output else Path.cwd() / (stem + FORMATS[format_name].suffix)
    refuse_own_place(folder, path)
    write_atomically(path, content)
    click.echo(_("Written: {path}").format(path=path), err=True)


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup(folder: Path, file: Path) -> None:
    """Copy the whole store to a file, also while a meeting runs."""
    from meetingtui.store import Store

    with Store.open(folder, read_only=True) as store:
        if not store.path.exists():
            raise StoreError("There are no meetings yet.", "Nothing was written.")
        store.backup_to(file)
    click.echo(_("Written: {path}").format(path=file), err=True)


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def restore(folder: Path, file: Path) -> None:
    """Put a backup in place of the store; what was there is set aside."""
    from meetingtui.store import restore as put_back

    aside = put_back(folder, file, datetime.now().astimezone())
    click.echo(_("The store is now as in {file}.").format(file=file), err=True)
    if aside is not None:
        click.echo(_("What was there is set aside: {path}").format(path=aside), err=True)


@program.command()
@click.pass_obj
def check(folder: Path) -> None:
    """Look for damage in the store."""
    from meetingtui.store import check as look

    problems = look(folder)
    for problem in problems:
        click.echo(problem)
    if problems:
        sys.exit(1)
    click.echo(_("The store is sound."))


@program.command()
@click.pass_obj
def where(folder: Path) -> None:
    """The folder with store, backups and settings."""
    click.echo(str(folder))


@program.command()
@click.option("--markdown", is_flag=True, help="As a Markdown table.")
@click.pass_obj
def keys(folder: Path, markdown: bool) -> None:
    """The keys of every screen, as your settings have them."""
    from meetingtui.config import read_config
    from meetingtui.paths import config_file
    from meetingtui.printout import key_table
    from meetingtui.ui.commands import use_keys

    use_keys(read_config(config_file(folder)).keys)
    click.echo(key_table(markdown))


def _load(folder: Path, name: str) -> "Meeting":
    """The meeting with that id, or the latest."""
    from meetingtui.choosing import chosen
    from meetingtui.store import Store

    with Store.open(folder, read_only=True) as store:
        return store.load(chosen(store, name))


def main() -> None:
    """Run the command line; every error that a person can mend is one sentence and exit status 1."""
    gc.disable()  # nothing to collect in the short life of a command; the screens turn it on again
    prepare_streams()
    speak()
    translate(program)
    with in_one_sentence():
        program.main(prog_name="meetingtui", standalone_mode=True)
