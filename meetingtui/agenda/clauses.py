"""A recommendation to its clauses: a list's entries, or its sentences kept whole."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from meetingtui.agenda.layout import ENDS, begins_with_capital
from meetingtui.agenda.prose import Block, Kind, Prose
from meetingtui.agenda.readers.document import Line
from meetingtui.domain.language import AgendaWords

MOST_UNMARKED = 8  # paragraphs that are taken for clauses though nothing marks them as such


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What a body is asked to do: the opening line of a list, if there is one, and the clauses."""

    intro: str | None
    clauses: tuple[str, ...]


def recommendation(lines: Sequence[Line], prose: Prose, language: AgendaWords) -> Recommendation:
    """The clauses below a recommendation's heading, as printed but for list markers.

    A list gives one clause for each entry, and what stands before it is its opening line. Without a
    list, each paragraph below an opening line ("Det indstilles, at") is a clause, or each that asks
    for something, or each of a few: a proposal may be worded as the decision itself.
    """
    blocks = _without_markers(prose.blocks(lines), prose, language)
    entries = list(_entries(blocks, language))
    if entries:
        before = [block.text for block in _until_entry(blocks)]
        return Recommendation(" ".join(before) or None, tuple(entries))
    paragraphs = [block.text for block in blocks if block.text]
    if len(paragraphs) > 1 and _opens(paragraphs[0], language):
        return Recommendation(paragraphs[0], tuple(paragraphs[1 : 1 + MOST_UNMARKED]))
    asking = [] if language.says_it else [text for text in paragraphs if _asks(text, language)]
    return Recommendation(None, tuple(asking or paragraphs[:MOST_UNMARKED]))


def asks(recommendation: Recommendation, language: AgendaWords) -> bool:
    """Whether the words of a recommendation say that something is asked for."""
    texts = [recommendation.intro or "", *recommendation.clauses]
    return any(_asks(text, language) for text in texts if text)


def _opens(text: str, language: AgendaWords) -> bool:
    """Whether a paragraph only leads over to clauses: "Det indstilles:", "Direktionen indstiller, at"."""
    return text.endswith(":") or text.split()[-1].casefold() in language.clause


def _until_entry(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind is Kind.ENTRY:
            return
        yield block


def _entries(blocks: Sequence[Block], language: AgendaWords) -> Iterator[str]:
    """The outermost entries; what is listed below one belongs to it."""
    clause = ""
    for block in blocks:
        if block.kind is not Kind.ENTRY:
            continue
        if block.depth and clause:
            clause += " " + block.text
            continue
        if clause:
            yield clause
        clause = block.text if block.marker else _without_number(block.text, language)
    if clause:
        yield clause


def _without_number(text: str, language: AgendaWords) -> str:
    """The clause of "At 1) planen godkendes": the word belongs to the number."""
    words = "|".join(re.escape(word) for word in language.clause)
    return re.sub(rf"^(?:{words})(?:\s*\)|\s+(?:\d{{1,2}}|[a-z])[.)])\s+", "", text, flags=re.IGNORECASE)


def _asks(text: str, language: AgendaWords) -> bool:
    start = text[:300].casefold()
    return start.split(maxsplit=1)[0] in language.clause or any(verb in start for verb in language.asking)


def _without_markers(blocks: Sequence[Block], prose: Prose, language: AgendaWords) -> list[Block]:
    """The blocks, with lines that begin "at ..." as entries: a list printed without markers."""
    return [part for block in blocks for part in _parts(block, prose, language)]


def _parts(block: Block, prose: Prose, language: AgendaWords) -> Iterator[Block]:
    if block.kind is Kind.ENTRY:
        yield block
        return
    part = replace(block, lines=[], kind=Kind.PARAGRAPH)
    for line in block.lines:
        above = part.lines[-1] if part.lines else None
        if _begins_clause(above, line, prose, language):
            yield from _told(part, prose)
            part = replace(block, lines=[], kind=Kind.ENTRY)
        elif above and begins_with_capital(line) and above.text.split()[-1].casefold() in language.clause:
            yield from _told(part, prose)
            part = replace(block, lines=[], kind=Kind.PARAGRAPH)
        part.lines.append(line)
    yield from _told(part, prose)


def _told(part: Block, prose: Prose) -> Iterator[Block]:
    """The part with its text; a clause word over a list ("That the Council:") only opens the list."""
    if part.lines:
        part.text = prose.joined(line.text for line in part.lines)
        part.kind = Kind.PARAGRAPH if part.text.endswith(":") else part.kind
        yield part


def _begins_clause(above: Line | None, line: Line, prose: Prose, language: AgendaWords) -> bool:
    if line.text.split(maxsplit=1)[0].rstrip(").:").casefold() not in language.clause:
        return False
    return above is None or above.text.endswith(ENDS) or prose.column.broke_early(above, line)
