"""As recommended in one key, and the sentence of every other outcome."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.decision import Outcome
from meetingtui.domain.drafting import (
    BLANK,
    as_recommended,
    decision_of,
    drafted,
    not_as_recommended,
    standard,
    voted,
)
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.sitting import decide
from meetingtui.domain.vote import Vote
from meetingtui.domain.voting import open_amendments
from meetingtui.languages import LANGUAGES, language_of
from tests.domain.meetings import NOON, draft, few, later, open_meetings, small_meeting
from tests.hostile import HOSTILE_TEXTS, hostile_meeting

DANISH = language_of("da")
CODES = sorted(LANGUAGES)
WORDS = st.sampled_from(
    "at og ikke , . : ; / ( der det udvalget Byrådet godkender godkendes drøfter tages til efterretning "
    "planen that the and not Committee be approve approves noted to by or 1) § æ".split()
)  # fmt: skip


def sentences(meeting: Meeting) -> list[str | None]:
    return [clause.decision and clause.decision.text for clause in meeting.item(2).clauses]


def test_one_key_decides_every_open_clause_of_the_item():
    meeting = as_recommended(small_meeting(), 2, DANISH, NOON)
    assert sentences(meeting) == ["Byrådet godkendte planen.", "Byrådet drøftede sagen."]
    assert {c.decision.at for c in meeting.item(2).clauses if c.decision} == {NOON}
    assert meeting.item(3).decision is None


def test_the_same_key_again_takes_it_back():
    assert (
        not_as_recommended(as_recommended(small_meeting(), 2, DANISH, NOON), 2, DANISH, NOON)
        == small_meeting()
    )


def test_what_was_decided_before_stays_on_both_ways():
    own = decide(small_meeting(), 2, 1, decision_of(standard(small_meeting(), small_meeting().item(2),
                 None, Outcome.POSTPONED, DANISH)))  # fmt: skip
    followed = as_recommended(own, 2, DANISH, later(5))
    assert sentences(followed) == ["Byrådet udsatte sagen.", "Byrådet drøftede sagen."]
    assert not_as_recommended(followed, 2, DANISH, later(5)) == own


def test_an_edited_sentence_is_not_taken_back():
    meeting = as_recommended(small_meeting(), 2, DANISH, NOON)
    clause = meeting.item(2).clause(1)
    assert clause.decision is not None
    edited = decide(meeting, 2, 1, decision_of(draft("at budgettet godkendes", "Byrådet")))
    assert sentences(not_as_recommended(edited, 2, DANISH, NOON))[0] == "Byrådet godkendte budgettet."


def test_what_was_put_in_at_another_moment_is_not_taken_back():
    meeting = as_recommended(small_meeting(), 2, DANISH, NOON)
    assert not_as_recommended(meeting, 2, DANISH, later(5)) == meeting


def test_what_was_voted_on_is_not_taken_back():
    meeting = voted(as_recommended(small_meeting(), 2, DANISH, NOON), 2, 1, Vote(5, 3, 0, later(1)), DANISH)
    assert sentences(not_as_recommended(meeting, 2, DANISH, NOON)) == ["Byrådet godkendte planen.", None]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_a_sentence_and_a_gap_is_marked(code: str, outcome: Outcome):
    meeting = small_meeting("Teknisk Udvalg")
    found = standard(meeting, meeting.item(3), None, outcome, language_of(code))
    assert found.outcome is outcome
    assert found.text.endswith(".")
    assert found.text[0].isupper()
    assert found.needs_a_look == (BLANK in found.text)
    assert not found.needs_a_look or found.text[found.look_at] == BLANK


def test_the_clauses_own_sentence_goes_before_the_standard_one():
    meeting = small_meeting()
    item = meeting.item(2)
    assert (
        standard(meeting, item, item.clause(2), Outcome.DISCUSSED, DANISH).text == "Byrådet drøftede sagen."
    )
    assert (
        standard(meeting, item, item.clause(1), Outcome.DISCUSSED, DANISH).text == "Byrådet drøftede sagen."
    )
    assert (
        standard(meeting, item, item.clause(1), Outcome.NOTED, DANISH).text
        == "Byrådet tog sagen til efterretning."
    )


def test_a_doubtful_draft_stays_doubtful_as_a_decision():
    assert decision_of(draft("at Byrådet nikker", "Byrådet")).needs_a_look
    assert not decision_of(draft("at planen godkendes", "Byrådet")).needs_a_look


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", ["", " . ", "at", "that", "Det indstilles, at", "1)", "\n"])
def test_a_clause_that_says_nothing_is_left_to_a_person(code: str, text: str):
    assert draft(text, "Byrådet", code=code).needs_a_look


@pytest.mark.parametrize("code", CODES)
@given(
    parts=st.lists(WORDS, min_size=1, max_size=12),
    body=st.sampled_from(["Byrådet", "Planning Committee", ""]),
)
def test_every_clause_gets_one_sentence_and_a_cursor_inside_it(code: str, parts: list[str], body: str):
    found = draft(" ".join(parts), body, code=code)
    assert found.text == "" or (found.text.endswith(".") and not found.text.endswith(".."))
    assert not found.text[:1].islower()
    assert 0 <= found.look_at <= len(found.text)


@pytest.mark.parametrize("code", CODES)
@few
@given(meeting=open_meetings)
def test_any_meeting_can_be_drafted_in_any_language(code: str, meeting: Meeting):
    for item in meeting.items:
        done = as_recommended(meeting, item.id, language_of(code), NOON)
        waiting = [clause for clause in done.item(item.id).clauses if clause.decision is None]
        assert all(open_amendments(done, clause) for clause in waiting), "an amendment is voted on first"


def test_hostile_text_is_only_text():
    meeting = hostile_meeting()
    for item in meeting.items:
        for clause in item.clauses:
            assert drafted(meeting, item, clause, DANISH).text


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_a_body_with_a_hostile_name_can_decide(text: str):
    assert draft("at planen godkendes", text).text.endswith("godkendte planen.")


def test_a_long_clause_keeps_all_its_words():
    clause = "at planen godkendes" + " og drøfter takster," * 500
    assert draft(clause, "Byrådet").text.count("takster") == 500
