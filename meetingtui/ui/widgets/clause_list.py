"""The clauses of an item, each with what was decided on it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from meetingtui.domain.decision import Decision
from meetingtui.domain.meeting import Clause, Item
from meetingtui.domain.motions import Amendment
from meetingtui.domain.seats import Seats
from meetingtui.domain.vote import Vote
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.locale import _
from meetingtui.ui.outcomes import counts_of, outcome_name
from meetingtui.ui.widgets.lines import strip, wrapped

DONE, OPEN, LOOK = "✓", "○", "?"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One thing that can be decided: a clause, or the item itself (clause_id None)."""

    clause_id: int | None
    text: str
    decision: Decision | None
    vote: Vote | None = None
    amendments: tuple[Amendment, ...] = ()
    seats: tuple[Seats, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the screen and the entry that it belongs to."""

    entry: int
    text: str
    kind: str = ""


SeatsOf = Callable[[Item, Clause | None], tuple[Seats, ...]]


def stored_seats(item: Item, clause: Clause | None) -> tuple[Seats, ...]:
    """Those that a person has filled or corrected."""
    return item.seats if clause is None else clause.seats


def entries(item: Item, seats_of: SeatsOf) -> list[Ruling]:
    """What can be decided on an item: its clauses, or itself when it has none or was decided on."""
    found = [Ruling(c.id, c.text, c.decision, c.vote, c.amendments, seats_of(item, c)) for c in item.clauses]
    if item.decision is not None or not found:
        found.append(Ruling(None, "", item.decision, seats=seats_of(item, None)))
    return found


class ClauseList(ScrollView, can_focus=True):
    """Choose with the arrows; the screen gives outcomes to the one chosen."""

    DEFAULT_CSS = """
    ClauseList { height: 3; background: $surface; overflow-x: hidden; scrollbar-size-vertical: 1; }
    ClauseList > .clause-list--decided { color: $success; background: $surface; }
    ClauseList > .clause-list--look { color: $warning; background: $surface; }
    ClauseList > .clause-list--dim { color: $text-muted; background: $surface; }
    ClauseList:focus > .clause-list--cursor { background: $primary 40%; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "clause-list--decided",
        "clause-list--look",
        "clause-list--dim",
        "clause-list--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        *bindings(Where.CLAUSES, on_screen=True),
    ]

    class Picked(Message):
        """A clause was clicked."""

    def __init__(self) -> None:
        super().__init__(id="clauses")
        self.entries: list[Ruling] = []
        self.cursor = 0
        self.intro = ""
        self.seats_of: SeatsOf = stored_seats
        self._item_id: int | None = None
        self._lines: list[Line] = []

    @property
    def current(self) -> Ruling | None:
        """The entry under the cursor; None before any item was shown."""
        return self.entries[self.cursor] if self.entries else None

    def show(self, item: Item) -> None:
        """Show an item's clauses; the cursor stays while it is the same item."""
        self.entries = entries(item, self.seats_of)
        self.intro = item.recommendation_intro or ""
        if self._item_id != item.id:
            self._item_id, self.cursor = item.id, 0
        self.cursor = min(self.cursor, len(self.entries) - 1)
        self._lay_out()

    def choose(self, clause_id: int | None) -> None:
        """Put the cursor on a clause, or on the item itself (None)."""
        places = (place for place, entry in enumerate(self.entries) if entry.clause_id == clause_id)
        self.move_to(next(places, self.cursor))

    def go_to_first_open(self) -> None:
        """Put the cursor on the first clause without a decision."""
        places = (place for place, entry in enumerate(self.entries) if entry.decision is None)
        self.move_to(next(places, self.cursor))

    def move_to(self, place: int) -> None:
        """Put the cursor on an entry, within the list."""
        self.cursor = max(0, min(place, len(self.entries) - 1))
        self._lay_out()

    def action_move(self, by: int) -> None:
        self.move_to(self.cursor + by)

    def on_resize(self) -> None:
        self._lay_out()

    def on_focus(self) -> None:
        self._lay_out()

    def on_blur(self) -> None:
        self._lay_out()

    def on_click(self, event: Click) -> None:
        index = event.y + self.scroll_offset.y
        if index < len(self._lines):
            self.move_to(self._lines[index].entry)
            self.post_message(self.Picked())

    def _lay_out(self) -> None:
        width = self.size.width - 2
        if width <= 0:
            return
        self._lines = list(self._all_lines(width))
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.styles.height = 1 + min(len(self._lines), self._room)  # and its border
        self.refresh()
        own = [y for y, line in enumerate(self._lines) if line.entry == self.cursor]
        if own:
            region = Region(0, own[0], 1, len(own))
            self.call_after_refresh(self.scroll_to_region, region, animate=False, force=True)

    @property
    def _room(self) -> int:
        """The most lines that the clauses may take from the case and the notes."""
        return max(3, self.screen.size.height * 2 // 5)

    def _all_lines(self, width: int) -> Iterator[Line]:
        whole = list(self._rows(width, cut=False))
        yield from whole if len(whole) <= self._room else self._rows(width, cut=True)

    def _rows(self, width: int, cut: bool) -> Iterator[Line]:
        """All lines, each entry cut to a line for its text and one for its decision where wanted."""
        if self.intro:
            yield from (Line(0, row, "dim") for row in _cut(wrapped(self.intro, width), whole=not cut))
        for place, entry in enumerate(self.entries):
            chosen = place == self.cursor and self.has_focus
            yield from _entry_lines(place, entry, width, whole=chosen or not cut)

    def render_line(self, y: int) -> Strip:
        index, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        if index >= len(self._lines):
            return Strip.blank(width, self.rich_style)
        line = self._lines[index]
        style = self.get_component_rich_style(f"clause-list--{line.kind}") if line.kind else self.rich_style
        if line.entry == self.cursor and self.has_focus:
            style = style + self.get_component_rich_style("clause-list--cursor")
        return strip([(" " + line.text, style)], width, style)


def _entry_lines(place: int, entry: Ruling, width: int, whole: bool) -> Iterator[Line]:
    """The clause, and under it the decision; cut to a line each unless it is to be read whole."""
    mark = OPEN if entry.decision is None else LOOK if entry.decision.needs_a_look else DONE
    if entry.clause_id is None:
        texts = [f"{mark} " + _("The item itself")] if entry.decision or place == 0 else []
    else:
        texts = [
            (f"{mark} {entry.clause_id} " if n == 0 else "    ") + text
            for n, text in enumerate(wrapped(entry.text, width - 4))
        ]
    yield from (Line(place, text) for text in _cut(texts, whole))
    for text, kind in (*_amendment_lines(entry), *_decision_lines(entry), *_seat_lines(entry)):
        rows = ["    " + row for row in wrapped(text, width - 4)]
        yield from (Line(place, row, kind) for row in _cut(rows, whole))


def _cut(rows: list[str], whole: bool) -> list[str]:
    return rows if whole or len(rows) <= 1 else [rows[0].rstrip(" ,.;") + " …"]


def _amendment_lines(entry: Ruling) -> Iterator[tuple[str, str]]:
    """An amendment that was moved, with the counts once it was voted on."""
    for amendment in entry.amendments:
        told = _("Amendment: {text}").format(text=amendment.text)
        if amendment.vote is not None:
            told += f" · {counts_of(amendment.vote)}"
        elif amendment.withdrawn:
            told += f" · {_('withdrawn')}"
        yield told, "dim"


def _decision_lines(entry: Ruling) -> Iterator[tuple[str, str]]:
    if entry.decision is None:
        return
    name = outcome_name(entry.decision.outcome)
    kind = "look" if entry.decision.needs_a_look else "decided"
    yield f"{name} · {entry.decision.text}" if name else entry.decision.text, kind
    if entry.vote is not None:
        yield counts_of(entry.vote), "decided"


def _seat_lines(entry: Ruling) -> Iterator[tuple[str, str]]:
    """How many of the seats are filled, and by whom: "3 of 4 filled: Anne Holm, Bo Birk"."""
    for seats in entry.seats:
        if not seats.count:
            continue
        told = _("{filled} of {seats} filled").format(filled=len(seats.appointments), seats=seats.count)
        names = ", ".join(one.name for one in seats.appointments)
        if seats.delegated_to and not names:
            told = _("left to {name}").format(name=seats.delegated_to)
        kind = f"{seats.kind}: " if len(entry.seats) > 1 and seats.kind else ""
        waits = seats.open and entry.decision is not None and not seats.delegated_to
        yield f"{kind}{told}" + (f": {names}" if names else "") + " (Ctrl+U)", "look" if waits else "dim"
