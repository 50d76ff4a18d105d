"""A whole meeting through keys in a terminal, with everything that a political meeting does, and its minutes.

Every event of the live meeting is in it; what came of it is compared with golden files in each format.
`MEETINGTUI_GOLDEN=write` replaces these: look at what has changed.
"""

import json
import os
import sys
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from click.testing import CliRunner

from meetingtui.agenda import read_agenda
from meetingtui.cli import program as command_line
from meetingtui.domain.exchange import to_values
from meetingtui.domain.exchanged import from_values
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Role
from meetingtui.examples import example_agenda
from meetingtui.minutes import FORMATS, Audience, Size, export
from meetingtui.store import Store
from tests.minutes.reading import pdf_text, word_text
from tests.ui.conftest import stored

pytest.importorskip("pty", reason="a pseudo-terminal is needed")


from tests.terminal import Terminal

GOLDEN = Path(__file__).parent / "golden"
ZONE = timezone(timedelta(hours=1))
ROSTER = (
    Member(1, "Karen Holm", "A", role=Role.CHAIR), Member(2, "Peter Friis", "V", role=Role.VICE_CHAIR),
    Member(3, "Anne Bech", "C"), Member(4, "Jens Kudsk", "A"), Member(5, "Lise Thorup", "F"),
    Member(6, "Mads Rønne", "V"), Member(7, "Signe Aagaard", "B"), Member(8, "Ole Winther", "O"),
    Member(9, "Birgit Skov", "Ø"), Member(10, "Ida Lund", "Ø"),
)  # fmt: skip
TAB, ENTER, ESC = "tab", "enter", "escape"
OPENS = {"f5": "Afstemning", "f6": "Fremmøde"}  # what is waited for behind a key


@dataclass(frozen=True)
class Step:
    """At a time of day, keys (longer words are typed), until something is on the screen: texts with | between."""

    at: str
    keys: tuple[str, ...]
    shows: str


def step(at: str, shows: str, *keys: str) -> Step:
    return Step(at, keys, shows)


THE_MEETING = (
    # Present: all, then the exceptions.
    step("13:00:00", "møde 0:00", "ctrl+o", ENTER),
    step("13:00:10", "afbud", "f6", "bi", "f2"),
    step("13:00:20", "suppleant for Birgit Skov", "id", "f7", "bi", ENTER),
    step("13:00:30", "8 af 9 til stede", "f6"),
    step("13:00:40", "9 af 9 til stede", "id", ENTER),
    step("13:00:50", "8 af 9 til stede", "ma", ENTER),
    step("13:00:55", "online 13:00–", "si", "f5"),
    step("13:01:00", "Formanden bød velkommen.", ESC, "Formanden bød velkommen."),
    # A guest, a note, a decision as recommended, a member who comes late.
    step("13:05:00", "│ 2.1 ", "f2", "2.1", ENTER),
    step("13:05:10", "Thomas Krogh, direktør", ESC, "G", "Thomas Krogh", TAB, "direktør", TAB, "Fjordvand",
         TAB, "2.1", ENTER),
    step("13:06:00", "tog orienteringen", ESC, ENTER, "Borgmesteren fortalte om borgermøderne.", "f4"),
    step("13:12:00", "13:12–", "f6", "ma", ENTER),
    # The speaking list.
    step("13:14:00", "│ 3.1 ", ESC, "f2", "3.1", ENTER),
    step("13:14:10", "venter", ESC, "s", "an", ENTER, "li", ENTER),
    step("13:14:20", "▶ Anne Bech (C)", ENTER),
    step("13:15:35", "▶ Lise Thorup (F)", ENTER),
    step("13:16:30", "0:55", ENTER),
    # A recusal.
    step("13:17:00", "inhabil: Jens Kudsk", ESC, "w", "je", TAB, "formand for skolens bestyrelse", ENTER),
    # Amendments: the most far-reaching is put first and voted on first.
    step("13:18:00", "Ole Winther (O): at Byrådet bevilger 0,8", ESC, "f", "ol", TAB,
         "at Byrådet bevilger 0,8 mio. kr. til renovering af Søndre Skole", TAB, "2", ENTER),
    step("13:18:20", "Ida Lund (Ø): at renoveringen", "+", "id", TAB, "at renoveringen udsættes til 2028", TAB, "2",
         ENTER),
    step("13:18:40", "3.1 · ændringsforslag", "down", "f7", "v"),
    step("13:19:00", "For 1 · imod 7 | Noter", "Ø for, alle imod", ENTER),
    # Votes: unanimous in one key, a sentence, exceptions, a roll call.
    step("13:20:00", "For 8 · imod 0 | Noter", "ctrl+g"),
    step("13:21:00", "For 2 · imod 6 | Noter", "f5", "Ole og Ida for, alle imod", ENTER),
    step("13:22:00", "For 6 · imod 1 · undlod 1 | Noter", "f5", "ol", "-", "id", ".", ENTER),
    step("13:23:00", "· navneopråb", "f5", "f2"),
    step("13:23:00", "For 7 · imod 1 | Noter", *"++++++-+", ENTER),
    # A statement of the minority.
    step("13:24:00", "1 udtalelse", ESC, "z", ENTER, "Taget burde betales af anlægsrammen.", TAB, TAB, "ja",
         ENTER),
    step("13:30:00", "13:00–", "f6", "je", ENTER),
    # A free question.
    step("13:31:00", "│ 3.2 ", ESC, "f2", "3.2", ENTER),
    step("13:31:30", "Skal sagen i udvalg?: 1-8-0 | Noter", "f5", "f3", "f3", "Skal sagen i udvalg?", TAB,
         "alle imod undtagen Lise for", ENTER),
    step("13:32:00", "✓ 2 Bemyndiger", "f4"),
    # Out of order, behind closed doors; a break.
    step("13:35:00", "│ 4.1 ", "f2", "4.1", ENTER),
    step("13:35:10", "døre lukket siden", ESC, "x", "n", ENTER, "k"),
    step("13:45:00", "✓ 1 Det indstilles", "k", "f4"),
    step("13:46:00", "pause siden 13:46", "b"),
    step("13:55:00", "punkt 0:20", "b"),
    # Postponed, added, taken together, planned, withdrawn, sent on.
    step("13:56:00", "✓ 2 at Byrådet fortsætter", "f2", "3.3", ENTER, "f4", ESC),
    step("13:57:00", "6 Borgermøde", "+", "Borgermøde om havnen", TAB, "6", ENTER),
    step("13:57:20", "Borgmesteren indkalder", "f3", ENTER, "Borgmesteren indkalder til borgermøde.", ENTER),
    step("13:57:40", "→ 14:0", ESC, "x", "t", "5", ENTER, "x", "m", "10", ENTER),
    step("13:58:00", "TAGET AF", "+", "Salg af bus", TAB, "7", ENTER, ESC, "x", "w"),
    step("13:59:00", "Teknisk Udvalg", "+", "Trafik ved skolen", TAB, "8", ENTER, ESC, "x", "s", "Teknisk Udvalg",
         ENTER),
    step("14:00:00", "UDSAT", "+", "Nyt svømmebad", TAB, "9", ENTER, ESC, "x", "p", "16.12.2026", ENTER),
    # Two leave, the one before the item; a time is put right, and what follows from it is told.
    step("14:05:00", "│ 6 ", "f2", "6", ENTER),
    step("14:05:10", "Deltog i punkt 6", "f6", "ol", ENTER),
    step("14:05:15", "13:00–14:05", ENTER),
    step("14:05:20", "Anne Bech går kl. 14:02", "an 14:02", ENTER),
    step("14:05:25", "13:00–14:02", "n"),
    step("14:06:00", "Ændrer også", "pe", "f4", "13:10-", ENTER),
    step("14:10:00", "Mangler stadig", ESC, "ctrl+o", ENTER),
    step("14:10:00", "hævet 14:10", "Formanden hævede mødet.", ENTER),
)  # fmt: skip


def held(folder: Path) -> Meeting:
    """The meeting as it stands in the store when the terminal is closed."""
    agenda = read_agenda(example_agenda("da")).meeting
    with Store.open(folder / "store") as store:
        store.add(replace(agenda, roster=ROSTER, warnings=()))
    clock = folder / "clock"
    set_clock(clock, datetime(2026, 11, 18, 12, 55, tzinfo=ZONE))
    with Terminal(sys.executable, "-m", "tests.ui.scripted_app", folder, size=(120, 40)) as terminal:
        terminal.wait_for("Noter")
        for one in THE_MEETING:
            time = datetime.strptime(one.at, "%H:%M:%S").time()
            set_clock(clock, datetime.combine(datetime(2026, 11, 18), time, ZONE))
            for key in one.keys:
                press(terminal, key)
                if key in OPENS and "Fremmøde" not in terminal.text:
                    terminal.wait_for(OPENS[key])
            for text in one.shows.split(" | "):
                terminal.wait_for(text)
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
    return stored(folder / "store")


def set_clock(clock: Path, at: datetime) -> None:
    """Whole or not at all: the program looks at it all the time."""
    new = clock.with_suffix(".new")
    new.write_text(at.isoformat())
    new.replace(clock)


def press(terminal: Terminal, key: str) -> None:
    """A key by its name, or a text; Esc and a key behind it would be one key to the terminal."""
    try:
        terminal.press(key)
    except KeyError:
        terminal.send(key)
    terminal.read(0.3 if key == ESC else 0.15)


READERS = {"docx": word_text, "pdf": pdf_text}


def test_the_scripted_meeting_is_held_and_its_minutes_are_as_before(tmp_path: Path) -> None:
    meeting = held(tmp_path)
    different = [
        file.name
        for name in FORMATS
        for size in Size
        for file, text in (in_format(meeting, name, size),)
        if text != file.read_text("utf-8")
    ]
    assert different == []
    comes_back_from_its_json(meeting, tmp_path)


def in_format(meeting: Meeting, name: str, size: Size) -> tuple[Path, str]:
    """The golden file of a format and a size, and what it should hold: of DOCX and PDF the text."""
    audience = Audience.PUBLIC if size is Size.DECISIONS else Audience.INTERNAL
    made = export(meeting, name, size=size, audience=audience)
    text = READERS[name](made) if name in READERS else made.decode()
    file = GOLDEN / f"meeting-{size}.{name}{'.txt' if name in READERS else ''}"
    if os.environ.get("MEETINGTUI_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    return file, text


def comes_back_from_its_json(held: Meeting, tmp_path: Path) -> None:
    """Through the code, and through the command line."""
    assert replace(from_values(to_values(held)), id=held.id) == held
    file = tmp_path / "meeting.json"
    file.write_bytes(export(held, "json"))
    done = CliRunner().invoke(command_line, ["--data-dir", str(tmp_path / "again"), "import", str(file)])
    assert done.exit_code == 0, done.output
    assert replace(stored(tmp_path / "again"), id=held.id) == held
    shown = CliRunner().invoke(
        command_line, ["--data-dir", str(tmp_path / "again"), "show", "latest", "--json"]
    )
    assert json.loads(shown.output)["recusals"][0]["name"] == "Jens Kudsk"
