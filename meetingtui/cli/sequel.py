"""The commands for what follows from meetings: the register, the follow-ups, the next meeting."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from meetingtui.cli.meetings import a_day
from meetingtui.cli.output import deliver
from meetingtui.cli.root import program
from meetingtui.domain.errors import MinutesError, StoreError
from meetingtui.ui.locale import _, spoken

if TYPE_CHECKING:
    from meetingtui.domain.following_up import Tracked
    from meetingtui.domain.language import Language
    from meetingtui.domain.meeting import Meeting
    from meetingtui.domain.register import Tenure

OUTPUT_HELP = "The file; - is standard output. Without it: a file here, or for text standard output."


@program.command()
@click.option("--body", help="Only what this body has appointed.")
@click.option("--on", "day", help="As of this day: 2026-03-23; else today.")
@click.option("-f", "--format", "format_name", default="txt", help="csv, md, docx, pdf, html or txt.")
@click.option("-o", "--output", help=OUTPUT_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def register(
    folder: Path, body: str | None, day: str | None, format_name: str, output: str | None, as_json: bool
) -> None:
    """Who is appointed where, over all meetings."""
    from meetingtui.domain.register import register as register_of
    from meetingtui.minutes.register_file import register_file
    from meetingtui.printout import print_json

    on = a_day(day) or datetime.now().astimezone().date()
    meetings = _meetings(folder, body)
    sitting = register_of(meetings, on)
    if as_json:
        print_json([_tenure_values(tenure) for tenure in sitting])
        return
    content, suffix = register_file(sitting, format_name, _language(meetings), body or "", on)
    deliver(folder, content, output or ("-" if format_name == "txt" else None), f"register-{on}{suffix}")


@program.command("follow-ups")
@click.option("--body", help="Only those of this body.")
@click.option("--on", "day", help="As of this day: 2026-03-23; else as they stand now.")
@click.option("--all", "every", is_flag=True, help="Those that are done or dropped too.")
@click.option(
    "-f", "--format", "format_name", type=click.Choice(["csv", "ics"]), help="csv or ics (calendar)."
)
@click.option("-o", "--output", help=OUTPUT_HELP)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def follow_ups(
    folder: Path,
    body: str | None,
    day: str | None,
    every: bool,
    format_name: str | None,
    output: str | None,
    as_json: bool,
) -> None:
    """Who does what by when, over all meetings."""
    from meetingtui.domain.following_up import tracked
    from meetingtui.minutes.lists import follow_ups_calendar, follow_ups_csv
    from meetingtui.printout import print_json

    meetings = _meetings(folder, body)
    found = [one for one in tracked(meetings, a_day(day)) if every or one.is_open]
    if as_json:
        print_json([_tracked_values(one) for one in found])
    elif format_name is None:
        click.echo("\n".join(map(_line, found)) if found else _("No follow-ups."), err=not found)
    elif format_name == "csv":
        deliver(folder, follow_ups_csv(found, _language(meetings)), output, "follow-ups.csv")
    else:
        deliver(folder, follow_ups_calendar(found), output, "follow-ups.ics")


@program.command("next")
@click.argument("meeting")
@click.option("--date", "day", help="The day of the next meeting; else the one that the agenda announces.")
@click.option("--undecided", is_flag=True, help="Take along what was not decided on.")
@click.pass_obj
def next_(folder: Path, meeting: str, day: str | None, undecided: bool) -> None:
    """Plan the meeting that follows; print its id."""
    from meetingtui.choosing import chosen, plan_next
    from meetingtui.domain.next_meeting import announced_day
    from meetingtui.languages import language_of
    from meetingtui.store import Store

    with Store.open(folder) as store:
        held = store.load(chosen(store, meeting))
        on = a_day(day) or announced_day(held, language_of(held.language))
        if on is None:
            raise MinutesError("The agenda does not tell when the next meeting is.", "Write it with --date.")
        click.echo(str(plan_next(store, held, on, undecided)))


def _meetings(folder: Path, body: str | None) -> "list[Meeting]":
    from meetingtui.store import Store

    with Store.open(folder, read_only=True) as store:
        bodies = {summary.body.casefold() for summary in store.meetings()}
        if body is not None and body.casefold() not in bodies:
            raise StoreError(
                "There is no meeting of {body}.", "`meetingtui list` shows the meetings.", body=body
            )
        return store.lasting.meetings(body)


def _language(meetings: "list[Meeting]") -> "Language":
    """That of the latest meeting; without any, the interface's."""
    from meetingtui.languages import language_of

    return language_of(meetings[-1].language if meetings else spoken())


def _line(one: "Tracked") -> str:
    """A line: due day, who, what, and where it was agreed."""
    from meetingtui.domain.text import one_line

    follow_up = one.follow_up
    due = follow_up.due.isoformat() if follow_up.due else "          "
    state = "" if one.is_open else f"[{_(follow_up.state.value)}] "
    made = f"{one.made_on or ''} {one.made_in}".strip()
    told = ": ".join(filter(None, (one_line(follow_up.owner), one_line(follow_up.text))))
    return f"{due}  {state}{told} · {' '.join(filter(None, (one_line(one.body), made)))}"


def _tracked_values(one: "Tracked") -> dict[str, Any]:
    from meetingtui.domain.plain import to_plain

    made_on = one.made_on and one.made_on.isoformat()
    values: dict[str, Any] = to_plain(one.follow_up)
    return values | {"body": one.body, "made_on": made_on, "made_in": one.made_in}


def _tenure_values(tenure: "Tenure") -> dict[str, Any]:
    from meetingtui.domain.plain import to_plain

    values: dict[str, Any] = to_plain(tenure)
    return values | {"meeting_id": str(tenure.meeting_id)}
