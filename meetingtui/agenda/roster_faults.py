"""What can be wrong with the rows of a list of members, and what then to say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meetingtui.agenda.roster_words import ROLES, plain
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.people import Role

ORDINALS = "0123456789. "  # "2. viceordförande"


@dataclass(frozen=True, slots=True)
class Seat:
    """A row as it was read, before it is known whether the names fit together."""

    line: int
    name: str
    party: str
    constituency: str
    role: str
    substitute_for: str


def role_of(seat: Seat) -> Role | None:
    """The role of a known word; None for a substitute. KeyError for another word."""
    words = plain(seat.role)
    if not words:
        return Role.MEMBER
    return ROLES[words if words in ROLES else words.lstrip(ORDINALS)]


def faults_of(seats: Sequence[Seat], file: str) -> list[AgendaError]:
    """All faults of the rows: names first, then roles, in the order of lines."""
    known: dict[str, Seat] = {}
    found: list[AgendaError] = []
    for seat in seats:
        if not seat.name:
            found.append(
                AgendaError(
                    "{file}, line {line}: there is no name.",
                    "Nothing was stored. Write the name, or take the line out.",
                    file=file,
                    line=seat.line,
                )
            )
        elif earlier := known.get(seat.name.casefold()):
            found.append(_twice(seat, earlier, file))
        else:
            known[seat.name.casefold()] = seat
    return found + [fault for seat in seats if seat.name and (fault := _fault_of_role(seat, known, file))]


def _twice(seat: Seat, earlier: Seat, file: str) -> AgendaError:
    return AgendaError(
        "{file}, line {line}: {name} stands on line {earlier} already.",
        "Nothing was stored. Take one of them out, or write the names so that they differ.",
        file=file,
        line=seat.line,
        name=seat.name,
        earlier=earlier.line,
    )


def _fault_of_role(seat: Seat, known: Mapping[str, Seat], file: str) -> AgendaError | None:
    try:
        role = role_of(seat)
    except KeyError:
        return AgendaError(
            '{file}, line {line}: "{role}" is no role that is known.',
            "Nothing was stored. The roles are chair, vice chair, member and substitute; empty is a member.",
            file=file,
            line=seat.line,
            role=seat.role,
        )
    if seat.substitute_for:
        return _fault_of_substitute(seat, role, known, file)
    if role is None:
        return AgendaError(
            "{file}, line {line}: {name} is a substitute, and it is not told for whom.",
            'Nothing was stored. Write the member\'s name in the column "substitute for".',
            file=file,
            line=seat.line,
            name=seat.name,
        )
    return None


def _fault_of_substitute(
    seat: Seat, role: Role | None, known: Mapping[str, Seat], file: str
) -> AgendaError | None:
    values = {"file": file, "line": seat.line, "name": seat.name, "member": seat.substitute_for}
    member = known.get(seat.substitute_for.casefold())
    if member is None:
        return AgendaError(
            "{file}, line {line}: {name} is a substitute for {member}, who is not in the list.",
            "Nothing was stored. Write the name as it stands in the member's own line.",
            **values,
        )
    if member.name == seat.name or member.substitute_for:
        return AgendaError(
            "{file}, line {line}: {name} is a substitute for {member}, who is no ordinary member.",
            "Nothing was stored. A substitute takes the seat of a member.",
            **values,
        )
    if role in {Role.CHAIR, Role.VICE_CHAIR}:
        return AgendaError(
            "{file}, line {line}: {name} is both a substitute and {role}.",
            "Nothing was stored. Take the role or the substitute out.",
            **values,
            role=seat.role,
        )
    return None
