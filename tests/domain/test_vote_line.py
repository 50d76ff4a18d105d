"""A vote as it is typed, in every language."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import Member, Stay
from meetingtui.domain.vote import Option, Vote
from meetingtui.domain.vote_line import typed_vote
from meetingtui.languages import LANGUAGES, language_of
from tests.domain.meetings import NOON, later

HERE = (Stay(NOON),)
MEETING = Meeting(
    "Møde",
    items=(Item(1, "1", "Plan"),),
    roster=(
        Member(1, "Karen Holm", "A", "Aarhus", stays=HERE), Member(2, "Jens Kudsk", "A", "Randers", stays=HERE),
        Member(3, "Anne-Marie Bech", "C", "Skive", stays=HERE), Member(4, "Birgit Skov", "Ø", "Lemvig", stays=HERE),
        Member(5, "Ole Stavnsbo", "", "Samsø", stays=HERE), Member(6, "Lise Thorup", "F", "Horsens"),
    ),
)  # fmt: skip
WORDS = language_of("da").voting


def typed(text: str, meeting: Meeting = MEETING) -> Vote:
    return typed_vote(text, meeting, 1, later(5), WORDS)


def told(vote: Vote) -> dict[Option, tuple[int, ...]]:
    return {option: vote.who(option) for option in Option if vote.who(option)}


FOR, AGAINST, ABSTAINED = Option


@pytest.mark.parametrize(
    ("text", "ballots"),
    [
        ("alle for undtagen Ø imod", {FOR: (1, 2, 3, 5), AGAINST: (4,)}),
        ("alle for, Ø imod", {FOR: (1, 2, 3, 5), AGAINST: (4,)}),
        ("alle imod men Ø for", {FOR: (4,), AGAINST: (1, 2, 3, 5)}),
        ("Ø imod", {FOR: (1, 2, 3, 5), AGAINST: (4,)}),
        ("A C for, Ø imod, Stavnsbo undlader", {FOR: (1, 2, 3), AGAINST: (4,), ABSTAINED: (5,)}),
        ("for: A, C; imod: Ø; undlod: Stavnsbo", {FOR: (1, 2, 3), AGAINST: (4,), ABSTAINED: (5,)}),
        ("A og C imod", {FOR: (4, 5), AGAINST: (1, 2, 3)}),
        ("Karen Holm og Anne-Marie Bech undlader", {FOR: (2, 4, 5), ABSTAINED: (1, 3)}),
        ("samsø imod", {FOR: (1, 2, 3, 4), AGAINST: (5,)}),
        ("ALLE FOR", {FOR: (1, 2, 3, 4, 5)}),
    ],
)
def test_a_sentence_gives_every_ballot(text: str, ballots: dict[Option, tuple[int, ...]]) -> None:
    assert told(typed(text)) == {option: tuple(sorted(ids)) for option, ids in ballots.items()}


def test_who_is_not_named_is_only_assumed_and_who_is_named_is_not() -> None:
    vote = typed("alle for undtagen Ø imod")
    assert {ballot.member_id for ballot in vote.ballots if not ballot.assumed} == {4}


def test_where_it_is_said_who_votes_for_nobody_else_is_assumed_to() -> None:
    assert typed("A for, Ø imod").total == 3


@pytest.mark.parametrize(
    "text", ["4-1-0", "4 1 0", "4/1", "4 for, 1 imod", "1 imod og 4 for", "for 4 imod 1"]
)
def test_counts_are_counts(text: str) -> None:
    vote = typed(text)
    assert (vote.in_favour, vote.against, vote.abstained, vote.ballots) == (4, 1, 0, ())


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Zorro imod", "Zorro is not on the list"), ("Thorup imod", "is not in the room"),
        ("F imod", "Nobody of F can vote"), ("Karen for, Karen imod", "named twice"),
        ("alle undtagen Ø", "Write what"), ("9-0-0", "9 votes, but 5 can vote"), ("4 for 1", "Write counts"),
        ("4 for, 1 zorro", "Write counts"), ("for for 4 1", "Write counts"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_told(text: str, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        typed(text)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_words_of_a_vote(code: str) -> None:
    words = language_of(code).voting
    assert set(words.options.values()) == set(Option)
    every = [*words.options, *words.everybody, *words.but, *words.joints]
    assert all(word == word.casefold() and " " not in word for word in every)
    assert not set(words.options) & (words.everybody | words.but | words.joints)
    everybody, against = min(words.everybody), next(w for w, o in words.options.items() if o is AGAINST)
    assert typed_vote(f"{everybody} {against}", MEETING, 1, later(5), words).against == 5


@given(st.text(max_size=30))
def test_any_text_is_a_vote_or_a_sentence(text: str) -> None:
    try:
        vote = typed(text)
    except RuleError:
        return
    assert vote.total <= len(MEETING.roster)


def test_nobody_present_leaves_only_counts() -> None:
    empty = replace(MEETING, roster=())
    assert typed("40-3-1", empty).total == 44
    assert typed("alle for", empty).total == 0
