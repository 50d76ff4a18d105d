"""A crash report tells a maintainer enough, and nobody what was said in the meeting."""

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meetingtui import __version__, crash
from meetingtui.domain.errors import StoreError

SECRET = "what was said behind closed doors"
NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def failing(depth: int = 0) -> None:
    """Raise errors that quote the meeting in every way they can."""
    secret = SECRET
    if depth:
        failing(depth - 1)
    try:
        raise KeyError(secret)
    except KeyError as error:
        error.add_note(secret)
        raise StoreError("{path} could not be read.", path=secret) from ExceptionGroup(
            secret, [OSError(secret)]
        )


def caught(depth: int = 0) -> Exception:
    with pytest.raises(StoreError) as info:
        failing(depth)
    return info.value


def test_report_has_versions_frames_and_causes_and_no_secret(tmp_path: Path) -> None:
    path = crash.write_report(tmp_path / "new" / "folder", caught(), NOON)
    text = path.read_text("utf-8")
    assert path.name == "crash-2026-03-04T12-00-00.txt"
    assert SECRET not in text
    assert "{path} could not be read." in text
    for part in (
        __version__,
        "textual ",
        "sqlalchemy ",
        "StoreError",
        "ExceptionGroup",
        "OSError",
        "in failing",
    ):
        assert part in text


def test_line_of_the_source_is_left_out_too(tmp_path: Path) -> None:
    assert "raise KeyError" not in crash.write_report(tmp_path, caught(), NOON).read_text("utf-8")


def test_two_crashes_in_a_second_have_two_reports(tmp_path: Path) -> None:
    one, other = (crash.write_report(tmp_path, caught(), NOON) for _ in range(2))
    assert one != other
    assert one.exists()


def test_endless_recursion_and_a_circle_of_causes_have_an_end(tmp_path: Path) -> None:
    error = caught(depth=300)
    error.__cause__ = error
    text = crash.write_report(tmp_path, error, NOON).read_text("utf-8")
    assert "frames left out" in text
    assert len(text.splitlines()) < 100


@pytest.mark.skipif(sys.platform == "win32", reason="no such modes")
def test_report_is_for_its_owner_only(tmp_path: Path) -> None:
    path = crash.write_report(tmp_path / "crashes", caught(), NOON)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_notice_promises_no_more_than_is_true(tmp_path: Path) -> None:
    assert str(tmp_path) in str(crash.notice(tmp_path, saved=True))
    assert "Everything typed is saved" in str(crash.notice(None, saved=True))
    assert "not everything could be saved" in str(crash.notice(tmp_path, saved=False))
    assert "Everything" not in str(crash.notice(None, saved=False))
