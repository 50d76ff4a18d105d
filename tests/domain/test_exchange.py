"""A meeting as JSON values and back."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.drafting import as_recommended, voted
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchange import to_values
from meetingtui.domain.exchanged import from_values
from meetingtui.domain.meeting import AgendaWarning, Item, Meeting, Section
from meetingtui.domain.sitting import arrive
from meetingtui.domain.vote import Vote
from meetingtui.languages import language_of
from tests.domain.meetings import NOON, few, later, meetings, small_meeting
from tests.hostile import RAW_TEXTS, hostile_meeting


def full_meeting() -> Meeting:
    """A small meeting with a decision on both clauses, a vote, a stay, times and a warning."""
    meeting = replace(
        small_meeting(), opened_at=NOON, closed_at=later(60), warnings=(AgendaWarning("x", "y", 1),)
    )
    meeting = as_recommended(arrive(meeting, 1, NOON), 2, language_of("da"), NOON)
    return voted(meeting, 2, 1, Vote(5, 3, 1, NOON), language_of("da"))


leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
anything = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
HEAD_KEYS = ["title", "body", "date", "place", "language", "opened_at", "closed_at"]
ITEM_KEYS = [
    "id", "number", "title", "level", "officers", "sections", "sections_in_order", "recommendations",
    "decision", "notes", "decisions", "votes", "opened_at", "closed",
]  # fmt: skip
MEMBER_KEYS = ["id", "name", "role", "stays", "apology"]


def spoilt(keys: list[str]) -> st.SearchStrategy[dict[str, object]]:
    """The right keys with anything in them."""
    return st.dictionaries(st.sampled_from(keys), anything, max_size=len(keys))


documents = st.fixed_dictionaries(
    {"meeting": spoilt(HEAD_KEYS), "items": st.lists(spoilt(ITEM_KEYS), max_size=2) | anything},
    optional={"roster": st.lists(spoilt(MEMBER_KEYS), max_size=2), "warnings": anything, "source": anything},
)


@few
@given(meetings)
def test_nothing_is_lost_on_the_way_through_json(meeting: Meeting):
    assert from_values(json.loads(json.dumps(to_values(meeting)))) == meeting


def test_two_sections_with_one_title_are_both_kept():
    sections = (Section("Sagsfremstilling", "Først"), Section("Sagsfremstilling", "Siden"))
    meeting = Meeting("Møde", items=(Item(1, "1", "Plan", sections=sections),))
    assert from_values(to_values(meeting)).items[0].sections == sections


def test_a_hostile_meeting_comes_back_equal():
    meeting = hostile_meeting()
    assert from_values(json.loads(json.dumps(to_values(meeting)))) == replace(meeting, id=0)


@given(anything | documents)
def test_any_json_is_a_meeting_or_refused_with_a_sentence(values: object):
    try:
        meeting = from_values(values)
    except AgendaError as error:
        assert str(error).startswith("This JSON is not a meeting")  # noqa: PT017 (either is right)
    else:
        assert isinstance(meeting, Meeting)


@given(st.sampled_from(HEAD_KEYS), anything)
def test_one_spoilt_value_in_a_good_document_is_refused_or_read(key: str, value: object):
    values = to_values(small_meeting())
    values["meeting"][key] = value
    try:
        assert from_values(values).items
    except AgendaError as error:
        assert str(error)  # noqa: PT017 (either is right)


@pytest.mark.parametrize("missing", ["meeting", "items"])
def test_what_is_missing_is_named(missing: str):
    values = to_values(small_meeting())
    del values[missing]
    with pytest.raises(AgendaError, match=missing):
        from_values(values)


def test_a_time_without_a_zone_is_refused():
    values = to_values(small_meeting())
    values["meeting"]["opened_at"] = "2026-03-04T12:00:00"
    with pytest.raises(AgendaError, match="no zone"):
        from_values(values)


def deep(levels: int) -> list[object]:
    """A list in a list in a list."""
    found: list[object] = []
    for _ in range(levels):
        found = [found]
    return found


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("items", [], "it has no items"),
        ("items", {"1": {}}, "a list was expected"),
        ("items.1.id", 0, "item 2: id is not a whole number from 1 to 2147483648"),
        ("items.1.id", 2**31 + 1, "id is not a whole number"),
        pytest.param("items.1.id", 10**5000, "id is not a whole number", id="a huge number"),
        ("items.1.id", float("nan"), "id is not a whole number"),
        ("items.1.id", float("inf"), "id is not a whole number"),
        ("items.1.level", 21, "item 2: level is not a whole number from 1 to 20"),
        ("items.1.level", 1.0, "level is not a whole number"),
        ("items.1.level", True, "level is not a whole number"),
        ("items.1.level", "2", "level is not a whole number"),
        ("items.1.closed", "no", "closed is neither true nor false"),
        ("items.1.title", deep(5000), "nested too deeply"),
        ("items.1.decisions.0.clause", 3, "item 2: clause is not a whole number from 0 to 2"),
        ("items.1.decisions.0.clause", 2, "item 2: clause 2 stands twice"),
        ("items.1.votes.0.clause", 0, "item 2: clause is not a whole number from 1 to 2"),
        ("items.1.votes.0.for", -1, "for is not a whole number from 0 to 1000000"),
        ("items.1.votes.0.against", 1_000_001, "against is not a whole number"),
        ("items.1.votes.0.abstained", None, "abstained' is missing"),
        ("meeting.opened_at", None, "closed_at and no opened_at"),
        ("meeting.closed_at", "2026-03-04T11:59:00+00:00", "closed_at is before its opened_at"),
        ("meeting.opened_at", "0001-01-01T00:00:00+14:00", "out of range"),
        ("roster.0.id", False, "member 1: id is not a whole number"),
        ("roster.0.apology", 1, "apology is neither true nor false"),
        ("roster.0.stays.0.left", "2026-03-04T11:00:00+00:00", "member 1: a stay ends before it begins"),
        ("warnings.0.line", 1.5, "line is not a whole number"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason(path: str, value: object, said: str):
    values = to_values(full_meeting())
    assert from_values(values) == full_meeting()
    *way, last = (int(step) if step.isdigit() else step for step in path.split("."))
    place = values
    for step in way:
        place = place[step]
    place[last] = value
    with pytest.raises(AgendaError, match=re.escape(said)):
        from_values(values)


@pytest.mark.parametrize("raw", RAW_TEXTS)
def test_text_is_cleaned_on_the_way_in(raw: str):
    values = to_values(small_meeting())
    values["items"][1]["notes"] = values["items"][1]["recommendations"][0] = f"a{raw}b"
    item = from_values(values).items[1]
    assert (item.notes, item.clauses[0].text) == ("ab", "ab")


def test_the_decision_of_earlier_minutes_has_no_outcome():
    values = to_values(small_meeting())
    values["items"][2]["decision"] = "Taget til efterretning."
    decision = from_values(values).items[2].decision
    assert decision is not None
    assert (decision.outcome, decision.text) == (None, "Taget til efterretning.")


def test_the_items_shape_is_the_documented_one():
    item = to_values(small_meeting())["items"][1]
    assert item["recommendations"] == ["at planen godkendes", "at sagen drøftes"]
    assert {"number", "title", "level", "case_number", "officers", "closed", "sections",
            "recommendation_intro", "attachments", "links", "decision", "notes", "decisions"} <= item.keys()  # fmt: skip


@pytest.mark.parametrize(
    "sections",
    [
        {"sections_in_order": ["ab", "cd"]},
        {"sections_in_order": []},
        {"sections_in_order": [["a", "b", "c"]]},
        {"sections": {"a\u0000": "1", "a": "2"}},
    ],
)
def test_sections_that_would_be_lost_are_refused(sections: dict[str, object]) -> None:
    item = {"number": "1", "title": "A", **sections}
    with pytest.raises(AgendaError):
        from_values({"meeting": {"title": "x"}, "items": [item]})


def test_a_title_stays_on_one_line() -> None:
    values = {"meeting": {"title": "A\nB"}, "items": [{"number": "1\n2", "title": "C\nD"}]}
    meeting = from_values(values)
    assert (meeting.title, meeting.items[0].number, meeting.items[0].title) == ("A B", "1 2", "C D")
