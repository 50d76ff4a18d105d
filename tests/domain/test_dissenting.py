"""Statements that a minority has entered in the minutes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from meetingtui.domain.dissenting import (
    ABSTAINED,
    NOT_IN_MEETING,
    NOT_IN_MINORITY,
    Eligible,
    eligible,
    enter_dissent,
    flags,
    remove_dissent,
    to_ask,
)
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.motions import Dissent
from meetingtui.domain.rules import PROFILES
from meetingtui.domain.sitting import close_meeting
from meetingtui.domain.vote import Ballot, Option, Vote
from meetingtui.domain.voting import everybody_but, put_question
from tests.domain.meetings import ANE, BO, BUDGET, DEA, EVA, OTHER, council, later
from tests.hostile import RAW_TEXTS

FOR, AGAINST, ABSTAINED_ = Option


def voted(meeting: Meeting | None = None, **ballots: Option) -> Meeting:
    """A vote on the budget: all for, but those named."""
    meeting = meeting or council()
    ids = {member.name.casefold(): member.id for member in meeting.roster}
    named = [Ballot(ids[name], option) for name, option in ballots.items()]
    return put_question(meeting, BUDGET, "Ja?", everybody_but(meeting, BUDGET, named, later(5)))


SPLIT = voted(eva=AGAINST, bo=ABSTAINED_)


def flagged(meeting: Meeting, member_id: int, at: float | None = 6) -> list[str]:
    dissent = Dissent(1, member_id, asked_at=None if at is None else later(at))
    return list(flags(meeting, meeting.item(BUDGET), dissent))


# Who can ask


def test_those_in_the_minority_can_ask_and_those_who_abstained_about_procedure():
    found = eligible(SPLIT, SPLIT.item(BUDGET))
    assert found == (Eligible(SPLIT.member(EVA)), Eligible(SPLIT.member(BO), abstained=True))
    assert to_ask(SPLIT, SPLIT.item(BUDGET)) == (SPLIT.member(EVA),)


def test_when_the_vote_is_lost_those_who_were_for_are_the_minority():
    lost = voted(ane=AGAINST, bo=AGAINST, claus=AGAINST)
    assert [one.member.id for one in eligible(lost, lost.item(BUDGET))] == [DEA, EVA]


def test_the_minority_of_one_vote_is_enough():
    meeting = voted(SPLIT, bo=AGAINST)
    assert eligible(meeting, meeting.item(BUDGET)) == (
        Eligible(meeting.member(BO)), Eligible(meeting.member(EVA)),
    )  # fmt: skip
    assert not eligible(meeting, meeting.item(OTHER))


def test_votes_of_which_only_the_counts_are_known_tell_of_nobody():
    meeting = put_question(council(), BUDGET, "Ja?", Vote(3, 2, 0, later(5)))
    assert not eligible(meeting, meeting.item(BUDGET))
    assert not flagged(meeting, ANE)


def test_a_body_whose_rules_know_no_dissent_offers_none():
    meeting = replace(SPLIT, rules=PROFILES["association"])
    assert not eligible(meeting, meeting.item(BUDGET))
    assert not to_ask(meeting, meeting.item(BUDGET))


def test_who_has_a_statement_already_is_not_asked_again():
    meeting = enter_dissent(SPLIT, BUDGET, Dissent(0, EVA))
    assert not to_ask(meeting, meeting.item(BUDGET))


# What is flagged


@pytest.mark.parametrize(
    ("member_id", "at", "told"),
    [
        (EVA, 6, []),
        (EVA, None, [NOT_IN_MEETING]),
        (EVA, 60.9, []),
        (EVA, 61, [NOT_IN_MEETING]),
        (BO, 6, [ABSTAINED]),
        (ANE, 6, [NOT_IN_MINORITY]),
        (ANE, None, [NOT_IN_MEETING, NOT_IN_MINORITY]),
    ],
)
def test_a_statement_that_comes_late_or_from_the_majority_is_flagged_and_not_refused(
    member_id: int, at: float | None, told: list[str]
):
    meeting = close_meeting(SPLIT, later(60))
    assert flagged(meeting, member_id, at) == told
    assert enter_dissent(meeting, BUDGET, Dissent(0, member_id)).item(BUDGET).dissents


def test_a_statement_on_an_item_without_a_vote_is_flagged():
    assert flagged(council(), EVA) == [NOT_IN_MINORITY]


# Kept


@pytest.mark.parametrize("raw", ["", *RAW_TEXTS])
def test_a_statement_is_entered_with_its_text_cleaned(raw: str):
    meeting = enter_dissent(SPLIT, BUDGET, Dissent(0, EVA, f" Det er{raw} for dyrt.\n\nEva\n", send_on=True))
    assert meeting.item(BUDGET).dissents == (Dissent(1, EVA, "Det er for dyrt.\n\nEva", send_on=True),)


def test_a_text_can_come_later_and_a_statement_be_taken_away():
    meeting = enter_dissent(enter_dissent(SPLIT, BUDGET, Dissent(0, EVA)), BUDGET, Dissent(0, BO))
    first, second = meeting.item(BUDGET).dissents
    assert (first.id, second.id) == (1, 2)
    written = enter_dissent(meeting, BUDGET, replace(first, text="Nej."))
    assert written.item(BUDGET).dissents == (replace(first, text="Nej."), second)
    assert remove_dissent(meeting, BUDGET, 1).item(BUDGET).dissents == (second,)


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (lambda m: enter_dissent(m, BUDGET, Dissent(4, EVA)), "Item 2 has no such statement."),
        (lambda m: enter_dissent(m, BUDGET, Dissent(0, 99)), "The meeting has no member 99."),
        (lambda m: enter_dissent(m, 99, Dissent(0, EVA)), "The meeting has no item 99."),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(act: Callable[[Meeting], object], sentence: str):
    with pytest.raises(RuleError, match=f"^{sentence}$"):
        act(SPLIT)
