"""Addresses: those in the text, and those that a PDF leaves at the end of the page that points to them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import LINK_GUESSED, LINK_WITHOUT_PLACE, remark
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning

URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”“»«|]+", re.IGNORECASE)
HOST = re.compile(r"\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,5}\b", re.IGNORECASE)
AFTER = ".,;:!?)]}'’"  # marks of the sentence, and not of an address at its end


def addresses(text: str) -> list[str]:
    """The addresses in a text, in order."""
    return [_without_marks(found[0]) for found in URL.finditer(text)]


def _without_marks(url: str) -> str:
    bare = url.rstrip(AFTER)
    return bare + ")" if bare.count("(") > bare.count(")") and url[len(bare) :].startswith(")") else bare


def same_address(one: str, other: str) -> bool:
    """Whether two addresses differ in nothing but a last slash."""
    return one.rstrip("/") == other.rstrip("/")


def without_targets(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The text, and the lines at the ends of pages that are an address and nothing else.

    On the only page of a document they are text: nothing shows that they stand at its end for
    another reason.
    """
    if not lines or lines[0].page == lines[-1].page:
        return list(lines), []
    targets = set(_at_page_ends(lines))
    return (
        [line for place, line in enumerate(lines) if place not in targets],
        [line for place, line in enumerate(lines) if place in targets],
    )


def _at_page_ends(lines: Sequence[Line]) -> Iterator[int]:
    at_end = True
    for place in range(len(lines) - 1, -1, -1):
        if place + 1 < len(lines) and lines[place].page != lines[place + 1].page:
            at_end = True
        at_end = at_end and _is_target(lines, place)
        if at_end:
            yield place


def _is_target(lines: Sequence[Line], place: int) -> bool:
    line = lines[place]
    introduced = place > 0 and line.blank_before <= 0 and lines[place - 1].text.endswith(":")
    return not introduced and URL.fullmatch(line.text) is not None


@dataclass(frozen=True, slots=True)
class Placed:
    """Which addresses belong to which item: by the item's place, each with the line that points to it.

    `lost` are those that no item can be found for.
    """

    links: dict[int, list[tuple[int, str]]]
    lost: tuple[Line, ...]
    warnings: tuple[AgendaWarning, ...]


def placed(targets: Sequence[Line], items: Sequence[Sequence[Line]], language: AgendaWords) -> Placed:
    """Every target at the item that points to it: in full, by its host, or by "kan ses her" in order."""
    pages = _pages(items)
    links: dict[int, list[tuple[int, str]]] = defaultdict(list)
    lost: list[Line] = []
    warnings: list[AgendaWarning] = []
    pointers: dict[int, list[_Pointer]] = {}
    for target in targets:
        page = pages.get(target.page, [])
        if target.page not in pointers:
            pointers[target.page] = _pointers(page, language)
        pointer = _best(pointers[target.page], target.text)
        items_there = {item for item, _ in page}
        if pointer:
            links[pointer.item].append((pointer.line, target.text))
            if not pointer.url:
                pointers[target.page].remove(pointer)
        elif len(items_there) == 1:
            links[items_there.pop()].append((target.number, target.text))
            warnings.append(remark(LINK_GUESSED, target.text, target))
        else:
            lost.append(target)
            warnings.append(remark(LINK_WITHOUT_PLACE, target.text, target))
    return Placed(links, tuple(lost), tuple(warnings))


@dataclass(frozen=True, slots=True)
class _Pointer:
    """A place in the text that an address belongs to: an address, a host, or "kan ses her"."""

    item: int
    line: int
    url: str = ""
    host: str = ""


def _pages(items: Sequence[Sequence[Line]]) -> dict[int, list[tuple[int, Line]]]:
    pages: dict[int, list[tuple[int, Line]]] = defaultdict(list)
    for item, lines in enumerate(items):
        for line in lines:
            pages[line.page].append((item, line))
    return pages


def _pointers(page: Sequence[tuple[int, Line]], language: AgendaWords) -> list[_Pointer]:
    """Everything on a page that points somewhere, in order; a phrase may run over a line's end."""
    phrases = "|".join(re.escape(phrase) for phrase in sorted(language.here, key=len, reverse=True))
    here = re.compile(rf"\b(?:{phrases})\b", re.IGNORECASE)
    found: list[tuple[int, _Pointer]] = []
    offset = 0
    starts: list[tuple[int, int, Line]] = []
    for item, line in page:
        starts.append((offset, item, line))
        offset += len(line.text) + 1
        for url in addresses(line.text):
            found.append((offset, _Pointer(item, line.number, url=url)))
        found += [
            (offset, _Pointer(item, line.number, host=host[0]))
            for host in HOST.finditer(URL.sub(" ", line.text))
        ]
    text = " ".join(line.text for _, line in page)
    for phrase in here.finditer(text):
        start = max((one for one in starts if one[0] <= phrase.start()), key=lambda one: one[0])
        found.append((phrase.start(), _Pointer(start[1], start[2].number)))
    return [pointer for _, pointer in sorted(found, key=lambda one: one[0])]


def _best(pointers: Sequence[_Pointer], url: str) -> _Pointer | None:
    """The address itself, or the first part of it on a line; then its host; then a phrase."""
    host = urlsplit(url).hostname or "" if "://" in url else url.split("/")[0]
    by_address = (
        one for one in pointers if one.url and (same_address(one.url, url) or url.startswith(one.url))
    )
    by_host = (one for one in pointers if one.host and f".{host}".endswith(f".{one.host.casefold()}"))
    by_phrase = (one for one in pointers if not one.url and not one.host)
    return next(by_address, None) or next(by_host, None) or next(by_phrase, None)
