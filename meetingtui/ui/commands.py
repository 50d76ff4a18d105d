"""Every command of the program in one table: bindings, key line, help, palette and README use it.

Nothing of Textual is needed to read the table, so that `meetingtui keys` answers at once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from meetingtui.domain.errors import N_
from meetingtui.ui.command import WHERE_TITLES, Command, Where
from meetingtui.ui.commands_of_agenda import OF_AGENDA
from meetingtui.ui.commands_of_import import OF_IMPORT
from meetingtui.ui.commands_of_live import IN_MEETING, OF_LIVE
from meetingtui.ui.commands_of_sequel import OF_SEQUEL, WHILE_WRITING

__all__ = [
    "COMMANDS",
    "WHERE_TITLES",
    "Command",
    "Where",
    "commands_for",
    "key_name",
    "keys_of",
    "table",
    "use_keys",
]


def _meeting(id: str, keys: str, title: str, short: str = "", help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.MEETING, tuple(keys.split()), title, short, help, priority=True)


def _plain(id: str, keys: str, title: str, help: str) -> Command:  # noqa: A002
    return Command(id, Where.MEETING, tuple(keys.split()), title, "", help)


def _reading(id: str, keys: str, title: str, short: str = "", help: str = "") -> Command:  # noqa: A002
    return Command(id, Where.READING, tuple(keys.split()), title, short, help)


def _clause(id: str, keys: str, title: str, short: str) -> Command:  # noqa: A002
    return Command(id, Where.CLAUSES, tuple(keys.split()), title, short)


COMMANDS: tuple[Command, ...] = (
    # The meeting: these work while typing.
    _meeting("help", "f1", N_("Help"), N_("help"), N_("What can be done here, with its keys")),
    _meeting(
        "go_to",
        "f2",
        N_("Go to an item"),
        N_("go to"),
        N_("Type a number or part of a title, then Enter"),
    ),
    _meeting(
        "clauses",
        "f3",
        N_("Decide on the clauses"),
        N_("decide"),
        N_("Choose a clause, give it an outcome with a letter, Enter edits its text; F3 again: back"),
    ),
    _meeting(
        "as_recommended",
        "f4 ctrl+r",
        N_("As recommended"),
        N_("as recommended"),
        N_("Every open clause of this item gets its drafted decision; pressed again, undone"),
    ),
    _meeting("vote", "f5", N_("Vote"), N_("vote"), N_("On a clause, an amendment or a free question")),
    _meeting("attendance", "f6", N_("Attendance"), N_("attendance"), N_("Who is here, who sent an apology")),
    _meeting("previous_item", "f7", N_("Previous item"), "", N_("To the item before this one")),
    _meeting("next_item", "f8 ctrl+n", N_("Next item"), N_("next"), N_("To the item after this one")),
    _meeting(
        "open_ends",
        "f9",
        N_("What is still open"),
        N_("open ends"),
        N_("What is missing before the meeting can be closed; Enter goes there"),
    ),
    _meeting("minutes", "f10", N_("Minutes"), N_("minutes"), N_("Preview the minutes and write them")),
    _meeting("insert_time", "ctrl+t", N_("The time"), "", N_("The time at the cursor of the notes")),
    _meeting("save_now", "ctrl+s", N_("Save now"), "", N_("Flush to disk now, and say when")),
    _meeting(
        "meeting_times",
        "ctrl+o",
        N_("Open or close the meeting"),
        "",
        N_("The times at which the meeting was opened and closed"),
    ),
    *IN_MEETING,
    *WHILE_WRITING,
    _meeting("palette", "ctrl+p", N_("All commands"), "", N_("Search all commands by name")),
    _meeting("leave", "ctrl+q", N_("Leave"), "", N_("Leave the program; everything is saved")),
    _plain("undo", "ctrl+z", N_("Undo"), N_("In an editor its text, elsewhere the last act")),
    _plain("redo", "ctrl+y", N_("Redo"), N_("In an editor its text, elsewhere the last act")),
    _plain("step_out", "escape", N_("Out of the notes"), N_("The text is kept, and single letters work")),
    # Out of the notes: single letters.
    _reading("notes", "enter", N_("Back to the notes"), N_("notes")),
    _reading("next_item", "n", N_("Next item"), N_("next")),
    _reading("previous_item", "p", N_("Previous item")),
    _reading("go_to", "g", N_("Go to an item"), N_("go to")),
    _reading("clauses", "c", N_("Decide on the clauses"), N_("clauses")),
    _reading("as_recommended", "r", N_("As recommended"), N_("as recommended")),
    _reading("vote", "v", N_("Vote"), N_("vote")),
    _reading("attendance", "a", N_("Attendance"), N_("attendance")),
    _reading("open_ends", "o", N_("What is still open"), N_("open ends")),
    _reading("minutes", "m", N_("Minutes"), N_("minutes")),
    _reading("meeting_times", "t", N_("Open or close the meeting"), N_("times")),
    _reading("add_item", "plus", N_("Add an item"), "", N_("With its number, its title and its place")),
    _reading(
        "edit_item",
        "e",
        N_("Edit the item"),
        N_("edit"),
        N_("Rename, move, merge, split or delete it; its recommendations and its text"),
    ),
    _reading("update_agenda", "i", N_("Update from a newer agenda"), "", N_("What is new, one by one")),
    _reading("unplaced_lines", "l", N_("Lines in no item"), "", N_("Lines of the agenda, to put into items")),
    _reading("undo", "u", N_("Undo"), N_("undo")),
    _reading("redo", "y", N_("Redo")),
    _reading("scroll_case('down')", "pagedown space", N_("Case text: a page down")),
    _reading("scroll_case('up')", "pageup backspace", N_("Case text: a page up")),
    _reading("dark_or_light", "d", N_("Dark or light")),
    _reading("home", "h", N_("The list of meetings"), N_("meetings")),
    _reading("help", "question_mark", N_("Help"), N_("help")),
    _reading("leave", "q", N_("Leave")),
    # The clauses.
    _clause("outcome('adopted')", "g a", N_("Adopted"), N_("adopt")),
    _clause("outcome('amended')", "m", N_("Amended"), N_("amend")),
    _clause("outcome('noted')", "t n", N_("Noted"), N_("note")),
    _clause("outcome('discussed')", "d", N_("Discussed"), N_("discuss")),
    _clause("outcome('postponed')", "u p", N_("Postponed"), N_("postpone")),
    _clause("outcome('referred')", "s b", N_("Sent back"), N_("send back")),
    _clause("outcome('rejected')", "f r", N_("Rejected"), N_("reject")),
    _clause("outcome('withdrawn')", "x w", N_("Withdrawn"), N_("withdraw")),
    _clause("outcome('none')", "i o", N_("No comments"), N_("none")),
    _clause("edit_decision", "enter", N_("Edit the decision's text"), N_("edit")),
    _clause("clear_decision", "delete backspace", N_("Take the decision away"), N_("clear")),
    *OF_LIVE,
    *OF_SEQUEL,
    *OF_AGENDA,
    *OF_IMPORT,
    # The minutes.
    Command("write", Where.EXPORT, ("enter",), N_("Write the file"), N_("write")),
    Command("next_format", Where.EXPORT, ("f3",), N_("Another format"), N_("format")),
    Command("next_size", Where.EXPORT, ("f4",), N_("All, decisions only, or the agenda"), N_("size")),
    Command("next_audience", Where.EXPORT, ("f5",), N_("Internal or public copy"), N_("copy")),
    Command("scroll_preview", Where.EXPORT, ("pagedown",), N_("A page down"), N_("scroll")),
    Command("dismiss_screen", Where.EXPORT, ("escape",), N_("Back to the notes"), N_("back")),
    # The list of meetings.
    Command("open_meeting", Where.HOME, ("enter",), N_("Open the meeting"), N_("open")),
    Command("import_agenda", Where.HOME, ("i", "f2"), N_("Import an agenda"), N_("import")),
    Command("new_meeting", Where.HOME, ("n", "f3"), N_("New meeting without an agenda"), N_("new")),
    Command("next_meeting", Where.HOME, ("N", "f4"), N_("Plan the next meeting"), N_("next meeting")),
    Command("overview", Where.HOME, ("T", "f5"), N_("Appointments and follow-ups"), N_("overview")),
    Command("minutes", Where.HOME, ("m", "f10"), N_("Minutes"), N_("minutes")),
    Command("delete_meeting", Where.HOME, ("delete", "x"), N_("Delete the meeting"), N_("delete")),
    Command("undelete", Where.HOME, ("u", "ctrl+z"), N_("Bring the deleted meeting back"), N_("undo")),
    Command("dark_or_light", Where.HOME, ("d",), N_("Dark or light")),
    Command("help", Where.HOME, ("f1", "question_mark"), N_("Help"), N_("help")),
    Command("palette", Where.HOME, ("ctrl+p",), N_("All commands")),
    Command("leave", Where.HOME, ("ctrl+q", "q"), N_("Leave"), N_("leave")),
)  # fmt: skip


_changed: dict[str, tuple[str, ...]] = {}


def use_keys(changed: Mapping[str, str]) -> None:
    """Take the keys of the settings from now on.

    A setting's name is `WHERE.ID` ("meeting.vote"), its value the keys with spaces between.
    """
    _changed.clear()
    _changed.update({name: tuple(keys.split()) for name, keys in changed.items() if keys.split()})


def commands_for(where: Where) -> list[Command]:
    """The commands of a part of the program, with the keys that they have now."""
    found = [command for command in COMMANDS if command.where is where]
    return [replace(c, keys=_changed[c.setting]) if c.setting in _changed else c for c in found]


KEY_NAMES = {
    "escape": "Esc",
    "enter": "Enter",
    "delete": "Delete",
    "backspace": "Backspace",
    "question_mark": "?",
    "plus": "+",
    "minus": "-",
    "semicolon": ";",
    "full_stop": ".",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "space": "Space",
    "tab": "Tab",
}


def key_name(key: str) -> str:
    """A key as people write it: "Ctrl+R", "F4", "Esc", "n"."""
    if key in KEY_NAMES:
        return KEY_NAMES[key]
    if key.startswith("ctrl+"):
        return f"Ctrl+{key[5:].upper()}"
    return key.upper() if key[:1] == "f" and key[1:].isdigit() else key


def keys_of(command: Command) -> str:
    """All keys of a command as people write them."""
    return ", ".join(map(key_name, command.keys))


def table(parts: Iterable[Where] = tuple(Where)) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """For each part its title and rows of keys, title and help; English, for the caller to translate."""
    return [
        (WHERE_TITLES[where], [(keys_of(c), c.title, c.help) for c in commands_for(where)]) for where in parts
    ]
