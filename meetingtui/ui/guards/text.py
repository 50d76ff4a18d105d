"""Text on the screen is only text: no markup in it is read, and no control character gets through."""

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from meetingtui.domain.text import UNSEEN

# What `clean` leaves or turns into line ends, and what a terminal would act on in the midst of a row.
LAYOUT = re.compile("[\t-\r\u2028\u2029]")
SURROGATE = re.compile("[\ud800-\udfff]")


def harmless(text: str) -> str:
    """The text without what a terminal would act on, as wide on the screen as before.

    Control characters and bidirectional overrides take no cell and so just go; a surrogate, from a
    file name that is not UTF-8, takes one.
    """
    if text.isprintable():
        return text
    return UNSEEN.sub("", LAYOUT.sub("", SURROGATE.sub("\ufffd", text)))


class ControlFilter(LineFilter):
    """Guard: ESC, OSC, C1 and bidirectional overrides in any widget's text reach the terminal.

    Every widget's rows pass the app's line filters, borders, titles, tooltips and notices included.
    Can go when `Content("\\x1b]0;x\\x07")` in a Static no longer sends an ESC.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, each with harmless text; the same list when all of it was."""
        if all(segment.text.isprintable() for segment in segments):
            return segments
        return [Segment(harmless(text), style, control) for text, style, control in segments]
