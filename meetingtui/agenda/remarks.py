"""Every warning that reading an agenda can give: fixed sentences, which the translators know."""

from meetingtui.agenda.readers.document import Line
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import AgendaWarning

ENCODING_GUESSED = N_("The file is not UTF-8; it was read as Windows-1252. Check letters such as æ, ø and å.")
FURNITURE_LEFT_OUT = N_("These lines were left out as headers, footers and page numbers.")
LINES_UNPLACED = N_("Some lines are in no item; this is how many, and how they begin.")
NO_DATE = N_("No date of the meeting was found in the document.")
DATE_FROM_FILE_NAME = N_("No date was found in the document; it was taken from the file's name.")
NO_BODY = N_("No name of the body was found in the document.")
NUMBER_GAP = N_("The numbers of the items have a gap before this one.")
NO_TITLE = N_("This item has no title.")
NO_CLAUSE = N_("This item has a heading for a recommendation, but none was found below it.")
REPEATED_HEADING = N_("This heading stands twice in one item; the second one was kept as text.")
WORD_MENDED = N_("A word that was split in the document was put together.")
WORD_SUSPECTED = N_("This may be a word that was split in the document; it was left as it is.")
LINK_WITHOUT_PLACE = N_("No text was found that points to this link, so it belongs to no item.")
LINK_GUESSED = N_("No text was found that points to this link; it was given to the only item on its page.")

PAGES_WITHOUT_TEXT = N_("These pages are pictures without text, and nothing was read from them.")
PAGES_UNREADABLE = N_("These pages are damaged, and nothing was read from them.")
LETTERS_UNKNOWN = N_("The document does not tell what some of its letters are; this is how many.")
SIDEWAYS_LEFT_OUT = N_("This text stands sideways beside the page's text, and was left out.")
TRACKED_CHANGES = N_(
    "The document has tracked changes: what was deleted is left out, what was added is kept."
)
HIDDEN_LEFT_OUT = N_("The document has hidden text, which was left out.")
COMMENTS_LEFT_OUT = N_("The document has comments, which were left out.")
PART_NOT_READ = N_("A document of another kind is embedded here, and was not read: copy its text by hand.")


def remark(message: str, about: str = "", line: Line | None = None) -> AgendaWarning:
    """A warning about a text, and where it stands in the document."""
    if line is None:
        return AgendaWarning(message, about)
    return AgendaWarning(message, about, line.number, line.page)
