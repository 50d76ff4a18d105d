"""A meeting as JSON values and back."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.attending import set_stays
from meetingtui.domain.course import Fate, ItemState, Speech, Stretch
from meetingtui.domain.drafting import as_recommended, voted
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchange import to_values
from meetingtui.domain.exchanged import from_values
from meetingtui.domain.meeting import AgendaWarning, Item, Meeting, Section
from meetingtui.domain.motions import Amendment, Dissent, Question
from meetingtui.domain.people import Guest, Recusal, Stay
from meetingtui.domain.rules import Rules
from meetingtui.domain.sitting import arrive, with_clause, with_item
from meetingtui.domain.vote import Ballot, Option, by_name
from meetingtui.languages import language_of
from tests.domain.meetings import NOON, few, later, meetings, small_meeting
from tests.hostile import RAW_TEXTS, hostile_sitting


def full_meeting() -> Meeting:
    """A meeting with one of everything: decisions, votes by name, a stay, a recusal, a guest, a break."""
    meeting = replace(
        small_meeting(), opened_at=NOON, closed_at=later(60), warnings=(AgendaWarning("x", "y", 1),),
        guests=(Guest(1, "Gæst", item_ids=(3,)),), breaks=(Stretch(later(20), later(30)),),
        recusals=(Recusal(1, 2, (3,), left=later(40), substitute_id=3),), rules=Rules(quorum=False),
    )  # fmt: skip
    meeting = as_recommended(arrive(meeting, 1, NOON), 2, DANISH, NOON)
    ballots = by_name([Ballot(1, Option.FOR, assumed=True)], NOON)
    meeting = voted(meeting, 2, 1, ballots, DANISH)
    amendment = Amendment(1, "at planen ændres", 2, vote=ballots)
    amended = replace(meeting.item(2).clause(2), amendments=(amendment,))
    meeting = with_clause(meeting, 2, amended)
    treated = replace(
        meeting.item(3), taken_with=2, taken_after=2, fate=Fate(ItemState.POSTPONED, NOON, date(2026, 4, 1)),
        questions=(Question(1, "Udsættes?", ballots),), dissents=(Dissent(1, 2, "Nej", asked_at=NOON),),
        speeches=(Speech("Ane", 1, NOON),), doors=(Stretch(NOON),), planned_minutes=5,
    )  # fmt: skip
    return with_item(meeting, treated)


DANISH = language_of("da")
leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
anything = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
HEAD_KEYS = ["title", "body", "date", "place", "language", "opened_at", "closed_at", "breaks", "rules"]
ITEM_KEYS = [
    "id", "number", "title", "level", "officers", "sections", "sections_in_order", "recommendations",
    "decision", "notes", "decisions", "votes", "opened_at", "closed", "amendments", "questions", "dissents",
    "fate", "doors", "speeches", "taken_with", "planned_minutes",
]  # fmt: skip
MEMBER_KEYS = ["id", "name", "role", "stays", "apology"]


def spoilt(keys: list[str]) -> st.SearchStrategy[dict[str, object]]:
    """The right keys with anything in them."""
    return st.dictionaries(st.sampled_from(keys), anything, max_size=len(keys))


documents = st.fixed_dictionaries(
    {"meeting": spoilt(HEAD_KEYS), "items": st.lists(spoilt(ITEM_KEYS), max_size=2) | anything},
    optional={"roster": st.lists(spoilt(MEMBER_KEYS), max_size=2)}
    | dict.fromkeys(("warnings", "source", "guests", "recusals"), anything),
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
    meeting = hostile_sitting()
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
        ("items.1.votes.0.for", -1, "item 2: for: -1 is not a whole number from 0"),
        ("items.1.votes.0.against", 1_000_001, "a vote has more than 1000000 votes"),
        ("items.1.votes.0.abstained", None, "abstained: None is not a whole number"),
        ("items.1.votes.0.for", 2, "the counts of a vote are not those of its ballots"),
        ("items.1.votes.0.ballots.0.option", "maybe", "item 2: ballots: option: 'maybe' is not a valid"),
        ("items.1.votes.0.ballots.0.assumed", 1, "true or false was expected"),
        ("items.1.votes.0.ballots.0.member_id", 9, "a ballot is of nobody on the roster"),
        ("items.1.amendments.0.clause", 3, "item 2: clause is not a whole number from 1 to 2"),
        ("items.1.amendments.0.proposer_id", 9, "somebody who is not on the roster has proposed"),
        ("items.2.dissents.0.member_id", 9, "somebody who is not on the roster has proposed"),
        ("items.2.speeches.0.member_id", 9, "somebody who is not on the roster has proposed"),
        ("items.2.questions.0.vote.at", "2026-03-04T12:00", "item 3: questions: vote: at: the time"),
        ("items.2.taken_with", 9, "taken with or after an item that is not there"),
        ("items.2.taken_after", 9, "taken with or after an item that is not there"),
        ("items.2.fate.state", "lost", "item 3: fate: state: 'lost' is not a valid ItemState"),
        ("items.2.fate.until", "2026-13-01", "item 3: fate: until: month must be in 1..12"),
        ("items.2.doors.0", [], "item 3: doors: an object was expected"),
        ("items.2.doors.0.start", None, "doors: start: a date or time was expected"),
        ("items.2.planned_minutes", "5", "planned_minutes: '5' is not a whole number from 0"),
        ("items.0.id", 2, "two items have the same id"),
        ("meeting.breaks", {}, "breaks: a list was expected"),
        ("meeting.rules.majority", "all", "majority: 'all' is not a valid Majority"),
        ("guests.0.item_ids", [9], "told of an item that is not there"),
        ("guests.0.name", None, "guests: name: text was expected"),
        ("recusals.0.item_ids", [9], "told of an item that is not there"),
        ("recusals.0.member_id", 9, "recusal 1 is of a member that is not on the roster"),
        ("recusals.0.substitute_id", 9, "recusal 1 is of a member that is not on the roster"),
        ("roster.1.id", 1, "two members or guests have the same id"),
        ("meeting.opened_at", None, "closed_at and no opened_at"),
        ("meeting.closed_at", "2026-03-04T11:59:00+00:00", "closed_at is before its opened_at"),
        ("meeting.opened_at", "0001-01-01T00:00:00+14:00", "out of range"),
        ("roster.0.id", False, "member 1: id is not a whole number"),
        ("roster.0.apology", 1, "apology is neither true nor false"),
        ("roster.0.stays.0.left", "2026-03-04T11:00:00+00:00", "a stay of member 1 ends before it begins"),
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


@pytest.mark.parametrize("part", ["guests", "recusals"])
def test_two_of_one_number_are_refused(part: str):
    values = to_values(full_meeting())
    values[part] *= 2
    with pytest.raises(AgendaError, match="have the same id"):
        from_values(values)


def test_two_ballots_of_one_member_are_refused():
    values = to_values(full_meeting())
    vote = values["items"][1]["votes"][0]
    vote["ballots"], vote["for"] = vote["ballots"] * 2, 2
    with pytest.raises(AgendaError, match="a ballot is of nobody on the roster, or a second one"):
        from_values(values)


@pytest.mark.parametrize(("item", "part"), [(1, "amendments"), (2, "questions"), (2, "dissents")])
def test_what_is_asked_on_an_item_has_a_number_of_its_own(item: int, part: str):
    values = to_values(full_meeting())
    values["items"][item][part] *= 2
    with pytest.raises(AgendaError, match="two amendments, questions or dissents have the same id"):
        from_values(values)


def test_a_stay_that_ends_in_the_minute_it_began_in_is_no_contradiction():
    meeting = set_stays(small_meeting(), 1, [Stay(later(10.7), later(10))])
    assert from_values(to_values(meeting)) == meeting


def test_readers_find_the_names_of_those_who_voted_proposed_and_dissented():
    item = to_values(full_meeting())["items"][1]
    assert item["votes"][0]["ballots"][0]["name"] == "Ane"
    assert to_values(full_meeting())["recusals"][0]["name"] == "Bo"
    assert to_values(full_meeting())["items"][2]["dissents"][0]["name"] == "Bo"


@pytest.mark.parametrize(
    ("place", "state"), [(0, "open"), (1, "decided"), (2, "postponed")], ids=["open", "decided", "postponed"]
)
def test_readers_find_what_became_of_an_item(place: int, state: str):
    assert to_values(full_meeting())["items"][place]["state"] == state


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
