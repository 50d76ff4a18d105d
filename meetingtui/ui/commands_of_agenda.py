"""The commands by which the agenda is corrected, before and during the meeting."""

from meetingtui.domain.errors import N_
from meetingtui.ui.command import Command, Where


def _part(id: str, keys: str, title: str, short: str = "", help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.ITEM, tuple(keys.split()), title, short, help)


def _line(id: str, keys: str, title: str, short: str) -> Command:  # noqa: A002
    return Command(id, Where.UNPLACED, tuple(keys.split()), title, short)


def _newer(id: str, keys: str, title: str, short: str = "", help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.SUPPLEMENT, tuple(keys.split()), title, short, help)


OF_AGENDA: tuple[Command, ...] = (
    # Editing an item.
    _part("edit_part", "enter", N_("Edit the line"), N_("edit"), N_("Enter or Esc keeps it")),
    _part("move_up", "f7", N_("Move up"), N_("up"), N_("The item with its sub-items, or a recommendation")),
    _part("move_down", "f8", N_("Move down"), N_("down"), N_("The number that is printed stays")),
    _part("delete_part", "delete x", N_("Delete"), N_("delete"), N_("The item, or what the cursor is on")),
    _part("merge", "m", N_("Merge the item with the one before"), N_("merge")),
    _part("split_here", "s", N_("From here on it is another item"), N_("split here")),
    _part("make_clause", "r", N_("The paragraph is a recommendation"), N_("recommendation")),
    _part("make_heading", "h", N_("The paragraph is a section heading"), N_("heading")),
    _part("add_clause", "a plus", N_("Add a recommendation"), N_("add")),
    _part("undo", "u ctrl+z", N_("Undo"), N_("undo")),
    _part("redo", "y ctrl+y", N_("Redo")),
    _part("dismiss_screen", "escape", N_("Back to the notes"), N_("back")),
    # Lines in no item.
    _line("put_into_item", "enter", N_("Put the lines into an item"), N_("into an item")),
    _line("mark", "space", N_("Mark the line, to put several at once"), N_("mark")),
    _line("dismiss_lines", "x delete", N_("The lines belong to no item"), N_("to none")),
    _line("dismiss_all", "a X", N_("No line belongs to an item"), N_("all to none")),
    _line("undo", "u ctrl+z", N_("Undo"), N_("undo")),
    _line("redo", "y ctrl+y", N_("Redo"), ""),
    _line("dismiss_screen", "escape", N_("Back to the notes"), N_("back")),
    # A newer agenda.
    _newer("apply", "enter", N_("Take over what is ticked"), N_("take over"), N_("Notes and decisions stay")),
    _newer("tick", "space", N_("Tick, or take the tick away"), N_("tick")),
    _newer("tick_all", "a", N_("Tick all added and changed items, or none"), N_("all or none")),
    _newer("scroll_text('down')", "pagedown", N_("The difference: a page down"), N_("scroll")),
    _newer("scroll_text('up')", "pageup", N_("The difference: a page up")),
    _newer("step_back", "escape", N_("Back: nothing is changed"), N_("back")),
    _newer("dark_or_light", "d", N_("Dark or light")),
    _newer("help", "f1 question_mark", N_("Help"), N_("help")),
    _newer("palette", "ctrl+p", N_("All commands")),
    _newer("leave", "ctrl+q", N_("Leave")),
)
