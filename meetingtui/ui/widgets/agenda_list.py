"""The agenda at the side: every item with how far it has come."""

from meetingtui.domain.meeting import Item, Meeting, decisions, headings, is_settled
from meetingtui.ui.widgets.line_list import LineList, Row

CURRENT, SETTLED, PUT_OFF, BEGUN, OPEN, LOOK = "▶", "✓", "↷", "◐", "○", "?"


class AgendaList(LineList):
    """Follows the item that is treated; a row is made anew only when its item is."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self._made: dict[int, tuple[Item, bool, bool, Row]] = {}
        self._shown: tuple[Meeting | None, int | None] = (None, None)
        self._gathering: frozenset[int] = frozenset()

    def present(self, meeting: Meeting, current: int | None) -> None:
        """Show the agenda with the cursor on the current item."""
        if self._shown == (meeting, current):
            return
        if self._shown[0] is not meeting:
            self._gathering = headings(meeting)
        self._shown = (meeting, current)
        gathering = self._gathering
        rows = [self._row(item, item.id == current, item.id in gathering) for item in meeting.items]
        self.show(rows, None if current is None else meeting.place_of(current))

    def _row(self, item: Item, current: bool, heading: bool) -> Row:
        known = self._made.get(item.id)
        if known and known[0] is item and known[1:3] == (current, heading):
            return known[3]
        mark = CURRENT if current else mark_of(item, heading)
        kind = "strong" if current else "dim" if heading else ""
        row = Row(item.id, f"{item.number} {item.title}".strip(), mark, kind=kind)
        self._made[item.id] = (item, current, heading, row)
        return row


def mark_of(item: Item, heading: bool) -> str:
    """How far an item has come, in one character."""
    if any(decision.needs_a_look for _clause, decision in decisions(item)):
        return LOOK
    if item.fate is not None:
        return PUT_OFF
    if is_settled(item):
        return SETTLED
    if any(clause.decision for clause in item.clauses) or item.notes.strip():
        return BEGUN
    return " " if heading else OPEN
