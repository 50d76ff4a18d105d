"""What became of every line of a document, so that none is dropped silently."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from meetingtui.agenda.draft import Found, SourceLine
from meetingtui.agenda.readers.document import Line


@dataclass(slots=True)
class Account:
    """Each line's fate by its number: what it was taken for, and the item that has it.

    Lines that nobody has told of are unplaced.
    """

    lines: Sequence[Line]
    fates: dict[int, tuple[Found, int | None]] = field(default_factory=dict)

    def note(self, lines: Iterable[Line], what: Found, item_id: int | None = None) -> None:
        """Tell what some lines were taken for."""
        self.fates.update((line.number, (what, item_id)) for line in lines)

    def told(self) -> tuple[SourceLine, ...]:
        """All lines of the document in its order, each with its fate."""
        return tuple(
            SourceLine(line, *self.fates.get(line.number, (Found.UNPLACED, None))) for line in self.lines
        )

    def is_unplaced(self, line: Line) -> bool:
        """Whether nobody has told of a line."""
        return self.fates.get(line.number, (Found.UNPLACED, None))[0] is Found.UNPLACED

    def unplaced(self) -> Iterator[Line]:
        """The lines that are in no item, and are nothing else either."""
        for line in self.lines:
            if self.is_unplaced(line):
                yield line
