"""A file is written whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from meetingtui.domain.errors import MinutesError
from meetingtui.files import write_atomically


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_new_file_has_the_content_and_the_usual_mode(tmp_path: Path) -> None:
    write_atomically(tmp_path / "referat.md", b"tekst")
    plain = tmp_path / "plain"
    plain.touch()
    assert (tmp_path / "referat.md").read_bytes() == b"tekst"
    assert mode(tmp_path / "referat.md") == mode(plain)


def test_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "referat.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert (path.read_bytes(), mode(path)) == (b"new", 0o640)


def test_mode_that_is_asked_for_is_given(tmp_path: Path) -> None:
    write_atomically(tmp_path / "secret", b"x", mode=0o600)
    assert mode(tmp_path / "secret") == 0o600


@pytest.mark.parametrize("call", ["write", "fsync", "replace", "fchmod"])
def test_failure_at_any_step_leaves_the_old_file_and_no_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, call: str
) -> None:
    path = tmp_path / "referat.md"
    path.write_bytes(b"old")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    if call == "write":
        monkeypatch.setattr("builtins.open", full)
    else:
        monkeypatch.setattr(os, call, full)
    with pytest.raises(MinutesError) as told:
        write_atomically(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["referat.md"]
    assert "the disk is full" in str(told.value)
    assert "unchanged" in str(told.value)


def test_ctrl_c_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "referat.md", b"new")
    assert os.listdir(tmp_path) == []


def test_link_is_written_through(tmp_path: Path) -> None:
    real = tmp_path / "real" / "referat.md"
    real.parent.mkdir()
    real.write_bytes(b"old")
    link = tmp_path / "link.md"
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_folder_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MinutesError, match=r"could not be written: it is a folder\. Nothing was written\."):
        write_atomically(tmp_path, b"x")


def test_missing_folder_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MinutesError, match="no such file or folder"):
        write_atomically(tmp_path / "nowhere" / "referat.md", b"x")


def test_protected_file_is_refused_although_a_rename_could(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "referat.md"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(MinutesError, match=r"permission is missing\. The file that was there is unchanged"):
        write_atomically(path, b"x")
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_impossible_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(MinutesError, match="could not be written"):
        write_atomically(tmp_path / name, b"x")


def test_device_is_written_to_and_stays_a_device() -> None:
    write_atomically(Path("/dev/null"), b"x")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
