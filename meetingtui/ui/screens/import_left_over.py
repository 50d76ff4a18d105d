"""The lines of the document that are in no item: a list that is emptied before the agenda is imported."""

from collections.abc import Callable
from typing import ClassVar

from textual.binding import Binding, BindingType

from meetingtui.domain.meeting import UnplacedLine
from meetingtui.ui.bindings import bindings
from meetingtui.ui.commands import Where
from meetingtui.ui.locale import _
from meetingtui.ui.screens.import_outline import FollowedList
from meetingtui.ui.widgets.line_list import Row

MARKED = "✓"


class LeftOver(FollowedList):
    """The rows' keys are the numbers of the lines; several can be marked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(Where.LEFT_OVER, on_screen=True),
        Binding("right", "screen.switch_pane", show=False),
    ]

    def __init__(self, moved: Callable[[], None]) -> None:
        super().__init__(moved, id="left-over")
        self.marked: set[int] = set()
        self._lines: tuple[UnplacedLine, ...] = ()

    def present(self, lines: tuple[UnplacedLine, ...]) -> None:
        """Show the lines that are left; the cursor stays at its place."""
        self._lines = lines
        self.marked &= self.numbers
        self.show([self._row(line) for line in lines])

    @property
    def numbers(self) -> set[int]:
        """The numbers of all lines that are left."""
        return {line.line for line in self._lines if line.line is not None}

    @property
    def chosen(self) -> list[int]:
        """The lines that are marked; else the one under the cursor."""
        if self.marked:
            return sorted(self.marked)
        row = self.current
        return [row.key] if row is not None and isinstance(row.key, int) else []

    def mark(self) -> None:
        """Mark the line under the cursor, or take its mark, and go on to the next."""
        row = self.current
        if row is not None and isinstance(row.key, int):
            self.marked ^= {row.key}
            self.present(self._lines)
            self.action_move(1)

    def mark_all(self) -> None:
        """Mark all lines; none when all are marked."""
        self.marked = set() if self.marked == self.numbers else self.numbers
        self.present(self._lines)

    def _row(self, line: UnplacedLine) -> Row:
        page = _("page {page}").format(page=line.page) if line.page and line.page > 1 else ""
        return Row(line.line, line.text, MARKED if line.line in self.marked else " ", page)
