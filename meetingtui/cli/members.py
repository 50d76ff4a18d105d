"""The commands for the members of a body."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from meetingtui.cli.root import program
from meetingtui.domain.errors import StoreError
from meetingtui.domain.text import one_line
from meetingtui.ui.locale import _, ngettext, warned

if TYPE_CHECKING:
    from meetingtui.agenda.roster import Roster, RosterFaults
    from meetingtui.domain.people import Member
    from meetingtui.store import Seated

MAX_SHOWN = 20  # faults printed one by one


@program.group()
def members() -> None:
    """The members of a body."""


@members.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--body", required=True, help="The body whose members they are, as its meetings have it.")
@click.option("--dry-run", is_flag=True, help="Show the members and the warnings; store nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.pass_obj
def import_(folder: Path, file: Path, body: str, dry_run: bool, as_json: bool) -> None:
    """The roster from CSV: name, party, constituency, role, substitute for.

    Its meetings begin with it from then on, until a meeting's own list of members is newer.
    """
    from meetingtui.printout import print_json

    roster, name = _read(file), one_line(body)
    if not name:
        raise StoreError("The body has no name.", "Nothing was stored. Write it after --body.")
    seated = None
    if not dry_run:
        name, seated = _stored(folder, name, roster)
    if as_json:
        print_json(_values(name, roster, seated))
        return
    for line in _warnings(roster):
        click.echo(f"! {line}", err=True)
    if dry_run:
        click.echo("\n".join(_member_lines(roster.members)))
    click.echo("\n".join(_said(name, roster.members, seated)), err=dry_run)


def _read(file: Path) -> "Roster":
    """The roster; where there are several faults all of them are told."""
    from meetingtui.agenda.roster import RosterFaults, read_roster

    try:
        return read_roster(file)
    except RosterFaults as error:
        _tell(error)
        raise


def _tell(error: "RosterFaults") -> None:
    for fault in error.faults[:MAX_SHOWN]:
        click.echo(f"! {_(fault.title).format(**fault.values)}", err=True)


def _stored(folder: Path, name: str, roster: "Roster") -> "tuple[str, Seated]":
    """Store the roster; the body's name as its meetings spell it, and what became of these."""
    from meetingtui.store import Store

    with Store.open(folder) as store:
        bodies = [meeting.body for meeting in store.meetings()]
        spelled = (body for body in bodies if one_line(body).casefold() == name.casefold())
        name = name if name in bodies else next(spelled, name)
        return name, store.set_roster(name, roster.members)


def _warnings(roster: "Roster") -> Iterator[str]:
    for warning in roster.warnings:
        place = _("line {line}").format(line=warning.line) if warning.line else ""
        yield " ".join(part for part in (place, warned(warning)) if part)


def _said(name: str, members: Sequence["Member"], seated: "Seated | None") -> Iterator[str]:
    """How many were read, and what their body's planned meetings have now."""
    count = ngettext("{count} member", "{count} members", sum(not m.substitute_for for m in members))
    others = sum(bool(m.substitute_for) for m in members)
    if others:
        count += ", " + ngettext("{count} substitute", "{count} substitutes", others)
    yield f"{name}: {count}"
    for meeting_id in seated.given if seated else ():
        yield _("Meeting {id} had no members yet; it has these now.").format(id=meeting_id)
    for meeting_id in seated.kept if seated else ():
        yield _("Meeting {id} keeps the members that it has.").format(id=meeting_id)


def _member_lines(members: Sequence["Member"]) -> Iterator[str]:
    """A line a member, as it was read."""
    from meetingtui.domain.people import Role

    for m in members:
        party = f" ({m.party})" if m.party else ""
        role = "" if m.role is Role.MEMBER else _(m.role.value.replace("_", " "))
        stands_in = _("substitute for {name}").format(name=m.substitute_for) if m.substitute_for else ""
        yield ", ".join(filter(None, (m.name + party, m.constituency, role, stands_in)))


def _values(name: str, roster: "Roster", seated: "Seated | None") -> dict[str, Any]:
    return {
        "body": name,
        "members": [
            {
                "name": m.name,
                "party": m.party,
                "constituency": m.constituency,
                "role": m.role.value,
                "substitute_for": m.substitute_for,
            }
            for m in roster.members
        ],
        "warnings": [{"line": w.line, "message": w.message, "about": w.about} for w in roster.warnings],
        "meetings_given": [str(meeting_id) for meeting_id in seated.given] if seated else [],
        "meetings_kept": [str(meeting_id) for meeting_id in seated.kept] if seated else [],
    }
