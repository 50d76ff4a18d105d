"""A meeting as JSON values and back."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchange import from_values, to_values
from meetingtui.domain.meeting import Item, Meeting, Section
from tests.domain.meetings import few, meetings, small_meeting
from tests.hostile import RAW_TEXTS, hostile_meeting

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
