"""From a CSV file to the members of a body: every fault told with its line, nothing guessed in silence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from meetingtui.agenda.roster_columns import columns_of, too_wide
from meetingtui.agenda.roster_faults import Seat, faults_of, role_of
from meetingtui.agenda.roster_rows import CsvRow, rows_of
from meetingtui.agenda.roster_words import Column
from meetingtui.domain.errors import N_, AgendaError
from meetingtui.domain.meeting import AgendaWarning
from meetingtui.domain.people import Member, Role
from meetingtui.domain.text import one_line

LARGEST = 5_000_000  # bytes of a list of members


class RosterFaults(AgendaError):
    """A list in which several things are wrong: `faults` are all of them, in the order of lines."""

    faults: tuple[AgendaError, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """The members of a list in its order, counted from 1, and what to look at."""

    members: tuple[Member, ...]
    warnings: tuple[AgendaWarning, ...] = ()


def read_roster(path: Path) -> Roster:
    """The members in a CSV file; AgendaError, with what to do, when it cannot be read or has faults."""
    file = one_line(str(path))
    rows = rows_of(_content(path, file), file)
    if not rows:
        raise _empty(file)
    columns, headed = columns_of(rows[0], file)
    rows = rows[1:] if headed else rows
    if not rows:
        raise _empty(file)
    faults = [fault for row in rows if (fault := too_wide(row, columns, file))]
    seats = [_seat(row, columns) for row in rows]
    faults += faults_of(seats, file)
    if faults:
        raise _told(sorted(faults, key=_line_of), file)
    warnings = (*_unknown(rows, columns), *_two_chairs(seats))
    names = {seat.name.casefold(): seat.name for seat in seats}
    return Roster(tuple(_member(place, seat, names) for place, seat in enumerate(seats, 1)), warnings)


def _told(faults: Sequence[AgendaError], file: str) -> AgendaError:
    if len(faults) == 1:
        return faults[0]
    several = RosterFaults(
        "{file} has {count} faults, the first on line {line}.",
        "Nothing was stored. Correct them and import the list again.",
        file=file,
        count=len(faults),
        line=_line_of(faults[0]),
    )
    several.faults = tuple(faults)
    return several


def _line_of(fault: AgendaError) -> int:
    line = fault.values["line"]
    return line if isinstance(line, int) else 0


# The file


def _content(path: Path, file: str) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise AgendaError("{file} is no file that members could be in.", "Nothing was stored.", file=file)
        if not path.exists():
            raise AgendaError(
                "{file} does not exist.", "Nothing was stored. Check the name and the folder.", file=file
            )
        if path.stat().st_size > LARGEST:
            raise AgendaError("{file} is too large for a list of members.", "Nothing was stored.", file=file)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise AgendaError(
            "{file} cannot be read ({why}).",
            "Nothing was stored. Check the name, and that you may read the file.",
            file=file,
            why=getattr(error, "strerror", None) or str(error),
        ) from error


def _empty(file: str) -> AgendaError:
    return AgendaError(
        "{file} has no members in it.",
        "Nothing was stored. Write one member a line: name;party;constituency;role;substitute for.",
        file=file,
    )


# The members


def _unknown(rows: Sequence[CsvRow], columns: Sequence[Column | str]) -> Iterator[AgendaWarning]:
    """The headings of columns that are not used, though something stands in them."""
    for place, column in enumerate(columns):
        used = any(len(row.cells) > place and row.cells[place] for row in rows)
        if used and not isinstance(column, Column):
            yield AgendaWarning(N_("This column is not used."), column)


def _seat(row: CsvRow, columns: Sequence[Column | str]) -> Seat:
    cells: Mapping[Column | str, str] = dict(zip(columns, row.cells, strict=False))
    return Seat(
        line=row.line,
        name=_name(*(cells.get(part, "") for part in (Column.FIRST_NAME, Column.NAME, Column.LAST_NAME))),
        party=cells.get(Column.PARTY, ""),
        constituency=cells.get(Column.CONSTITUENCY, ""),
        role=cells.get(Column.ROLE, ""),
        substitute_for=cells.get(Column.SUBSTITUTE_FOR, ""),
    )


def _name(first: str, name: str, last: str) -> str:
    """Beside both of the others a name is whole; beside a first name alone it is the last one."""
    return name if first and name and last else " ".join(filter(None, (first, name, last)))


def _member(place: int, seat: Seat, names: Mapping[str, str]) -> Member:
    """The name of who is substituted as it stands in their own row."""
    known = names.get(seat.substitute_for.casefold(), "")
    role = role_of(seat) or Role.MEMBER
    return Member(place, seat.name, seat.party, seat.constituency, role, substitute_for=known)


def _two_chairs(seats: Sequence[Seat]) -> Iterator[AgendaWarning]:
    chairs = [seat for seat in seats if role_of(seat) is Role.CHAIR]
    if len(chairs) > 1:
        yield AgendaWarning(
            N_("There is more than one chair."), ", ".join(c.name for c in chairs), chairs[1].line
        )
