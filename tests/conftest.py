"""What every test can use: frozen folders and the real agendas, where they are at hand."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "busy", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy")  # no test fails because the machine has something else to do

SHARED = Path(__file__).parents[1].parent / "shared"


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """A case made of bytes goes by its argument's name.

    A zip file has the time it was made in it; the processes that share the tests would not agree.
    """
    return argname if isinstance(val, bytes) else None


@pytest.fixture
def open_agendas() -> Path:
    """The folder of real agendas with hand-checked expectations; skips where it is missing."""
    folder = Path(os.environ.get("MEETINGTUI_SHARED", SHARED)) / "agendas" / "open"
    if not folder.is_dir():
        pytest.skip("the real agendas are not here")
    return folder


@pytest.fixture(autouse=True)
def at_home_nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No test reads or writes the home folder or the locale of who runs it."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MEETINGTUI_DATA_DIR", str(tmp_path / "store"))
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path
