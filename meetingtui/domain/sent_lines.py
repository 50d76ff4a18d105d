"""A line of the notes that is for another item: ">3.4 text" sends it there."""

import re
from dataclasses import dataclass

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting, headings

LINE = re.compile(r">\s*(?P<number>[^\s>]{1,20}?)[.:]?(?:\s+(?P<text>.*))?")


@dataclass(frozen=True, slots=True)
class SentLine:
    """A text, and the item that it goes to."""

    item: Item
    text: str


def sent_line(line: str, meeting: Meeting, here: int, units: str) -> SentLine | None:
    """What a line says to send where; None for a line that sends nothing.

    "> 5 mio. kr." sends nothing: `units` is a pattern of what is counted.

    RuleError for an item that there is not, that is the present one or a heading, and for an empty text:
    the line then stays.
    """
    if not (match := LINE.fullmatch(line)) or not re.search(r"\d", match["number"]):
        return None
    if re.match(rf"(?:[%‰€$£]|(?:{units})\b)", (match["text"] or "").strip(), re.IGNORECASE):
        return None
    number = match["number"]
    try:
        item = meeting.numbered(number)
    except RuleError:
        raise RuleError(
            "There is no item {number}: the line stays here.", "F2 shows the items.", number=number
        ) from None
    if item.id == here:
        raise RuleError("This is item {number} already: the line stays here.", number=number)
    if item.id in headings(meeting):
        raise RuleError("{number} is a heading: write the number of an item below it.", number=number)
    if not (text := (match["text"] or "").strip()):
        raise RuleError("Write the text behind the number: >{number} text.", number=number)
    return SentLine(item, text)
