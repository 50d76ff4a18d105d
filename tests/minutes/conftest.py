"""Golden files: what a format gave when somebody last looked at it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "golden"


@pytest.fixture
def golden() -> Callable[[str, bytes], None]:
    """Compares bytes with the golden file of that name; MEETINGTUI_GOLDEN=write replaces it."""

    def compare(name: str, made: bytes) -> None:
        file = FOLDER / name
        if os.environ.get("MEETINGTUI_GOLDEN") == "write":
            file.write_bytes(made)
        assert made.decode() == file.read_bytes().decode()

    return compare
