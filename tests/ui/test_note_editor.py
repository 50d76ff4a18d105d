"""The editor for notes: saved within every edit, and painted right though little is painted."""

import random
from datetime import datetime
from typing import ClassVar

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.document._document import Selection
from textual.document._wrapped_document import WrappedDocument
from textual.strip import Strip
from textual.widgets import Input, TextArea

from meetingtui.ui.widgets.note_editor import NoteEditor
from tests.hostile import RAW_TEXTS

BUBBLING = "f6 f7 f8 ctrl+t ctrl+s ctrl+n ctrl+r ctrl+o ctrl+p ctrl+q pageup pagedown escape".split()


class Notes(App[int]):
    """An app with one editor and what it has saved; it notes the keys that the editor leaves to it."""

    ENABLE_COMMAND_PALETTE = False
    CSS = "NoteEditor, TextArea { height: 1fr; }"
    BINDINGS: ClassVar = [Binding(key, f"heard('{key}')") for key in BUBBLING]

    def __init__(self, text: str = "", **how: object) -> None:
        super().__init__()
        self.editor = NoteEditor(text, self.save, **how)
        self.saved: list[tuple[str, tuple[int, int]]] = []
        self.heard: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.editor
        yield Input(id="next")

    def on_mount(self) -> None:
        self.editor.focus()

    def save(self, text: str, cursor: tuple[int, int]) -> None:
        self.saved.append((text, cursor))

    def action_heard(self, key: str) -> None:
        self.heard.append(key)


# Saving


async def test_every_edit_is_saved_at_once() -> None:
    async with Notes("Mødet").run_test() as pilot:
        app, editor = pilot.app, pilot.app.editor
        editor.move_cursor((0, 5))
        saved = app.saved
        editor.insert(" blev")
        assert saved[-1] == ("Mødet blev", (0, 10))
        editor.action_delete_word_left()
        assert saved[-1][0] == "Mødet "
        editor.undo()
        assert saved[-1] == ("Mødet blev", (0, 10))
        editor.redo()
        assert saved[-1][0] == "Mødet "
        editor.select_all()
        editor.action_cut()
        assert saved[-1] == ("", (0, 0))
        assert app.clipboard == "Mødet "
        await editor._on_paste(events.Paste("linje\r\nlinje"))
        assert saved[-1] == ("linje\nlinje", (1, 5))


async def test_keys_are_saved_and_undone_in_the_editor() -> None:
    async with Notes().run_test() as pilot:
        await pilot.press(*"ab", "enter", "c", "ctrl+z", "ctrl+z", "ctrl+y")
        assert [text for text, _ in pilot.app.saved] == ["a", "ab", "ab\n", "ab\nc", "ab\n", "ab", "ab\n"]


async def test_showing_another_text_saves_nothing_and_keeps_the_cursor() -> None:
    async with Notes("en\nto", read_only=True, cursor=(1, 1)).run_test() as pilot:
        pilot.app.editor.show("en\ntoogtyve\ntre")
        await pilot.press("x", "enter", "backspace", "delete")
        assert pilot.app.editor.text == "en\ntoogtyve\ntre"
        assert pilot.app.editor.cursor_location == (1, 1)
        assert pilot.app.saved == []


async def test_pasted_text_is_cleaned() -> None:
    async with Notes().run_test() as pilot:
        for raw in RAW_TEXTS:
            pilot.app.post_message(events.Paste(f"a{raw}b\u0308"))
        await pilot.pause()
        assert pilot.app.editor.text == "ab̈" * len(RAW_TEXTS)


async def test_undo_reaches_back_a_thousand_steps() -> None:
    async with Notes().run_test() as pilot:
        for _ in range(1000):
            pilot.app.editor.insert("ord\n", maintain_selection_offset=False)
        for _ in range(1000):
            pilot.app.editor.undo()
        assert pilot.app.editor.text == ""


async def test_time_is_inserted_at_the_cursor() -> None:
    async with Notes("før efter", cursor=(0, 4)).run_test() as pilot:
        pilot.app.editor.insert_time(datetime(2026, 3, 4, 14, 5))
        assert pilot.app.saved == [("før 14:05 efter", (0, 10))]
        pilot.app.editor.insert_time(datetime(2026, 3, 4, 14, 5), "HH.mm")
        assert pilot.app.editor.text == "før 14:05 14.05 efter"


# Keys and looks


async def test_keys_of_the_meeting_are_left_to_it() -> None:
    async with Notes("kort").run_test() as pilot:
        await pilot.press(*BUBBLING)
        assert pilot.app.heard == BUBBLING
        assert pilot.app.editor.text == "kort"


async def test_textual_still_takes_f6_and_f7_for_itself() -> None:
    app = Notes()
    app.editor = TextArea("kort")
    async with app.run_test() as pilot:
        await pilot.press("f6", "f7")
        assert app.heard == []


async def test_page_keys_turn_the_pages_of_a_long_note() -> None:
    async with Notes("linje\n" * 100).run_test() as pilot:
        await pilot.press("pagedown", "pagedown", "pageup")
        assert pilot.app.heard == []
        assert pilot.app.editor.cursor_location[0] == pilot.app.editor.size.height


async def test_tab_goes_on_to_the_next_widget() -> None:
    async with Notes("kort").run_test() as pilot:
        await pilot.press("tab")
        assert pilot.app.focused.id == "next"


async def test_editor_opens_at_its_cursor() -> None:
    async with Notes("linje\n" * 100, cursor=(90, 3)).run_test() as pilot:
        editor = pilot.app.editor
        assert editor.cursor_location == (90, 3)
        assert editor.scroll_offset.y <= 90 < editor.scroll_offset.y + editor.size.height
    async with Notes("kort", cursor=(7, 99)).run_test() as pilot:
        assert pilot.app.editor.cursor_location == (0, 4)


async def test_cursor_stays_in_sight_when_the_window_shrinks() -> None:
    async with Notes("linje " * 200, cursor=(0, 1200)).run_test(size=(100, 30)) as pilot:
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        editor = pilot.app.editor
        row = editor._row(editor.cursor_location)
        assert editor.scroll_offset.y <= row < editor.scroll_offset.y + editor.size.height


async def test_placeholder_is_shown_while_there_is_no_note() -> None:
    async with Notes(placeholder="Skriv her").run_test() as pilot:
        assert "Skriv her" in rows(pilot.app)[0]
        await pilot.press("x")
        assert rows(pilot.app)[0].strip() == "x"


async def test_undo_of_a_note_that_has_scrolled() -> None:
    async with Notes().run_test() as pilot:
        editor = pilot.app.editor
        for _ in range(30):
            editor.insert("x\n", maintain_selection_offset=False)
        await pilot.app.editor._on_paste(events.Paste("en\nto\n" * 30))
        await pilot.press("ctrl+a", "backspace")
        for _ in range(40):
            editor.undo()
            await pilot.pause()
        assert editor.text == ""
        for _ in range(40):
            editor.redo()
        assert editor.text == ""
        assert pilot.app.saved[-2][0] == "x\n" * 30 + "en\nto\n" * 30


async def undo_a_pasted_page(app: Notes) -> None:
    app._fatal_error = app._close_messages_no_wait  # without the traceback, which takes seconds
    async with app.run_test() as pilot:
        app.post_message(events.Paste("en\nto\n" * 30))
        await pilot.press("ctrl+z")
        await pilot.pause()


async def test_textual_still_ends_at_undo_of_a_note_that_has_scrolled() -> None:
    app = Notes()
    app.editor = TextArea()
    with pytest.raises((IndexError, ValueError)):
        await undo_a_pasted_page(app)
    await undo_a_pasted_page(Notes())


# Painting


def rows(app: App[int]) -> list[str]:
    """The screen's rows as text, without the spaces at their ends."""
    return [strip.text.rstrip() for strip in app.screen._compositor.render_strips()]


WORDS = (
    "Mødet",
    "漢字",
    "ｆｕｌｌ",
    "a\tb",
    "\t",
    "",
    "-" * 70,
    "punkt",
    "indstilling",
    "👍",
    "e\u0301",
    " ",
    "   ",
)


def random_text(dice: random.Random, lines: int) -> str:
    return "\n".join(" ".join(dice.choices(WORDS, k=dice.randint(0, 25))) for _ in range(lines))


def random_place(dice: random.Random, editor: NoteEditor) -> tuple[int, int]:
    row = dice.randrange(editor.document.line_count)
    return row, dice.randint(0, len(editor.document[row]))


def random_act(dice: random.Random, editor: NoteEditor) -> None:
    """Something that a person or the program does to a note."""
    one, other = random_place(dice, editor), random_place(dice, editor)
    keys = (
        editor.action_cursor_left, editor.action_cursor_down, editor.action_cursor_word_right,
        editor.action_cursor_line_end, editor.action_delete_left, editor.action_delete_right,
        editor.action_delete_word_left, editor.action_delete_line, editor.action_delete_to_end_of_line,
        editor.undo, editor.undo, editor.redo, editor.select_all,
        lambda: editor.action_cursor_up(select=True), lambda: editor.action_cursor_right(select=True),
    )  # fmt: skip
    match dice.randrange(6):
        case 0:
            editor.move_cursor(one, select=dice.random() < 0.3)
        case 1:
            editor.insert(dice.choice([*WORDS, "\n"]), one)
        case 2:
            editor._replace_via_keyboard(random_text(dice, dice.randint(0, 3)), *editor.selection)
        case 3 if dice.random() < 0.3:
            editor.delete(one, other)
        case 4:
            editor._replace_via_keyboard(dice.choice("aæ \n漢"), *editor.selection)
        case _:
            dice.choice(keys)()


def painted(app: Notes) -> list[Strip]:
    """The strips on the screen, of which only what was marked has been painted anew."""
    return [strip.simplify() for strip in app.screen._compositor.render_strips()]


@pytest.mark.parametrize("seed", range(4))
async def test_screen_after_random_edits_is_as_if_all_was_painted(seed: int) -> None:
    dice = random.Random(seed)
    app = Notes(random_text(dice, 3 + 8 * seed))
    async with app.run_test(size=(60, 14)) as pilot:
        for _ in range(40):
            random_act(dice, app.editor)
            await pilot.pause()
            marked = painted(app)
            app.editor.refresh()
            assert marked == painted(app)
        assert wrapping(app.editor.wrapped_document) == wrapping(
            WrappedDocument(app.editor.document, app.editor.wrap_width, app.editor.indent_width)
        )


def wrapping(wrapped: WrappedDocument) -> tuple[object, ...]:
    """All that a WrappedDocument knows."""
    return (
        wrapped._wrap_offsets,
        wrapped._offset_to_line_info,
        wrapped._line_index_to_offsets,
        wrapped._tab_width_cache,
    )


async def test_rows_are_those_of_a_stock_text_area() -> None:
    dice = random.Random(7)
    app, stock = Notes(random_text(dice, 12)), Notes()
    stock.editor = TextArea(app.editor.text, compact=True, highlight_cursor_line=False)
    async with app.run_test(size=(60, 40)) as pilot, stock.run_test(size=(60, 40)) as other:
        for _ in range(20):
            selection = Selection(random_place(dice, app.editor), random_place(dice, app.editor))
            app.editor.selection = stock.editor.selection = selection
            await other.pause()
            await pilot.pause()
            # The stock one shows an empty line that is selected with a sign of its own.
            assert rows(app)[:30] == [row.rstrip(" ▌") for row in rows(stock)[:30]]
