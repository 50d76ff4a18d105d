"""Frozen values as plain JSON values and back."""

import datetime as dt
import json
import re

import pytest
from hypothesis import given

from meetingtui.domain.course import Fate, ItemState, Speech, Stretch
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import Guest, Recusal, Ruling
from meetingtui.domain.plain import field_kind, from_plain, to_plain
from meetingtui.domain.plain_values import FAULTS
from meetingtui.domain.rules import Majority, Rules
from meetingtui.domain.vote import Ballot, Method, Option, Vote, by_name
from tests.domain.meetings import NOON, few, later, meetings
from tests.hostile import HOSTILE_TEXTS, RAW_TEXTS

VOTE = by_name([Ballot(1, Option.FOR, assumed=True), Ballot(2, Option.ABSTAINED)], NOON, Method.ROLL_CALL)
VALUES = [
    VOTE, Vote(3, 2, 0), Amendment(1, HOSTILE_TEXTS[0], 2, "A", VOTE, True), Question(1, "Ja?", None),
    Dissent(1, 2, HOSTILE_TEXTS[1], True, NOON), Guest(1, "Gæst", item_ids=(1, 2)), Rules(False, Majority.MEMBERS),
    Recusal(1, 2, (3,), "ejer", Ruling.NOT_RECUSED, NOON, later(5), 4), Stretch(NOON), Speech("Ane", 1, NOON),
    Fate(ItemState.POSTPONED, NOON, dt.date(2026, 4, 1), "udvalget"),
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_comes_back_equal_through_json(value: object):
    assert from_plain(type(value), json.loads(json.dumps(to_plain(value)))) == value


@few
@given(meetings)
def test_whole_meetings_come_back_equal(meeting: Meeting):
    for item in meeting.items:
        assert from_plain(Item, json.loads(json.dumps(to_plain(item)))) == item


def test_what_a_count_is_called_in_the_values_is_its_own_name():
    assert to_plain(Vote(3, 2, 1)) == {
        "for": 3, "against": 2, "abstained": 1, "at": None, "method": "show_of_hands", "ballots": [],
    }  # fmt: skip


def test_what_is_missing_has_its_default_and_what_is_not_known_is_left_alone():
    assert from_plain(Vote, {"for": 1, "against": 0, "abstained": 0, "colour": "red"}) == Vote(1, 0, 0)
    assert from_plain(Rules, {}) == Rules()
    assert from_plain(tuple[Ballot, ...], None) == ()
    assert from_plain(field_kind(Item, "fate"), None) is None
    assert from_plain(field_kind(Clause, "amendments"), []) == ()


@pytest.mark.parametrize("raw", RAW_TEXTS)
def test_texts_are_cleaned_on_the_way_in(raw: str):
    assert from_plain(Question, {"id": 1, "text": f"a{raw}b"}).text == "ab"


@pytest.mark.parametrize(
    ("kind", "value", "said"),
    [
        (Vote, [], "an object was expected"),
        (Vote, {"for": 1, "against": 2}, "abstained"),
        (Vote, {"for": -1, "against": 0, "abstained": 0}, "for: -1 is not a whole number from 0"),
        (Vote, {"for": True, "against": 0, "abstained": 0}, "for: True is not a whole number"),
        (Vote, {"for": 2**31 + 1, "against": 0, "abstained": 0}, "for: 2147483649 is not a whole number"),
        (Vote, {"for": 1.0, "against": 0, "abstained": 0}, "for: 1.0 is not a whole number"),
        (Question, {"id": 1, "text": None}, "text: text was expected, not None"),
        (Question, {"id": 1, "text": "a", "vote": {}}, "vote: 'for' is missing"),
        (Ballot, {"member_id": 1, "option": "maybe"}, "option: 'maybe' is not a valid Option"),
        (Ballot, {"member_id": 1, "option": "for", "assumed": 0}, "assumed: true or false was expected, not 0"),
        (Stretch, {"start": None}, "start: a date or time was expected"),
        (Stretch, {"start": "2026-03-04T12:00"}, "start: the time 2026-03-04T12:00 has no zone"),
        (Stretch, {"start": "noon"}, "start: Invalid isoformat string"),
        (Stretch, {"start": "0001-01-01T00:00:00+14:00"}, "start: date value out of range"),
        (Fate, {"state": "postponed", "until": "2026-13-01"}, "until: month must be in 1..12"),
        (Guest, {"id": 1, "name": "A", "item_ids": {"1": 2}}, "item_ids: a list was expected, not {'1': 2}"),
        (Guest, {"id": 1, "name": "A", "item_ids": ["1"]}, "item_ids: '1' is not a whole number"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_place(kind: type, value: object, said: str):
    with pytest.raises(FAULTS, match=re.escape(said)):
        from_plain(kind, value)
