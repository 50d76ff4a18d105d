"""What follows from the meeting, at the keyboard: keys counted, undone, refused with a sentence at the field."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.follow_up import FollowUpState
from meetingtui.domain.meeting import Clause, Item, Meeting, Section
from meetingtui.domain.people import Member
from meetingtui.domain.sitting import close_meeting, decide, open_meeting
from meetingtui.store import Store
from tests.ui.conftest import NOW, stored

COUNCIL = "Byrådet"
SEATED = "at Byrådet udpeger to medlemmer til Fjordrådet"


def council() -> Meeting:
    """A running meeting of three members: one item with two seats to fill, one without a clause."""
    items = (
        Item(1, "1", "Udpegning", clauses=(Clause(1, SEATED),)),
        Item(2, "2", "Skole", clauses=(Clause(1, "at Byrådet godkender planen"),)),
        Item(3, "3", "Eventuelt"),
    )
    roster = (Member(1, "Karen Holm", "A"), Member(2, "Anne Bech", "C"), Member(3, "Anders Friis", "V"))
    meeting = Meeting("Møde", COUNCIL, date=NOW.date(), language="da", items=items, roster=roster)
    return open_meeting(meeting, NOW - timedelta(hours=1))


def wrong(pilot: Pilot[int]) -> str:
    """What is said beside the field that is wrong."""
    return str(pilot.app.screen.query_one(".wrong").content)


def said(pilot: Pilot[int]) -> str:
    """What the appointments say below the field."""
    return str(pilot.app.screen.query_one(".say").content)


def filled(folder: Path) -> list[str]:
    """The names on the first item's seats."""
    return [one.name for s in stored(folder).item(1).clauses[0].seats for one in s.appointments]


# Appointments


async def test_a_seat_is_filled_with_a_name_and_two_keys(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("ctrl+u", *"Bo Birk (V), Birk ApS", "enter")
        (seats,) = stored(folder).item(1).clauses[0].seats
        assert (seats.count, seats.open, seats.organ) == (2, 1, "Fjordrådet")
        (one,) = seats.appointments
        assert (one.name, one.party, one.organisation) == ("Bo Birk", "V", "Birk ApS")


async def test_two_letters_find_the_member_who_is_appointed(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("ctrl+u", *"an")
        assert "can be Anne Bech, Anders Friis" in said(pilot)
        await pilot.press("enter")
        assert filled(folder) == []
        await pilot.press(*"ne", "enter", *"@and", "enter")
        assert filled(folder) == ["Anne Bech", "Anders Friis"]


async def test_more_names_than_seats_are_refused_with_a_sentence(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("ctrl+u", *"Bo Birk", "enter", *"Cai Dam", "enter", *"Eva Eg", "enter")
        assert "Eva Eg would be one more" in said(pilot)
        assert filled(folder) == ["Bo Birk", "Cai Dam"]


async def test_an_appointment_is_undone_and_done_again_where_it_was_made(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("ctrl+u", *"Bo Birk", "enter", "ctrl+z")
        assert filled(folder) == []
        await pilot.press("ctrl+y")
        assert filled(folder) == ["Bo Birk"]
        await pilot.press("down", "delete")
        assert filled(folder) == []


async def test_undo_in_a_panel_stops_at_what_was_done_in_it(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("f2", "2", "enter", "f4", "f2", "1", "enter", "ctrl+u", *"Bo Birk", "enter")
        await pilot.press("ctrl+z", "ctrl+z")
        assert filled(folder) == []
        assert stored(folder).item(2).clauses[0].decision is not None


async def test_who_takes_over_a_seat_is_known_from_the_agenda(program, folder: Path) -> None:
    told = Section("Baggrund", "Steen Stavnsbo (C) ønsker at overdrage pladsen til Purnima Erichsen (C).")
    item = replace(council().item(1), sections=(told,))
    async with program(replace(council(), items=(item,))).run_test() as pilot:
        await pilot.press(
            "ctrl+u", "enter", *"Purnima Erichsen", "enter", "ctrl+z", *"purnima erichsen", "enter"
        )
        (seats,) = stored(folder).item(1).clauses[0].seats
        assert [(one.party, one.replaces) for one in seats.appointments] == [("C", "Steen Stavnsbo (C)")]


async def test_a_term_that_ends_before_it_begins_is_told_at_its_field(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("ctrl+u", *"Bo Birk", "enter", "down", "enter", *["tab"] * 6, *"1.1.2027", "tab")
        await pilot.press(*"1.1.2026", "enter")
        assert "ends before it begins" in wrong(pilot)
        assert pilot.app.focused.name == "ends"
        assert stored(folder).item(1).clauses[0].seats[0].appointments[0].begins is None


async def test_seats_are_added_where_no_clause_names_any(program, folder: Path) -> None:
    async with program(council()).run_test(size=(80, 24)) as pilot:
        await pilot.press("f2", "3", "enter", "ctrl+u")
        assert "names no seats" in said(pilot)
        await pilot.press("f4", "backspace", *"x", "enter")
        assert "not a number of seats" in wrong(pilot)
        await pilot.press("backspace", "1", "tab", *"formand", "enter", *"kar", "enter")
        (seats,) = stored(folder).item(3).seats
        assert (seats.kind, seats.appointments[0].name) == ("formand", "Karen Holm")


async def test_the_clauses_tell_how_many_of_their_seats_are_filled(program, folder: Path) -> None:
    async with program(council()).run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        lines = [line.text.strip() for line in pilot.app.meeting_screen.clauses._lines]
        assert "0 of 2 filled (Ctrl+U)" in lines
        await pilot.press("ctrl+u", *"Bo Birk", "enter", "escape")
        lines = [line.text.strip() for line in pilot.app.meeting_screen.clauses._lines]
        assert "1 of 2 filled: Bo Birk (Ctrl+U)" in lines


# Follow-ups


async def test_a_follow_up_of_a_note_line_takes_three_keys_and_its_text(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(*"14:30 Skolen ringes op.")
        await pilot.press("ctrl+f", *"kar", "tab", *"+14", "enter")
        (one,) = stored(folder).item(1).follow_ups
        assert (one.owner, one.text) == ("Karen Holm (A)", "Skolen ringes op.")
        assert one.due == NOW.date() + timedelta(days=14)
        assert one.uid
        await pilot.press("escape", "u")
        assert stored(folder).item(1).follow_ups == ()


async def test_a_follow_up_that_is_due_in_the_past_is_refused_at_its_field(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(*"Ring.", "ctrl+f", "tab", *"1.1.2020", "enter")
        assert "2020-01-01 is past" in wrong(pilot)
        assert pilot.app.focused.name == "due"
        assert stored(folder).item(1).follow_ups == ()


async def test_a_decision_becomes_a_follow_up(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("f2", "2", "enter", "f4", "f3", "ctrl+f", *"Forvaltningen", "enter")
        (one,) = stored(folder).item(2).follow_ups
        assert (one.owner, one.text) == ("Forvaltningen", "Byrådet godkendte planen.")


async def test_a_follow_up_is_done_dropped_and_open_again(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(*"Ring.", "ctrl+f", *"Karl", "enter", "escape", "F")
        for key, state in (("d", "done"), ("w", "dropped"), ("o", "open")):
            await pilot.press(key)
            assert stored(folder).item(1).follow_ups[0].state == FollowUpState(state)


# The lanes


async def test_a_line_is_sent_to_another_item_and_comes_back_with_undo(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(*"Først.", "enter", *">2 Til skolen", "enter", *"Så.")
        pilot.app.writer.flush(5)
        assert (stored(folder).item(1).notes, stored(folder).item(2).notes) == ("Først.\nSå.", "Til skolen")
        await pilot.press(*["ctrl+z"] * 2)
        pilot.app.writer.flush(5)
        assert (stored(folder).item(1).notes, stored(folder).item(2).notes) == ("Først.\n>2 Til skolen", "")
        await pilot.press("ctrl+y")
        pilot.app.writer.flush(5)
        assert (stored(folder).item(1).notes, stored(folder).item(2).notes) == ("Først.\n", "Til skolen")


@pytest.mark.parametrize("line", [">9.9 tekst", ">1 tekst", ">2", "> 2"])
async def test_a_line_that_cannot_be_sent_stays_where_it_is(program, folder: Path, line: str) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(*line, "enter")
        pilot.app.writer.flush(5)
        assert stored(folder).item(1).notes == line
        assert [item.notes for item in stored(folder).items[1:]] == ["", ""]


async def test_names_and_phrases_complete_with_tab(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(
            *"@an", "tab", "tab", *" og @kar", "tab", "enter", *";spu", "tab", *"@kar"[1:], "tab"
        )
        await pilot.press(*"prisen", "enter", *";afb", "tab")
        pilot.app.writer.flush(5)
        clock = f"{NOW:%H.%M}"
        assert stored(folder).item(1).notes == (
            f"Anders Friis (V) og Karen Holm (A)\nKaren Holm (A) spurgte til prisen\nMødet blev afbrudt kl. {clock}."
        )


@pytest.mark.parametrize("text", ["a@b.dk; tak", "@xq", "intet"])
async def test_the_tab_key_never_leaves_the_notes(program, folder: Path, text: str) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(*text, "tab", *" bad om n")
        pilot.app.writer.flush(5)
        assert stored(folder).item(1).notes == f"{text} bad om n"


async def test_enter_once_more_breaks_a_line_that_was_refused(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(*">9 tekst", "enter", "enter", *"Videre.")
        pilot.app.writer.flush(5)
        assert stored(folder).item(1).notes == ">9 tekst\nVidere."


async def test_what_is_private_is_kept_beside_the_notes_and_comes_back(program, folder: Path) -> None:
    app = program(council())
    async with app.run_test() as pilot:
        await pilot.press(*"Sagt.", "ctrl+k", *"Kun til mig.")
        assert "Private" in str(app.meeting_screen.notes.border_title)
        await pilot.press("escape", *" Mere.")
        app.writer.flush(5)
        assert stored(folder).item(1).notes == "Sagt. Mere."
    with Store.open(folder, read_only=True) as store:
        assert store.scratch_of(store.latest_id()) == {1: "Kun til mig."}


async def test_a_bodys_own_phrase_is_kept_and_put_in(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press(
            "escape", "semicolon", "plus", *"havn", "tab", *"Havnesagen {punkt}: ", "enter", "escape"
        )
        await pilot.press("enter", *";ha", "tab")
        pilot.app.writer.flush(5)
        assert stored(folder).item(1).notes == "Havnesagen 1: "
        assert [phrase.name for phrase in stored(folder).phrases] == ["havn"]


# Closing, approving, the next meeting


async def test_closing_with_open_ends_needs_a_reason_which_is_kept(program, folder: Path) -> None:
    async with program(council()).run_test() as pilot:
        await pilot.press("ctrl+o", "enter")
        assert "Write why" in wrong(pilot)
        assert stored(folder).closed_at is None
        await pilot.press(*"Brand i salen", "enter")
        assert stored(folder).closing_reason == "Brand i salen"


def approving() -> Meeting:
    """A meeting whose first item approves the minutes of four weeks before."""
    day = NOW.date() - timedelta(days=28)
    item = Item(
        1, "1", "Godkendelse af referat", clauses=(Clause(1, "at Byrådet godkender referatet"),), approves=day
    )
    return replace(council(), items=(item, *council().items[1:]))


def earlier(closed: bool = True) -> Meeting:
    """The council's meeting of four weeks before, closed or still open."""
    day = NOW.date() - timedelta(days=28)
    at = NOW - timedelta(days=28)
    meeting = replace(council(), date=day, opened_at=at - timedelta(hours=2))
    meeting = decide(meeting, 2, 1, Decision(Outcome.ADOPTED, "Byrådet godkendte planen.", at))
    return close_meeting(meeting, at) if closed else meeting


def both_stored(folder: Path, before: Meeting) -> None:
    """Put a meeting and the one that approves its minutes into the store."""
    with Store.open(folder) as store:
        store.add(before)
        store.add(approving())


def old(folder: Path) -> Meeting:
    """The first meeting of the store."""
    with Store.open(folder, read_only=True) as store:
        return store.load(1)


async def test_deciding_the_item_approves_and_locks_the_minutes_and_undo_unlocks_them(
    program, folder: Path
) -> None:
    both_stored(folder, earlier())
    async with program().run_test() as pilot:
        await pilot.press("f4")
        assert old(folder).approval is not None
        await pilot.press("escape", "u")
        assert old(folder) == replace(earlier(), id=1)
        await pilot.press("y")
        assert old(folder).approval.on == NOW.date()


async def test_minutes_of_a_meeting_that_is_still_open_are_not_approved(program, folder: Path) -> None:
    both_stored(folder, earlier(closed=False))
    async with program().run_test(notifications=True) as pilot:
        await pilot.press("f4")
        await pilot.pause()
        assert any("is not closed" in note.message for note in pilot.app._notifications)
        assert old(folder).approval is None
        assert stored_latest(folder).item(1).clauses[0].decision is None


def stored_latest(folder: Path) -> Meeting:
    """The second meeting of the store."""
    with Store.open(folder, read_only=True) as store:
        return store.load(2)


async def test_a_correction_is_made_in_the_old_minutes_and_told_in_the_new(program, folder: Path) -> None:
    both_stored(folder, earlier())
    async with program().run_test() as pilot:
        await pilot.press("f4", "escape", "C", "plus", *"9", "tab", "tab", *"Nyt.", "enter")
        assert "no item 9" in wrong(pilot)
        await pilot.press("backspace", "2", "enter")
        assert old(folder).item(2).clauses[0].decision.text == "Nyt."
        await pilot.press("delete")
        assert old(folder).item(2).clauses[0].decision.text == "Byrådet godkendte planen."


async def test_an_approved_meeting_can_only_be_read(program, folder: Path) -> None:
    from meetingtui.domain.approval import Approval

    approved = replace(earlier(), approval=Approval(date(2026, 4, 1)))
    async with program(approved).run_test() as pilot:
        assert "locked" in pilot.app.screen.banner.text
        await pilot.press(*"nyt", "f4", "ctrl+u", *"Bo Birk", "enter")
        await pilot.pause()
        assert "locked" in said(pilot)
        assert stored(folder) == replace(approved, id=1)


async def test_the_next_meeting_is_planned_in_one_step(program, folder: Path) -> None:
    meeting = replace(
        council(), items=(*council().items, Item(4, "4", "Punkter til næste møde", notes="- Ny bro"))
    )
    async with program(meeting).run_test() as pilot:
        await pilot.press(*"Ring.", "ctrl+f", *"Karl", "enter", "escape", "N", "enter")
        assert "Write the day" in wrong(pilot)
        await pilot.press(*"1.1.2020", "enter")
        assert "after this one" in wrong(pilot)
        await pilot.press(*["backspace"] * 8, *"+28", "tab", *"yes", "enter")
    with Store.open(folder, read_only=True) as store:
        planned = store.load(2)
    assert planned.date == NOW.date() + timedelta(days=28)
    titles = [item.title for item in planned.items]
    assert {"Ny bro", "Skole"} <= set(titles), "announced, and not decided on"
    assert planned.items[0].approves == NOW.date()
    assert [one.text for item in planned.items for one in item.follow_ups] == ["Ring."]


async def test_the_overview_writes_the_register_and_the_follow_ups(
    program, folder: Path, tmp_path: Path
) -> None:
    async with program(council()).run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+u", *"Bo Birk", "enter", "escape", "f4", *"Ring.", "ctrl+f", *"Karl", "enter")
        await pilot.press("escape", "T")
        assert any("Bo Birk" in row.text for row in pilot.app.screen.preview.rows)
        for keys, name in (((), "r.docx"), (("f3",) * 4, "r.csv"), (("f2",), "f.csv"), (("f3",), "f.ics")):
            await pilot.press(*keys)
            field = pilot.app.screen.query_one("#path")
            field.value = str(tmp_path / name)
            await pilot.press("enter")
            await pilot.pause(0.2)
        assert {path.name for path in tmp_path.iterdir()} >= {"r.docx", "f.csv", "f.ics"}
        assert "Karl: Ring." in (tmp_path / "f.ics").read_text("utf-8")
