"""Keys in, the store looked at: what the secretary does while the meeting runs."""

from pathlib import Path

import pytest

from meetingtui.domain.decision import Outcome
from meetingtui.domain.meeting import Item
from meetingtui.domain.presence import is_present
from meetingtui.ui.screens.meeting import MeetingScreen
from tests.ui.conftest import NOW, stored


def item(folder: Path, number: str) -> Item:
    return stored(folder).numbered(number)


async def go_to(pilot, number: str) -> None:
    await pilot.press("f2", *("full_stop" if c == "." else c for c in number), "enter")


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_typed_notes_are_in_the_store_before_anything_else_happens(program, folder, size):
    async with program().run_test(size=size) as pilot:
        await pilot.press(*"Formanden")
        pilot.app.writer.flush(2)
        assert item(folder, "1").notes == "Formanden"


async def test_two_keys_minute_a_routine_item(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f4", "f8")
        decided = item(folder, "2.1").clauses[0].decision
        assert decided.text == "Byrådet tog orienteringen til efterretning."
        assert (decided.outcome, decided.at) == (Outcome.NOTED, NOW)
        assert pilot.app.screen.item.number == "3"


async def test_as_recommended_pressed_again_is_undone(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("f4")
        assert all(clause.decision for clause in item(folder, "3.1").clauses)
        await pilot.press("ctrl+r")
        assert not any(clause.decision for clause in item(folder, "3.1").clauses)


async def test_as_recommended_leaves_a_decision_that_was_made_by_hand(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("f3", "u", "f3", "f4", "f4")
        first, *others = item(folder, "3.1").clauses
        assert first.decision.outcome is Outcome.POSTPONED
        assert not any(clause.decision for clause in others)


async def test_a_letter_gives_an_outcome_with_its_standard_sentence(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("f3", "d", "f", "x")
        outcomes = [clause.decision.outcome for clause in item(folder, "3.1").clauses]
        assert outcomes == [Outcome.DISCUSSED, Outcome.REJECTED, Outcome.WITHDRAWN]
        assert item(folder, "3.1").clauses[2].decision.text == "Punktet udgik."


async def test_an_amendment_opens_its_sentence_with_the_blank_selected(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f3", "m", *"beløbet halveres", "enter")
        decided = item(folder, "2.1").clauses[0].decision
        assert decided.outcome is Outcome.AMENDED
        assert decided.text.endswith("med den ændring, at beløbet halveres.")
        assert not decided.needs_a_look


async def test_a_blank_that_nobody_filled_in_still_needs_a_look(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f3", "m", "enter")
        assert item(folder, "2.1").clauses[0].decision.needs_a_look


async def test_a_decision_that_is_being_written_is_saved_at_every_key(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f4", "f3", "enter", "X")
        pilot.app.writer.flush(2)
        assert item(folder, "2.1").clauses[0].decision.text.endswith("efterretning.X")


async def test_an_item_without_clauses_takes_a_decision_of_its_own(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("f3", "g")
        assert item(folder, "1").decision.text == "Godkendt."


async def test_a_decision_can_be_taken_away(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f4", "f3", "delete")
        assert item(folder, "2.1").clauses[0].decision is None


async def test_undo_takes_back_the_last_act_and_keeps_the_notes(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f4", *"hørt", "escape", "ctrl+z")
        assert item(folder, "2.1").clauses[0].decision is None
        pilot.app.writer.flush(2)
        assert item(folder, "2.1").notes == "hørt"
        await pilot.press("ctrl+y")
        assert item(folder, "2.1").clauses[0].decision is not None


async def test_undo_in_the_editor_is_the_editor_s_own(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f4", "a", "ctrl+z")
        pilot.app.writer.flush(2)
        assert item(folder, "2.1").notes == ""
        assert item(folder, "2.1").clauses[0].decision is not None


async def test_letters_work_out_of_the_notes_and_enter_leads_back(program, folder):
    async with program().run_test() as pilot:
        await pilot.press(*"abc", "escape", "n", "n", "p", "enter", *"def")
        pilot.app.writer.flush(2)
        assert (item(folder, "1").notes, item(folder, "2").notes) == ("abc", "def")


async def test_keys_typed_right_after_a_step_go_to_the_new_item(program, folder):
    async with program().run_test() as pilot:
        for key in ("a", "f8", "b", "f8", "c"):
            pilot.app.simulate_key(key)
        await pilot.pause()
        pilot.app.writer.flush(2)
        assert [item(folder, n).notes for n in ("1", "2", "2.1")] == ["a", "b", "c"]


async def test_going_to_an_item_takes_part_of_its_title(program):
    async with program().run_test() as pilot:
        await pilot.press("f2", *"havne", "enter")
        assert pilot.app.screen.item.number == "3.2"


async def test_the_time_is_put_in_at_the_cursor(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("ctrl+t", *"Karen")
        pilot.app.writer.flush(2)
        assert item(folder, "1").notes == "14:32 Karen"


async def test_the_next_start_is_at_the_same_item_and_cursor(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "3.2")
        await pilot.press(*"et to", "home", "right")
        await pilot.press("ctrl+q")
    async with program().run_test() as pilot:
        await pilot.press("X")
        pilot.app.writer.flush(2)
        assert pilot.app.screen.item.number == "3.2"
        assert item(folder, "3.2").notes == "eXt to"


async def test_opening_and_closing_the_meeting_takes_the_times(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("ctrl+o", "enter")
        assert stored(folder).opened_at == NOW
        await pilot.press("ctrl+o", "tab", *["backspace"] * 5, *"1600", "enter")
        assert "Still open: 12" in str(pilot.app.screen.query_one(".wrong").content)
        assert stored(folder).closed_at is None
        await pilot.press(*"The chair closed it", "enter")
        assert f"{stored(folder).closed_at:%H:%M}" == "16:00"
        assert stored(folder).closing_reason == "The chair closed it"


async def test_a_meeting_that_ends_before_it_begins_is_refused_beside_the_field(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("ctrl+o", "tab", *"1300", "enter")
        assert "before it begins" in str(pilot.app.screen.query_one(".wrong").content)
        assert stored(folder).opened_at is None


async def test_members_come_and_go_and_send_apologies(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("f6", *"Karen Holm (A)", "enter", *"Peter Friis (V), Sønderby", "enter")
        await pilot.press(*"pet", "f2", *["backspace"] * 3, "f6")
        karen, peter = stored(folder).roster
        assert (karen.party, karen.stays[0].arrived, karen.stays[0].left) == ("A", NOW, None)
        assert (peter.constituency, peter.apology, peter.stays) == ("Sønderby", True, ())
        await pilot.press(*"kar", "enter", "escape")
        assert not is_present(stored(folder).roster[0], NOW)


async def test_nobody_is_taken_off_the_list_without_a_question(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("f6", *"Karen Holm (A)", "enter", "delete", "escape")
        assert len(stored(folder).roster) == 1
        await pilot.press("delete", "enter")
        assert stored(folder).roster == ()


async def test_a_new_name_in_a_running_meeting_is_here(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("ctrl+o", "enter", "f6", *"Ole Winther (O)", "enter")
        assert is_present(stored(folder).roster[0], NOW)


async def test_a_vote_is_by_exception_and_gives_the_outcome(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("f6")
        for name in ("A", "B", "C"):
            await pilot.press(*f"{name} (S)", "enter")
        await pilot.press("f6", "escape")
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"1-2-0", "enter")
        clause = item(folder, "2.1").clauses[0]
        assert (clause.vote.in_favour, clause.vote.against, clause.vote.abstained) == (1, 2, 0)
        assert clause.decision.outcome is Outcome.REJECTED


async def test_a_sum_that_does_not_add_up_is_asked_about_once(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("f6", *"A (S)", "enter", "f6", "escape")
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"5-0-0", "enter", "enter")
        assert item(folder, "2.1").clauses[0].vote is None, "more votes than voters"


async def test_what_is_open_is_told_and_enter_goes_there(program):
    async with program().run_test() as pilot:
        await pilot.press("f9", "down", "enter")
        assert pilot.app.screen.item.number == "2.1"
        assert pilot.app.focused.id == "clauses"


async def test_a_click_on_the_agenda_goes_to_the_item(program):
    async with program().run_test(size=(120, 40)) as pilot:
        await pilot.click("#agenda", offset=(4, 4))
        assert pilot.app.screen.item.number == "3.1"


async def test_a_click_on_the_key_line_is_the_key(program, folder):
    async with program().run_test(size=(120, 40)) as pilot:
        await go_to(pilot, "2.1")
        await pilot.click("KeyLine", offset=(34, 0))
        assert item(folder, "2.1").clauses[0].decision is not None


async def test_the_agenda_folds_away_where_it_is_narrow(program):
    async with program().run_test(size=(80, 24)) as pilot:
        assert not pilot.app.screen.agenda.display
        await pilot.resize_terminal(120, 40)
        assert pilot.app.screen.agenda.display


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (300, 100)])
async def test_no_size_of_the_terminal_breaks_the_screen(program, size):
    async with program().run_test(size=(80, 24)) as pilot:
        await pilot.resize_terminal(*size)
        await pilot.press("f3", "escape", "f8", "enter", "a")
        assert isinstance(pilot.app.screen, MeetingScreen)


async def test_an_added_item_can_be_undone_while_standing_on_it(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("escape", "plus", *"Ekstra sag", "enter")
        assert pilot.app.screen.item.title == "Ekstra sag"
        await pilot.press("escape", "u")
        assert pilot.app.screen.item.title == "Eventuelt"
        assert all(item.title != "Ekstra sag" for item in stored(folder).items)
        await pilot.press("y")
        assert stored(folder).items[-1].title == "Ekstra sag"


async def test_undo_does_not_forget_when_later_items_were_taken_up(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("ctrl+o", "enter")
        await go_to(pilot, "2.1")
        await pilot.press("f4", "f8", "f8", "x", "escape", "u")
        assert item(folder, "2.1").clauses[0].decision is None
        assert item(folder, "3.1").opened_at == NOW


async def test_a_vote_without_any_vote_is_not_recorded(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", "enter", "escape")
        assert item(folder, "2.1").clauses[0].vote is None


async def test_what_the_store_refuses_is_told_and_the_screen_goes_on(program, monkeypatch):
    from meetingtui.domain.errors import StoreError

    async with program(None).run_test() as pilot:
        monkeypatch.setattr(
            pilot.app.store, "undelete", lambda _id: (_ for _ in ()).throw(StoreError("No luck."))
        )
        pilot.app.deleted.append(type("Gone", (), {"id": 1}))
        await pilot.press("u")
        assert any("No luck." in notice.message for notice in pilot.app._notifications)


async def test_a_step_by_key_and_one_by_click_do_not_mix_up_notes(program, folder):
    import asyncio

    async with program().run_test() as pilot:
        screen = pilot.app.screen
        ids = [item.id for item in screen.live.meeting.items]
        await asyncio.gather(screen.go_to(ids[2]), screen.go_to(ids[3]), screen.go_to(ids[1]))
        shown = [item_id for item_id, editor in screen.editors.items() if editor.display]
        assert shown == [screen.item_id]
        await pilot.press("x")
        pilot.app.writer.flush(2)
        assert [i.notes for i in stored(folder).items if i.id == screen.item_id] == ["x"]


async def test_the_notes_of_an_undone_item_do_not_come_back_in_another(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("escape", "plus", *"Lukket sag", "enter", *"hemmeligt", "escape", "u")
        await pilot.press("plus", *"Anden sag", "enter", "x")
        pilot.app.writer.flush(2)
        assert stored(folder).items[-1].title == "Anden sag"
        assert stored(folder).items[-1].notes == "x"


async def test_a_key_on_an_item_that_is_being_undone_ends_nothing(program):
    async with program().run_test() as pilot:
        await pilot.press("escape", "plus", *"Ekstra", "enter")
        screen = pilot.app.screen
        gone = screen.item_id
        await screen.live.undo()
        screen.live.note(gone, "sent", (0, 4))
        screen.tick()
        assert all(item.id != gone for item in screen.live.meeting.items)


async def test_an_empty_meeting_takes_its_first_item(program, folder, agenda):
    from dataclasses import replace

    async with program(replace(agenda, items=())).run_test() as pilot:
        await pilot.app.screen.run_action("outcome('adopted')")
        await pilot.press("plus", *"Første", "enter", *"note")
        pilot.app.writer.flush(2)
        assert [(i.title, i.notes) for i in stored(folder).items] == [("Første", "note")]


async def test_a_vote_keeps_a_sentence_that_was_written_by_hand(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f3", "m", *"beløbet halveres", "enter", "f3")
        await pilot.press("f5", *"5-1-0", "enter")
        clause = item(folder, "2.1").clauses[0]
        assert (clause.vote.in_favour, clause.vote.against) == (5, 1)
        assert clause.decision.outcome is Outcome.AMENDED
        assert "beløbet halveres" in clause.decision.text


async def test_as_recommended_never_takes_back_a_vote_or_a_hand_made_decision(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"5-0-0", "enter", "f4", "f4")
        assert item(folder, "2.1").clauses[0].decision is not None
        await go_to(pilot, "4.1")
        await pilot.press("f3", "g", "f3", "f4")
        assert item(folder, "4.1").clauses[0].decision is not None


async def test_taking_a_decision_away_takes_its_vote_too(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f5", *"5-0-0", "enter", "f3", "delete")
        clause = item(folder, "2.1").clauses[0]
        assert (clause.decision, clause.vote) == (None, None)


async def test_a_vote_while_a_sentence_is_open_is_on_its_clause(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "3.1")
        await pilot.press("f3", "down", "enter", "f5", *"5-0-0", "enter")
        first, second, _ = item(folder, "3.1").clauses
        assert (first.vote, second.vote.in_favour) == (None, 5)


async def test_undo_closes_an_open_sentence_first(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f3", "enter", *" ABC")
        pilot.app.screen.set_focus(pilot.app.screen.case)
        await pilot.press("u")
        assert not pilot.app.screen.query("#decision-editor")
        await pilot.press("y")
        assert item(folder, "2.1").clauses[0].decision.text.endswith(" ABC")


async def test_help_and_palette_open_over_panels_too(program):
    async with program().run_test() as pilot:
        for key in ("f2", "f6", "f10"):
            await pilot.press(key, "f1")
            assert type(pilot.app.screen).__name__ == "Help"
            await pilot.press("f1", "escape")
        await pilot.press("f6", "ctrl+p", *"next item", "enter")
        assert pilot.app.screen.item.number == "2"


async def test_the_reader_of_a_followed_meeting_is_left_where_they_are(program):
    from dataclasses import replace

    async with program().run_test(size=(80, 24)) as pilot:
        await go_to(pilot, "3.1")
        screen = pilot.app.screen
        screen.case.page(1)
        where = screen.case.scroll_offset.y
        meeting = screen.live.meeting
        copied = replace(meeting, items=tuple(replace(i, sections=tuple(i.sections)) for i in meeting.items))
        screen.follow(copied)
        await pilot.pause()
        assert where > 0
        assert screen.case.scroll_offset.y == where


async def test_looking_at_a_draft_and_going_back_decides_nothing(program, folder):
    async with program().run_test() as pilot:
        await go_to(pilot, "2.1")
        await pilot.press("f3", "enter", "escape")
        await pilot.pause(0.1)
        assert item(folder, "2.1").clauses[0].decision is None
        await pilot.press("enter", "X", "escape")
        await pilot.pause(0.1)
        assert item(folder, "2.1").clauses[0].decision.text.endswith("X")
