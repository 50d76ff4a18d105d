"""The agenda corrected with keys while notes are typed: the store looked at, and nothing lost."""

import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.domain.meeting import Item, Meeting, UnplacedLine
from meetingtui.domain.paragraphs import paragraphs
from meetingtui.ui.screens.edit_item import EditItem
from meetingtui.ui.screens.item_parts import Kind, Part
from meetingtui.ui.screens.meeting import MeetingScreen
from tests.hostile import hostile_meeting
from tests.ui.conftest import stored
from tests.ui.test_hostile_screens import screen_text


def item(folder: Path, number: str) -> Item:
    return stored(folder).numbered(number)


def numbers(folder: Path) -> list[str]:
    return [item.number for item in stored(folder).items]


async def edit(pilot, number: str, part: Part | None = None) -> None:
    """Go to an item, open it for editing, and put the cursor on a part."""
    await pilot.press("f2", *("full_stop" if c == "." else c for c in number), "enter", "escape", "e")
    assert isinstance(pilot.app.screen, EditItem)
    if part is not None:
        at(pilot, part)


def at(pilot, part: Part) -> None:
    parts = pilot.app.screen.parts
    parts.cursor = next(place for place, row in enumerate(parts.rows) if row.key == part)


async def settled(pilot) -> None:
    """Workers are done and everything is on the disk."""
    await pilot.pause(0.05)
    pilot.app.writer.flush(2)


# The item


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_the_title_is_mended_in_its_place_and_every_key_of_it_is_saved(program, folder, size):
    async with program().run_test(size=size) as pilot:
        await edit(pilot, "3.1")
        before = item(folder, "3.1").title
        await pilot.press("enter", *" ny")
        await settled(pilot)
        assert item(folder, "3.1").title == f"{before} ny"
        await pilot.press("enter", "u")
        assert item(folder, "3.1").title == before
        await pilot.press("y", "escape")
        assert pilot.app.screen.head.title_text == f"3.1 {before} ny"


async def test_a_title_that_is_emptied_is_told_and_the_last_one_kept(program, folder):
    async with program().run_test() as pilot:
        await edit(pilot, "2.1")
        await pilot.press("enter", "ctrl+a", "delete")
        assert "must have a title" in screen_text(pilot.app)
        await pilot.press(*"Ny", "escape")
        await settled(pilot)
        assert item(folder, "2.1").title == "Ny"


async def test_an_item_is_closed_and_its_level_and_number_changed(program, folder):
    async with program().run_test() as pilot:
        await edit(pilot, "3.1", Part(Kind.CLOSED))
        await pilot.press("enter")
        at(pilot, Part(Kind.LEVEL))
        await pilot.press("enter", "backspace", "1", "enter")
        await settled(pilot)
        at(pilot, Part(Kind.NUMBER))
        await pilot.press("enter", "a", "enter")
        await settled(pilot)
        changed = item(folder, "3.1a")
        assert (changed.closed, changed.level) == (True, 1)


async def test_an_item_is_taken_before_another_and_keeps_its_number_and_notes(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("f2", "3", "full_stop", "2", "enter", *"hørt", "escape", "e", "f7")
        assert numbers(folder).index("3.2") == numbers(folder).index("3.1") - 1
        await pilot.press("escape", "enter", "X")
        await settled(pilot)
        assert item(folder, "3.2").notes == "hørtX"
        await pilot.press("escape", "u")
        assert numbers(folder).index("3.2") == numbers(folder).index("3.1") + 1


async def test_notes_just_typed_come_back_with_a_deleted_item(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("f2", "3", "full_stop", "1", "enter", *"vigtigt", "escape", "e", "delete")
        assert "3.1" not in numbers(folder)
        assert pilot.app.screen.item.number == "3.2"
        await pilot.press("u")
        await settled(pilot)
        assert item(folder, "3.1").notes == "vigtigt"
        await pilot.press("f2", "3", "full_stop", "1", "enter", "X")
        await settled(pilot)
        assert item(folder, "3.1").notes == "vigtigtX"


async def test_merging_keeps_the_notes_of_both_and_typing_goes_on_from_them(program, folder):
    async with program().run_test() as pilot:
        await pilot.press(
            "f2", "3", "full_stop", "1", "enter", *"et", "f8", *"to", "escape", "e", "m", "escape"
        )
        await pilot.press("enter", *" tre")
        await settled(pilot)
        assert "3.2" not in numbers(folder)
        assert item(folder, "3.1").notes == "et\nto tre"


async def test_undoing_a_merge_gives_each_its_own_notes(program, folder):
    async with program().run_test() as pilot:
        await pilot.press(
            "f2", "3", "full_stop", "1", "enter", *"et", "f8", *"to", "escape", "e", "m", "u", "escape"
        )
        await settled(pilot)
        assert (item(folder, "3.1").notes, item(folder, "3.2").notes) == ("et", "to")
        assert pilot.app.screen.editors[item(folder, "3.1").id].text == "et"
        await pilot.press("y")
        await settled(pilot)
        assert item(folder, "3.1").notes == "et\nto"
        assert pilot.app.screen.item.number == "3.1"


async def test_an_item_is_added_behind_another(program, folder):
    async with program().run_test() as pilot:
        await pilot.press("escape", "plus", *"Ekstra", "tab", *["backspace"] * 3, *"8a", "tab", *"2", "enter")
        assert pilot.app.screen.item.title == "Ekstra"
        added = stored(folder).items[numbers(folder).index("8a") - 1]
        assert (item(folder, "8a").level, added.number) == (1, "2.1")


# Its text


async def test_the_text_is_split_where_another_item_begins(program, folder):
    async with program().run_test() as pilot:
        text = item(folder, "3.1").sections[0].text
        await edit(pilot, "3.1", Part(Kind.PARAGRAPH, 0, 0))
        await pilot.press("s", *"Ny sag", "tab", *"9", "enter")
        new = item(folder, "9")
        assert numbers(folder).index("9") == numbers(folder).index("3.1") + 1
        assert new.title == "Ny sag"
        assert new.sections[0].text == text
        await pilot.press("escape", "f2", *"9", "enter", *"nyt", "escape", "u")
        await settled(pilot)
        assert "9" not in numbers(folder)
        assert item(folder, "3.1").notes == "nyt"


async def test_a_paragraph_becomes_a_recommendation_a_heading_or_nothing(program, folder):
    async with program().run_test() as pilot:
        first = item(folder, "3.1").sections[0]
        count = len(item(folder, "3.1").clauses)
        await edit(pilot, "3.1", Part(Kind.PARAGRAPH, 0, 0))
        await pilot.press("r")
        assert item(folder, "3.1").clauses[count].text == paragraphs(first.text)[0]
        await pilot.press("u")
        assert len(item(folder, "3.1").clauses) == count
        at(pilot, Part(Kind.PARAGRAPH, 0, 0))
        await pilot.press("h")
        assert any(s.title == paragraphs(first.text)[0].rstrip(":") for s in item(folder, "3.1").sections)
        await pilot.press("u")
        at(pilot, Part(Kind.PARAGRAPH, 0, 0))
        await pilot.press("x")
        assert paragraphs(first.text)[0] not in str(item(folder, "3.1").sections)


async def test_recommendations_are_added_reworded_moved_and_deleted(program, folder):
    async with program().run_test() as pilot:
        await edit(pilot, "3.1", Part(Kind.CLAUSE, 1))
        await pilot.press("a", *"at vejen lukkes", "enter")
        await settled(pilot)
        assert item(folder, "3.1").clauses[1].text == "at vejen lukkes"
        await pilot.press("f7")
        assert item(folder, "3.1").clauses[0].text == "at vejen lukkes"
        await pilot.press("enter", *" helt", "escape")
        await settled(pilot)
        assert item(folder, "3.1").clauses[0].text == "at vejen lukkes helt"
        await pilot.press("delete")
        assert all("vejen" not in clause.text for clause in item(folder, "3.1").clauses)
        await pilot.press("u", "u", "u", "u")
        assert len(item(folder, "3.1").clauses) == 3


async def test_a_recommendation_that_was_begun_and_left_empty_is_none(program, folder):
    async with program().run_test() as pilot:
        await edit(pilot, "3.1", Part(Kind.CLAUSE, 1))
        await pilot.press("a", "escape", "escape")
        await settled(pilot)
        assert len(item(folder, "3.1").clauses) == 3


async def test_keys_that_mean_nothing_on_a_line_are_told(program, folder):
    async with program().run_test() as pilot:
        before = stored(folder)
        await edit(pilot, "1")
        await pilot.press("s", "r", "h", "m", "f7")
        assert stored(folder) == before
        assert isinstance(pilot.app.screen, EditItem)


# Lines in no item


def with_lines(agenda: Meeting) -> Meeting:
    return replace(
        agenda, unplaced=tuple(UnplacedLine(text, n, 1) for n, text in enumerate(("ens", "to", "tre"), 1))
    )


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_lines_in_no_item_are_put_into_one_or_dismissed(program, folder, agenda, size):
    async with program(with_lines(agenda)).run_test(size=size) as pilot:
        await pilot.press("escape", "l", "space", "space", "enter", *"3", "full_stop", "2", "enter")
        assert item(folder, "3.2").sections[-1].text.endswith("ens\nto")
        await pilot.press("x")
        assert stored(folder).unplaced == ()
        await pilot.press("u", "u")
        assert len(stored(folder).unplaced) == 3
        await pilot.press("X")
        assert stored(folder).unplaced == ()
        await pilot.press("enter", "x", "space", "escape")
        assert isinstance(pilot.app.screen, MeetingScreen)


async def test_lines_in_no_item_are_an_open_end_that_leads_to_them(program, folder, agenda):
    async with program(with_lines(agenda)).run_test() as pilot:
        await pilot.press("f9")
        assert "in no item" in screen_text(pilot.app)
        ends = pilot.app.screen.query_one("LineList")
        ends.cursor = next(n for n, row in enumerate(ends.rows) if "in no item" in row.text)
        await pilot.press("enter", "a")
        assert stored(folder).unplaced == ()


# Whatever comes


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (20, 6)])
async def test_hostile_text_is_only_text_here_too(program, size):
    meeting = replace(hostile_meeting(), unplaced=(UnplacedLine("[@click=app.quit]x[/] [/]"),))
    async with program(meeting).run_test(size=size) as pilot:
        await pilot.press("escape", "e")
        for _ in range(12):
            await pilot.press("down")
        await pilot.press("enter", "a", "escape", "m", "s", "escape", "escape", "l")
        if size[0] > 60:
            assert "[@click=app.quit]x[/]" in screen_text(pilot.app)
        await pilot.press("x", "escape")
        assert isinstance(pilot.app.screen, MeetingScreen)


async def test_a_meeting_without_items_has_nothing_to_edit(program, agenda):
    async with program(replace(agenda, items=(), unplaced=())).run_test() as pilot:
        await pilot.press("escape", "e", "l", "enter", "x", "a", "escape", "e")
        assert isinstance(pilot.app.screen, MeetingScreen)


async def test_the_last_item_can_be_deleted_and_comes_back(program, folder, agenda):
    async with program(replace(agenda, items=agenda.items[:1])).run_test() as pilot:
        await pilot.press(*"hej", "escape", "e", "x")
        assert stored(folder).items == ()
        await pilot.press("u")
        await settled(pilot)
        assert stored(folder).items[0].notes == "hej"


@pytest.mark.skipif(sys.platform != "linux", reason="needs a pseudo-terminal and /proc")
def test_a_kill_right_after_a_merge_loses_no_notes(tmp_path: Path) -> None:
    from tests.ui.test_nothing_is_lost import minuting

    with minuting(tmp_path) as terminal:
        terminal.send("et")
        terminal.wait_for("et")
        terminal.press("f8")
        terminal.send("to\x1b")
        terminal.read(0.3)
        terminal.send("em")
        terminal.wait_for("part of this one")
        terminal.signal(signal.SIGKILL)
        terminal.wait()
    assert stored(tmp_path).items[0].notes == "et\nto"
