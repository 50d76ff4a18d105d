"""Writes the key table into the README from the table of commands: `python tests/readme.py`."""

import re
from pathlib import Path

from meetingtui.printout import key_table
from meetingtui.ui.locale import speak

README = Path(__file__).parents[1] / "README.md"
BETWEEN = re.compile(r"(<!-- keys -->\n).*?(<!-- /keys -->)", re.DOTALL)


def with_keys(text: str) -> str:
    """The README with the table as it must be now."""
    speak("en")
    return BETWEEN.sub(lambda m: f"{m[1]}{key_table(markdown=True)}\n{m[2]}", text)


if __name__ == "__main__":
    README.write_text(with_keys(README.read_text("utf-8")), "utf-8")
