"""The minutes: a meeting becomes a record of what is printed, and the record a file in some format."""

from meetingtui.domain.errors import MinutesError
from meetingtui.domain.meeting import Meeting
from meetingtui.languages import language_of
from meetingtui.minutes.extent import Audience, Size, copy_of
from meetingtui.minutes.formats import FORMATS
from meetingtui.minutes.record import minutes_of

__all__ = ["FORMATS", "Audience", "Size", "export", "minutes_of"]


def export(
    meeting: Meeting,
    format_name: str,
    *,
    size: Size = Size.FULL,
    audience: Audience = Audience.INTERNAL,
    item_id: int | None = None,
) -> bytes:
    """The file of the meeting's minutes, in the meeting's language.

    Raises MinutesError for a format that there is not, and RuleError for an item that there is not.
    """
    if (form := FORMATS.get(format_name)) is None:
        raise MinutesError(
            'There is no format "{format}".', "The formats are {known}.",
            format=format_name, known=", ".join(sorted(FORMATS)),
        )  # fmt: skip
    language = language_of(meeting.language)
    closed_title = language.phrases.words["closed_item"]
    copy = copy_of(meeting, size, audience, item_id, closed_title)
    return form.render(minutes_of(meeting, language, size, audience, item_id), copy)
