"""Keys in, the store looked at: who is here, how they vote, what happens to the items."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from meetingtui.domain.course import ItemState
from meetingtui.domain.decision import Outcome
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import Member, Role, Ruling, Stay
from meetingtui.domain.sitting import write_note
from meetingtui.domain.vote import Method, Option, Vote
from meetingtui.ui.app import MeetingApp
from meetingtui.ui.screens.attendance import Attendance
from meetingtui.ui.screens.dialogs import Form
from meetingtui.ui.screens.meeting import MeetingScreen
from meetingtui.ui.screens.vote import VotePanel
from tests.ui.conftest import NOW, stored

SINCE = NOW - timedelta(hours=1)
HERE = (Stay(SINCE),)
ROSTER = (
    Member(1, "Karen Holm", "A", "Aarhus", Role.CHAIR, HERE), Member(2, "Peter Friis", "V", "Viborg", stays=HERE),
    Member(3, "Anne Bech", "C", "Skive", stays=HERE), Member(4, "Jens Kudsk", "A", "Randers", stays=HERE),
    Member(5, "Lise Thorup", "F", "Horsens", stays=HERE), Member(6, "Mads Rønne", "V", "Herning", stays=HERE),
    Member(7, "Signe Aagaard", "B", "Silkeborg", stays=HERE), Member(8, "Ole Winther", "O", "Struer", stays=HERE),
    Member(9, "Birgit Skov", "Ø", "Lemvig"), Member(10, "Ida Lund", "Ø", substitute_for="Birgit Skov"),
)  # fmt: skip


@pytest.fixture
def held(program, agenda) -> Callable[..., MeetingApp]:
    """The program on a meeting that runs: eight are there, the ninth and her substitute are not."""
    meeting = replace(agenda, roster=ROSTER, opened_at=SINCE)
    noted = write_note(meeting, meeting.numbered("2.1").id, "Borgmesteren fortalte.")
    treated = replace(noted.numbered("2.1"), opened_at=SINCE + timedelta(minutes=50))
    items = tuple(treated if item.number == "2.1" else item for item in noted.items)
    return lambda: program(replace(noted, items=items))


def item(folder: Path, number: str) -> Item:
    return stored(folder).numbered(number)


def member(folder: Path, member_id: int) -> Member:
    return stored(folder).member(member_id)


async def go_to(pilot, number: str) -> None:
    await pilot.press("f2", *("full_stop" if c == "." else c for c in number), "enter")


def said(pilot) -> str:
    """What a panel says."""
    return " ".join(str(static.content) for static in pilot.app.screen.query(".say, .wrong").results(Static))


def vote_of(folder: Path, number: str) -> Vote:
    vote = item(folder, number).clauses[0].vote
    assert vote is not None
    return vote


# Keys are counted: from the notes to what is recorded


ARRIVES = ("f6", "b", "i", "enter")
LEAVES = ("f6", "a", "n", "enter", "enter")
LEAVES_BY_PLACE = ("f6", "v", "i", "enter", "enter")  # Viborg
THREE_EXCEPTIONS = ("f5", "o", "l", "minus", "l", "i", "minus", "s", "i", "full_stop", "enter")
UNANIMOUS = ("ctrl+g",)


async def test_an_arrival_takes_at_most_five_keys(held, folder):
    async with held().run_test() as pilot:
        await pilot.press(*ARRIVES)
        assert member(folder, 9).stays == (Stay(NOW),)
    assert len(ARRIVES) <= 5


@pytest.mark.parametrize(("keys", "who"), [(LEAVES, 3), (LEAVES_BY_PLACE, 2)])
async def test_a_departure_takes_at_most_five_keys_and_asks_who_took_part(held, folder, keys, who):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press(*keys[:-1])
        assert member(folder, who).stays == HERE
        assert "2.1" in said(pilot)
        await pilot.press(keys[-1])
        assert member(folder, who).stays == (Stay(SINCE, NOW),)
    assert len(keys) <= 5


async def test_who_left_before_the_item_took_no_part_in_it(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press(*LEAVES[:-1], "n")
        assert member(folder, 3).stays == (Stay(SINCE, NOW, left_before_item=True),)


async def test_a_departure_that_is_asked_about_can_be_taken_back(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press(*LEAVES[:-1], "escape")
        assert isinstance(pilot.app.screen, Attendance)
        assert member(folder, 3).stays == HERE


async def test_a_vote_with_three_exceptions_takes_at_most_twelve_keys(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press(*THREE_EXCEPTIONS)
        vote = vote_of(folder, "2.1")
        assert (vote.in_favour, vote.against, vote.abstained) == (5, 2, 1)
        assert (vote.option_of(8), vote.option_of(5), vote.option_of(7)) == (
            Option.AGAINST, Option.AGAINST, Option.ABSTAINED,
        )  # fmt: skip
        assert [ballot.member_id for ballot in vote.ballots] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert len(THREE_EXCEPTIONS) <= 12


async def test_a_unanimous_vote_takes_one_key(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press(*UNANIMOUS)
        assert vote_of(folder, "2.1").unanimous
        assert vote_of(folder, "2.1").in_favour == 8
    assert len(UNANIMOUS) == 1


# Attendance


async def test_a_time_behind_the_name_is_when_it_was(held, folder):
    async with held().run_test() as pilot:
        await pilot.press("f6", *"bi 14:10", "enter", *"pe 1415", "enter")
        assert member(folder, 9).stays[0].arrived == NOW.replace(minute=10, second=0)
        assert member(folder, 2).stays[0].left == NOW.replace(minute=15, second=0)


async def test_a_departure_before_the_arrival_is_refused_and_changes_nothing(held, folder):
    async with held().run_test() as pilot:
        await pilot.press("f6", *"pe 13:10", "enter")
        assert "arrived at 13:32" in said(pilot)
        assert member(folder, 2).stays == HERE


async def test_times_are_corrected_and_what_follows_is_told(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("ctrl+g", "f6", *"pe", "f4", *"13:32-14:00", "enter")
        assert "2.1 (8-0-0 → 7-0-0)" in said(pilot), "that a vote becomes another is asked about"
        assert member(folder, 2).stays == HERE
        await pilot.press("enter")
        assert member(folder, 2).stays[0].left == NOW.replace(minute=0, second=0)
        assert vote_of(folder, "2.1").in_favour == 7, "the vote of everybody is of those who were there"
        assert any("2.1" in notice.message for notice in pilot.app._notifications)


async def test_who_has_voted_by_name_cannot_be_set_absent(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"pe", "minus", "enter", "f6", *"pe", "f4", *"13:32-14:00", "enter")
        assert isinstance(pilot.app.screen, Form)
        assert "Peter Friis has voted on item 2.1" in said(pilot)
        assert pilot.app.screen.focused.name == "times"
        await pilot.press("escape")
        assert member(folder, 2).stays == HERE


async def test_times_that_cannot_be_are_told_at_the_field(held, folder):
    async with held().run_test() as pilot:
        await pilot.press("f6")
        for times in ("14:00-13:00", "25:00-", "14:00-14:10, 14:05-", "x"):
            await pilot.press(*"bi", "f4", *times, "enter")
            assert isinstance(pilot.app.screen, Form)
            assert said(pilot).strip()
            await pilot.press("escape", *["backspace"] * 2)
        assert member(folder, 9).stays == ()


async def test_a_substitute_takes_the_seat(held, folder):
    async with held().run_test() as pilot:
        await pilot.press("f6", *"si", "f7", *"bi", "enter")
        assert member(folder, 7).substitute_for == "Birgit Skov"
        await pilot.press(*"bi", "f7", *"bi", "enter")
        assert isinstance(pilot.app.screen, Form), "nobody sits in for themselves"


async def test_online_and_back_in_the_room(held, folder):
    async with held().run_test() as pilot:
        await pilot.press("f6", *"an", "f5")
        assert member(folder, 3).stays[0].online
        await pilot.press(*"an", "f5")
        assert not member(folder, 3).stays[0].online


# Recusal


async def test_a_recusal_is_one_act_with_its_way_back(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("escape", "w", *"je", "tab", *"formand for skolen", "enter")
        (recusal,) = stored(folder).recusals
        assert (recusal.member_id, recusal.ground, recusal.left) == (4, "formand for skolen", NOW)
        assert recusal.item_ids == (item(folder, "2.1").id,)
        await pilot.press("f5", "enter")
        assert vote_of(folder, "2.1").in_favour == 7, "who is recused has no vote"
        await pilot.press("f6", *"je", "enter")
        assert stored(folder).recusals[0].returned == NOW


async def test_who_is_not_recused_stays(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("escape", "w", *"je", "tab", "tab", *"no", "enter")
        (recusal,) = stored(folder).recusals
        assert (recusal.ruling, recusal.left) == (Ruling.NOT_RECUSED, None)


NO_RECUSAL = (
    ((*"zz",), "member", "not on the list"),
    ((), "member", "Write who"),
    ((*"je", "tab", "tab", "tab", *"9.9"), "items", "no item 9.9"),
    ((*"je", *["tab"] * 6, *"13:00"), "returned", "before leaving"),
    ((*"je", *["tab"] * 5, *"je"), "substitute", "sit in for themselves"),
)


async def test_a_recusal_that_cannot_be_is_told_at_the_field(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("escape")
        for keys, field, sentence in NO_RECUSAL:
            await pilot.press("w", *keys, "enter")
            assert sentence in said(pilot)
            if field in ("member", "items"):
                assert pilot.app.screen.focused.name == field
            await pilot.press("escape", "escape")
        assert stored(folder).recusals == ()


# Votes


SENTENCES = (
    ("all for except O against", (7, 1, 0)),
    ("A V C for, O imod, Thorup og Aagaard undlader", (5, 1, 2)),
    ("O og Thorup imod", (6, 2, 0)),
    ("5 for, 2 imod, 1 undlader", (5, 2, 1)),
)
IMPOSSIBLE = (
    ("Zorro imod", "Zorro is not on the list"), ("Birgit Skov imod", "Birgit Skov is not in the room"),
    ("8-1-0", "9 votes, but 8 can vote"), ("O for, O imod", "named twice"),
    ("alle for undtagen O", "Write what O voted"), ("99999-0-0", "99999 votes"), ("7 for, 2", "Write counts"),
)  # fmt: skip


async def test_a_vote_is_written_as_a_sentence_and_what_cannot_be_is_told(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5")
        for text, sentence in IMPOSSIBLE:
            pilot.app.screen.query_one("#votes", Input).value = text
            await pilot.press("enter")
            assert isinstance(pilot.app.screen, VotePanel)
            assert sentence in said(pilot)
            assert item(folder, "2.1").clauses[0].vote is None
        await pilot.press("escape")
        for text, counts in SENTENCES:
            await pilot.press("f3", "f5")
            pilot.app.screen.query_one("#votes", Input).value = text
            await pilot.press("enter", "escape", "enter")
            vote = vote_of(folder, "2.1")
            assert (vote.in_favour, vote.against, vote.abstained) == counts


async def test_a_missing_vote_is_asked_about_once(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"6-1-0", "enter")
        assert item(folder, "2.1").clauses[0].vote is None
        await pilot.press("enter")
        assert vote_of(folder, "2.1").total == 7


async def test_a_roll_call_goes_from_name_to_name(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", "f2", *["plus"] * 7, "minus", "enter")
        vote = vote_of(folder, "2.1")
        assert (vote.method, vote.in_favour, vote.against) == (Method.ROLL_CALL, 7, 1)
        assert not any(ballot.assumed for ballot in vote.ballots)


async def test_a_party_letter_is_all_of_the_party(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", "v", "minus", "enter")
        assert vote_of(folder, "2.1").who(Option.AGAINST) == (2, 6)


async def test_a_vote_is_taken_back_with_the_decision_that_came_of_it(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("ctrl+g", "f5", "delete")
        clause = item(folder, "2.1").clauses[0]
        assert (clause.vote, clause.decision) == (None, None)


async def test_a_free_question_is_voted_on(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", "f3", *"Udsættes?", "tab", *"ol", "minus", "enter")
        (question,) = item(folder, "2.1").questions
        assert (question.text, question.vote.in_favour) == ("Udsættes?", 7)


# Amendments and dissent


async def test_an_amendment_is_voted_on_first_and_becomes_the_decision(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("escape", "f", *"ol", "tab", *"at Byrådet udsætter sagen", "enter", "escape")
        await pilot.press("f5", "enter")
        clause = item(folder, "2.1").clauses[0]
        assert clause.vote is None
        assert clause.amendments[0].vote.in_favour == 8
        assert clause.decision.outcome is Outcome.AMENDED
        assert clause.decision.text == "Byrådet udsatte sagen."


async def test_the_most_far_reaching_amendment_comes_first(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("escape", "f", *"ol", "tab", *"at A", "enter", "plus", "V", "tab", *"at B", "enter")
        assert [a.text for a in item(folder, "2.1").clauses[0].amendments] == ["at A", "at B"]
        await pilot.press("down", "v", "enter")
        assert "is voted on first" in " ".join(notice.message for notice in pilot.app._notifications)
        await pilot.press("escape", "f", "down", "f7")
        (first, second) = item(folder, "2.1").clauses[0].amendments
        assert (first.text, first.party, second.proposer_id) == ("at B", "V", 8)


async def test_a_split_vote_offers_a_statement_to_the_minority(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"ol", "minus", "enter")
        assert any("Ole Winther" in notice.message for notice in pilot.app._notifications)
        await pilot.press("escape", "z", "enter", *"Vi var imod.", "tab", "tab", *"yes", "enter")
        (dissent,) = item(folder, "2.1").dissents
        assert (dissent.member_id, dissent.text, dissent.send_on, dissent.asked_at) == (
            8,
            "Vi var imod.",
            True,
            NOW,
        )


# The items


async def test_an_item_is_postponed_withdrawn_and_sent_on(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("escape", "x", "p", *"16.12.2026", "enter")
        fate = item(folder, "3.1").fate
        assert (fate.state, fate.until.isoformat()) == (ItemState.POSTPONED, "2026-12-16")
        await pilot.press("x", "p", *"7.1", "enter")
        assert item(folder, "3.1").fate.until.isoformat() == "2027-01-07"
        await pilot.press("f4")
        assert not any(clause.decision for clause in item(folder, "3.1").clauses)
        await pilot.press("x", "w")
        assert item(folder, "3.1").fate.state is ItemState.WITHDRAWN
        await pilot.press("x", "s", *"Teknisk Udvalg", "enter")
        assert item(folder, "3.1").fate.to == "Teknisk Udvalg"
        await pilot.press("x", "r")
        assert item(folder, "3.1").fate is None


CANNOT_HAPPEN = (
    (("p", *"17.11.2026"), "after the meeting"),
    (("p", *"i morgen"), "not a date"),
    (("s",), "to whom"),
    (("t", *"3.1"), "together with itself"),
    (("t", *"9.9"), "no item 9.9"),
    (("n", *"3.1"), "after itself"),
    (("m", *"mange"), "not a number of minutes"),
    (("m", "0"), "from 1 to"),
    (("d", *"14:10-14:00"), "before"),
)


async def test_what_cannot_happen_to_an_item_is_told_at_the_field(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        before = item(folder, "3.1")
        await pilot.press("escape")
        for keys, sentence in CANNOT_HAPPEN:
            await pilot.press("x", *keys, "enter")
            assert isinstance(pilot.app.screen, Form)
            assert sentence in said(pilot)
            await pilot.press("escape")
            assert item(folder, "3.1") == before


async def test_items_are_taken_out_of_order_and_together(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.3")
        await pilot.press("escape", "x", "n", "enter", "x", "t", *"3.1", "enter")
        here = item(folder, "3.3")
        assert here.taken_after == item(folder, "2.1").id
        assert item(folder, "3.1").taken_with == here.id


async def test_doors_and_breaks_have_their_times(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("escape", "k", "b")
        assert item(folder, "3.1").doors[0].start == NOW
        assert item(folder, "3.1").closed
        assert stored(folder).breaks[0].start == NOW
        assert "break since 14:32" in pilot.app.screen.status.right


async def test_the_speaking_list_keeps_names_and_seconds(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("escape", "s", *"an", "enter", *"li", "enter", "enter", "enter", *"zz", "enter")
        first, second = item(folder, "3.1").speeches
        assert (first.name, first.seconds, second.began) == ("Anne Bech (C)", 0, NOW)
        assert "zz" in said(pilot)


async def test_planned_minutes_give_the_projected_end(held):
    async with held().run_test(size=(120, 40)) as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("escape", "x", "m", *"15", "enter")
        assert "→ 14:47" in pilot.app.screen.status.right


async def test_a_look_at_an_item_does_not_take_it_up(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        await go_to(pilot, "3.2")
        await pilot.press("x")
        pilot.app.writer.flush(2)
        assert item(folder, "3.1").opened_at is None
        assert item(folder, "3.2").opened_at == NOW


async def test_a_half_typed_name_is_no_vote(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        for typed, sentence in (("xx", "cannot vote here"), ("ka", "What did ka vote?")):
            await pilot.press("f5", *typed, "enter")
            assert sentence in said(pilot)
            await pilot.press("escape")
        assert item(folder, "2.1").clauses[0].vote is None


async def test_a_vote_that_was_taken_is_not_overwritten_by_a_unanimous_one(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"ol", "minus", "enter", "ctrl+g")
        assert vote_of(folder, "2.1").against == 1


async def test_the_next_name_keeps_the_departure_that_was_asked_about(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f6", *"an", "enter", *"je")
        await pilot.pause(0.2)
        assert member(folder, 3).stays == (Stay(SINCE, NOW),)
        assert pilot.app.screen.field.value == "je"
        await pilot.press("enter", "enter")
        assert member(folder, 4).stays == (Stay(SINCE, NOW),)


async def test_a_slip_with_the_doors_leaves_the_item_open(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        before = item(folder, "3.1")
        await pilot.press("escape", "k", "k")
        assert replace(item(folder, "3.1"), opened_at=None) == before


async def test_a_rule_is_not_switched_under_a_vote_that_it_would_turn_round(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"4-4-0", "enter")
        await pilot.press("f5", *["delete"] * 1, "f5")
        pilot.app.screen.query_one("#votes", Input).value = "A V for, resten imod"
        await pilot.press("enter", "escape", "R", "down", "down", "down", "enter")
        assert not stored(folder).rules.casting_vote
        assert any("by the rule as it is" in notice.message for notice in pilot.app._notifications)


async def test_a_draft_of_a_vote_is_kept_while_another_motion_is_looked_at(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("f5", *"ol", "minus", *["f3"] * 4, "enter")
        assert vote_of(folder, "3.1").against == 1


async def test_someone_who_comes_during_a_vote_is_noted_without_leaving_it(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", "f6", *"bi", "enter", "escape")
        assert isinstance(pilot.app.screen, VotePanel)
        await pilot.press("enter")
        assert vote_of(folder, "2.1").in_favour == 9


# Everything can be undone, and is in the palette


ACTS = (
    ("ctrl+g",), ("f5", "o", "l", "minus", "enter"), ("escape", "w", "j", "e", "enter"),
    ("escape", "k"), ("escape", "b"), ("escape", "x", "p", "enter"), ("escape", "x", "w"),
    ("escape", "f", "o", "l", "tab", "x", "enter", "escape"), ("escape", "x", "m", "5", "enter"),
    ("f6", "b", "i", "enter", "escape"), ("escape", "s", "a", "n", "enter", "escape"),
    ("escape", "R", "down", "enter", "escape"), ("escape", "G", "x", "enter", "escape"),
)  # fmt: skip


def but_taken_up(meeting: Meeting) -> Meeting:
    """The meeting without when its items were taken up, which is no act of the secretary's."""
    return replace(meeting, items=tuple(replace(item, opened_at=None) for item in meeting.items))


async def test_every_act_is_undone_and_done_again(held, folder):
    async with held().run_test() as pilot:
        await go_to(pilot, "3.1")
        for keys in ACTS:
            pilot.app.screen.action_notes()
            before = stored(folder)
            await pilot.press(*keys)
            after = stored(folder)
            assert but_taken_up(after) != but_taken_up(before), keys
            pilot.app.screen.action_notes()
            await pilot.press("escape", "u")
            assert but_taken_up(stored(folder)) == but_taken_up(before), keys
            await pilot.press("y")
            assert but_taken_up(stored(folder)) == but_taken_up(after), keys
            await pilot.press("u")


def test_every_act_is_in_the_palette():
    offered = {command.id for command in MeetingScreen.offered(object.__new__(MeetingScreen))}
    assert offered >= {"apology", "online", "substitute", "times", "method", "everybody"}
    assert offered >= {
        "vote", "unanimous", "attendance", "recusals", "amendments", "dissents", "guests", "speakers", "doors",
        "pause", "rules", "course", "postpone_item", "withdraw_item", "refer_item", "take_item_now",
        "take_items_together", "plan_item", "doors_times", "taken_up_at", "item_as_agenda",
    }  # fmt: skip
