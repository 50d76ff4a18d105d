"""The minutes never contradict the record: of any meeting, what is told is what is kept, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from meetingtui.domain.meeting import Meeting, votes_of
from meetingtui.domain.people import with_party
from meetingtui.domain.result import is_carried
from meetingtui.domain.treatment import missed
from meetingtui.domain.vote import Option
from meetingtui.examples import demo_meeting
from meetingtui.languages import LANGUAGES, language_of
from meetingtui.minutes import FORMATS, Audience, export
from meetingtui.minutes.course import Course
from meetingtui.minutes.record import Part, minutes_of
from meetingtui.minutes.votes import on_motion
from meetingtui.minutes.wording import Wording
from meetingtui.ui.locale import speak
from tests.domain.meetings import meetings
from tests.hostile import hostile_sitting
from tests.minutes.reading import squeezed, text_in

DANISH = language_of("da")
WORDING = Wording(DANISH)


def ruled(meeting: Meeting) -> list[str]:
    """The text of every item's decision passage."""
    return [
        " ".join(
            f"{getattr(block, 'lead', '')} {getattr(block, 'text', '')}"
            for passage in entry.passages
            if passage.part is Part.DECISION
            for block in passage.blocks
        )
        for entry in minutes_of(meeting, DANISH).entries
    ]


@settings(max_examples=20)
@given(meetings)
def test_who_missed_an_item_is_named_there_and_nobody_else(meeting: Meeting) -> None:
    away = missed(meeting)
    course = Course(meeting, WORDING)
    for item in meeting.items:
        names = [with_party(meeting.member(who)) for who, items in away.items() if item in items]
        told = [s for s in course.of_item(item) if s.endswith("deltog ikke i behandlingen af punktet.")]
        assert told == ([f"{WORDING.listed(names)} deltog ikke i behandlingen af punktet."] if names else [])


@settings(max_examples=20)
@given(meetings)
def test_a_vote_is_called_what_it_is(meeting: Meeting) -> None:
    for item, told in zip(meeting.items, ruled(meeting), strict=True):
        for vote in votes_of(item):
            said = on_motion(vote, "Ja: {in_favour}", "Nej: {in_favour}", meeting, WORDING)
            assert said.startswith("Ja" if is_carried(meeting, vote) else "Nej")
        for clause in item.clauses:
            if clause.vote and clause.decision and "Indstillingen blev enstemmigt godkendt" in told:
                assert any(c.vote and c.vote.unanimous for c in item.clauses)


@settings(max_examples=20)
@given(meetings)
def test_every_ballot_of_a_split_vote_is_in_the_minutes(meeting: Meeting) -> None:
    for item in meeting.items:
        for vote in votes_of(item):
            if len({ballot.option for ballot in vote.ballots}) > 1:
                said = on_motion(vote, "{in_favour}", "{in_favour}", meeting, WORDING)
                assert all(
                    WORDING.live.votes[option].split(":")[0] in said for option in Option if vote.who(option)
                )


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "json"])
def test_everything_of_the_live_meeting_is_in_every_format(name: str) -> None:
    meeting = demo_meeting()
    text = text_in(name, export(meeting, name))
    record = minutes_of(meeting, language_of(meeting.language))
    told = [
        *record.attendance.movements,
        *(name for group in record.attendance.groups for name in group.names),
    ]
    for passage in (passage for entry in record.entries for passage in entry.passages):
        for block in passage.blocks:
            told += [getattr(block, "lead", ""), getattr(block, "text", "")]
    assert len(told) > 40
    assert [words for words in told if squeezed(words) not in text] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_sentence(code: str) -> None:
    meeting = replace(hostile_sitting(), language=code)
    record = minutes_of(meeting, language_of(code))
    told = " ".join([*record.attendance.movements, *(str(entry) for entry in record.entries)])
    assert told
    danish, live = DANISH.live, language_of(code).live
    for name in danish.__slots__:
        mine, theirs = getattr(live, name), getattr(danish, name)
        assert places(mine) == places(theirs), name


def places(phrase: object) -> list[set[str]]:
    """The `{...}` places of a phrase, or of each of several."""
    import re

    texts = phrase.values() if isinstance(phrase, dict) else phrase if isinstance(phrase, tuple) else [phrase]
    return [set(re.findall(r"{(\w+)}", str(text))) for text in texts]


SECRET = "Grundkøb ved havnen"


def test_the_public_copy_tells_no_title_ground_amendment_or_statement_of_a_closed_item() -> None:
    speak("da")
    meeting = demo_meeting()
    speak("en")
    closed = meeting.numbered("3.1")
    items = tuple(
        replace(i, closed=True, title=SECRET, number="") if i is closed
        else replace(i, taken_after=closed.id) if i.number == "4.2" else i
        for i in meeting.items
    )  # fmt: skip
    hidden = replace(meeting, items=items)
    withheld = (
        SECRET,
        meeting.recusals[0].ground,
        closed.dissents[0].text,
        closed.clauses[1].amendments[0].text,
    )
    internal, public = (
        squeezed(
            " ".join(
                text_in(name, export(hidden, name, audience=audience)) for name in ("txt", "html", "json")
            )
        )
        for audience in (Audience.INTERNAL, Audience.PUBLIC)
    )
    assert all(squeezed(text) in internal for text in withheld)
    assert [text for text in withheld if squeezed(text) in public] == []
