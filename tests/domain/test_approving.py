"""The approval of earlier minutes: which, when it is one, their corrections, and that they are locked."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.approval import Approval, Correction
from meetingtui.domain.approving import (
    approvals,
    approved,
    correct,
    is_approving,
    linked,
    remove_correction,
    set_approves,
    standing_item,
)
from meetingtui.domain.course import Fate, ItemState
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.errors import RuleError
from meetingtui.domain.language import Language
from meetingtui.domain.later_language import Standing
from meetingtui.domain.meeting import Clause, Item, Meeting, MeetingState
from meetingtui.domain.sitting import check_unlocked, close_meeting, decide, write_note
from meetingtui.languages import language_of
from tests.domain.meetings import (
    BRIDGE,
    BUDGET,
    HARBOUR,
    NOON,
    OTHER,
    PLAN,
    council,
    few,
    later,
    planned_meetings,
)

DANISH, ENGLISH = language_of("da"), language_of("en")
HELD, NOW = NOON.date(), dt.date(2026, 4, 1)
ADOPTED, AMENDED = Outcome.ADOPTED, Outcome.AMENDED
APPROVAL = 2


def held() -> Meeting:
    """The minutes to approve: the plan's two clauses, the budget and the harbour are decided on."""
    meeting = decide(council(), PLAN, 1, Decision(ADOPTED, "Godkendt.", NOON))
    meeting = decide(meeting, PLAN, 2, Decision(Outcome.DISCUSSED, "Drøftet.", NOON))
    meeting = decide(meeting, BUDGET, None, Decision(ADOPTED, "Vedtaget.", NOON, needs_a_look=True))
    harbour = replace(meeting.item(HARBOUR), clauses=(Clause(1, "at havnen udvides"),))
    meeting = replace(meeting, items=tuple(harbour if i.id == HARBOUR else i for i in meeting.items))
    return close_meeting(decide(meeting, HARBOUR, 1, Decision(ADOPTED, "Vedtaget.", NOON)), later(90))


def approving(*outcomes: Outcome | None, own: bool = False) -> Meeting:
    """The next meeting with the approval of the minutes, its clauses decided with these outcomes."""
    clauses = tuple(
        Clause(n, "at referatet godkendes", None if outcome is None else Decision(outcome, "Sådan."))
        for n, outcome in enumerate(outcomes, 1)
    )
    item = Item(APPROVAL, "1.1", "Godkendelse af referat", 2, approves=HELD, clauses=() if own else clauses)
    if own:
        item = replace(item, decision=clauses[0].decision)
    items = (Item(1, "1", "Godkendelse af referat"), item, Item(3, "2", "Eventuelt"))
    return Meeting("Møde", "Byrådet", date=NOW, items=items, opened_at=later(0))


def agenda(*titles: str, day: dt.date | None = NOW) -> Meeting:
    """A planned meeting with items of these titles; those that begin with a dash stand under a heading."""
    items = (
        Item(n, str(n), title.removeprefix("- "), 1 + title.startswith("- "))
        for n, title in enumerate(titles, 1)
    )
    return Meeting("Møde", "Byrådet", date=day, items=tuple(items))


# Which minutes


def test_the_item_that_comes_every_time_is_known_by_its_title() -> None:
    def known(*titles: str) -> str | None:
        item = standing_item(agenda(*titles), Standing.APPROVAL, DANISH)
        return None if item is None else item.title

    assert known("Plan", "Godkendelse af referat", "Evt.") == "Godkendelse af referat"
    assert known("Godkendelse af protokol", "- Referatet fra sidst") == "Referatet fra sidst"
    assert known("Formalia", "- Godkendelse af dagsorden", "- Godkendelse af protokollen") == (
        "Godkendelse af protokollen"
    )
    assert known("Godkendelse af dagsorden", "Referat fra udvalget") is None


@pytest.mark.parametrize(
    ("title", "language", "day"),
    [
        ("Godkendelse af referat fra mødet den 1. februar 2026", DANISH, dt.date(2026, 2, 1)),
        ("Godkendelse af referat af 04-03-2026", DANISH, HELD),
        ("Approval of the minutes of the meeting on 1 February 2026", ENGLISH, dt.date(2026, 2, 1)),
        ("Godkendelse af referat", DANISH, HELD),  # the latest before
        ("Godkendelse af referat fra mødet den 2. februar 2026", DANISH, None),  # no such meeting
        ("Godkendelse af dagsorden", DANISH, None),
    ],
)
def test_the_minutes_are_those_of_the_day_in_the_title_or_the_latest(
    title: str, language: Language, day: dt.date | None
) -> None:
    meeting = agenda("Formalia", f"- {title}")
    earlier = [dt.date(2026, 2, 1), HELD, dt.date(2025, 12, 1), NOW, dt.date(2026, 5, 1)]
    found = linked(meeting, earlier, language)
    assert found.items[1].approves == day
    assert found.items[0] is meeting.items[0]
    if day is None:
        assert found is meeting


def test_an_item_that_knows_its_minutes_is_left_alone() -> None:
    meeting = set_approves(agenda("Godkendelse af referat"), 1, dt.date(2025, 1, 1))
    assert linked(meeting, [HELD], DANISH) is meeting


def test_without_earlier_meetings_there_are_no_minutes_to_approve() -> None:
    meeting = agenda("Godkendelse af referat")
    assert linked(meeting, [], DANISH) is meeting
    assert linked(meeting, [NOW, dt.date(2026, 5, 1)], DANISH) is meeting


def test_the_minutes_of_a_later_meeting_are_never_those_to_approve() -> None:
    meeting = agenda("Godkendelse af referat fra mødet den 1. maj 2026")
    assert linked(meeting, [HELD, dt.date(2026, 5, 1)], DANISH).items[0].approves != dt.date(2026, 5, 1)


def test_which_minutes_are_approved_can_be_told_and_taken_back() -> None:
    meeting = set_approves(agenda("Referat"), 1, HELD)
    assert meeting.items[0].approves == HELD
    assert set_approves(meeting, 1, HELD) is meeting
    assert set_approves(meeting, 1, None) == agenda("Referat")


@pytest.mark.parametrize("day", [NOW, dt.date(2026, 5, 1)])
def test_minutes_of_this_meeting_or_a_later_one_are_refused(day: dt.date) -> None:
    sentence = f"The minutes of an earlier meeting are approved, not those of {day}."
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        set_approves(agenda("Referat"), 1, day)


def test_corrections_do_not_go_on_to_the_minutes_of_another_meeting() -> None:
    meeting = correct(approving(ADOPTED), APPROVAL, Correction("2", "Forkastet."), held(), None)
    assert set_approves(meeting, APPROVAL, dt.date(2026, 2, 1)).item(APPROVAL).corrections == ()


# When minutes are approved


@pytest.mark.parametrize(
    ("meeting", "approves"),
    [
        (approving(ADOPTED), True),
        (approving(AMENDED), True),
        (approving(ADOPTED, AMENDED), True),
        (approving(ADOPTED, own=True), True),
        (approving(None), False),
        (approving(None, own=True), False),
        (approving(Outcome.NOTED), False),  # taken note of is not approved
        (approving(Outcome.NOTED, own=True), False),
        (approving(Outcome.REJECTED), False),
        (approving(ADOPTED, None), False),
        (approving(ADOPTED, Outcome.POSTPONED), False),
        (approving(ADOPTED, Outcome.NONE), False),
        (approving(own=False), False),
    ],
)
def test_minutes_are_approved_only_when_every_decision_is_to_approve(
    meeting: Meeting, approves: bool
) -> None:
    assert is_approving(meeting.item(APPROVAL)) is approves
    assert approvals(meeting) == ({HELD: Approval(NOW, "1.1")} if approves else {})


def test_an_item_that_knows_no_minutes_or_was_withdrawn_approves_none() -> None:
    item = approving(ADOPTED).item(APPROVAL)
    assert not is_approving(replace(item, approves=None))
    assert not is_approving(replace(item, fate=Fate(ItemState.WITHDRAWN)))


def test_an_approval_tells_the_day_the_item_and_the_corrections() -> None:
    meeting = correct(approving(ADOPTED), APPROVAL, Correction("2", "Forkastet."), held(), None)
    expected = Approval(NOW, "1.1", (Correction("2", "Forkastet.", None, "Vedtaget."),))
    assert approvals(meeting) == {HELD: expected}
    assert approvals(replace(meeting, date=None, opened_at=None)) == {}


# Corrections


def corrected(*corrections: Correction, old: Meeting | None = None) -> tuple[Correction, ...]:
    """The corrections as the item that approves has them."""
    meeting = approving(ADOPTED)
    for one in corrections:
        meeting = correct(meeting, APPROVAL, one, old or held(), None)
    return meeting.item(APPROVAL).corrections


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (Correction(" 2 ", " Forkastet.\x07\n"), Correction("2", "Forkastet.", None, "Vedtaget.")),
        (Correction("2.", "Forkastet."), Correction("2", "Forkastet.", None, "Vedtaget.")),
        (Correction("1", "Nej.", 2), Correction("1", "Nej.", 2, "Drøftet.")),
        (Correction("3.1", "Nej."), Correction("3.1", "Nej.", 1, "Vedtaget.")),  # its only clause
        (Correction("4", "Intet."), Correction("4", "Intet.", None, "")),  # nothing was decided
    ],
)
def test_a_correction_is_kept_with_the_wording_that_it_changes(typed: Correction, kept: Correction) -> None:
    assert corrected(typed) == (kept,)


def test_a_correction_made_again_knows_the_wording_from_before_the_first() -> None:
    once = approved(held(), Approval(NOW, "1.1", corrected(Correction("2", "Forkastet."))))
    assert once.item(BUDGET).decision == Decision(ADOPTED, "Forkastet.", NOON, needs_a_look=True)
    assert corrected(Correction("2", "Udsat."), old=once) == (Correction("2", "Udsat.", None, "Vedtaget."),)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (Correction("2", " \n "), "Write the new wording."),
        (Correction("9", "Nej."), "Those minutes have no item 9."),
        (Correction("1", "Nej."), "Write which recommendation: 1 has 2."),
        (Correction("1", "Nej.", 3), "Item 1 has no clause 3."),
        (Correction("2", "Nej.", 1), "Item 2 has no clause 1."),
        (Correction("4", "Nej."), "4 is corrected already: change that."),
    ],
)
def test_a_correction_that_cannot_be_is_refused(typed: Correction, sentence: str) -> None:
    meeting = correct(approving(ADOPTED), APPROVAL, Correction("4", "Intet."), held(), None)
    with pytest.raises(RuleError, match=f"^{re.escape(sentence)}$"):
        correct(meeting, APPROVAL, typed, held(), None)


def test_corrections_are_changed_in_their_place_and_taken_away() -> None:
    meeting = approving(ADOPTED)
    for number in ("2", "3.1", "4"):
        meeting = correct(meeting, APPROVAL, Correction(number, "Nej."), held(), None)
    meeting = correct(meeting, APPROVAL, Correction("3.1", "Jo."), held(), 1)
    meeting = correct(meeting, APPROVAL, Correction("1", "Jo.", 1), held(), 0)
    kept = meeting.item(APPROVAL).corrections
    assert [(one.number, one.clause, one.text) for one in kept] == [
        ("1", 1, "Jo."), ("3.1", 1, "Jo."), ("4", None, "Nej."),
    ]  # fmt: skip
    assert remove_correction(meeting, APPROVAL, 1).item(APPROVAL).corrections == (kept[0], kept[2])


# The old minutes


def test_approved_minutes_have_the_new_wording_and_are_otherwise_the_same() -> None:
    told = corrected(Correction("2", "Forkastet."), Correction("1", "Nej.", 2), Correction("4", "Intet."))
    meeting = approved(held(), Approval(NOW, "1.1", told))
    assert meeting.approval == Approval(NOW, "1.1", told)
    assert meeting.item(BUDGET).decision == Decision(ADOPTED, "Forkastet.", NOON, needs_a_look=True)
    assert meeting.item(PLAN).clause(2).decision == Decision(Outcome.DISCUSSED, "Nej.", NOON)
    assert meeting.item(OTHER).decision == Decision(None, "Intet.")
    assert meeting.item(PLAN).clause(1) == held().item(PLAN).clause(1)
    assert meeting.item(BRIDGE) == held().item(BRIDGE)
    assert approved(meeting, None) == held()


def test_other_corrections_of_the_same_meeting_take_the_place_of_the_first() -> None:
    first = Approval(NOW, "1.1", corrected(Correction("2", "Forkastet.")))
    second = Approval(NOW, "1.1", corrected(Correction("4", "Intet.")))
    assert approved(approved(held(), first), second) == approved(held(), second)


def test_minutes_that_are_approved_in_the_same_way_already_are_left_alone() -> None:
    meeting = approved(held(), Approval(NOW, "1.1"))
    assert approved(meeting, Approval(NOW, "1.1")) is meeting
    old = held()
    assert approved(old, None) is old


@pytest.mark.parametrize("closed_at", [None, "planned"])
def test_minutes_of_a_meeting_that_is_still_open_cannot_be_approved(closed_at: str | None) -> None:
    old = replace(held(), closed_at=None, opened_at=None if closed_at else NOON)
    assert old.state is not MeetingState.CLOSED
    with pytest.raises(RuleError, match=f"^The meeting of {HELD} is not closed"):
        approved(old, Approval(NOW, "1.1"))


def test_a_second_meeting_cannot_approve_the_same_minutes() -> None:
    meeting = approved(held(), Approval(NOW, "1.1"))
    with pytest.raises(RuleError, match=f"^The minutes of {HELD} were approved on {NOW} already."):
        approved(meeting, Approval(dt.date(2026, 5, 1), "1.1"))
    again = approved(approved(meeting, None), Approval(dt.date(2026, 5, 1), "1"))
    assert again.approval == Approval(dt.date(2026, 5, 1), "1")


@pytest.mark.parametrize(
    "change",
    [
        lambda m: decide(m, BUDGET, None, Decision(ADOPTED, "Noget andet.")),
        lambda m: write_note(m, BUDGET, "Mere."),
        lambda m: close_meeting(m, None),
        lambda m: replace(m, title="Et andet"),
    ],
)
def test_approved_minutes_are_locked(change: Callable[[Meeting], Meeting]) -> None:
    meeting = approved(held(), Approval(NOW, "1.1"))
    with pytest.raises(
        RuleError, match=f"^The minutes of this meeting were approved on {NOW}, and are locked."
    ):
        check_unlocked(meeting, change(meeting))
    check_unlocked(held(), change(held()))


def test_approving_and_taking_it_back_are_no_changes_to_locked_minutes() -> None:
    meeting = approved(held(), Approval(NOW, "1.1"))
    check_unlocked(held(), meeting)
    check_unlocked(meeting, meeting)
    check_unlocked(meeting, approved(meeting, None))
    check_unlocked(meeting, approved(meeting, Approval(NOW, "1.1", corrected(Correction("4", "Intet.")))))


def _told(decision: Decision | None) -> Decision | None:
    """A decision says something; what has neither an outcome nor a text is none."""
    return decision if decision and (decision.outcome or decision.text) else None


@st.composite
def corrected_minutes(draw: st.DrawFn) -> tuple[Meeting, Approval]:
    """Closed minutes with any decisions, and their approval with any corrections that can be made."""
    old = draw(planned_meetings)
    items = tuple(
        replace(
            item, number=str(n),
            decision=_told(item.decision),
            clauses=tuple(replace(clause, decision=_told(clause.decision)) for clause in item.clauses),
        )
        for n, item in enumerate(old.items)
    )  # fmt: skip
    old = replace(old, items=items, date=HELD, opened_at=NOON, closed_at=NOON)
    meeting = approving(ADOPTED)
    typed = st.builds(
        Correction,
        st.sampled_from([i.number for i in items]),
        st.text(max_size=9),
        st.none() | st.integers(1, 3),
    )
    for one in draw(st.lists(typed, max_size=5)):
        try:
            meeting = correct(meeting, APPROVAL, one, old, None)
        except RuleError:
            continue
    return old, Approval(NOW, "1.1", meeting.item(APPROVAL).corrections)


@few
@given(corrected_minutes())
def test_taking_an_approval_back_gives_the_minutes_as_they_were(minutes: tuple[Meeting, Approval]) -> None:
    old, approval = minutes
    new = approved(old, approval)
    assert approved(new, None) == old
    for one in approval.corrections:
        item = new.numbered(one.number)
        decision = item.decision if one.clause is None else item.clause(one.clause).decision
        assert decision is not None
        assert decision.text == one.text
