"""The commands that show a screen: they begin where they are told, and end with an honest status."""

from pathlib import Path

import pytest

from meetingtui.paths import data_folder
from meetingtui.store import Store
from tests.commandline import SCRIPT, command, imported
from tests.terminal import Terminal


def left(terminal: Terminal) -> int:
    terminal.press("ctrl+q")
    return terminal.wait()


def test_without_a_command_there_is_the_list_of_meetings() -> None:
    imported("--body", "Kulturudvalget")
    with Terminal(SCRIPT) as terminal:
        terminal.wait_for("Kulturudvalget")
        assert left(terminal) == 0


def test_a_first_start_says_what_to_do() -> None:
    with Terminal(SCRIPT) as terminal:
        terminal.wait_for("meetingtui demo")
        assert left(terminal) == 0


def test_a_meeting_opens_at_the_item_asked_for() -> None:
    imported()
    with Terminal(SCRIPT, "open", "latest", "--item", "2.1") as terminal:
        terminal.wait_for("2.1 Orientering fra borgmesteren")
        terminal.wait_for("Notes")
        terminal.send("Noteret her.")
        terminal.wait_for("Noteret her.")
        assert left(terminal) == 0
    items = command("show", "latest", "--json").json["items"]
    assert {item["number"]: item["notes"] for item in items if item["notes"]} == {"2.1": "Noteret her."}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["open", "7"], "meetingtui: There is no meeting 7."),
        (["open", "latest", "--item", "9.9"], "meetingtui: The meeting has no item 9.9."),
    ],
)
def test_what_is_not_there_is_said_without_a_screen(arguments: list[str], said: str) -> None:
    imported()
    with Terminal(SCRIPT, *arguments) as terminal:
        assert terminal.wait() == 1
        assert said in terminal.text
        assert b"\x1b[?1049h" not in terminal.output


def test_no_meetings_to_open() -> None:
    with Terminal(SCRIPT, "open", "latest") as terminal:
        assert terminal.wait() == 1
        assert "meetingtui: There are no meetings yet." in terminal.text


def test_a_damaged_store_is_refused_before_any_screen(tmp_path: Path) -> None:
    store = data_folder() / "meetings.db"
    store.parent.mkdir()
    store.write_bytes(b"garbage" * 1000)
    for arguments in ([], ["open", "latest"]):
        with Terminal(SCRIPT, *arguments, size=(400, 20)) as terminal:
            assert terminal.wait() == 1
            assert f"meetingtui: {store} is damaged" in terminal.text
            assert "Traceback" not in terminal.text
    assert store.read_bytes() == b"garbage" * 1000


def test_a_meeting_open_elsewhere_can_be_read_here() -> None:
    meeting_id = imported()
    with Store.open(data_folder()), Terminal(SCRIPT, "open", meeting_id, size=(120, 40)) as terminal:
        terminal.wait_for("Read-only")
        assert left(terminal) == 0
