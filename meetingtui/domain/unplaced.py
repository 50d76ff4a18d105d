"""The lines of a document that are in no item: put into one, or dismissed."""

from collections.abc import Collection
from dataclasses import replace

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting, UnplacedLine
from meetingtui.domain.paragraphs import with_text
from meetingtui.domain.recommending import recommendation_place
from meetingtui.domain.sitting import with_item


def place_lines(meeting: Meeting, places: Collection[int], item_id: int) -> Meeting:
    """Put unplaced lines, by their places from 0, at the end of an item's text, in the document's order.

    A last section that says only the clauses is left alone: the lines stand below it.
    """
    item, lines = meeting.item(item_id), _lines(meeting, places)
    apart = recommendation_place(item) == len(item.sections) - 1
    longer = with_text(item, "\n".join(line.text for line in lines), apart)
    return dismiss_lines(with_item(meeting, longer), places)


def dismiss_lines(meeting: Meeting, places: Collection[int]) -> Meeting:
    """Lines that belong to no item, and need not."""
    _lines(meeting, places)
    kept = tuple(line for place, line in enumerate(meeting.unplaced) if place not in places)
    return replace(meeting, unplaced=kept)


def _lines(meeting: Meeting, places: Collection[int]) -> list[UnplacedLine]:
    if not all(0 <= place < len(meeting.unplaced) for place in places):
        raise RuleError("There is no such line.")
    return [meeting.unplaced[place] for place in sorted(set(places))]
