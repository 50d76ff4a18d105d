"""The list of meetings: what there is, what can be begun, and what can be brought back."""

from datetime import UTC, datetime
from pathlib import Path

from meetingtui.examples import example_agenda
from meetingtui.ui.screens.home import Home
from meetingtui.ui.screens.import_agenda import ImportScreen
from meetingtui.ui.screens.meeting import MeetingScreen
from tests.ui.conftest import stored


def shown(screen) -> str:
    return "\n".join(row.text for row in screen.meetings.rows)


async def test_the_first_start_says_what_to_do(program):
    async with program(None).run_test() as pilot:
        assert pilot.app.screen.query_one("#welcome").display
        assert not pilot.app.screen.meetings.display


async def test_an_agenda_is_previewed_before_anything_is_stored(program, folder):
    async with program(None).run_test() as pilot:
        await pilot.press("i")
        pilot.app.screen.query_one("Input").value = str(example_agenda("da"))
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert isinstance(pilot.app.screen, ImportScreen)
        assert pilot.app.store.meetings() == []
        left_over = pilot.app.screen.draft.meeting.unplaced
        await pilot.press("enter", *(["k"] if left_over else []))
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(pilot.app.screen, MeetingScreen)
        assert stored(folder).body == "Fjordby Byråd"


async def test_leaving_the_preview_stores_nothing(program):
    async with program(None).run_test() as pilot:
        await pilot.press("i")
        pilot.app.screen.query_one("Input").value = str(example_agenda("da"))
        await pilot.press("enter")
        await pilot.pause(0.3)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Home)
        assert pilot.app.store.meetings() == []


async def test_a_file_that_is_no_agenda_is_told_and_the_list_stays(program, tmp_path: Path):
    bad = tmp_path / "tom.txt"
    bad.write_bytes(b"")
    async with program(None).run_test() as pilot:
        await pilot.press("i")
        pilot.app.screen.query_one("Input").value = str(bad)
        await pilot.press("enter")
        await pilot.pause(0.3)
        assert isinstance(pilot.app.screen, Home)
        assert any("is empty" in notice.message for notice in pilot.app._notifications)


async def test_a_new_meeting_begins_with_one_empty_item(program, folder):
    async with program(None).run_test() as pilot:
        await pilot.press("n", *"Styregruppen", "enter")
        assert isinstance(pilot.app.screen, MeetingScreen)
        assert stored(folder).title == "Styregruppen"
        await pilot.press("x")
        pilot.app.writer.flush(2)
        assert stored(folder).items[0].notes == "x"


async def test_a_deleted_meeting_comes_back_until_the_program_ends(program):
    async with program().run_test() as pilot:
        await pilot.press("escape", "h")
        await pilot.press("delete", "escape")
        assert "Fjordby" in shown(pilot.app.screen)
        await pilot.press("delete", "enter")
        assert pilot.app.screen.query_one("#welcome").display
        await pilot.press("u")
        assert "Fjordby" in shown(pilot.app.screen)


async def test_the_list_tells_how_far_a_meeting_is(program):
    async with program().run_test() as pilot:
        await pilot.press("f8", "f8", "f4", "escape", "h")
        assert "1/9" in pilot.app.screen.meetings.rows[0].right


async def test_going_home_and_back_keeps_the_place(program):
    async with program().run_test() as pilot:
        await pilot.press("f8", "f8", *"note", "escape", "h", "enter")
        assert pilot.app.screen.item.number == "2.1"
        assert pilot.app.screen.editor.text == "note"


def test_the_file_picker_lists_folders_first(tmp_path: Path):
    from meetingtui.ui.screens.files import entries

    (tmp_path / "b.txt").touch()
    (tmp_path / "z").mkdir()
    (tmp_path / ".skjult").touch()
    assert [path.name for path, _ in entries(tmp_path)] == ["z", "b.txt"]
    assert entries(tmp_path / "findes ikke") == []


def test_a_time_is_understood_in_three_ways():
    from meetingtui.ui.screens.times import moment

    noon = datetime(2026, 1, 2, 12, 0, 30, tzinfo=UTC)
    assert {f"{moment(text, noon):%H:%M:%S}" for text in ("14:32", "14.32", "1432")} == {"14:32:00"}
    assert moment("12:00", noon) == noon
    assert moment("", noon) is None


async def test_a_deleted_meeting_can_be_brought_back_after_another_was_open(program, agenda):
    app = program()
    other = app.store.add(agenda)
    async with app.run_test() as pilot:
        await pilot.press("escape", "h", "delete", "enter", "enter", "escape", "h", "u")
        assert len(pilot.app.store.meetings()) == 2
        assert other in [summary.id for summary in pilot.app.store.meetings()]


async def test_what_no_system_takes_for_a_path_is_told(program):
    async with program().run_test() as pilot:
        await pilot.press("f10")
        for text in ("~nobody-here/x.docx", "/" + "x" * 300, "\0"):
            pilot.app.screen.query_one("#path").value = text
            await pilot.press("enter")
            await pilot.pause(0.2)
            assert type(pilot.app.screen).__name__ == "Export"
        await pilot.press("escape", "escape", "h", "i", *"~f")
        pilot.app.screen.query_one("Input").value = "/" + "x" * 300
        await pilot.press("enter")
        await pilot.pause(0.2)
        assert pilot.app.is_running


async def test_the_meeting_opened_last_is_the_latest(program, agenda):
    app = program()
    older = app.meeting_id
    newer = app.store.add(agenda)
    assert app.store.latest_id() == newer
    async with app.run_test() as pilot:
        assert pilot.app.store.latest_id() == older
