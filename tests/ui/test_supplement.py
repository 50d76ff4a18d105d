"""A newer agenda over the meeting: differences read and ticked with keys, and nothing that was typed lost."""

from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.meeting import Clause, Item, Meeting, Section, Source
from meetingtui.ui.differences import NOTHING
from meetingtui.ui.screens.home import Home
from meetingtui.ui.screens.meeting import MeetingScreen
from meetingtui.ui.screens.supplement import SupplementScreen, update_from
from meetingtui.ui.widgets.difference_text import DifferenceText
from tests.hostile import HOSTILE_TEXTS, hostile_meeting
from tests.ui.conftest import stored
from tests.ui.test_hostile_screens import screen_text

TEXT = "\n".join(f"Afsnit {n} af sagen." for n in range(60))
OLD = Meeting(
    "Byrådet 4. marts",
    "Byrådet",
    items=(
        Item(1, "1", "Dagsorden", sections=(Section("Resumé", "Sendt ud."),)),
        Item(
            2, "2", "Budget 2026", sections=(Section("Resumé", "Planen har tre trin."),),
            clauses=(Clause(1, "at der afsættes 250.000 kr.", Decision(Outcome.ADOPTED, "Godkendt.")),),
            notes="Anne indledte.\nBo spurgte.",
        ),
        Item(3, "3", "Gammel sag", sections=(Section("Resumé", "Den var der."),)),
        Item(4, "4", "Behandlet sag", sections=(Section("Resumé", "Den var der også."),), notes="Sagt."),
        Item(5, "5", "Eventuelt"),
    ),
)  # fmt: skip
NEW = replace(
    OLD,
    source=Source("tillaeg.pdf", "0", "pdf"),
    items=(
        OLD.items[0],
        Item(
            7, "2", "Budget 2026", sections=(Section("Resumé", f"Planen har fire trin.\n{TEXT}"),),
            clauses=(Clause(1, "at der afsættes 300.000 kr."),),
        ),
        Item(8, "2a", "Cykelsti", sections=(Section("Resumé", "Stien."),)),
        OLD.items[4],
    ),
)  # fmt: skip


def agenda_file(folder: Path, *items: str) -> Path:
    path = folder / "tillaeg.txt"
    path.write_text("Byrådet\n\nDagsorden\n\n" + "\n\n".join(items) + "\n", encoding="utf-8")
    return path


async def shown(pilot, old: Meeting = OLD, new: Meeting = NEW) -> list[Meeting | None]:
    """Show the differences of two agendas; the list gets the answer."""
    answers: list[Meeting | None] = []
    pilot.app.push_screen(SupplementScreen(old, new), answers.append)
    await pilot.pause()
    return answers


def rows(pilot) -> list[str]:
    return [f"{row.mark} {row.text}" for row in pilot.app.screen.found.rows]


def text(pilot) -> str:
    return pilot.app.screen.query_one(DifferenceText).text


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_added_and_changed_items_are_ticked_and_missing_ones_are_not(program, size):
    async with program().run_test(size=size) as pilot:
        answers = await shown(pilot)
        assert rows(pilot) == [
            "✓ ~ 2 Budget 2026",
            "✓ + 2a Cykelsti",
            "  − 3 Gammel sag",
            "  − 4 Behandlet sag",
        ]
        assert "1 added · 1 changed · 2 missing" in screen_text(pilot.app)
        await pilot.press("enter")
        assert [item.title for item in answers[0].items] == [
            "Dagsorden", "Budget 2026", "Cykelsti", "Gammel sag", "Behandlet sag", "Eventuelt",
        ]  # fmt: skip
        assert answers[0].items[1].notes == OLD.items[1].notes


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
async def test_the_changed_words_are_shown_with_signs_and_what_stays_is_told(program, size):
    async with program().run_test(size=size) as pilot:
        await shown(pilot)
        seen = screen_text(pilot.app)
        assert "− Planen har tre trin." in seen
        assert "+ Planen har fire trin." in seen
        assert "Stays: 2 note lines, 1 decision." in seen
        assert "A decision is on other words" in seen
        await pilot.press("down")
        assert "Comes after: 2 Budget 2026" in screen_text(pilot.app)
        assert "Stays" not in screen_text(pilot.app)


async def test_a_long_difference_is_scrolled_while_the_cursor_stays_in_the_list(program):
    async with program().run_test(size=(80, 24)) as pilot:
        await shown(pilot)
        assert "300.000" not in screen_text(pilot.app)
        await pilot.press(*["pagedown"] * 9)
        assert "+ at der afsættes 300.000 kr." in screen_text(pilot.app)
        assert pilot.app.screen.found.cursor == 0
        await pilot.press(*["pageup"] * 9)
        assert "+ Planen har fire trin." in screen_text(pilot.app)


async def test_space_ticks_one_and_a_all_or_none(program):
    async with program().run_test() as pilot:
        answers = await shown(pilot)
        await pilot.press("space", "down", "down", "space")
        assert [row[0] for row in rows(pilot)] == [" ", "✓", "✓", " "]
        await pilot.press("a", "a", "enter")
        assert [row[0] for row in rows(pilot)] == [" "] * 4
        assert answers == [], "nothing is ticked"
        await pilot.press("a", "up", "up", "space", "enter")
        assert [item.number for item in answers[0].items] == ["1", "2", "2a", "3", "4", "5"]
        assert answers[0].items[1] == OLD.items[1]


async def test_a_missing_item_goes_when_it_is_ticked_and_stays_when_it_has_notes(program):
    async with program().run_test() as pilot:
        answers = await shown(pilot)
        await pilot.press("end", "space")
        assert rows(pilot)[3].startswith(" ")
        await pilot.press("up", "space", "enter")
        assert [item.title for item in answers[0].items][2:] == ["Cykelsti", "Behandlet sag", "Eventuelt"]


async def test_escape_changes_nothing(program):
    async with program().run_test() as pilot:
        answers = await shown(pilot)
        await pilot.press("escape")
        assert answers == [None]


async def test_an_agenda_for_another_day_is_told(program):
    async with program().run_test() as pilot:
        old = replace(OLD, date=hostile_meeting().date)
        await shown(pilot, old, replace(NEW, date=old.date.replace(day=5)))
        assert "The newer agenda is for 2026-03-05, and this meeting is on 2026-03-04." in screen_text(
            pilot.app
        )


async def test_the_commands_of_the_screen_are_in_its_palette(program):
    async with program().run_test() as pilot:
        await shown(pilot)
        await pilot.press("ctrl+p", *"ticked", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, MeetingScreen)


async def test_hostile_text_is_only_text(program):
    old = hostile_meeting()
    items = [
        replace(i, notes="", sections=(Section("B", f"{t}\nny {t}"),))
        for i, t in zip(old.items, HOSTILE_TEXTS, strict=False)
    ]
    async with program().run_test(size=(160, 50)) as pilot:
        await shown(pilot, old, replace(old, items=tuple(items)))
        for text_ in HOSTILE_TEXTS[:6]:
            assert text_.split("\n")[0][:40] in screen_text(pilot.app)
            await pilot.press("down")


# Over the meeting


async def update(pilot, path: Path) -> None:
    await pilot.press("escape", "i")
    pilot.app.screen.query_one("Input").value = str(path)
    await pilot.press("enter")
    for _ in range(40):
        await pilot.pause(0.05)
        if isinstance(pilot.app.screen, SupplementScreen):
            return
    raise AssertionError("the differences were not shown")


async def test_notes_typed_just_before_are_kept_and_the_update_is_one_act(program, folder, tmp_path):
    path = agenda_file(tmp_path, "1. Dagsorden\n\nSendt ud igen.", "2. Kvoter for fiskeri\n\nNyt.")
    meeting = replace(OLD, items=OLD.items[:1])
    async with program(meeting).run_test(size=(120, 40)) as pilot:
        await pilot.press(*"sagt nu")
        await update(pilot, path)
        await pilot.press("enter")
        first, second = stored(folder).items
        assert (first.id, first.notes) == (1, "sagt nu")
        assert "Sendt ud igen." in first.sections[-1].text
        assert (second.title, second.notes) == ("Kvoter for fiskeri", "")
        assert "Kvoter" in screen_text(pilot.app)
        await pilot.press("enter", *" mere", "escape", "u")
        pilot.app.writer.flush(2)
        (only,) = stored(folder).items
        assert (only.sections, only.notes) == (OLD.items[0].sections, "sagt nu mere")
        await pilot.press("y")
        pilot.app.writer.flush(2)
        assert [item.notes for item in stored(folder).items] == ["sagt nu mere", ""]


async def test_the_item_on_the_screen_may_be_taken_off_the_agenda(program, folder, tmp_path):
    path = agenda_file(tmp_path, "1. Dagsorden", "3. Eventuelt")
    items = (Item(1, "1", "Dagsorden"), Item(2, "2", "Gammel sag"), Item(3, "3", "Eventuelt"))
    async with program(replace(OLD, items=items)).run_test() as pilot:
        await pilot.press("f8")
        await update(pilot, path)
        await pilot.press("space", "enter")
        assert [item.title for item in stored(folder).items] == ["Dagsorden", "Eventuelt"]
        assert pilot.app.screen.item.title == "Eventuelt"
        await pilot.press("enter", *"sagt")
        pilot.app.writer.flush(2)
        assert stored(folder).items[-1].notes == "sagt"


async def test_an_agenda_without_differences_is_told_and_nothing_is_asked(program, tmp_path):
    path = agenda_file(tmp_path, "1. Dagsorden", "2. Eventuelt")
    meeting = replace(OLD, items=(Item(1, "1", "Dagsorden"), Item(2, "2", "Eventuelt")))
    async with program(meeting).run_test() as pilot:
        await pilot.press("escape", "i")
        pilot.app.screen.query_one("Input").value = str(path)
        await pilot.press("enter")
        for _ in range(40):
            await pilot.pause(0.05)
            if any("nothing was changed" in notice.message for notice in pilot.app._notifications):
                break
        assert [n.message for n in pilot.app._notifications][-1:] == [NOTHING]
        assert isinstance(pilot.app.screen, MeetingScreen)


# From the list of meetings


async def test_a_stored_meeting_is_updated_in_one_revision_and_opened(program, folder):
    async with program(OLD).run_test() as pilot:
        meeting_id = pilot.app.meeting_id
        await pilot.press("escape", "h")
        assert isinstance(pilot.app.screen, Home)
        before = len(pilot.app.store.revisions(meeting_id))
        await update_from(pilot.app.screen, meeting_id, NEW)
        await pilot.pause()
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, MeetingScreen)
        after = stored(folder)
        assert [item.title for item in after.items][2] == "Cykelsti"
        assert after.items[1].notes == OLD.items[1].notes
        assert len(pilot.app.store.revisions(meeting_id)) == before + 1
        assert pilot.app.store.revisions(meeting_id)[-1].act == "update_agenda"
