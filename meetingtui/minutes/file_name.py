"""The name of a file that minutes go into."""

import re
import unicodedata

from meetingtui.domain.meeting import Meeting
from meetingtui.languages import language_of
from meetingtui.minutes.extent import Audience, Size

MOST = 80  # characters, so that a folder's path and a suffix still fit everywhere
DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def file_stem(
    meeting: Meeting, size: Size = Size.FULL, audience: Audience = Audience.INTERNAL, number: str = ""
) -> str:
    """Date, body and what kind of copy it is, in small letters, digits and hyphens.

    "2022-03-23-kkr-midtjylland", "...-beslutningsreferat", "...-offentlig-udgave": one copy must not
    take another's place. `number` is the item's of an extract; the suffix is the format's.
    """
    day = meeting.date.isoformat() if meeting.date else ""
    language = language_of(meeting.language)
    words = language.phrases.words
    kinds = {Size.DECISIONS: [words["decisions"]], Size.AGENDA: [language.later.agenda]}.get(size, [])
    kinds = [*kinds, words["public"]] if audience is Audience.PUBLIC else kinds
    stem = "-".join(part for part in (day, _plain(meeting.body or meeting.title)) if part)
    tail = [_plain(part) for part in (*kinds, number) if part]
    return "-".join((stem[:MOST].strip("-") or "minutes", *tail))


def _plain(text: str) -> str:
    name = unicodedata.normalize("NFKD", text.casefold().translate(DANISH))
    return "-".join(re.findall(r"[a-z0-9]+", name.encode("ascii", "ignore").decode()))
