"""The name of a file that minutes go into."""

import re
import unicodedata

from meetingtui.domain.meeting import Meeting

MOST = 80  # characters, so that a folder's path and a suffix still fit everywhere
DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def file_stem(meeting: Meeting) -> str:
    """Date and body in small letters, digits and hyphens, as every system takes them.

    "2022-03-23-kkr-midtjylland"; the suffix is the format's.
    """
    name = (meeting.body or meeting.title).casefold().translate(DANISH)
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    parts = [meeting.date.isoformat() if meeting.date else "", *re.findall(r"[a-z0-9]+", plain)]
    return "-".join(part for part in parts if part)[:MOST].strip("-") or "minutes"
