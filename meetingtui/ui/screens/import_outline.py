"""The outline of the import screen: the meeting, then every item, with what is to be looked at."""

from collections.abc import Callable, Iterable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from meetingtui.domain.meeting import Item, Meeting
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.status import long_date
from meetingtui.ui.widgets.item_head import ItemHead
from meetingtui.ui.widgets.line_list import LineList, Row

WARNED, CLOSED = "!", "§"
MEETING = 0  # stands for the meeting itself where an item is named by its first line


class FollowedList(LineList):
    """A list that tells at once where its cursor goes; a message would come a frame later."""

    def __init__(self, moved: Callable[[], None], *, id: str) -> None:  # noqa: A002
        super().__init__(id=id)
        self._moved = moved

    def watch_cursor(self, before: int, now: int) -> None:
        super().watch_cursor(before, now)
        if before != now:
            self._moved()

    def stand_on(self, key: object) -> None:
        """Put the cursor on the row of a key, without telling."""
        places = (place for place, row in enumerate(self.rows) if row.key == key)
        place = next(places, self.cursor)
        if place != self.cursor:
            self.show(self.rows, place)


class Outline(FollowedList):
    """The rows' keys are the numbers of the items' first lines, MEETING for the first row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.keep", show=False),
        Binding("right", "screen.switch_pane", show=False),
    ]

    def present(self, rows: Sequence[Row], chosen: int) -> None:
        """Show other rows with the cursor on the one chosen; on the nearest place when it is gone."""
        places = (place for place, row in enumerate(rows) if row.key == chosen)
        self.show(rows, next(places, None))


def outline_rows(meeting: Meeting, firsts: Sequence[int], warned: Iterable[int]) -> list[Row]:
    """The meeting and its items; `firsts` are their first lines, `warned` those with a warning."""
    to_look_at = set(warned)
    top = Row(MEETING, _("The meeting"), _mark(MEETING in to_look_at), kind="strong")
    rows = [_row(item, first, first in to_look_at) for item, first in zip(meeting.items, firsts, strict=True)]
    return [top, *rows]


def _row(item: Item, first: int, warned: bool) -> Row:
    text = "  " * (item.level - 1) + f"{item.number} {item.title}".strip()
    clauses = str(len(item.clauses)) if item.clauses else ""
    return Row(first, text, _mark(warned, item.closed), clauses, "strong" if item.level == 1 else "")


def _mark(warned: bool, closed: bool = False) -> str:
    return (WARNED if warned else " ") + (CLOSED if closed else " ")


def counts(meeting: Meeting) -> str:
    """How much was recognised: "22 items · 20 recommendations · 6 warnings"."""
    clauses = sum(len(item.clauses) for item in meeting.items)
    parts = [
        ngettext("{count} item", "{count} items", len(meeting.items)),
        ngettext("{count} recommendation", "{count} recommendations", clauses),
        ngettext("{count} warning", "{count} warnings", len(meeting.warnings)),
    ]
    if meeting.unplaced:
        parts.append(ngettext("{count} line in no item", "{count} lines in no item", len(meeting.unplaced)))
    return " · ".join(parts)


def head_of(meeting: Meeting) -> str:
    """What the agenda is for; what was not found is said."""
    parts = [
        meeting.body or _("no body"),
        long_date(meeting) or _("no date"),
        meeting.place or "",
        meeting.language,
    ]
    return " · ".join(part for part in parts if part)


class Recognised(ItemHead):
    """What was recognised of the item chosen, or of the meeting."""

    def present(self, meeting: Meeting, item: Item | None) -> None:
        """Show an item, or the meeting when there is none."""
        if item is None:
            self.title_text, self.about = meeting.title, head_of(meeting)
        else:
            self.title_text = f"{item.number} {item.title}".strip()
            self.about = " · ".join(_about(item)) or _("only a title")
        self._fit()
        self.refresh()


def _about(item: Item) -> list[str]:
    parts = [
        _("closed item") if item.closed else "",
        item.case_number or "",
        "/".join(item.officers),
        ngettext("{count} recommendation", "{count} recommendations", len(item.clauses))
        if item.clauses
        else "",
        _("Decision") if item.decision or item.earlier_decisions else "",
        f"{_('Attachments')} ({len(item.attachments)})" if item.attachments else "",
        *(section.title for section in item.sections),
        *item.particulars,
    ]
    return [part for part in parts if part]
