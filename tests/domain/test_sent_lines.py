"""Lines of the notes that are for another item: ">3.1 text" sends it there."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import headings
from meetingtui.domain.sent_lines import sent_line
from meetingtui.languages import language_of
from tests.domain.meetings import BRIDGE, BUDGET, HARBOUR, OTHER, PLAN, council, lines

UNITS = language_of("da").writing.units


@pytest.mark.parametrize(
    ("line", "item_id", "text"),
    [
        (">3.1 Bo spurgte", HARBOUR, "Bo spurgte"),
        ("> 3.2 Bo spurgte", BRIDGE, "Bo spurgte"),
        (">3.1: Bo spurgte", HARBOUR, "Bo spurgte"),
        (">3.1. Bo spurgte", HARBOUR, "Bo spurgte"),
        (">2.   Bo: 3.1 > 2 \t", BUDGET, "Bo: 3.1 > 2"),
        (">4\tIntet.", OTHER, "Intet."),  # a heading without items is itself an item
        (">2 >3.1 videre", BUDGET, ">3.1 videre"),
    ],
)
def test_a_line_with_a_number_in_front_goes_to_that_item(line: str, item_id: int, text: str) -> None:
    sent = sent_line(line, council(), PLAN, UNITS)
    assert sent is not None
    assert (sent.item.id, sent.text) == (item_id, text)


@pytest.mark.parametrize(
    "line", ["", ">", "> ", "> et citat", ">>2 tekst", "2 tekst", "se >2 tekst", " >2 tekst", "-> 2", "=>2 x"]
)
def test_other_lines_are_ordinary_text(line: str) -> None:
    assert sent_line(line, council(), PLAN, UNITS) is None


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (">9 tekst", "There is no item 9: the line stays here. F2 shows the items."),
        (">3.10 tekst", "There is no item 3.10: the line stays here. F2 shows the items."),
        (">2tekst", "There is no item 2tekst: the line stays here. F2 shows the items."),
        (">1 tekst", "This is item 1 already: the line stays here."),
        (">1", "This is item 1 already: the line stays here."),
        (">3 tekst", "3 is a heading: write the number of an item below it."),
        (">3.1", "Write the text behind the number: >3.1 text."),
        (">3.1:  ", "Write the text behind the number: >3.1 text."),
    ],
)
def test_a_line_that_cannot_be_sent_stays_and_the_reason_is_told(line: str, sentence: str) -> None:
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        sent_line(line, council(), PLAN, UNITS)


@settings(max_examples=30)
@given(lines, st.sampled_from([BUDGET, HARBOUR, OTHER]))
def test_any_text_is_sent_whole(text: str, item_id: int) -> None:
    meeting = council()
    line = f">{meeting.item(item_id).number} {text}"
    if re.match(rf"[%‰€$£]|(?:{UNITS})\b", text.strip(), re.IGNORECASE):
        assert sent_line(line, meeting, PLAN, UNITS) is None
    elif text.strip():
        sent = sent_line(line, meeting, PLAN, UNITS)
        assert sent is not None
        assert (sent.item.id, sent.text) == (item_id, text.strip())
    else:
        with pytest.raises(RuleError):
            sent_line(line, meeting, PLAN, UNITS)


@given(st.text(alphabet=" >.:0123456789ab\t", max_size=12), st.sampled_from([PLAN, HARBOUR]))
def test_no_line_goes_to_the_present_item_or_to_a_heading_or_loses_text(line: str, here: int) -> None:
    meeting = council()
    try:
        sent = sent_line(line, meeting, here, UNITS)
    except RuleError:
        return
    if sent is not None:
        assert sent.item.id != here
        assert sent.item.id not in headings(meeting)
        front = line.rstrip().removesuffix(sent.text)
        assert sent.text
        assert re.fullmatch(rf">\s*{re.escape(sent.item.number)}[.:]?\s+", front)


@pytest.mark.parametrize(
    "line", [">2 % af budgettet", "> 2 mio. kr. mere", ">3 år senere", ">1 stemmer imod"]
)
def test_more_than_a_number_of_something_is_a_line_like_any_other(line: str) -> None:
    assert sent_line(line, council(), PLAN, UNITS) is None
