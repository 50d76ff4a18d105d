"""Runs an installed program's demonstration in a terminal until its first screen: for CI.

`python -m tests.first_screen PROGRAM`; the exit status is the program's own, or 1.
"""

import sys
import tempfile
from pathlib import Path

from tests.terminal import Terminal


def main(program: str) -> int:
    command = (Path(program).absolute(), "--data-dir", "store", "demo")
    with tempfile.TemporaryDirectory() as folder, Terminal(*command, cwd=Path(folder)) as terminal:
        terminal.wait_for("Fjordby Town Council")
        terminal.wait_for("F10 minutes")
        terminal.press("f10")
        terminal.wait_for("Present:")
        terminal.press("escape", "ctrl+q")
        return terminal.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
