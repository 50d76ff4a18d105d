"""Two meetings of one body through keys in a terminal: what the first leaves, the second takes over.

The first is the open agenda's; the second is seeded from it and approves its minutes. What came of both
is compared with golden files; `MEETINGTUI_GOLDEN=write` replaces these: look at what has changed.
"""

import os
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.following_up import tracked
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Member, Role
from meetingtui.domain.register import register
from meetingtui.domain.seats import appointee
from meetingtui.languages import language_of
from meetingtui.minutes import FORMATS, Audience, Size, export
from meetingtui.minutes.lists import follow_ups_calendar, follow_ups_csv
from meetingtui.minutes.register_file import register_file
from meetingtui.store import Store
from tests.minutes.reading import pdf_text, word_text

pytest.importorskip("pty", reason="a pseudo-terminal is needed")


from tests.terminal import Terminal
from tests.ui.test_scripted_meeting import ENTER, ESC, TAB, Step, press, set_clock, step

GOLDEN = Path(__file__).parent / "golden"
ZONE = timezone(timedelta(hours=1))
ROSTER = (
    Member(1, "Karen Holm", "A", "Aarhus", Role.CHAIR), Member(2, "Peter Friis", "V", "Viborg", Role.VICE_CHAIR),
    Member(3, "Anne Bech", "C", "Skive"), Member(4, "Lise Thorup", "F", "Herning"),
    Member(5, "Mads Rønne", "V", "Randers"),
)  # fmt: skip
FIRST_DAY, SECOND_DAY = date(2022, 3, 23), date(2022, 6, 14)
SECRET = "hemmeligt fra formanden"
OPENS = {
    "ctrl+o": "Mødets tider",
    "ctrl+u": "Enter besæt",
    "ctrl+f": "Hvornår senest",
    "f2": "Gå til et punkt",
    "f6": "Fremmøde",
    "C": "Referatet, der godkendes",
    "F": "d udført",
    "N": "Planlæg næste møde",
}  # what is waited for behind a key that opens a panel

THE_FIRST = (
    step("13:00:00", "møde 0:00", "ctrl+o", ENTER),
    step("13:00:10", "5 af 5 til stede", "f6", "f6"),
    step("13:00:20", "│ 2.1 ", ESC, "f2", "2.1", ENTER),
    step("13:00:30", "✓ 1 Det indstilles", "f4"),
    # A note line becomes a follow-up; a line goes to another item; names and phrases complete.
    step("13:10:00", "Opfølgningen er gemt", "f2", "3.4", ENTER, "f4", "Sekretariatet sender et notat.", "ctrl+f",
         "Sekretariatet", TAB, "1.6", ENTER),
    step("13:15:00", "Anne Bech (C) spurgte til fristen.", ENTER, ";spu", TAB, "an", TAB, "fristen."),
    step("13:16:00", "Sendt til 3.5", ENTER, ">3.5 Lise Thorup (F) ønskede en status.", ENTER),
    step("13:17:00", "er intet punkt 9.9", ">9.9 hvor?", ENTER),
    step("13:17:10", "Privat kladde", *["backspace"] * 10, "ctrl+k", SECRET),
    step("13:17:20", "│ 3.6 ", "ctrl+k", "f2", "3.6", ENTER),
    # A follow-up of a decision, of which nobody has said who does it.
    step("13:18:00", "Opfølgningen er gemt", "f4", "f3", "ctrl+f", TAB, TAB, ENTER),
    # The appointments of 4.1 to 4.5.
    step("13:20:00", "0/4", ESC, "f2", "4.1", ENTER, "f4", "ctrl+u"),
    step("13:21:00", "4/4", "Anne Holm, Holm A/S", ENTER, "Bo Birk (V), Birk ApS", ENTER, "Cai Carlsen", ENTER,
         "Dea Dam, Dam Data", ENTER),
    step("13:22:00", "Finn Friis, FH", "Eva Eg, VIA University College", ENTER, "Finn Friis, FH", ENTER),
    step("13:23:00", "Hver plads er besat (1)", "Gry Gram", ENTER, "En for meget", ENTER),
    step("13:23:10", "Indstillet af", *["backspace"] * 13, *["up"] * 8, ENTER),
    step("13:23:20", "slutter, før", TAB, TAB, TAB, "kvinde", TAB, "Dansk Industri", TAB, "Hans Holm", TAB,
         "1.4.2022", TAB, "31.3.2021", ENTER),
    step("13:23:30", "2026-03-31", *["backspace"] * 9, "31.3.2026", ENTER),
    step("13:24:00", "2/2", ESC, "f2", "4.2", ENTER, "f4", "ctrl+u", "ka", ENTER, "pe", ENTER),
    step("13:25:00", "1/1", ESC, "f2", "4.3", ENTER, "f4", "ctrl+u", "down", ENTER),
    step("13:26:00", "overladt til KKR Midtjyllands formandskab", ESC, "f2", "4.4", ENTER, "f4", "ctrl+u"),
    step("13:27:00", "Ole Kjær", ESC, "f2", "4.5", ENTER, "f4", "ctrl+u", "li", ENTER, "Ole Kjær, Herning Kommune",
         ENTER),
    step("13:28:00", "✓ 1 Det indstilles", ESC, "f2", "4.6", ENTER, "f4"),
    # What comes next: a point more, and an item that is postponed to no day.
    step("13:30:00", "✓ 1 Det indstilles", "f2", "6.1", ENTER, "f4", "- Kollektiv trafik på tværs af kommunerne"),
    step("13:31:00", "UDSAT", ESC, "+", "Fælles kampagne", TAB, "8", ENTER, ESC, "x", "p", ENTER),
    # The check of duties, and an end with open ends.
    step("15:00:00", "En opfølgning mangler en ansvarlig", "f9"),
    step("15:00:10", "Mangler stadig", ESC, "ctrl+o", ENTER),
    step("15:00:20", "hævet 15:00", "Mødetiden var brugt.", ENTER),
    step("15:01:00", "2022-06-14: ", ESC, "N"),
    step("15:01:10", "Planlagt", ENTER),
    step("15:01:20", "planlagt", "h"),
)  # fmt: skip
THE_SECOND = (
    step("13:00:00", "Godkendelse af referat fra mødet", "up", ENTER),
    step("13:00:10", "møde 0:00", "ctrl+o", ENTER),
    step("13:00:20", "5 af 5 til stede", "f6", "f6"),
    # The minutes are corrected, approved, and locked.
    step("13:01:00", "│ 1.1 ", ESC, "f2", "1.1", ENTER),
    step("13:01:10", "har intet punkt 9.9", ESC, "C", "+", "9.9", TAB, TAB, "Ny tekst", ENTER),
    step("13:01:20", "✎ 3.4, 1", *["backspace"] * 3, "3.4", ENTER),
    step("13:02:00", "✓ 1 Det indstilles", ESC, "f4"),
    # Since last: one is done.
    step("13:05:00", "udført", "f2", "2.1", ENTER, ESC, "F", "d"),
    # Somebody takes over a seat of the first meeting; the decision is the item's own.
    step("13:10:00", "1/1", ESC, "f2", "Kollektiv", ENTER, "Cai Carlsen stopper.", "ctrl+u", "f4", TAB,
         "erhvervsrepræsentanter", TAB, "Erhvervshus Midtjyllands bestyrelse", ENTER, "Ida Iversen, Iversen I/S", ENTER),
    step("13:11:00", "afløser Cai Carlsen", "down", ENTER, *[TAB] * 8, "Cai Carlsen", ENTER),
    step("13:12:00", "Godkendt ·", ESC, "f3", "g"),
    step("14:00:00", "Mangler stadig", ESC, "ctrl+o", ENTER),
    step("14:00:10", "hævet 14:00", "Resten tages skriftligt.", ENTER),
    # The first meeting can only be read now.
    step("14:01:00", "hævet", ESC, "h"),
    step("14:01:10", "er låst", "down", ENTER),
)  # fmt: skip


def play(terminal: Terminal, clock: Path, day: date, steps: tuple[Step, ...]) -> None:
    """The keys of a day."""
    for one in steps:
        set_clock(clock, datetime.combine(day, datetime.strptime(one.at, "%H:%M:%S").time(), ZONE))
        for key in one.keys:
            press(terminal, key)
            if key in OPENS:
                terminal.wait_for(OPENS[key])
        terminal.wait_for(one.shows)


def held(folder: Path, agenda: Meeting) -> tuple[Meeting, Meeting, dict[int, str]]:
    """Both meetings as they stand in the store, and what was private in the first."""
    with Store.open(folder / "store") as store:
        store.add(replace(agenda, roster=ROSTER, warnings=(), unplaced=(), source=None))
    clock = folder / "clock"
    set_clock(clock, datetime.combine(FIRST_DAY, datetime.min.time(), ZONE))
    with Terminal(sys.executable, "-m", "tests.ui.scripted_app", folder, size=(120, 40)) as terminal:
        terminal.wait_for("Noter")
        play(terminal, clock, FIRST_DAY, THE_FIRST)
        play(terminal, clock, SECOND_DAY, THE_SECOND)
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
    with Store.open(folder / "store", read_only=True) as store:
        return store.load(1), store.load(2), store.scratch_of(1)


def test_two_meetings_are_held_and_what_follows_from_them_is_as_before(
    tmp_path: Path, open_agendas: Path
) -> None:
    agenda = read_agenda(open_agendas / "da-kkr-midtjylland-2022-03-23.txt").meeting
    first, second, scratch = held(tmp_path, agenda)
    both = [first, second]
    assert different(made_of(first, second)) == []
    # The first meeting.
    assert first.closing_reason == "Mødetiden var brugt."
    assert first.numbered("3.5").notes == "Lise Thorup (F) ønskede en status."
    assert first.numbered("3.4").notes.endswith("Anne Bech (C) spurgte til fristen.\n")
    assert list(scratch.values()) == [SECRET]
    assert not any(
        SECRET.encode() in export(meeting, name, size=size)
        for meeting in both
        for name in FORMATS
        for size in Size
    )
    # Its minutes are corrected and approved by the second.
    assert first.approval is not None
    assert (first.approval.on, first.approval.number) == (SECOND_DAY, "1.1")
    assert first.numbered("3.4").clauses[0].decision.text == "Ny tekst"  # type: ignore[union-attr]
    # The second is seeded from the first.
    titles = [f"{item.number} {item.title}" for item in second.items]
    assert titles == [
        "1 Godkendelse af referat", "1.1 Godkendelse af referat fra mødet den 23. marts 2022",
        "2 Siden sidst", "2.1 Opfølgning fra mødet den 23. marts 2022",
        "3 Sager til behandling", "3.1 Fælles kampagne", "3.2 Analyse af behovet for velfærdsuddannede",
        "3.3 Status på arbejdet på danskuddannelsesområdet",
        "3.4 Kollektiv trafik på tværs af kommunerne", "4 Punkter til næste møde", "5 Eventuelt",
    ]  # fmt: skip
    # Follow-ups, and who sits where, as of days between.
    assert [one.is_open for one in tracked(both, date(2022, 6, 1))] == [True, True]
    assert [one.is_open for one in tracked(both, SECOND_DAY)] == [False, True]
    spring, summer = (
        {appointee(t.appointment) for t in register(both, day)} for day in (date(2022, 4, 1), SECOND_DAY)
    )
    assert len(spring) == 12
    assert spring - summer == {"Cai Carlsen"}
    assert summer - spring == {"Ida Iversen"}


def made_of(first: Meeting, second: Meeting) -> dict[str, bytes]:
    """Every file that comes of the two, by its name."""
    made = {
        f"first-decisions.{name}": export(first, name, size=Size.DECISIONS, audience=Audience.PUBLIC)
        for name in FORMATS
    }
    for size in (Size.AGENDA, Size.FULL):
        made |= {f"second-{size}.{name}": export(second, name, size=size) for name in FORMATS}
    danish, both = language_of("da"), [first, second]
    for day in (date(2022, 4, 1), SECOND_DAY):
        sitting = register(both, day)
        for name in ("csv", "md", "docx"):
            made[f"register-{day}.{name}"] = register_file(sitting, name, danish, first.body, day)[0]
    found = tracked(both)
    return made | {
        "follow-ups.csv": follow_ups_csv(found, danish),
        "follow-ups.ics": follow_ups_calendar(found),
    }


def different(made: dict[str, bytes]) -> list[str]:
    """The names of the files that are not as before: of DOCX and PDF the text."""
    readers = {"docx": word_text, "pdf": pdf_text}
    found = []
    for name, content in made.items():
        reader = readers.get(name.rpartition(".")[2])
        text = (reader(content) if reader else content.decode()).replace("\r\n", "\n")
        file = GOLDEN / f"{name}{'.txt' if reader else ''}"
        if os.environ.get("MEETINGTUI_GOLDEN") == "write":
            file.write_text(text, "utf-8", newline="\n")
        if not file.exists() or text != file.read_text("utf-8"):
            found.append(name)
    return found
