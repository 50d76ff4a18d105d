"""The data folder: where it is, and for whom."""

import stat
from pathlib import Path

import pytest

from meetingtui.paths import config_file, data_folder, demo_folder, make_private_folder


def test_named_folder_wins_over_the_environment(tmp_path: Path) -> None:
    assert data_folder(tmp_path / "mine") == tmp_path / "mine"


def test_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MEETINGTUI_DATA_DIR", str(tmp_path / "other"))
    assert data_folder() == tmp_path / "other"


def test_without_either_it_is_the_systems_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEETINGTUI_DATA_DIR", "")
    assert data_folder().is_absolute()
    assert "meetingtui" in data_folder().parts


def test_relative_folder_stays_the_same_when_the_program_changes_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_folder(Path("here")) == tmp_path / "here"


def test_asking_for_the_folder_makes_nothing(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "new")
    assert config_file(folder) == folder / "config.toml"
    assert demo_folder(tmp_path / "new").parent == folder
    assert not folder.exists()


def test_new_folder_is_its_owners_alone(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir(0o755)
    make_private_folder(tmp_path / "shared")
    assert stat.S_IMODE((tmp_path / "shared").stat().st_mode) == 0o755
