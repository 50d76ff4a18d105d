"""The import screen: what was recognised is shown beside the document, corrected, and stored as shown."""

import asyncio
import threading
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from meetingtui.domain.meeting import Meeting
from meetingtui.ui.screens import import_reading
from meetingtui.ui.screens.dialogs import Confirm
from meetingtui.ui.screens.home import Home
from meetingtui.ui.screens.import_agenda import ImportPreview, ImportScreen
from meetingtui.ui.screens.import_reading import Password
from meetingtui.ui.screens.meeting import MeetingScreen
from tests.agenda.pdfs import by_hand, encrypted, shown
from tests.ui.conftest import stored

AGENDA = """\
Fjordby Byråd
Dagsorden for mødet den 18. november 2026

Velkommen til byrådssalen.
Kaffe serveres fra kl. 15.

1. Godkendelse af dagsorden

2. Budget 2027
Baggrund
Byrådet skal vedtage budgettet for 2027 og de tre følgende år.

Det koster 5 mio. kr. i alt.

Indstilling
Det indstilles, at byrådet vedtager budgettet.

2.1. Takster
Baggrund
Taksterne følger af budgettet,
2.2. Parker

Rekreative områder
Kommunen har mange parker, som skal passes.

3. Eventuelt
"""
SETTLED = AGENDA.replace("Velkommen til byrådssalen.\nKaffe serveres fra kl. 15.\n\n", "").replace(
    "Dagsorden for mødet den", "Dagsorden"
)
LONGEST_WAIT = 10.0  # seconds


async def until(pilot, reached) -> None:
    """Go on as soon as something is so."""
    async with asyncio.timeout(LONGEST_WAIT):
        while not reached():
            await pilot.pause(0.01)


async def pick(pilot, path: Path) -> None:
    await pilot.press("i")
    pilot.app.screen.query_one("Input").value = str(path)
    await pilot.press("enter")


@asynccontextmanager
async def importing(program, folder: Path, text: str = AGENDA, size: tuple[int, int] = (120, 40)):
    path = folder / "dagsorden.txt"
    path.write_text(text, "utf-8")
    async with program(None).run_test(size=size) as pilot:
        await pick(pilot, path)
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportScreen))
        await pilot.pause()
        yield pilot


async def press(pilot, *keys: str) -> None:
    """Press keys, and wait until the document has been read with what they said."""
    await pilot.press(*keys)
    if isinstance(screen := pilot.app.screen, ImportScreen):
        await screen.settled()
        await pilot.pause()


async def imported(pilot, folder: Path) -> Meeting:
    """Import it, with the lines that are left."""
    if pilot.app.screen.draft.meeting.unplaced:
        await press(pilot, "enter", "k")
    else:
        await press(pilot, "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, MeetingScreen))
    return stored(folder)


def outline(pilot) -> list[str]:
    return [row.text.strip() for row in pilot.app.screen.outline.rows[1:]]


def text_of(pilot) -> str:
    lines = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in lines)


def line_of(pilot) -> str:
    return pilot.app.screen.source.current.line.text


async def go_to_line(pilot, words: str) -> None:
    """With the cursor of the document on the line that has the words."""
    screen = pilot.app.screen
    if not screen.source.has_focus:
        await pilot.press("tab")
    places = [place for place, one in enumerate(screen.draft.lines) if words in one.line.text]
    screen.source.action_move(places[0] - screen.source.cursor)


async def test_the_outline_stands_beside_the_document_with_what_each_line_was_taken_for(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await pilot.press("down", "down")
        seen = text_of(pilot)
        assert "Fjordby Byråd · 18 November 2026" in seen
        assert "2 Budget 2027" in seen
        for label, line in (
            ("title", "2. Budget 2027"),
            ("heading", "Baggrund"),
            ("recommends", "Det indstilles, at byrådet vedtager budgettet."),
        ):
            assert any(label in row and line in row for row in seen.splitlines()), line
        assert "1 recommendation · " in seen
        assert "2 lines in no item" in seen


async def test_a_document_that_needs_nothing_is_imported_with_one_key(program, tmp_path, folder):
    async with importing(program, tmp_path, SETTLED) as pilot:
        assert pilot.app.screen.draft.meeting.unplaced == ()
        shown_there = pilot.app.screen.draft.meeting
        await press(pilot, "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, MeetingScreen))
        meeting = stored(folder)
        assert meeting.items == shown_there.items
        assert (meeting.title, meeting.date, meeting.source) == (
            shown_there.title, shown_there.date, shown_there.source,
        )  # fmt: skip


async def test_a_step_in_the_outline_is_a_step_in_the_document_and_the_other_way(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await pilot.press("down", "down", "down")
        assert line_of(pilot) == "2.1. Takster"
        await go_to_line(pilot, "Det koster")
        assert pilot.app.screen.item.number == "2"
        assert pilot.app.screen.outline.current.text.strip() == "2 Budget 2027"
        await pilot.press("n")
        assert line_of(pilot) == "2.1. Takster"


async def test_a_title_and_number_are_corrected(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await pilot.press("down", "e", "tab", "end", *" og referat", "enter")
        await press(pilot)
        assert outline(pilot)[0] == "1 Godkendelse af dagsorden og referat"
        assert (await imported(pilot, folder)).items[0].title == "Godkendelse af dagsorden og referat"


async def test_an_item_without_a_title_is_refused_in_its_form(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await pilot.press("down", "e", "tab", "end", "ctrl+u", "enter")
        assert pilot.app.screen.query_one(".wrong.-shown")
        await pilot.press("escape")
        assert outline(pilot)[0] == "1 Godkendelse af dagsorden"


async def test_levels_and_closed_items_are_corrected_as_fast_as_keys_come(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "end", "i", "c")
        assert pilot.app.screen.item.level == 2
        assert pilot.app.screen.item.closed
        await press(pilot, "i", "c", "i", "o", "o", "c")
        items = (await imported(pilot, folder)).items
        assert (items[-1].level, items[-1].closed) == (1, True)


async def test_the_order_is_corrected_and_numbers_stay(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "down", "f8")
        assert outline(pilot)[:3] == ["2 Budget 2027", "2.1 Takster", "1 Godkendelse af dagsorden"]
        assert pilot.app.screen.item.number == "1"
        assert [i.number for i in (await imported(pilot, folder)).items] == ["2", "2.1", "1", "3"]


async def test_an_item_that_is_none_goes_into_the_one_before(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "down", "down", "down", "m")
        assert [text.split()[0] for text in outline(pilot)] == ["1", "2", "3"]
        assert pilot.app.screen.item.number == "2"
        await press(pilot, "ctrl+z")
        assert "2.1 Takster" in outline(pilot)
        await press(pilot, "ctrl+y")
        assert len((await imported(pilot, folder)).items) == 3


async def test_the_first_item_has_none_to_go_into(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "down", "m")
        assert len(outline(pilot)) == 4
        assert "no item before" in " ".join(n.message for n in pilot.app._notifications)


@pytest.mark.parametrize("words", ["2.2. Parker", "Rekreative områder"])
async def test_an_item_begins_where_a_person_says(program, tmp_path, folder, words):
    async with importing(program, tmp_path) as pilot:
        await go_to_line(pilot, words)
        await press(pilot, "s")
        title = words.removeprefix("2.2. ")
        assert pilot.app.screen.item.title == title
        items = (await imported(pilot, folder)).items
        assert [i.title for i in items] == [
            "Godkendelse af dagsorden", "Budget 2027", "Takster", title, "Eventuelt",
        ]  # fmt: skip


async def test_a_split_item_stays_behind_the_one_it_was_in_when_the_order_was_changed(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "down", "f8")
        await go_to_line(pilot, "2.2. Parker")
        await press(pilot, "s")
        assert [text.split()[0] for text in outline(pilot)] == ["2", "2.1", "2.2", "1", "3"]


async def test_a_line_is_made_a_heading_and_taken_back(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await go_to_line(pilot, "Rekreative områder")
        await press(pilot, "h")
        assert [s.title for s in pilot.app.screen.item.sections] == ["Baggrund", "Rekreative områder"]
        await press(pilot, "delete")
        assert [s.title for s in pilot.app.screen.item.sections] == ["Baggrund"]


async def test_a_line_is_made_a_recommendation(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await go_to_line(pilot, "Det koster")
        await press(pilot, "r")
        clauses = (await imported(pilot, folder)).numbered("2").clauses
        assert "Det koster 5 mio. kr. i alt." in [clause.text for clause in clauses]


async def test_a_header_is_taken_out_of_the_text(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await go_to_line(pilot, "Rekreative områder")
        await press(pilot, "f")
        item = (await imported(pilot, folder)).numbered("2.1")
        assert "Rekreative" not in " ".join(section.text for section in item.sections)


async def test_every_correction_is_undone_back_to_what_was_read(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        read = pilot.app.screen.draft
        await go_to_line(pilot, "Det koster")
        await press(pilot, "r", "h", "c", "x", "tab", "f8", "i", "m")
        assert pilot.app.screen.draft.meeting.items != read.meeting.items
        await press(pilot, *"uuuuuuuu")
        assert pilot.app.screen.draft == read
        await press(pilot, "u")
        assert "nothing to undo" in " ".join(n.message for n in pilot.app._notifications)


async def test_what_is_shown_at_once_is_what_reading_again_gives(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        screen = pilot.app.screen
        await pilot.press("down", "down", "f8", "c", "i")
        at_once = screen.draft.meeting
        await screen.settled()
        assert screen.draft.meeting == at_once


async def test_a_correction_that_leaves_no_item_is_told_and_taken_back(program, tmp_path):
    async with importing(program, tmp_path, "1. Godkendelse af referat\n\nTekst om det.\n") as pilot:
        await press(pilot, "down", "t")
        assert outline(pilot) == ["1 Godkendelse af referat"]
        assert pilot.app.screen.history.length == 0
        assert "No agenda" in " ".join(n.message for n in pilot.app._notifications)


async def test_the_meeting_is_corrected(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await pilot.press(
            "b", "end", "ctrl+u", *"Byrådet", "tab", "end", "ctrl+u", *"19.11.2026", "tab", *"Salen", "enter"
        )
        await press(pilot)
        assert "Byrådet · 19 November 2026 · Salen" in text_of(pilot)
        meeting = await imported(pilot, folder)
        assert (meeting.body, meeting.place) == ("Byrådet", "Salen")
        assert meeting.date.isoformat() == "2026-11-19"


async def test_what_is_no_date_is_refused_in_the_form(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await pilot.press("b", "tab", "end", "ctrl+u", *"i morgen", "enter")
        assert pilot.app.screen.query_one(".wrong.-shown")


async def test_the_warnings_are_gone_through_one_by_one(program, tmp_path):
    async with importing(program, tmp_path, AGENDA.replace("3. Eventuelt", "5. Eventuelt")) as pilot:
        await pilot.press("w")
        assert "1/2" in text_of(pilot)
        await pilot.press("w")
        assert "have a gap" in text_of(pilot)
        assert pilot.app.screen.item.number == "5"
        await pilot.press("w")
        assert "1/2" in text_of(pilot)


# The lines in no item


async def test_lines_in_no_item_are_looked_at_before_the_import(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, ImportScreen)
        assert [row.text for row in pilot.app.screen.left_over.rows] == [
            "Velkommen til byrådssalen.", "Kaffe serveres fra kl. 15.",
        ]  # fmt: skip
        assert line_of(pilot) == "Velkommen til byrådssalen."
        await press(pilot, "a", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, MeetingScreen))
        assert stored(folder).unplaced == ()


async def test_lines_in_no_item_are_put_into_one_and_left_out_one_by_one(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "l", "space", "space", "enter")
        await press(pilot, *"Eventuelt", "enter")
        assert not pilot.app.screen.left_over.display, "the list is empty"
        meeting = await imported(pilot, folder)
        assert meeting.unplaced == ()
        assert meeting.items[-1].sections[0].text == "Velkommen til byrådssalen.\nKaffe serveres fra kl. 15."


async def test_a_line_that_was_left_out_comes_back(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "l", "a")
        await go_to_line(pilot, "Kaffe")
        await press(pilot, "delete")
        assert [line.text for line in pilot.app.screen.draft.meeting.unplaced] == [
            "Kaffe serveres fra kl. 15."
        ]


async def test_lines_in_no_item_can_stay_with_the_meeting(program, tmp_path, folder):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "l", "k")
        await until(pilot, lambda: isinstance(pilot.app.screen, MeetingScreen))
        assert len(stored(folder).unplaced) == 2


async def test_a_line_that_has_its_place_cannot_be_left_out(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await go_to_line(pilot, "Det koster")
        await press(pilot, "x")
        assert pilot.app.screen.history.length == 0


# Leaving, and what is there already


async def test_leaving_stores_nothing_and_asks_only_after_corrections(program, tmp_path):
    async with importing(program, tmp_path) as pilot:
        await press(pilot, "down", "c", "escape")
        assert isinstance(pilot.app.screen, Confirm)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ImportScreen)
        await press(pilot, "u", "escape")
        assert isinstance(pilot.app.screen, Home)
        assert pilot.app.store.meetings() == []


async def test_a_meeting_of_the_same_body_and_date_is_told_of(program, tmp_path):
    path = tmp_path / "dagsorden.txt"
    path.write_text(SETTLED, "utf-8")
    async with program(None).run_test(size=(120, 40)) as pilot:
        for _ in range(2):
            await pick(pilot, path)
            await until(pilot, lambda: isinstance(pilot.app.screen, ImportScreen))
            told = pilot.app.screen.query_one("#there").text
            await press(pilot, "enter")
            await until(pilot, lambda: isinstance(pilot.app.screen, MeetingScreen))
            await pilot.press("escape", "h")
        assert "already: Fjordby Byråd" in told
        assert len(pilot.app.store.meetings()) == 2


async def test_the_meeting_that_is_there_is_given_to_whoever_updates_it(program, tmp_path, agenda):
    from meetingtui.agenda import read_agenda

    path = tmp_path / "dagsorden.txt"
    path.write_text(AGENDA, "utf-8")
    draft, given = read_agenda(path), []

    async def update(there, draft) -> None:
        given.append((there.title, draft.meeting.items[0].title))

    async def taken(draft) -> None: ...

    async with program(None).run_test() as pilot:
        pilot.app.store.add(draft.meeting)
        screen = ImportScreen(draft, taken, update)
        await pilot.app.push_screen(screen)
        await pilot.pause()
        await pilot.press("a")
        await screen.answer()
        assert given == [(draft.meeting.title, "Godkendelse af dagsorden")]


async def test_an_exported_meeting_is_shown_as_it_is(program, tmp_path, folder):
    from meetingtui.agenda import read_agenda
    from meetingtui.minutes import export

    text = tmp_path / "dagsorden.txt"
    text.write_text(AGENDA, "utf-8")
    path = tmp_path / "moede.json"
    path.write_bytes(export(read_agenda(text).meeting, "json"))
    async with program(None).run_test() as pilot:
        await pick(pilot, path)
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportPreview))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, MeetingScreen))
        assert len(stored(folder).items) == 4


# Reading


async def test_a_long_document_shows_how_far_it_is_and_can_be_stopped(program, tmp_path, monkeypatch):
    stopped, go_on = threading.Event(), threading.Event()

    def slow(path, *, password, progress):
        progress(120, 300)
        go_on.wait(LONGEST_WAIT)
        try:
            progress(121, 300)
        except import_reading.Stopped:
            stopped.set()
            raise

    monkeypatch.setattr(import_reading, "read_agenda", slow)
    async with program(None).run_test() as pilot:
        await pick(pilot, tmp_path / "lang.pdf")
        await until(pilot, lambda: "Page 120 of 300" in text_of(pilot))
        assert "████" in text_of(pilot)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Home)
        go_on.set()
        await until(pilot, stopped.is_set)
        assert pilot.app.store.meetings() == []


def test_a_process_that_reads_ends_when_its_progress_is_no_longer_wanted(monkeypatch):
    from meetingtui.agenda import apart
    from meetingtui.agenda.readers import Asked

    processes, popen = [], apart.subprocess.Popen

    def started(*arguments, **options):
        processes.append(popen(*arguments, **options))
        return processes[-1]

    def stop(done: int, steps: int) -> None:
        raise import_reading.Stopped

    monkeypatch.setattr(apart.subprocess, "Popen", started)
    with pytest.raises(import_reading.Stopped):
        apart.read_apart("pdf", by_hand(shown("1. Plan"), shown("2. Eventuelt")), "a.pdf", Asked(None, stop))
    assert [process.poll() is not None for process in processes] == [True]


async def test_an_encrypted_document_asks_for_its_password_until_it_is_right(program, tmp_path):
    path = tmp_path / "hemmelig.pdf"
    path.write_bytes(encrypted(by_hand(shown("1. Plan"), shown("2. Eventuelt")), "Hemmelig1"))
    async with program(None).run_test() as pilot:
        await pick(pilot, path)
        await until(pilot, lambda: isinstance(pilot.app.screen, Password))
        await pilot.press(*"forkert", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, Password) and "another one" in text_of(pilot))
        await pilot.press(*"Hemmelig1")
        assert "Hemmelig1" not in text_of(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportScreen))
        await pilot.pause()
        assert outline(pilot) == ["1 Plan", "2 Eventuelt"]


async def test_leaving_the_password_stores_nothing(program, tmp_path):
    path = tmp_path / "hemmelig.pdf"
    path.write_bytes(encrypted(by_hand(shown("1. Plan")), "Hemmelig1"))
    async with program(None).run_test() as pilot:
        await pick(pilot, path)
        await until(pilot, lambda: isinstance(pilot.app.screen, Password))
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, Home)


@pytest.mark.parametrize(("name", "content", "told"), [
    ("tom.txt", b"", "is empty"),
    ("ord.txt", b"Ingen punkter her.\n", "No agenda was found"),
    ("falsk.pdf", b"%PDF-1.4 halv", "not whole"),
])  # fmt: skip
async def test_what_cannot_be_read_is_told_at_the_list_of_meetings(program, tmp_path, name, content, told):
    (tmp_path / name).write_bytes(content)
    async with program(None).run_test() as pilot:
        await pick(pilot, tmp_path / name)
        await until(pilot, lambda: len(pilot.app._notifications) > 0)
        assert isinstance(pilot.app.screen, Home)
        assert told in next(iter(pilot.app._notifications)).message


# Sizes


async def test_on_a_narrow_screen_one_pane_is_shown_at_a_time(program, tmp_path):
    async with importing(program, tmp_path, size=(80, 24)) as pilot:
        screen = pilot.app.screen
        assert screen.outline.region.width == 80
        assert screen.source.region.width == 0
        await pilot.press("down", "down", "tab")
        await pilot.pause()
        assert screen.source.region.width == 80
        assert line_of(pilot) == "2. Budget 2027"
        await press(pilot, "left")
        await pilot.pause()
        assert screen.source.region.width == 0
        await press(pilot, "enter")
        assert "Kaffe serveres" in text_of(pilot)
        assert "all to none" in text_of(pilot)


async def test_a_document_of_five_thousand_lines_draws_only_what_is_seen(program, tmp_path, monkeypatch):
    from meetingtui.ui.screens.import_source import Source

    cases = [
        f"{n}. Sag nummer {n}\n\n" + "\n".join(f"Linje {n}-{k} om sagen." for k in range(16))
        for n in range(1, 301)
    ]
    drawn, render_line = [], Source.render_line
    monkeypatch.setattr(Source, "render_line", lambda source, y: drawn.append(y) or render_line(source, y))
    async with importing(program, tmp_path, "\n\n".join(cases)) as pilot:
        assert len(pilot.app.screen.draft.lines) > 5000
        drawn.clear()
        await pilot.press("end")
        await pilot.pause()
        assert line_of(pilot) == "300. Sag nummer 300"
        assert 0 < len(drawn) < 400


async def test_hostile_lines_are_only_text(program, tmp_path):
    text = "1. Plan [b]x[/b] [@click=app.quit]y[/]\n\n[/] \x1b[2Jtekst \u202eomvendt\n\n2. Eventuelt\n"
    async with importing(program, tmp_path, text) as pilot:
        await pilot.press("down")
        seen = text_of(pilot)
        assert "[@click=app.quit]y[/]" in seen
        assert "\x1b" not in seen
        assert "\u202e" not in seen
