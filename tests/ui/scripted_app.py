"""The program for test_scripted_meeting.py: on the latest meeting of a store, at a time that the test says.

    python -m tests.ui.scripted_app FOLDER

The time is what FOLDER/clock holds, in ISO 8601 with the zone.
"""

import sys
from datetime import datetime
from pathlib import Path

from meetingtui.config import Config
from meetingtui.store import Store
from meetingtui.ui.app import MeetingApp
from meetingtui.ui.locale import speak


def main(folder: Path) -> None:
    """Run until it is left."""
    speak("da")
    with Store.open(folder / "store") as store:
        MeetingApp(
            store,
            Config(),
            store.latest_id(),
            clock=lambda: datetime.fromisoformat((folder / "clock").read_text()),
        ).run()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
