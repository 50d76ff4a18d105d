"""Text that looks like markup, escape sequences or overrides is only text, on every screen."""

import pytest

from meetingtui.agenda.draft import AgendaDraft
from meetingtui.ui.screens.export import Export
from meetingtui.ui.screens.home import Home
from meetingtui.ui.screens.import_agenda import ImportPreview
from meetingtui.ui.screens.meeting import MeetingScreen
from tests.hostile import HOSTILE_TEXTS, RAW_TEXTS, hostile_meeting

MARKUP, SCRIPT = "[SAG-2022-00501]", "<script>alert(1)</script>"
PANELS = (
    ("f2", "GoTo", MARKUP),
    ("f6", "Attendance", MARKUP),
    ("f9", "OpenEnds", "[/] [b]fed[/b]"),
    ("f5", "VotePanel", MARKUP),
    ("f10", "Export", SCRIPT),
)


def screen_text(app) -> str:
    """What the compositor would send to the terminal, without styles."""
    lines = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in lines)


async def test_every_screen_shows_a_hostile_meeting_as_it_is(program):
    async with program(hostile_meeting()).run_test(size=(160, 50)) as pilot:
        for key, panel, seen in PANELS:
            await pilot.press(key)
            await pilot.pause(0.1)
            assert type(pilot.app.screen).__name__ == panel
            assert seen in screen_text(pilot.app)
            await pilot.press("escape")
            assert isinstance(pilot.app.screen, MeetingScreen)
        for number, text in enumerate(HOSTILE_TEXTS, 1):
            await pilot.press("f2", str(number), "enter")
            assert text.split("\n")[0][:40] in screen_text(pilot.app)
            await pilot.press("f3", "a", "f3", "f4")
        await pilot.press("escape", "h")
        assert isinstance(pilot.app.screen, Home)
        assert HOSTILE_TEXTS[0][:30] in screen_text(pilot.app)
        await pilot.press("x")
        assert type(pilot.app.screen).__name__ == "Confirm"
        assert "[@click=app.quit]x[/]" in screen_text(pilot.app)


LISTS = (("w", "Recusals"), ("f", "Amendments"), ("z", "Dissents"), ("G", "Guests"), ("s", "Speakers"),
         ("x", "CoursePanel"), ("R", "RulesPanel"))  # fmt: skip


@pytest.mark.parametrize(("key", "panel"), LISTS)
async def test_every_list_of_the_live_meeting_shows_it_as_it_is(program, key, panel):
    async with program(hostile_meeting()).run_test(size=(160, 50)) as pilot:
        await pilot.press("f2", "1", "enter", "escape", key)
        await pilot.pause(0.1)
        above = [type(screen).__name__ for screen in pilot.app.screen_stack]
        assert panel in above
        if above[-1] == "Form":
            await pilot.press(*MARKUP, "enter", "escape")
        await pilot.press("escape", "escape")
        assert isinstance(pilot.app.screen, MeetingScreen)


async def test_preview_and_import_show_it_as_it_is(program):
    async with program(hostile_meeting()).run_test(size=(160, 50)) as pilot:
        pilot.app.push_screen(ImportPreview(AgendaDraft(hostile_meeting())))
        await pilot.pause()
        assert "[@click=app.quit]x[/]" in screen_text(pilot.app)
        pilot.app.push_screen(Export(hostile_meeting()))
        await pilot.pause()
        assert "<script>alert(1)</script>" in screen_text(pilot.app)


@pytest.mark.parametrize("raw", RAW_TEXTS)
async def test_pasted_controls_reach_neither_store_nor_screen(program, raw):
    from textual.events import Paste

    async with program().run_test() as pilot:
        pilot.app.screen.editor.post_message(Paste(f"før{raw}efter"))
        await pilot.pause()
        assert raw not in pilot.app.screen.live.meeting.items[0].notes
        assert raw not in screen_text(pilot.app)
        assert pilot.app.screen.live.meeting.items[0].notes.startswith("før")


async def test_a_meeting_of_five_thousand_items_steps_and_jumps(program):
    from dataclasses import replace

    from meetingtui.domain.meeting import Item

    items = tuple(Item(id=n, number=str(n), title=f"Punkt {n}") for n in range(1, 5001))
    meeting = replace(hostile_meeting(), items=items)
    async with program(meeting).run_test() as pilot:
        await pilot.press("f2", *"4999", "enter", "f8", "f8", "x")
        assert pilot.app.screen.item.number == "5000"


async def test_a_meeting_without_any_item_opens(program):
    from dataclasses import replace

    async with program(replace(hostile_meeting(), items=())).run_test() as pilot:
        await pilot.press(
            "f2", "escape", "f3", "f4", "f5", "f7", "f8", "f9", "escape", "ctrl+t", "a", "escape"
        )
        assert isinstance(pilot.app.screen, MeetingScreen)
