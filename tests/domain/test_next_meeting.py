"""The next meeting's agenda out of this one: what comes back every time, was postponed or was announced."""

import datetime as dt
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given

from meetingtui.agenda import read_agenda
from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.decision import Decision, EarlierDecision, Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.follow_up import FollowUp
from meetingtui.domain.meeting import Clause, Item, Meeting, MeetingState, Section, decisions, headings
from meetingtui.domain.next_meeting import announced_day, next_meeting
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.rules import PROFILES
from meetingtui.domain.sitting import decide, open_meeting, with_item, write_note
from meetingtui.languages import language_of
from tests.domain.meetings import NOON, council, few, planned_meetings
from tests.hostile import HOSTILE_TEXTS, hostile_sitting

AGENDA = "da-kkr-midtjylland-2022-03-23.txt"
DANISH, ENGLISH = language_of("da"), language_of("en")
HELD, NEXT = dt.date(2022, 3, 23), dt.date(2022, 6, 14)
POSTPONED = Decision(Outcome.POSTPONED, "Udsat.", NOON)


@pytest.fixture(scope="module")
def agenda() -> list[Meeting]:
    """Where the real agenda is kept once it is read."""
    return []


@pytest.fixture
def kkr(open_agendas: Path, agenda: list[Meeting]) -> Meeting:
    """The real meeting of 23 March 2022."""
    if not agenda:
        agenda.append(read_agenda(open_agendas / AGENDA).meeting)
    return agenda[0]


def following(meeting: Meeting, *follow_ups: FollowUp, day: dt.date = NEXT) -> Meeting:
    return next_meeting(meeting, DANISH, day, "23. marts 2022", follow_ups)


def outline(meeting: Meeting) -> list[str]:
    return [f"{item.number} {item.title}" for item in meeting.items]


def with_fate(
    meeting: Meeting, number: str, state: ItemState = ItemState.POSTPONED, until: dt.date | None = None
) -> Meeting:
    item = meeting.numbered(number)
    return with_item(meeting, replace(item, fate=Fate(state, NOON, until, "udvalget")))


# The real agenda


def test_the_real_agenda_announces_the_day_of_the_next_meeting(kkr: Meeting) -> None:
    assert announced_day(kkr, DANISH) == NEXT


def test_the_next_agenda_has_what_comes_every_time_and_the_two_announced_points(kkr: Meeting) -> None:
    assert outline(following(kkr)) == [
        "1 Godkendelse af referat",
        "1.1 Godkendelse af referat fra mødet den 23. marts 2022",
        "2 Siden sidst",
        "2.1 Opfølgning fra mødet den 23. marts 2022",
        "3 Sager til behandling",
        "3.1 Analyse af behovet for velfærdsuddannede",
        "3.2 Status på arbejdet på danskuddannelsesområdet",
        "4 Punkter til næste møde",
        "5 Eventuelt",
    ]


def test_the_minutes_of_this_meeting_are_approved_first(kkr: Meeting) -> None:
    meeting = following(kkr)
    item = meeting.numbered("1.1")
    assert item.approves == HELD
    assert [clause.text for clause in item.clauses] == [
        "Det indstilles, at KKR Midtjylland godkender referatet fra mødet den 23. marts 2022."
    ]
    assert [one.number for one in meeting.items if one.approves] == ["1.1"]


def test_postponed_items_come_back_with_their_case_under_the_headings_that_they_had(kkr: Meeting) -> None:
    held = with_fate(with_fate(kkr, "3.3"), "4.2", until=NEXT)
    meeting = following(held)
    assert outline(meeting)[4:11] == [
        "3 Regionalpolitiske sager",
        "3.1 Dimensionering af pædagoguddannelsen 2022 og 2023",
        "4 Udpegninger",
        "4.1 Udpegning til politisk udvalg for projektet Circular Economy Beyond Waste",
        "5 Sager til behandling",
        "5.1 Analyse af behovet for velfærdsuddannede",
        "5.2 Status på arbejdet på danskuddannelsesområdet",
    ]
    for new, old in (("3.1", "3.3"), ("4.1", "4.2")):
        item, before = meeting.numbered(new), held.numbered(old)
        assert before.sections
        assert before.clauses
        assert item == replace(before, id=item.id, number=new, fate=None)


def test_what_was_postponed_to_a_later_day_or_sent_elsewhere_does_not_come_back(kkr: Meeting) -> None:
    held = with_fate(kkr, "3.3", until=dt.date(2022, 6, 15))
    held = with_fate(with_fate(held, "4.2", ItemState.WITHDRAWN), "4.3", ItemState.REFERRED)
    assert outline(following(held)) == outline(following(kkr))


def test_an_item_whose_every_clause_was_postponed_comes_back_and_tells_so(kkr: Meeting) -> None:
    both = decide(decide(kkr, kkr.numbered("3.3").id, 1, POSTPONED), kkr.numbered("3.3").id, 2, POSTPONED)
    item = following(both).numbered("3.1")
    assert item.title == "Dimensionering af pædagoguddannelsen 2022 og 2023"
    assert item.earlier_decisions == (EarlierDecision("Udsat.", "KKR Midtjylland", HELD),)
    assert not any(decisions(item))
    other = Decision(Outcome.ADOPTED, "Godkendt.", NOON)
    half = decide(both, kkr.numbered("3.3").id, 2, other)
    assert outline(following(half)) == outline(following(kkr))


def test_points_that_were_noted_at_the_meeting_are_items_too_and_none_comes_twice(kkr: Meeting) -> None:
    point = kkr.numbered("6.1")
    held = write_note(
        kkr, point.id, "Desuden:\n- Letbanen \n* Status på arbejdet på danskuddannelsesområdet\nx"
    )
    assert outline(following(held))[5:8] == [
        "3.1 Analyse af behovet for velfærdsuddannede",
        "3.2 Status på arbejdet på danskuddannelsesområdet",
        "3.3 Letbanen",
    ]


def test_every_number_of_the_next_agenda_is_another(kkr: Meeting) -> None:
    held = kkr
    for item in kkr.items:
        if item.id not in headings(kkr) and item.number[0] in "345":
            held = with_fate(held, item.number)
    meeting = following(held)
    numbers = [item.number for item in meeting.items]
    assert len(numbers) == len(set(numbers)) > 20
    assert [item.id for item in meeting.items] == list(range(1, len(numbers) + 1))


# Any meeting


def flat(*items: Item) -> Meeting:
    """A meeting whose agenda has no headings."""
    numbered = (replace(item, id=n, number=str(n)) for n, item in enumerate(items, 1))
    return Meeting("Møde", "Byrådet", date=HELD, items=tuple(numbered))


HARBOUR = Item(
    0, "", "Havn", case_number="S-7", officers=("abc",), closed=True,
    sections=(Section("Baggrund", "Lang."),), clauses=(Clause(1, "at havnen udvides"),),
    fate=Fate(ItemState.POSTPONED),
)  # fmt: skip


def test_a_flat_agenda_stays_flat() -> None:
    points = Item(0, "", "Punkter til næste møde den 14. juni 2022", notes="- Skolerne\n- Vejene")
    held = flat(Item(0, "", "Godkendelse af protokol"), HARBOUR, points, Item(0, "", "Eventuelt"))
    meeting = following(held)
    assert outline(meeting) == [
        "1 Godkendelse af referat fra mødet den 23. marts 2022",
        "2 Opfølgning fra mødet den 23. marts 2022",
        "3 Havn",
        "4 Skolerne",
        "5 Vejene",
        "6 Punkter til næste møde",
        "7 Eventuelt",
    ]
    assert not headings(meeting)
    assert meeting.items[0].approves == HELD
    assert meeting.items[2] == replace(HARBOUR, id=3, number="3", fate=None)
    assert announced_day(held, DANISH) == NEXT


def test_the_agendas_own_names_for_what_comes_every_time_are_kept() -> None:
    titles = ("Godkendelse af protokol", "Meddelelser", "Evt.")
    items = [
        part
        for n, title in enumerate(titles)
        for part in (Item(2 * n + 1, f"{n + 1}", title), Item(2 * n + 2, f"{n + 1}.1", "Sag", 2))
    ]
    meeting = following(Meeting("Møde", "Byrådet", date=HELD, items=tuple(items)))
    assert [item.title for item in meeting.items if item.level == 1] == list(titles)


def test_follow_ups_stand_on_the_item_since_last() -> None:
    left = FollowUp(1, "sender notat", "Ane", uid="u1", made_on=HELD, made_in="2")
    meeting = following(flat(HARBOUR), left)
    assert [(item.number, item.follow_ups) for item in meeting.items if item.follow_ups] == [("2", (left,))]


def test_members_rules_and_phrases_go_on_and_nothing_that_was_said_or_decided() -> None:
    held = replace(
        council(), rules=PROFILES["association"], phrases=(Phrase("tak", "Tak."),), place="Salen",
        language="en",
        closing_reason="Sent.", closed_at=NOON,
    )  # fmt: skip
    meeting = next_meeting(held, ENGLISH, NEXT.replace(year=2026), "4 March 2026")
    assert (meeting.body, meeting.title, meeting.date) == ("Byrådet", "Byrådet", NEXT.replace(year=2026))
    assert (meeting.place, meeting.language, meeting.id) == ("Salen", "en", 0)
    assert (meeting.rules, meeting.phrases) == (held.rules, held.phrases)
    assert [(m.name, m.party, m.role, m.substitute_for) for m in meeting.roster] == [
        (m.name, m.party, m.role, m.substitute_for) for m in held.roster
    ]
    assert not any(member.stays or member.apology for member in meeting.roster)
    assert (meeting.state, meeting.closing_reason, meeting.approval) == (MeetingState.PLANNED, "", None)
    assert outline(meeting)[1] == "1.1 Approval of the minutes of the meeting on 4 March 2026"


@pytest.mark.parametrize("day", [HELD, dt.date(2022, 3, 22)])
def test_a_day_that_is_not_after_this_meeting_is_refused(day: dt.date) -> None:
    sentence = f"The next meeting is after this one, not on {day}."
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        following(flat(HARBOUR), day=day)


def test_a_meeting_without_a_day_has_none_after_it() -> None:
    undated = replace(flat(HARBOUR), date=None)
    with pytest.raises(RuleError, match=r"^This meeting has no date\."):
        following(undated)
    opened = open_meeting(undated, dt.datetime(2022, 3, 23, 15, tzinfo=dt.UTC))
    assert following(opened).items[0].approves == HELD


@pytest.mark.parametrize(
    ("item", "day"),
    [
        (Item(0, "", "Punkter til næste møde", notes="Mødet er den 14. juni 2022."), NEXT),
        (Item(0, "", "Foreløbige punkter til mødet 14-06-2022"), NEXT),
        (Item(0, "", "Punkter til næste møde"), None),
        (Item(0, "", "Punkter til næste møde", notes="Som den 23. marts 2022."), None),
        (Item(0, "", "Møde den 14. juni 2022"), None),
    ],
)
def test_the_next_day_is_told_by_the_points_for_the_next_meeting_alone(
    item: Item, day: dt.date | None
) -> None:
    assert announced_day(flat(item), DANISH) == day


@pytest.mark.parametrize(
    "items",
    [
        (
            Item(
                1,
                "1",
                "Punkter til næste møde",
                notes="Aftalt den 23. marts 2022: vi mødes den 14. juni 2022.",
            ),
        ),
        (Item(1, "1", "Punkter til næste møde den 14. juni 2022"), Item(2, "1.1", "Orientering", 2)),
    ],
)
def test_the_next_day_is_found_behind_another_date_and_in_a_heading(items: tuple[Item, ...]) -> None:
    assert announced_day(Meeting("Møde", "Byrådet", date=HELD, items=items), DANISH) == NEXT


def postponed(meeting: Meeting) -> Meeting:
    """Every item was put off to some later meeting, whatever else is told of it."""
    fate = Fate(ItemState.POSTPONED)
    return replace(meeting, date=HELD, items=tuple(replace(item, fate=fate) for item in meeting.items))


@few
@given(planned_meetings)
def test_any_meeting_has_a_next_one_with_all_that_was_postponed_and_numbers_of_its_own(held: Meeting) -> None:
    held = postponed(held)
    meeting = next_meeting(held, language_of(held.language), NEXT, "23/3")
    assert [item.id for item in meeting.items] == list(range(1, len(meeting.items) + 1))
    assert len({item.number for item in meeting.items}) == len(meeting.items)
    assert bool(headings(meeting)) is bool(headings(held))
    cases = [(item.title, item.sections) for item in held.items if item.id not in headings(held)]
    assert Counter(cases) <= Counter((item.title, item.sections) for item in meeting.items)


def test_nothing_that_was_said_decided_or_done_goes_on_to_the_next_meeting() -> None:
    meeting = following(postponed(hostile_sitting()), day=dt.date(2026, 5, 1))
    assert len(meeting.items) > len(HOSTILE_TEXTS)
    for item in meeting.items:
        kept = replace(item, clauses=tuple(Clause(clause.id, clause.text) for clause in item.clauses))
        assert item == replace(
            kept, decision=None, notes="", opened_at=None, added_at=None, taken_after=None, taken_with=None,
            fate=None, doors=(), questions=(), dissents=(), speeches=(), follow_ups=(), corrections=(),
            seats=(),
        )  # fmt: skip
    assert (meeting.guests, meeting.recusals, meeting.breaks) == ((), (), ())


# What comes every time and was postponed


def headed() -> Meeting:
    """Minutes of February to approve and a briefing, both under their headings, and any other business."""
    titles = {
        "1": "Godkendelse af referat", "1.1": "Godkendelse af referat fra mødet den 1. februar 2022",
        "2": "Siden sidst", "2.1": "Orientering om havnen", "3": "Eventuelt",
    }  # fmt: skip
    items = [Item(n, *pair, level=1 + pair[0].count(".")) for n, pair in enumerate(titles.items(), 1)]
    items[1] = replace(items[1], approves=dt.date(2022, 2, 1))
    return Meeting("Møde", "Byrådet", date=HELD, items=tuple(items))


def test_what_was_postponed_under_a_heading_that_comes_every_time_comes_back_there() -> None:
    assert outline(following(with_fate(headed(), "2.1"))) == [
        "1 Godkendelse af referat",
        "1.1 Godkendelse af referat fra mødet den 23. marts 2022",
        "2 Siden sidst",
        "2.1 Opfølgning fra mødet den 23. marts 2022",
        "2.2 Orientering om havnen",
        "3 Eventuelt",
    ]


def test_any_other_business_that_was_postponed_is_there_once() -> None:
    titles = [item.title for item in following(with_fate(headed(), "3")).items]
    assert titles.count("Eventuelt") == 1


def test_minutes_whose_approval_was_postponed_are_approved_at_the_next_meeting() -> None:
    meeting = following(with_fate(headed(), "1.1"))
    assert [item.approves for item in meeting.items if item.approves] == [HELD, dt.date(2022, 2, 1)]
