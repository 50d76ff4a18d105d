"""The commands for what follows from the meeting: appointments, follow-ups, phrases, the next meeting."""

from meetingtui.domain.errors import N_
from meetingtui.ui.command import Command, Where
from meetingtui.ui.commands_of_live import commands_of_list


def _reading(id: str, keys: str, title: str, help: str = "", short: str = "") -> Command:  # noqa: A002
    return Command(id, Where.READING, tuple(keys.split()), title, short, help)


def _writing(id: str, key: str, title: str, help: str) -> Command:  # noqa: A002
    return Command(id, Where.MEETING, (key,), title, "", help, priority=True)


def _seat(id: str, key: str, title: str, short: str, help: str = "") -> Command:  # noqa: A002
    taken = key in ("delete", "ctrl+z", "ctrl+y")  # from the field in which names are typed
    return Command(id, Where.APPOINTMENTS, (key,), title, short, help, priority=taken)


def _overview(id: str, key: str, title: str, short: str) -> Command:  # noqa: A002
    return Command(id, Where.OVERVIEW, (key,), title, short)


WHILE_WRITING: tuple[Command, ...] = (
    _writing(
        "appointments", "ctrl+u", N_("Appointments"), N_("Who is appointed to the seats that the item names")
    ),
    _writing("new_follow_up", "ctrl+f", N_("A follow-up of this line"), N_("Who does it, and by when")),
    _writing(
        "scratch",
        "ctrl+k",
        N_("Private scratch"),
        N_("Beside the notes, in no minutes; the same key leads back"),
    ),
)

OF_SEQUEL: tuple[Command, ...] = (
    # Out of the notes.
    _reading("appointments", "A", N_("Appointments"), N_("Who is appointed to the seats that the item names"),
             N_("appointments")),
    _reading("follow_ups", "F", N_("Follow-ups"), N_("Of this meeting, and left open by earlier ones"),
             N_("follow-ups")),
    _reading("scratch", "K", N_("Private scratch"), N_("Beside the notes, in no minutes")),
    _reading("phrases", "semicolon", N_("Phrases"), N_("The body's own, and the standard ones")),
    _reading("corrections", "C", N_("The minutes that are approved"), N_("Which, and their corrections")),
    _reading("next_meeting", "N", N_("Plan the next meeting"), N_("Its agenda is seeded from this one")),
    _reading("overview", "T", N_("Appointments and follow-ups"), N_("Over all meetings, as of any day")),
    # Appointments.
    _seat("fill", "enter", N_("Fill the next seat; without a name: change the line"), N_("fill, or change"),
          N_("Name (party), organisation; two letters find a member")),
    _seat("more_seats", "f4", N_("Add seats that no clause names"), N_("more seats")),
    _seat("empty_seat", "delete", N_("Empty the seat"), N_("empty")),
    _seat("undo", "ctrl+z", N_("Undo"), N_("undo")),
    _seat("redo", "ctrl+y", N_("Redo"), ""),
    _seat("dismiss_screen", "escape", N_("Back to the notes"), N_("back")),
    # Lists.
    *commands_of_list(
        Where.FOLLOW_UPS,
        ("settle('done')", "d", N_("Done"), N_("done")),
        ("settle('dropped')", "w", N_("Dropped"), N_("dropped")),
        ("settle('open')", "o", N_("Open again"), N_("open")),
    ),
    *commands_of_list(Where.PHRASES),
    *commands_of_list(Where.CORRECTIONS, ("approves", "m", N_("Which minutes are approved"), N_("which"))),
    # Over all meetings.
    _overview("write", "enter", N_("Write the file"), N_("write")),
    _overview("next_list", "f2", N_("Appointments or follow-ups"), N_("the other list")),
    _overview("next_format", "f3", N_("Another format"), N_("format")),
    _overview("as_of", "f4", N_("As of another day"), N_("day")),
    _overview("one_body", "f5", N_("Of one body, or of all"), N_("one or all")),
    _overview("scroll_preview", "pagedown", N_("A page down"), N_("scroll")),
    _overview("dismiss_screen", "escape", N_("Back"), N_("back")),
)  # fmt: skip
