"""Which column of a list of members holds what: by the headings, or by the order where there are none."""

from collections.abc import Sequence

from meetingtui.agenda.roster_rows import CsvRow
from meetingtui.agenda.roster_words import ALSO_NAMES, HEADINGS, Column, plain
from meetingtui.domain.errors import AgendaError

UNHEADED = tuple(Column)[:5]


def columns_of(first: CsvRow, file: str) -> tuple[tuple[Column | str, ...], bool]:
    """What each column holds (the heading itself where that is not known), and whether there are headings.

    One word that is a heading does not make a row the headings, unless it is that of the name: it may be
    somebody's role or party.
    """
    known = [HEADINGS.get(plain(cell)) for cell in first.cells]
    also = [plain(cell) in ALSO_NAMES for cell in first.cells]
    named = bool({Column.NAME, Column.FIRST_NAME, Column.LAST_NAME} & set(known))
    if not named and sum(map(bool, known)) + any(also) < 2:
        return UNHEADED, False
    if not named and any(also):
        known[also.index(True)] = Column.NAME
        named = True
    if not named:
        raise AgendaError(
            "{file}, line {line}: no column has a heading for the name.",
            "Nothing was stored. Write it over the names: navn, name, namn, naam or Name.",
            file=file,
            line=first.line,
        )
    _refuse_twice([column for column in known if column], first, file)
    return tuple(column or cell for column, cell in zip(known, first.cells, strict=True)), True


def _refuse_twice(columns: Sequence[Column], first: CsvRow, file: str) -> None:
    for column in columns:
        if columns.count(column) > 1:
            raise AgendaError(
                "{file}, line {line}: two columns have a heading for the {column}.",
                "Nothing was stored. Take one of them out, or give it another heading.",
                file=file,
                line=first.line,
                column=column.value,
            )


def too_wide(row: CsvRow, columns: Sequence[Column | str], file: str) -> AgendaError | None:
    """The fault of a row that has more cells than there are columns; None when it fits."""
    if len(row.cells) <= len(columns):
        return None
    return AgendaError(
        "{file}, line {line}: there are {found} columns, and {known} are known.",
        "Nothing was stored. Put a cell that has the separator in it between quotation marks.",
        file=file,
        line=row.line,
        found=len(row.cells),
        known=len(columns),
    )
