"""The commands: what they print, where they look, and how they end."""

import subprocess
import sys
from pathlib import Path

import click
import pytest

from meetingtui import __version__
from meetingtui.cli import program
from meetingtui.paths import data_folder
from tests.commandline import AGENDA, SCRIPT, command, complaint, imported, process

LOADED = """
import gc, sys
sys.argv = ["meetingtui", *{arguments}]
from meetingtui.cli import main
try:
    main()
finally:
    assert not gc.isenabled(), "nothing to collect in so short a life"
    heavy = {{"textual", "sqlalchemy", "lxml", "docx", "typst", "jinja2", "babel"}} & set(sys.modules)
    sys.stderr.write("LOADED" + repr(sorted(heavy)))
"""


def test_the_version() -> None:
    assert command("--version").text == f"meetingtui, version {__version__}\n"


def test_the_help_names_every_command_in_the_order_of_a_meeting() -> None:
    lines = command("--help").text.partition("Commands:\n")[2].splitlines()
    names = [line.split()[0] for line in lines]
    assert names == list(program.commands)
    assert names[:5] == ["demo", "import", "open", "list", "show"]


@pytest.mark.parametrize("name", program.commands)
def test_every_command_and_option_explains_itself(name: str) -> None:
    ended = command(name, "--help")
    assert ended.status == 0
    assert ended.text.startswith("Usage: meetingtui " + name)
    assert program.commands[name].help
    options = [param for param in program.commands[name].params if isinstance(param, click.Option)]
    assert all(option.help for option in options)


@pytest.mark.parametrize("arguments", [["--help"], ["import", "--help"], ["keys"], ["where"], ["--version"]])
def test_what_needs_no_meeting_loads_neither_screens_nor_store(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED.format(arguments=arguments)], capture_output=True, text=True, check=True
    )
    assert done.stderr == "LOADED[]"
    assert done.stdout


def test_listing_meetings_loads_no_screen() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED.format(arguments=["list"])], capture_output=True, text=True, check=True
    )
    assert done.stderr.endswith("LOADED['sqlalchemy']")


def test_both_ways_to_start_it_are_the_same_program() -> None:
    by_script = subprocess.run([SCRIPT, "--version"], capture_output=True, check=True).stdout
    assert by_script == process("--version").out == command("--version").out


# Where the meetings are


def test_the_folder_is_the_one_of_the_environment() -> None:
    assert command("where").text == f"{data_folder()}\n"


def test_a_folder_before_the_command_goes_before_the_environment(tmp_path: Path) -> None:
    other = tmp_path / "andet sted"
    assert command("--data-dir", other, "where").text == f"{other}\n"
    assert command("--data-dir", other, "import", AGENDA).text == "1\n"
    assert len(command("--data-dir", other, "list").text.splitlines()) == 1
    assert command("list").text == ""
    assert (other / "meetings.db").is_file()


def test_asking_makes_no_folder(tmp_path: Path) -> None:
    for arguments in (["where"], ["keys"], ["list"], ["list", "--json"], ["show", "1"], ["backup", "x"]):
        command(*arguments)
    assert not data_folder().exists()


def test_the_list_is_empty_on_a_new_computer(tmp_path: Path) -> None:
    ended = command("--data-dir", tmp_path / "home" / ".local" / "share" / "meetingtui", "list", "--json")
    assert (ended.status, ended.json) == (0, [])


# Looking


def test_an_empty_list_says_how_to_begin() -> None:
    ended = command("list")
    assert (ended.status, ended.text) == (0, "")
    assert "meetingtui import FILE" in ended.err


def test_the_list_has_a_line_a_meeting() -> None:
    first, second = imported("--date", "2026-03-23"), imported("--date", "2026-04-20")
    lines = command("list").text.splitlines()
    assert [line.split()[:2] for line in lines] == [[second, "2026-04-20"], [first, "2026-03-23"]]
    assert all("planned" in line for line in lines)


def test_the_list_as_json() -> None:
    imported("--date", "2026-03-23", "--body", "Byrådet")
    ended = command("list", "--json")
    assert ended.err == ""
    (meeting,) = ended.json
    assert set(meeting) == {"id", "title", "body", "date", "state", "items", "clauses", "decided"}
    assert (meeting["id"], meeting["body"], meeting["date"]) == ("1", "Byrådet", "2026-03-23")
    assert (meeting["state"], meeting["decided"]) == ("planned", 0)


def test_a_meeting_is_named_by_its_id_or_as_the_latest() -> None:
    first, second = imported("--body", "Et"), imported("--body", "To")
    bodies = [command("show", name, "--json").json["meeting"]["body"] for name in (first, second, "latest")]
    assert bodies == ["Et", "To", "To"]


def test_a_meeting_is_shown_as_text() -> None:
    ended = command("show", imported())
    assert ended.status == 0
    assert "Godkendelse af referat" in ended.text


@pytest.mark.parametrize("name", ["7", "0", "-", "sidste", "١", "9" * 5000, "1; drop table", "LATEST", ""])
def test_an_unknown_meeting(name: str) -> None:
    imported()
    sentence = complaint(command("show", "--", name))
    assert sentence.startswith(f"There is no meeting {name}.")
    assert "meetingtui list" in sentence


def test_the_latest_of_no_meetings() -> None:
    assert complaint(command("show", "latest")).startswith("There are no meetings yet.")


# Care


def test_a_backup_can_be_restored(tmp_path: Path) -> None:
    imported("--body", "Før")
    assert command("backup", tmp_path / "kopi.db").status == 0
    imported("--body", "Efter")
    ended = command("restore", tmp_path / "kopi.db")
    assert ended.status == 0
    assert [meeting["body"] for meeting in command("list", "--json").json] == ["Før"]
    aside = ended.err.strip().rpartition(": ")[2]
    assert Path(aside).is_file()


def test_no_backup_of_nothing(tmp_path: Path) -> None:
    assert complaint(command("backup", tmp_path / "kopi.db")).startswith("There are no meetings yet.")
    assert not (tmp_path / "kopi.db").exists()


def test_restoring_what_is_no_backup_changes_nothing(tmp_path: Path) -> None:
    imported("--body", "Før")
    (tmp_path / "kopi.db").write_bytes(b"not a database" * 100)
    assert "It was not restored; nothing was changed." in complaint(command("restore", tmp_path / "kopi.db"))
    assert [meeting["body"] for meeting in command("list", "--json").json] == ["Før"]


def test_a_sound_store_is_told_from_a_damaged_one() -> None:
    imported()
    assert command("check").text == "The store is sound.\n"
    store = data_folder() / "meetings.db"
    content = store.read_bytes()
    store.write_bytes(content[:4096] + b"\xff" * 4096 + content[8192:])
    ended = command("check")
    assert ended.status == 1
    assert "sound" not in ended.text
    assert ended.text or ended.err.startswith("meetingtui: ")


# The keys


def test_the_keys_as_text_and_as_a_table() -> None:
    assert "F4, Ctrl+R" in command("keys").text
    assert "| F4, Ctrl+R | As recommended |" in command("keys", "--markdown").text


# How it ends


@pytest.mark.parametrize(
    "arguments",
    [
        ["import"], ["open"], ["show"], ["export", "1"], ["backup"], ["nonsense"], ["--nonsense"],
        ["export", "1", "-f", "md", "--size", "half"], ["import", "x", "--date", "i morgen"],
        ["list", "more"],
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    ended = command(*arguments)
    assert (ended.status, ended.out) == (2, b"")
    assert ended.err.startswith("Usage: meetingtui")
    assert "Error: " in ended.err


def test_a_date_that_is_none_is_told_with_the_right_way() -> None:
    assert (
        "i morgen is not a date: write it as 2026-03-23."
        in command("import", AGENDA, "--date", "i morgen").err
    )


@pytest.mark.parametrize("arguments", [[], ["demo"], ["open", "latest"]])
def test_screens_need_a_terminal(arguments: list[str]) -> None:
    assert complaint(process(*arguments)).startswith("This command needs a terminal.")
    assert not data_folder().exists()


def test_a_reader_that_has_gone_is_nobody_to_complain_to() -> None:
    imported()
    for arguments in ("list", "show latest"):
        done = subprocess.run(
            f"{sys.executable} -m meetingtui {arguments} | head -0",
            shell=True, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_output_that_cannot_be_written_is_one_sentence() -> None:
    imported()
    for arguments in (["list"], ["show", "latest"]):
        with open("/dev/full", "w") as full:
            done = subprocess.run(
                [sys.executable, "-m", "meetingtui", *arguments],
                stdout=full, stderr=subprocess.PIPE, text=True, check=False,
            )  # fmt: skip
        assert done.returncode == 1
        assert done.stderr == "meetingtui: The output could not be written: the disk is full.\n"


def test_a_fault_of_the_program_leaves_a_report_and_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(markdown: bool) -> str:
        raise ZeroDivisionError("a secret from the meeting")

    monkeypatch.setattr("meetingtui.printout.key_table", fail)
    sentence = complaint(command("keys"))
    assert sentence.startswith("meetingtui ended because of an error of its own.")
    (report,) = (data_folder() / "crashes").iterdir()
    assert str(report) in sentence
    assert "ZeroDivisionError" in report.read_text("utf-8")
    assert "secret" not in report.read_text("utf-8")


# Languages


def test_output_is_utf_8_whatever_the_locale_says() -> None:
    imported("--body", "Økonomiudvalget")
    for env in ({"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONIOENCODING": "latin-1"}):
        for arguments in (["list"], ["list", "--json"]):
            ended = process(*arguments, **env)
            assert (ended.status, ended.err) == (0, "")
            assert "Økonomiudvalget" in ended.text


@pytest.mark.parametrize("env", [{"LANG": "da_DK.UTF-8"}, {"LC_ALL": "da_DK"}, {"LANGUAGE": "da:en"}])
def test_help_is_danish_where_the_locale_is(env: dict[str, str]) -> None:
    ended = process("--help", **env)
    assert ended.text.startswith("Brug: meetingtui")
    assert "Kommandoer:" in ended.text
    assert "Vis denne hjælp, og afslut." in ended.text
    assert "Skriv referatet." in ended.text


def test_options_and_wrong_usage_are_told_in_danish() -> None:
    text = process("export", "--help", LANG="da_DK.UTF-8").text
    assert "Hele referatet, kun beslutningerne, eller" in text
    assert "[standard: full]" in text
    ended = process("export", LANG="da_DK.UTF-8")
    assert ended.status == 2
    assert "Fejl: Der mangler 'MEETING'." in ended.err


def test_errors_are_danish_where_the_locale_is() -> None:
    sentence = complaint(process("show", "7", LANG="da_DK.UTF-8"))
    assert sentence.startswith("Der er ikke noget møde 7.")
    sentence = complaint(process("open", "7", LANG="da_DK.UTF-8"))
    assert "terminal" in sentence
    assert "This" not in sentence


def test_english_where_the_locale_is_neither() -> None:
    assert process("--help", LANG="fr_FR.UTF-8").text.startswith("Usage: ")
