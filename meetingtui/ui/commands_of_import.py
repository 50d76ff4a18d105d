"""The commands of the import screen: letters, for nothing is typed there."""

from meetingtui.domain.errors import N_
from meetingtui.ui.command import Command, Where


def _import(id: str, keys: str, title: str, short: str = "", help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.IMPORT, tuple(keys.split()), title, short, help)


def _source(id: str, keys: str, title: str, short: str, help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.SOURCE, tuple(keys.split()), title, short, help)


def _left_over(id: str, keys: str, title: str, short: str, help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.LEFT_OVER, tuple(keys.split()), title, short, help)


OF_IMPORT: tuple[Command, ...] = (
    # The agenda and its items.
    _import("keep", "enter", N_("Import the agenda"), N_("import"), N_("As it stands here; then it opens")),
    _import("switch_pane", "tab space", N_("Outline or document"), N_("document")),
    _import("edit_item", "e", N_("Number and title"), N_("edit"), N_("First row: body, date, place")),
    _import("merge", "m", N_("Merge the item with the one before"), N_("merge")),
    _import("level(1)", "i", N_("A level deeper"), N_("in"), N_("The item with its sub-items")),
    _import("level(-1)", "o", N_("A level higher"), N_("out"), N_("The item with its sub-items")),
    _import("closed", "c", N_("Closed or open item"), N_("open/closed")),
    _import("move_item(-1)", "f7", N_("Move up"), N_("up"), N_("The item with its sub-items")),
    _import("move_item(1)", "f8", N_("Move down"), N_("down"), N_("The number that is printed stays")),
    _import("next_warning", "w", N_("Next warning"), N_("warning")),
    _import("left_over", "l f9", N_("Lines in no item"), N_("in no item")),
    _import("undo", "u ctrl+z", N_("Undo"), N_("undo")),
    _import("redo", "y ctrl+y", N_("Redo")),
    _import("edit_head", "b", N_("Body, date, place and language"), N_("body, date")),
    _import("update_there", "a", N_("Update the meeting that is there already"), N_("update")),
    _import("next_item(1)", "n", N_("Next item")),
    _import("next_item(-1)", "p", N_("Previous item")),
    _import("go_to", "g f2", N_("Go to an item"), "", N_("Type a number or part of a title, then Enter")),
    _import("step_back", "escape", N_("Back: nothing is stored"), N_("back")),
    _import("dark_or_light", "d", N_("Dark or light")),
    _import("help", "f1 question_mark", N_("Help"), N_("help")),
    _import("palette", "ctrl+p", N_("All commands")),
    _import("leave", "ctrl+q", N_("Leave")),
    # A line of the document; in the outline, the first line of the item.
    _source("mark_line('item')", "s", N_("An item begins here"), N_("item")),
    _source("mark_line('heading')", "h", N_("The line is a section heading"), N_("heading")),
    _source("mark_line('clause')", "r", N_("The line is a recommendation"), N_("recommendation")),
    _source("mark_line('text')", "t", N_("The line is text of the item"), N_("text")),
    _source("mark_line('furniture')", "f", N_("The line is a header or footer"), N_("header")),
    _source("take_back", "delete backspace", N_("Take back what was said of the line"), N_("take back")),
    _source("put_into_item", "plus", N_("Put the line into an item"), N_("into an item")),
    _source("dismiss_lines", "x", N_("The line belongs to no item"), N_("to none")),
    # The lines of the document in no item.
    _left_over("put_into_item", "enter", N_("Put the lines into an item"), N_("into an item")),
    _left_over("mark", "space", N_("Mark the line, to put several at once"), N_("mark")),
    _left_over("mark_all", "m", N_("Mark all lines, or none"), N_("mark all")),
    _left_over("dismiss_lines", "x delete", N_("The lines belong to no item"), N_("to none")),
    _left_over("dismiss_all", "a", N_("No line belongs to an item"), N_("all to none")),
    _left_over("keep_left_over", "k", N_("Import, and keep them with the meeting"), N_("keep, import")),
    _left_over("step_back", "escape", N_("Back to the outline"), N_("back")),
)
