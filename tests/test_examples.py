"""The made-up meeting: a clean example, in both languages, and the first thing that a new user sees."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.approving import approvals
from meetingtui.domain.drafting import drafted
from meetingtui.domain.following_up import tracked
from meetingtui.domain.meeting import Meeting, MeetingState, decisions, headings, votes_of
from meetingtui.domain.presence import has_quorum, present
from meetingtui.domain.register import register
from meetingtui.domain.seats_named import seats_of
from meetingtui.examples import NOTES, SETTLED, demo_meeting, demo_meetings, example_agenda
from meetingtui.languages import LANGUAGES, language_of
from meetingtui.paths import data_folder, demo_folder
from meetingtui.store import Store
from meetingtui.ui.locale import interface_languages, speak
from tests.commandline import SCRIPT
from tests.terminal import Terminal

NOW = datetime(2026, 11, 24, 14, 32, tzinfo=timezone(timedelta(hours=1)))
each_language = pytest.mark.parametrize("code", ["da", "en"])


@pytest.fixture
def meeting(code: str) -> Iterator[Meeting]:
    """The made-up meeting in a language."""
    speak(code)
    yield demo_meeting(NOW)
    speak("en")


def test_there_is_an_example_in_every_language_of_the_interface() -> None:
    assert set(interface_languages()) <= set(NOTES) <= set(LANGUAGES)


@each_language
def test_the_agenda_is_read_whole(code: str) -> None:
    read = read_agenda(example_agenda(code)).meeting
    assert read.warnings == ()
    assert read.unplaced == ()
    assert (read.language, read.date) == (code, date(2026, 11, 18))
    assert read.body.startswith("Fjordby")
    assert "1" in (read.place or "")


@each_language
def test_the_demonstration_has_no_warnings(meeting: Meeting) -> None:
    assert meeting.warnings == ()


@each_language
def test_every_recommendation_gets_a_sentence_that_needs_no_look(code: str, meeting: Meeting) -> None:
    drafts = [drafted(meeting, item, c, language_of(code)) for item in meeting.items for c in item.clauses]
    assert len(drafts) >= 8
    assert [draft.text for draft in drafts if draft.needs_a_look] == []


@each_language
def test_the_demonstration_is_a_meeting_that_runs(meeting: Meeting) -> None:
    assert meeting.state is MeetingState.RUNNING
    assert meeting.date == NOW.date()
    assert meeting.opened_at is not None
    assert meeting.opened_at < NOW
    assert has_quorum(meeting, NOW)
    assert len(present(meeting, NOW)) == len(meeting.roster) - 2, "one sent an apology, one has left"


@each_language
def test_the_demonstration_is_minuted_up_to_where_it_stands(code: str, meeting: Meeting) -> None:
    assert {item.number for item in meeting.items if item.notes} == {*NOTES[code], "4.2"}
    assert {item.number for item in meeting.items if list(decisions(item))} == set(SETTLED)
    assert all(c.decision for number in SETTLED for c in meeting.numbered(number).clauses)


@each_language
def test_the_demonstration_shows_what_happens_at_meetings(meeting: Meeting) -> None:
    items, votes = meeting.items, [vote for item in meeting.items for vote in votes_of(item)]
    assert all((meeting.guests, meeting.recusals, meeting.breaks))
    assert any(member.substitute_for and member.stays for member in meeting.roster)
    assert any(stay.online for member in meeting.roster for stay in member.stays)
    assert any(not vote.unanimous and vote.ballots for vote in votes)
    assert any(clause.amendments for item in items for clause in item.clauses)
    for name in ("dissents", "speeches", "doors", "planned_minutes", "fate", "added_at"):
        assert any(getattr(item, name) for item in items), name
    assert any(item.taken_after for item in items)


@each_language
def test_the_demonstration_shows_what_follows_from_meetings(code: str, meeting: Meeting) -> None:
    earlier, now = demo_meetings(NOW)
    assert now == meeting
    assert earlier.state is MeetingState.CLOSED
    assert approvals(now) == {earlier.day: earlier.approval}
    assert earlier.approval is not None
    assert earlier.approval.corrections
    assert [one.is_open for one in tracked([earlier, now])] == [False, True, True]
    assert len(register([earlier, now], NOW.date())) == 2
    assert now.phrases
    (clause,) = now.numbered("4.1").clauses
    assert [seats.count for seats in seats_of(now.numbered("4.1"), clause, language_of(code).seats)] == [2]


@each_language
def test_the_demonstration_shows_what_agendas_have(meeting: Meeting) -> None:
    items = meeting.items
    assert headings(meeting)
    assert any(item.attachments for item in items)
    assert any(item.case_number for item in items)
    assert any(len(item.clauses) > 1 for item in items)


def test_the_demonstration_is_the_same_meeting_in_both_languages() -> None:
    shapes = []
    for code in ("da", "en"):
        speak(code)
        shapes.append([(i.number, i.level, i.closed, len(i.clauses)) for i in demo_meeting(NOW).items])
    speak("en")
    assert shapes[0] == shapes[1]


@each_language
def test_the_first_command_shows_the_meeting_and_leaves_as_asked(code: str, meeting: Meeting) -> None:
    with Terminal(
        SCRIPT, "demo", env={"LC_ALL": {"da": "da_DK.UTF-8", "en": "en_GB.UTF-8"}[code]}
    ) as terminal:
        terminal.wait_for(meeting.body)
        terminal.wait_for("Noter" if code == "da" else "Notes")
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
        assert b"Traceback" not in terminal.output


def test_the_demonstration_has_a_store_of_its_own_and_goes_on_where_it_was(tmp_path: Path) -> None:
    for typed in ("Velkommen. ", "Igen. "):
        with Terminal(SCRIPT, "demo") as terminal:
            terminal.wait_for("Notes")
            terminal.send(typed)
            terminal.wait_for(typed.strip())
            terminal.press("ctrl+q")
            assert terminal.wait() == 0
    with Store.open(demo_folder(), read_only=True) as store:
        summary, _earlier = store.meetings()
        assert any("Velkommen. Igen. " in item.notes for item in store.load(summary.id).items)
    assert not (data_folder() / "meetings.db").exists()
