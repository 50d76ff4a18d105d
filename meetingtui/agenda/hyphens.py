"""Lines to running text: words cut at line ends are joined as their language joins them."""

import re
from collections.abc import Iterable

from meetingtui.agenda.words import Words

LAST_PIECE = re.compile(r"([^\s-]*)-$")
WORD_TO_CUT = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)-$")
NEXT_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
URL_TAIL = re.compile(r"(?:https?://|www\.)\S*$", re.IGNORECASE)
URL_REST = re.compile(r"[\w%~#?&=+.-]*[/.?=#][\w%~#?&=+./-]*$")


def joined(lines: Iterable[str], words: Words, hanging: frozenset[str]) -> str:
    """The lines as one, with every run of white space as one space.

    `hanging` are the words that follow a hyphen that stays ("social- og specialpædagogik").
    """
    pieces: list[str] = []
    for line in lines:
        text = " ".join(line.split())
        if pieces:
            pieces[-1], between = _seam(pieces[-1], text, words, hanging)
            pieces.append(between)
        pieces.append(text)
    return "".join(pieces)


def _seam(text: str, following: str, words: Words, hanging: frozenset[str]) -> tuple[str, str]:
    """The first text as it stands before the following one, and what goes between the two."""
    if is_split_address(text, following):
        return text, ""
    piece = LAST_PIECE.search(text[-100:])
    if piece is None or not piece[1] or not following or URL_TAIL.match(following):
        return text, " "
    if _hangs(text, following, words, hanging):
        return text, " "
    return (text, "") if _is_hard(piece[1], text, following, words) else (text[:-1], "")


def is_split_address(text: str, following: str) -> bool:
    """An address goes on when it ends where addresses are cut, and a piece of a path follows."""
    tail = URL_TAIL.search(text[-2000:])
    return bool(tail and text[-1] in "-/_" and URL_REST.match(following.rstrip(".,)")))


def _hangs(text: str, following: str, words: Words, hanging: frozenset[str]) -> bool:
    first = following.split(maxsplit=1)[0].strip(",;").casefold()
    return first in hanging and _whole(text, following) not in words


def _is_hard(piece: str, text: str, following: str, words: Words) -> bool:
    """Whether the hyphen belongs to the word: "STEM-fagene", "2019-2023", "e-mail", "Jean-Marie"."""
    if not following[0].islower() or len(piece) == 1 or not piece[-1].islower():
        return True
    return words.count(_with_hyphen(text, following)) > words.count(_whole(text, following))


def _whole(text: str, following: str) -> str:
    return _with_hyphen(text, following, "")


def _with_hyphen(text: str, following: str, hyphen: str = "-") -> str:
    start, rest = WORD_TO_CUT.search(text[-100:]), NEXT_WORD.match(following)
    return (start[1] if start else "") + hyphen + (rest[0] if rest else "")
