"""What a command is, and in which parts of the program there are any."""

from dataclasses import dataclass
from enum import StrEnum

from meetingtui.domain.errors import N_


class Where(StrEnum):
    """In which part of the program a command can be given."""

    HOME = "home"
    MEETING = "meeting"
    READING = "reading"
    CLAUSES = "clauses"
    ATTENDANCE = "attendance"
    VOTE = "vote"
    AMENDMENTS = "amendments"
    DISSENTS = "dissents"
    RECUSALS = "recusals"
    GUESTS = "guests"
    SPEAKERS = "speakers"
    COURSE = "course"
    RULES = "rules"
    APPOINTMENTS = "appointments"
    FOLLOW_UPS = "follow_ups"
    PHRASES = "phrases"
    CORRECTIONS = "corrections"
    OVERVIEW = "overview"
    ITEM = "item"
    UNPLACED = "unplaced"
    IMPORT = "import"
    SOURCE = "source"
    LEFT_OVER = "left_over"
    SUPPLEMENT = "supplement"
    EXPORT = "export"


WHERE_TITLES = {
    Where.HOME: N_("The list of meetings"),
    Where.MEETING: N_("The meeting"),
    Where.READING: N_("Out of the notes (after Esc)"),
    Where.CLAUSES: N_("The clauses (F3)"),
    Where.ATTENDANCE: N_("Attendance (F6)"),
    Where.VOTE: N_("A vote (F5)"),
    Where.AMENDMENTS: N_("Amendments (Esc, then f)"),
    Where.DISSENTS: N_("Statements of a minority (Esc, then z)"),
    Where.RECUSALS: N_("Recusal (Esc, then w)"),
    Where.GUESTS: N_("Guests (Esc, then G)"),
    Where.SPEAKERS: N_("Speaking list (Esc, then s)"),
    Where.COURSE: N_("What happens to the item (Esc, then x)"),
    Where.RULES: N_("The body's rules (Esc, then R)"),
    Where.APPOINTMENTS: N_("Appointments (Ctrl+U)"),
    Where.FOLLOW_UPS: N_("Follow-ups (Esc, then F)"),
    Where.PHRASES: N_("Phrases (Esc, then ;)"),
    Where.CORRECTIONS: N_("The minutes that are approved (Esc, then C)"),
    Where.OVERVIEW: N_("Appointments and follow-ups of all meetings (Esc, then T)"),
    Where.ITEM: N_("Editing an item (Esc, then e)"),
    Where.UNPLACED: N_("Lines in no item (Esc, then l)"),
    Where.IMPORT: N_("Importing an agenda"),
    Where.SOURCE: N_("Importing: a line of the document"),
    Where.LEFT_OVER: N_("Importing: the lines in no item (l)"),
    Where.SUPPLEMENT: N_("A newer agenda (Esc, then i)"),
    Where.EXPORT: N_("The minutes (F10)"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the secretary can ask for.

    `id` is the name of the screen's action. `keys` are Textual's names, `title` is a line of the
    palette, `short` the word on the key line (none: not on it), `help` a sentence. `priority`
    keys work while text is typed.
    """

    id: str
    where: Where
    keys: tuple[str, ...]
    title: str
    short: str = ""
    help: str = ""
    priority: bool = False

    @property
    def setting(self) -> str:
        """The name under which the settings change its keys."""
        return f"{self.where}.{self.id}"
