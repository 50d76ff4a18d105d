"""Takes the pictures of the README from the running app: `python tests/screenshots.py`.

With `--check` nothing is written, and the exit status tells whether a picture is out of date.
"""

import asyncio
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from meetingtui.agenda import read_agenda
from meetingtui.agenda.draft import AgendaDraft
from meetingtui.config import Config
from meetingtui.examples import demo_meetings, example_agenda
from meetingtui.store import Store
from meetingtui.ui.app import MeetingApp
from meetingtui.ui.locale import speak

FOLDER = Path(__file__).parents[1] / "screenshots"
NOW = datetime(2026, 11, 18, 14, 32, 5, tzinfo=timezone(timedelta(hours=1)))
AT_ONCE = 4  # processes: each waits for keys more than it reckons
WIDE, NARROW = (120, 40), (80, 24)


@dataclass(frozen=True)
class Picture:
    """What is pressed, on which screen size, before the picture is taken."""

    name: str
    keys: tuple[str, ...] = ()
    size: tuple[int, int] = WIDE
    language: str = "en"
    theme: str = "dark"
    home: bool = False
    preview: bool = False


def typed(text: str) -> tuple[str, ...]:
    """The keys of a text."""
    return tuple("enter" if char == "\n" else char for char in text)


TO_PLAN = ("f2", *typed("3.2"), "enter")
NOTES = typed(
    "14:27 The chair of the committee presented the plan.\n14:30 Lise Thorup (F) asked about the shade"
)
PICTURES = (
    Picture("home", home=True),
    Picture("import", ("down",) * 5, home=True, preview=True),
    Picture("meeting", (*TO_PLAN, *NOTES)),
    Picture("meeting-narrow", (*TO_PLAN, "f4", *NOTES), size=NARROW),
    Picture("meeting-da", ("f2", *typed("3.2"), "enter", "f4", *typed("14:30 Lise Thorup (F) spurgte til skyggen.")), language="da"),
    Picture("meeting-light", (*TO_PLAN, "f4", *NOTES), theme="light"),
    Picture("clauses", (*TO_PLAN, *NOTES, "f3", "g", "m", *typed("the promenade is lit at night"))),
    Picture("editing", (*TO_PLAN, *NOTES, "escape", "e")),
    Picture("vote", (*TO_PLAN, *NOTES, "f5", *typed("pe"), "minus", *typed("ma"), "minus", *typed("si"), "full_stop")),
    Picture("attendance", (*TO_PLAN, *NOTES, "f6")),
    Picture("course", ("f2", *typed("3.3"), "enter", "escape", "x")),
    Picture("amendments", ("f2", *typed("3.1"), "enter", "escape", "f")),
    Picture("vote-narrow-da", ("f2", *typed("3.2"), "enter", "f5", *typed("ol imod")), size=NARROW, language="da"),
    Picture("appointments", ("f2", *typed("4.1"), "enter", "f4", "ctrl+u", *typed("Lise"), "enter", *typed("Mads"))),
    Picture("follow-ups", ("f2", *typed("2.1"), "enter", "escape", "F")),
    Picture("overview", ("escape", "T")),
    Picture("overview-narrow-da", ("escape", "T", "f2"), size=NARROW, language="da"),
    Picture("open-ends", (*TO_PLAN, *NOTES, "f9")),
    Picture("minutes", (*TO_PLAN, "f4", *NOTES, "f10", *["pagedown"] * 2)),
)  # fmt: skip


async def _nothing(draft: AgendaDraft) -> None:
    """What is imported in a picture goes nowhere."""


async def take(picture: Picture, folder: Path) -> str:
    """The picture as SVG."""
    speak(picture.language)
    with Store.open(folder) as store:
        earlier, present = demo_meetings(NOW)
        store.add(earlier)
        meeting_id = store.add(present)
        app = MeetingApp(
            store, Config(theme=picture.theme), None if picture.home else meeting_id, clock=lambda: NOW
        )
        async with app.run_test(size=picture.size, notifications=False) as pilot:
            await pilot.pause()
            if picture.preview:
                from meetingtui.ui.screens.import_agenda import ImportScreen

                app.push_screen(ImportScreen(read_agenda(example_agenda("en")), _nothing))
                await pilot.pause()
            await pilot.press(*picture.keys)
            for field in app.screen.query("#path"):
                field.value = f"/home/secretary/{Path(field.value).name}"
                field.cursor_position = len(field.value)
            if app.writer is not None:
                app.writer.flush(5)
                app.meeting_screen.saved(NOW)
            for line in (line for screen in app.screen_stack for line in screen.query("OneLine")):
                line.say(
                    line.left.replace(str(folder), "~"),
                    line.right.replace(str(folder), "~/.local/share/meetingtui"),
                )
            await pilot.pause(0.2)
            return app.export_screenshot(title="meetingtui")


def taken_apart(picture: Picture) -> str:
    """The picture, of a store of its own."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(take(picture, Path(folder) / "store"))


def main() -> int:
    check = "--check" in sys.argv
    stale = []
    with ProcessPoolExecutor(AT_ONCE) as pool:
        taken = list(pool.map(taken_apart, PICTURES))
    for picture, svg in zip(PICTURES, taken, strict=True):
        path = FOLDER / f"{picture.name}.svg"
        if not path.exists() or path.read_text("utf-8") != svg:
            stale.append(picture.name)
            if not check:
                path.write_text(svg, "utf-8")
    sys.stdout.write(
        f"{len(PICTURES)} screenshots, {'out of date' if check else 'new'}: {', '.join(stale) or 'none'}\n"
    )
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
