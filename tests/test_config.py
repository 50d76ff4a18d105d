"""The settings: read once, understood or refused with a sentence, never half obeyed."""

import textwrap
from pathlib import Path

import pytest

from meetingtui.config import Config, read_config
from meetingtui.domain.errors import MeetingError
from meetingtui.paths import config_file
from tests.commandline import SCRIPT, command, imported
from tests.terminal import Terminal


def settings(folder: Path, content: str | bytes) -> Path:
    path = config_file(folder)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_without_a_file_the_settings_are_the_standard_ones(tmp_path: Path) -> None:
    assert read_config(config_file(tmp_path)) == Config()


def test_what_a_file_says_is_read(tmp_path: Path) -> None:
    path = settings(tmp_path, 'language = "da"\ntheme = "light"\n[keys]\n"meeting.vote" = "f12 ctrl+e"\n')
    assert read_config(path) == Config("da", "light", {"meeting.vote": "f12 ctrl+e"})


def test_what_is_not_known_by_name_is_passed_over(tmp_path: Path) -> None:
    assert read_config(settings(tmp_path, "future = true\n")) == Config()


def test_the_example_in_the_readme_is_right(tmp_path: Path) -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
    example = readme.partition("if you write one:")[2].strip("\n").partition("\n\n")[0]
    config = read_config(settings(tmp_path, textwrap.dedent(example)))
    assert (config.language, config.theme, dict(config.keys)) == ("da", "light", {"meeting.vote": "f12"})


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00garbage", b"language = ", b"[keys", 'theme = "bøh"'.encode(), b"theme = 7",
        b"language = 7", b"keys = 7", b"[keys]\nvote = 7", b"keys = []",
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused_with_the_path(tmp_path: Path, content: bytes) -> None:
    path = settings(tmp_path, content)
    with pytest.raises(MeetingError) as caught:
        read_config(path)
    assert str(path) in str(caught.value)


def test_settings_in_a_folders_place_are_refused(tmp_path: Path) -> None:
    config_file(tmp_path).mkdir()
    with pytest.raises(MeetingError, match="cannot be read"):
        read_config(config_file(tmp_path))


# In the program


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a meeting."""
    imported()
    return tmp_path / "store"


def test_settings_that_cannot_be_read_stop_the_screens_but_no_command(folder: Path) -> None:
    path = settings(folder, "garbage")
    assert command("list").status == 0
    with Terminal(SCRIPT, "open", "latest", size=(300, 30)) as terminal:
        assert terminal.wait() == 1
        assert "meetingtui: The settings in" in terminal.text
        assert str(path) in terminal.text
        assert "Traceback" not in terminal.text


def test_the_language_of_the_settings_goes_before_the_locale(folder: Path) -> None:
    settings(folder, 'language = "da"')
    with Terminal(SCRIPT, "open", "latest") as terminal:
        terminal.wait_for("Noter")
        terminal.press("ctrl+q")
        assert terminal.wait() == 0


def test_a_key_of_the_settings_works(folder: Path) -> None:
    settings(folder, '[keys]\n"meeting.leave" = "f12"')
    with Terminal(SCRIPT, "open", "latest") as terminal:
        terminal.wait_for("Notes")
        terminal.press("f12")
        assert terminal.wait() == 0


def test_a_key_for_no_command_is_told_and_the_meeting_opens(folder: Path) -> None:
    settings(folder, '[keys]\n"meeting.votee" = "f12"\n"meeting.vote" = ""\n"meeting.help" = "no such key"')
    with Terminal(SCRIPT, "open", "latest") as terminal:
        terminal.wait_for("Notes")
        terminal.press("ctrl+q")
        assert terminal.wait() == 0
        assert b"meeting.votee, which is no command" in terminal.output
