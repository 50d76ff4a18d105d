"""Pastes, cut out of what a terminal sends before the parser of keys sees them."""

from collections.abc import Iterator

from textual._xterm_parser import BRACKETED_PASTE_END as END
from textual._xterm_parser import BRACKETED_PASTE_START as BEGIN
from textual.events import Paste

from meetingtui.domain.text import clean


def _begun(text: str, marker: str) -> str:
    """What at the end of the text may be the beginning of the marker."""
    tail = text[1 - len(marker) :]
    return next((tail[at:] for at in range(len(tail)) if marker.startswith(tail[at:])), "")


class Pastes:
    """Guard: an ESC in a paste makes keys of what follows, out of order: a pasted Ctrl+Q quits, and a
    thousand escape sequences hang the screen. Can go when XTermParser takes a paste as it stands.

    The parser is given the markers only, and so sees empty pastes.
    """

    def __init__(self) -> None:
        self._pieces: list[str] | None = None  # of the paste that has begun
        self._tail = ""  # the beginning of a marker; of BEGIN the parser has it already

    def cut(self, text: str) -> Iterator[str | Paste]:
        """What came, in order: text for the parser, never empty, and each paste once it is whole."""
        while text:
            if self._pieces is None:
                whole = self._tail + text
                before, marker, rest = whole.partition(BEGIN)
                yield (before + marker)[len(self._tail) :]
                self._tail = "" if marker else _begun(whole, BEGIN)
                self._pieces = [] if marker else None
            else:
                before, marker, rest = (self._tail + text).partition(END)
                self._tail = "" if marker else _begun(before, END)
                self._pieces.append(before.removesuffix(self._tail))
                if marker:
                    yield from self.end()
            text = rest

    def end(self) -> Iterator[str | Paste]:
        """The paste that has begun, as it is, if one has.

        It is cleaned, for there are fields that take it unseen. An empty one is left out: it would
        delete what is selected.
        """
        if self._pieces is None:
            return
        pasted = clean("".join([*self._pieces, self._tail]))
        self._pieces, self._tail = None, ""
        if pasted:
            yield Paste(pasted)
        yield END
