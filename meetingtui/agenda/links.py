"""Addresses: those in the text, and those that a PDF leaves at the end of the page that points to them."""

import re
from bisect import bisect_right
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import LINK_GUESSED, LINK_WITHOUT_PLACE, remark
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning

URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"”“»«|]+", re.IGNORECASE)
HOST = re.compile(r"\b[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,5}\b", re.IGNORECASE)
MOST_CUTS = 50  # places of an address at which it may have been cut that are tried
AFTER = ".,;:!?)]}'’"  # marks of the sentence, and not of an address at its end


def may_have_address(text: str) -> bool:
    """Whether a line is worth a closer look."""
    return "://" in text or "www." in text.casefold()


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
    for number, group in groupby(targets, lambda target: target.page):
        page = pages.get(number, [])
        there = {item for item, _ in page}
        for target, pointer in _pointed(list(group), _pointers(page, language)):
            if pointer:
                links[pointer.item].append((pointer.line, target.text))
            elif len(there) == 1:
                links[min(there)].append((target.number, target.text))
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
    starts: list[int] = []
    offset = 0
    for item, line in page:
        starts.append(offset)
        found += [(offset, _Pointer(item, line.number, url=url)) for url in addresses(line.text)]
        bare = URL.sub(" ", line.text)
        found += [
            (offset, _Pointer(item, line.number, host=host[0].casefold())) for host in HOST.finditer(bare)
        ]
        offset += len(line.text) + 1
    for phrase in here.finditer(" ".join(line.text for _, line in page)):
        item, line = page[bisect_right(starts, phrase.start()) - 1]
        found.append((phrase.start(), _Pointer(item, line.number)))
    return [pointer for _, pointer in sorted(found, key=lambda one: one[0])]


def _pointed(targets: Sequence[Line], pointers: Sequence[_Pointer]) -> Iterator[tuple[Line, _Pointer | None]]:
    """Each target with what points to it: its address (or the first line of it), its host, a phrase."""
    urls = {pointer.url.rstrip("/"): pointer for pointer in reversed(pointers) if pointer.url}
    hosts = {pointer.host: pointer for pointer in reversed(pointers) if pointer.host}
    phrases = deque(pointer for pointer in pointers if not pointer.url and not pointer.host)
    for target in targets:
        pointer = _by_address(target.text, urls) or _by_host(target.text, hosts)
        yield target, pointer or (phrases.popleft() if phrases else None)


def _by_address(url: str, urls: Mapping[str, _Pointer]) -> _Pointer | None:
    """What has the address itself, or as much of it as ends where addresses are cut at a line's end."""
    cuts = [place + 1 for place, sign in enumerate(url) if sign in "-_"]
    stems = [url.rstrip("/"), *(url[:cut] for cut in reversed(cuts[-MOST_CUTS:]))]
    return next((urls[stem] for stem in stems if stem in urls), None)


def _by_host(url: str, hosts: Mapping[str, _Pointer]) -> _Pointer | None:
    """What names the host, or the domain that it is in: "kl.dk" for www.kl.dk."""
    host = (HOST.search(url) or [""])[0].casefold()
    names = host.split(".")
    domains = (".".join(names[start:]) for start in range(len(names) - 1))
    return next((hosts[domain] for domain in domains if domain in hosts), None)
