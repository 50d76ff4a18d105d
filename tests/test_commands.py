"""The table of commands: every key comes through every terminal, every command is where it is offered."""

import re
from pathlib import Path

import pytest

from meetingtui.printout import key_table
from meetingtui.ui import commands
from meetingtui.ui.commands import COMMANDS, Command, Where, commands_for
from meetingtui.ui.screens.amendments import Amendments
from meetingtui.ui.screens.appointments import Appointments
from meetingtui.ui.screens.attendance import Attendance
from meetingtui.ui.screens.base import InProgram
from meetingtui.ui.screens.corrections import Corrections
from meetingtui.ui.screens.course import CoursePanel
from meetingtui.ui.screens.dissents import Dissents
from meetingtui.ui.screens.edit_item import EditItem
from meetingtui.ui.screens.export import Export
from meetingtui.ui.screens.follow_ups import FollowUps
from meetingtui.ui.screens.guests import Guests
from meetingtui.ui.screens.home import Home
from meetingtui.ui.screens.import_agenda import ImportScreen
from meetingtui.ui.screens.meeting import MeetingScreen
from meetingtui.ui.screens.overview import Overview
from meetingtui.ui.screens.phrases import Phrases
from meetingtui.ui.screens.recusals import Recusals
from meetingtui.ui.screens.rules import RulesPanel
from meetingtui.ui.screens.speakers import Speakers
from meetingtui.ui.screens.supplement import SupplementScreen
from meetingtui.ui.screens.unplaced_lines import UnplacedLines
from meetingtui.ui.screens.vote import VotePanel

SCREENS: dict[Where, type[InProgram]] = {
    Where.HOME: Home,
    Where.MEETING: MeetingScreen,
    Where.READING: MeetingScreen,
    Where.CLAUSES: MeetingScreen,
    Where.ATTENDANCE: Attendance,
    Where.VOTE: VotePanel,
    Where.AMENDMENTS: Amendments,
    Where.DISSENTS: Dissents,
    Where.RECUSALS: Recusals,
    Where.GUESTS: Guests,
    Where.SPEAKERS: Speakers,
    Where.COURSE: CoursePanel,
    Where.RULES: RulesPanel,
    Where.APPOINTMENTS: Appointments,
    Where.FOLLOW_UPS: FollowUps,
    Where.PHRASES: Phrases,
    Where.CORRECTIONS: Corrections,
    Where.OVERVIEW: Overview,
    Where.ITEM: EditItem,
    Where.UNPLACED: UnplacedLines,
    Where.IMPORT: ImportScreen,
    Where.SOURCE: ImportScreen,
    Where.LEFT_OVER: ImportScreen,
    Where.SUPPLEMENT: SupplementScreen,
    Where.EXPORT: Export,
}
ACTING: dict[Where, type[InProgram]] = {Where.COURSE: MeetingScreen}  # the panel only answers with one
OF_A_LIST = (Where.CLAUSES, Where.LEFT_OVER)  # bound where the list has the focus
# Eaten by terminals or on keyboards with other letters, or sent as another key.
FORBIDDEN = {f"ctrl+{key}" for key in ("enter", *"bhijm", *"æøå", *"@/")} | {
    "ctrl+left_square_bracket", "ctrl+right_square_bracket", "ctrl+backslash", "ctrl+slash", "ctrl+at",
}  # fmt: skip
SENT_BY_ALL = re.compile(
    r"f([1-9]|10)|ctrl\+[a-z]|escape|enter|delete|backspace|pageup|pagedown|space|[a-zA-Z]|question_mark"
    r"|plus|minus|full_stop|semicolon"
)
# The contract's table: command, keys.
FIXED = {
    "help": {"f1"}, "go_to": {"f2"}, "clauses": {"f3"}, "as_recommended": {"f4", "ctrl+r"}, "vote": {"f5"},
    "attendance": {"f6"}, "previous_item": {"f7"}, "next_item": {"f8", "ctrl+n"}, "open_ends": {"f9"},
    "minutes": {"f10"}, "insert_time": {"ctrl+t"}, "save_now": {"ctrl+s"}, "undo": {"ctrl+z"},
    "redo": {"ctrl+y"}, "palette": {"ctrl+p"}, "leave": {"ctrl+q"}, "step_out": {"escape"},
}  # fmt: skip
FIXED_READING = {
    "next_item": "n", "previous_item": "p", "attendance": "a", "vote": "v", "help": "question_mark",
    "notes": "enter",
}  # fmt: skip
README = Path(__file__).parents[1] / "README.md"

each_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda c: f"{c.where}.{c.id}")


def test_every_part_of_the_program_has_a_title_and_commands() -> None:
    assert set(commands.WHERE_TITLES) == set(Where) == {command.where for command in COMMANDS}


@pytest.mark.parametrize("where", list(Where))
def test_a_name_or_key_means_one_thing_in_its_place(where: Where) -> None:
    names = [command.id for command in commands_for(where)]
    keys = [key for command in commands_for(where) for key in command.keys]
    assert len(set(names)) == len(names)
    assert len(set(keys)) == len(keys)


@each_command
def test_a_command_has_a_title_and_a_key_that_every_terminal_sends(command: Command) -> None:
    assert command.title
    assert any(SENT_BY_ALL.fullmatch(key) for key in command.keys)
    assert not FORBIDDEN & set(command.keys)
    assert not [key for key in command.keys if key.startswith("alt+")]


def test_a_command_that_works_while_typing_takes_no_letter() -> None:
    for command in commands_for(Where.MEETING):
        assert all(re.fullmatch(r"f\d+|ctrl\+[a-z]|escape", key) for key in command.keys), command.id


def test_the_keys_of_the_meeting_are_those_of_the_contract() -> None:
    bound = {command.id: set(command.keys) for command in commands_for(Where.MEETING)}
    assert {name: bound[name] & keys for name, keys in FIXED.items()} == FIXED
    reading = {command.id: command.keys for command in commands_for(Where.READING)}
    assert all(key in reading[name] for name, key in FIXED_READING.items())


def test_undo_is_left_to_the_editor_that_has_the_focus() -> None:
    priority = {command.id: command.priority for command in commands_for(Where.MEETING)}
    assert not priority["undo"]
    assert not priority["redo"]
    assert priority["previous_item"], "F7 belongs to the text area unless it is taken first"


@each_command
def test_a_command_is_an_action_of_the_screen_that_offers_it(command: Command) -> None:
    screen = ACTING.get(command.where, SCREENS[command.where])
    assert command.where in screen.PLACES
    assert hasattr(screen, f"action_{command.id.partition('(')[0]}")


@pytest.mark.parametrize("where", [where for where in Where if where not in OF_A_LIST])
def test_a_screen_binds_every_key_of_its_commands(where: Where) -> None:
    bound = {
        (binding.id, key)
        for binding in SCREENS[where].BINDINGS
        for key in binding.key.split(",")  # type: ignore[union-attr]
    }
    wanted = {(f"{where}.{command.id}", key) for command in commands_for(where) for key in command.keys}
    assert wanted <= bound


def test_keys_are_written_as_people_write_them() -> None:
    written = [commands.key_name(key) for key in ("ctrl+r", "f4", "escape", "n", "question_mark")]
    assert written == ["Ctrl+R", "F4", "Esc", "n", "?"]
    everywhere = {commands.key_name(key) for command in COMMANDS for key in command.keys}
    assert {name for name in everywhere if re.search(r"_|^[a-z+]{2}", name)} == set()


def test_the_key_table_has_every_command_of_every_part() -> None:
    for markdown in (False, True):
        shown = key_table(markdown)
        assert all(title in shown for title in commands.WHERE_TITLES.values())
        assert all(command.title in shown and commands.keys_of(command) in shown for command in COMMANDS)


def test_a_row_of_the_markdown_table_has_three_cells() -> None:
    rows = [line for line in key_table(markdown=True).splitlines() if line.startswith("|")]
    assert len(rows) == len(COMMANDS) + 2 * len(Where)
    assert all(row.count("|") == 4 for row in rows)


def test_the_readme_has_the_keys_that_the_program_has() -> None:
    _, mark, after = README.read_text("utf-8").partition("<!-- keys -->")
    if not mark:
        pytest.skip("the README has no key table")
    assert after.partition("<!-- /keys -->")[0].strip() == key_table(markdown=True).strip()
