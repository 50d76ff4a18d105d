"""What reading an agenda gives: a meeting that nobody has confirmed yet."""

from dataclasses import dataclass

from meetingtui.agenda.readers.document import Line
from meetingtui.domain.meeting import Meeting


@dataclass(frozen=True, slots=True)
class AgendaDraft:
    """The meeting as it was read, not stored yet.

    The meeting carries its warnings and its source. `unplaced` are the lines that belong to no
    item; each of them is told by a warning too. `exported` tells that it is a whole meeting as it
    was exported, and not an agenda.
    """

    meeting: Meeting
    unplaced: tuple[Line, ...] = ()
    exported: bool = False
