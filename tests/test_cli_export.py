"""`meetingtui export`: minutes go out whole, or the file that was there stays."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from meetingtui.domain.meeting import Meeting
from meetingtui.examples import demo_meeting
from meetingtui.minutes import FORMATS
from meetingtui.minutes import export as render
from meetingtui.paths import data_folder
from meetingtui.store import Store
from tests.commandline import command, complaint, process


@pytest.fixture
def meeting() -> Meeting:
    """The made-up meeting, in the store."""
    with Store.open(data_folder()) as store:
        return store.load(store.add(demo_meeting()))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_goes_to_a_file_and_to_standard_output(
    meeting: Meeting, tmp_path: Path, name: str
) -> None:
    target = tmp_path / f"referat.{name}"
    ended = command("export", "latest", "-f", name, "-o", target)
    assert (ended.status, ended.out) == (0, b"")
    assert ended.err == f"Written: {target}\n"
    assert target.read_bytes() == command("export", "latest", "-f", name, "-o", "-").out
    assert target.read_bytes() == render(meeting, name)


def test_without_a_path_the_file_is_named_after_the_meeting(
    meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written = Path(command("export", "latest", "-f", "md").err.strip().removeprefix("Written: "))
    assert written.parent == tmp_path
    assert written.suffix == ".md"
    assert written.read_bytes() == render(meeting, "md")


def test_sizes_and_audiences_are_those_of_the_minutes(meeting: Meeting) -> None:
    full, decisions, public = (
        command("export", "latest", "-f", "txt", "-o", "-", *more).out
        for more in ((), ("--size", "decisions"), ("--audience", "public"))
    )
    assert full == render(meeting, "txt")
    assert len(decisions) < len(full)
    assert public != decisions


def test_one_item_stands_alone(meeting: Meeting) -> None:
    whole, one = (
        command("export", "latest", "-f", "md", "-o", "-", *more).text for more in ((), ("--item", "3.1"))
    )
    title = meeting.numbered("3.1").title
    assert title in one
    assert title in whole
    assert meeting.numbered("2.1").title not in one


def test_the_json_export_is_the_shown_meeting(meeting: Meeting) -> None:
    exported = command("export", "latest", "-f", "json", "-o", "-").json
    assert exported == command("show", "latest", "--json").json


def test_the_same_meeting_gives_the_same_bytes(meeting: Meeting) -> None:
    for name in FORMATS:
        assert command("export", "1", "-f", name, "-o", "-") == command("export", "1", "-f", name, "-o", "-")


def test_an_unknown_item_or_format_writes_nothing(meeting: Meeting, tmp_path: Path) -> None:
    target = tmp_path / "referat"
    unknown = complaint(command("export", "latest", "-f", "wordperfect", "-o", target))
    assert "docx, html, json, md, pdf, txt" in unknown
    assert "no item 9.9" in complaint(command("export", "1", "-f", "md", "--item", "9.9", "-o", target))
    assert "no meeting 5" in complaint(command("export", "5", "-f", "md", "-o", target))
    assert not target.exists()


def test_a_target_that_cannot_be_written(meeting: Meeting, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "ingen" / "referat.md", tmp_path / ("x" * 300)):
        sentence = complaint(command("export", "latest", "-f", "md", "-o", target))
        assert "could not be written" in sentence
        assert "Nothing was written." in sentence
    assert not (tmp_path / "ingen").exists()


def test_a_file_that_was_there_is_whole_when_the_new_one_fails(
    meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "referat.md"
    target.write_text("det gamle", "utf-8")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    sentence = complaint(command("export", "latest", "-f", "md", "-o", target))
    assert "the disk is full" in sentence
    assert "The file that was there is unchanged." in sentence
    assert target.read_text("utf-8") == "det gamle"
    assert [path.name for path in tmp_path.glob("*referat*")] == ["referat.md"]
    assert not list(tmp_path.glob(".*"))


def test_a_file_that_was_there_is_replaced_by_a_whole_one(meeting: Meeting, tmp_path: Path) -> None:
    target = tmp_path / "referat.md"
    target.write_text("det gamle " * 10_000, "utf-8")
    assert command("export", "latest", "-f", "md", "-o", target).status == 0
    assert target.read_bytes() == render(meeting, "md")


def test_exporting_is_told_in_the_readers_language_and_written_in_the_meetings(meeting: Meeting) -> None:
    english = process("export", "latest", "-f", "json", "-o", "-").out
    danish = process("export", "latest", "-f", "json", "-o", "-", LANG="da_DK.UTF-8")
    assert danish.out == english
    assert json.loads(danish.out)["meeting"]["language"] == meeting.language
    sentence = complaint(process("export", "9", "-f", "md", LANG="da_DK.UTF-8"))
    assert sentence.startswith("Der er ikke noget møde 9.")


@pytest.mark.parametrize("target", ["meetings.db", "backups/x.db", "lock", "nyt.txt"])
def test_nothing_is_written_into_the_folder_of_the_store(meeting: Meeting, target: str) -> None:
    own = data_folder() / target
    before = own.read_bytes() if own.is_file() else None
    for arguments in (("export", "latest", "-f", "txt", "-o", own), ("backup", own)):
        assert "is in the folder of the store" in complaint(command(*arguments))
    assert (own.read_bytes() if own.is_file() else None) == before


def test_a_backup_follows_a_link_and_takes_the_place_of_ordinary_files_alone(
    meeting: Meeting, tmp_path: Path
) -> None:
    real, link, pipe = tmp_path / "real.db", tmp_path / "link.db", tmp_path / "pipe"
    real.write_bytes(b"")
    link.symlink_to(real)
    assert command("backup", link).status == 0
    assert link.is_symlink()
    assert real.stat().st_size > 0
    os.mkfifo(pipe)
    assert "is no ordinary file" in complaint(command("backup", pipe))
    assert pipe.is_fifo()
    assert "is no ordinary file" in complaint(command("backup", ""))


def test_an_empty_number_is_no_item(meeting: Meeting, tmp_path: Path) -> None:
    assert "has no item" in complaint(
        command("export", "latest", "-f", "md", "-o", tmp_path / "x.md", "--item", "")
    )


def test_each_kind_of_copy_has_a_name_of_its_own(
    meeting: Meeting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for more in ((), ("--size", "decisions"), ("--audience", "public"), ("--item", "3.1")):
        command("export", "latest", "-f", "md", *more)
    assert len(list(tmp_path.glob("*.md"))) == 4


@pytest.mark.skipif(sys.platform == "win32", reason="closes streams as a shell does")
def test_closed_streams_end_no_command(meeting: Meeting) -> None:
    for shell in ("export latest -f md -o - >&-", "list 2>&-", "open latest <&-"):
        ended = subprocess.run(
            f"{sys.executable} -m meetingtui {shell}", shell=True, capture_output=True, check=False
        )
        assert b"error of its own" not in ended.stderr + ended.stdout
    assert not (data_folder() / "crashes").exists()
