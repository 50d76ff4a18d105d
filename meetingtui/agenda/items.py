"""The lines of one item to the item: title, head, sections, recommendation, attachments, links."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from meetingtui.agenda.attachments import ATTACHED, listed, without_attached
from meetingtui.agenda.clauses import Recommendation, recommendation
from meetingtui.agenda.heads import case_line, headings, is_closed
from meetingtui.agenda.layout import ENDS
from meetingtui.agenda.links import addresses, may_have_address, same_address
from meetingtui.agenda.numbering import Start
from meetingtui.agenda.prose import Prose
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import NO_CLAUSE, NO_TITLE, REPEATED_HEADING, remark
from meetingtui.domain.decision import Decision
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Section

LONGEST_TITLE = 4  # lines
LONGEST_LINE = 120  # characters of a title that stands apart from its number


@dataclass(slots=True)
class _Part:
    """A part of an item as lines, below its heading; the part before any heading has no title."""

    title: str
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class ItemReader:
    """Reads the items of one document, and collects what a person should look at."""

    prose: Prose
    warnings: list[AgendaWarning] = field(default_factory=list)
    headings: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Gather the known headings once."""
        self.headings = headings(self.language)

    @property
    def language(self) -> AgendaWords:
        """The words of the document's language."""
        return self.prose.language

    def item(
        self,
        item_id: int,
        start: Start,
        level: int,
        lines: Sequence[Line],
        targets: Sequence[tuple[int, str]],
    ) -> Item:
        """The item whose lines these are; `targets` are its links, each with the line it belongs to."""
        title_lines = self._title_lines(start, lines)
        title = self._title(start, title_lines)
        if not title:
            self.warnings.append(remark(NO_TITLE, start.printed, lines[0]))
        case_number, officers, body = self._head(lines[len(title_lines) :])
        text, attached = without_attached(body, self.prose)
        parts = self._parts(text)
        asked = self._recommendation(start, parts)
        return Item(
            id=item_id,
            number=start.printed,
            title=title,
            level=level,
            case_number=case_number,
            officers=officers,
            closed=is_closed(title, self.language),
            sections=self._sections(parts),
            recommendation_intro=asked.intro,
            clauses=tuple(Clause(number, clause) for number, clause in enumerate(asked.clauses, 1)),
            attachments=(*attached, *self._listed(parts)),
            links=self._links(text, targets),
            decision=self._decision(parts),
        )

    def _title(self, start: Start, lines: Sequence[Line]) -> str:
        texts = [start.title, *(line.text for line in lines[1:])]
        return self.prose.joined(text for text in texts if text)

    def _title_lines(self, start: Start, lines: Sequence[Line]) -> Sequence[Line]:
        """The first line and those into which the title goes on.

        A case number or heading close below shows where it ends, whatever its lines look like.
        """
        reach = first = 1 if start.title else self._untitled(lines)
        while reach < min(len(lines), LONGEST_TITLE + 1) and _is_close(lines, reach):
            if self._ends_title(lines, reach):
                return lines[:reach]
            reach += 1
        end = first
        while end < min(reach, LONGEST_TITLE) and self._goes_on(lines, end):
            end += 1
        return lines[:end]

    def _untitled(self, lines: Sequence[Line]) -> int:
        """How many lines a number takes that stands alone: with the title below it, if there is one."""
        if len(lines) < 2 or case_line(lines[1].text, self.language):
            return 1
        below = lines[1].text
        may_be = not self._ends_title(lines, 1) and len(below) <= LONGEST_LINE and not below.endswith(ENDS)
        return 2 if _is_close(lines, 1) or may_be else 1

    def _ends_title(self, lines: Sequence[Line], place: int) -> bool:
        text = lines[place].text
        heads = self._heading(lines, place) != ("", "") or case_line(text, self.language) is not None
        return heads or ATTACHED.match(text[:20]) is not None

    def _goes_on(self, lines: Sequence[Line], place: int) -> bool:
        return lines[place].blank_before < 0 or self.prose.column.goes_on(lines[place - 1], lines[place])

    def _head(self, lines: Sequence[Line]) -> tuple[str | None, tuple[str, ...], Sequence[Line]]:
        """The case number and the officers that stand first, and the lines below them."""
        case_number: str | None = None
        officers: tuple[str, ...] = ()
        for place, line in enumerate(lines):
            told = case_line(line.text, self.language)
            if told is None or (case_number and told.case_number):
                return case_number, officers, lines[place:]
            case_number = case_number or told.case_number
            officers += told.officers
        return case_number, officers, ()

    def _heading(self, lines: Sequence[Line], place: int) -> tuple[str, str]:
        """The title of a part that a line is, with what stands behind its colon; two empty texts for others.

        In the middle of a sentence no line is a heading. "Beslutning: Godkendt." is one of those parts
        that are asked for by name; "Baggrund: ..." is a sentence of the text it stands in.
        """
        line = lines[place]
        title, colon, rest = line.text[:LONGEST_LINE].partition(":")
        title, rest = title.rstrip(" ."), rest and line.text.partition(":")[2].strip()
        known = self.headings - self.language.sections if rest else self.headings
        if title.casefold() not in known or not title[0].isupper():
            return "", ""
        above = lines[place - 1] if place else None
        inside = above is not None and line.blank_before <= 0 and self.prose.column.goes_on(above, line)
        return ("", "") if inside and not colon else (title, rest)

    def _parts(self, lines: Sequence[Line]) -> list[_Part]:
        parts = [_Part("")]
        for place, line in enumerate(lines):
            title, rest = self._heading(lines, place)
            if title and all(part.title.casefold() != title.casefold() for part in parts):
                parts.append(_Part(title, line, [replace(line, text=rest)] if rest else []))
                continue
            if title:
                self.warnings.append(remark(REPEATED_HEADING, title, line))
            parts[-1].lines.append(line)
        return parts

    def _titled(self, parts: Sequence[_Part], titles: frozenset[str]) -> list[_Part]:
        return [part for part in parts if part.title.casefold() in titles]

    def _sections(self, parts: Sequence[_Part]) -> tuple[Section, ...]:
        apart = self._titled(parts, self.language.decision | self.language.attachments)
        kept = [part for part in parts if part not in apart and (part.title or part.lines)]
        return tuple(Section(part.title, self.prose.text(part.lines)) for part in kept)

    def _recommendation(self, start: Start, parts: Sequence[_Part]) -> Recommendation:
        for part in self._titled(parts, self.language.recommendation):
            asked = recommendation(part.lines, self.prose, self.language)
            if not asked.clauses:
                self.warnings.append(remark(NO_CLAUSE, f"{start.printed} {part.title}", part.heading))
            return asked
        return Recommendation(None, ())

    def _decision(self, parts: Sequence[_Part]) -> Decision | None:
        texts = [self.prose.text(part.lines) for part in self._titled(parts, self.language.decision)]
        text = "\n\n".join(filter(None, texts))
        return Decision(None, text) if text else None

    def _listed(self, parts: Sequence[_Part]) -> list[str]:
        lists = self._titled(parts, self.language.attachments)
        return [name for part in lists for name in listed(part.lines, self.prose)]

    def _links(self, lines: Sequence[Line], targets: Sequence[tuple[int, str]]) -> tuple[str, ...]:
        """The addresses in the text and those from the ends of pages, in the order of the text."""
        found = [*targets]
        if any(may_have_address(line.text) for line in lines):
            blocks = self.prose.blocks(lines)
            found += [(block.lines[0].number, url) for block in blocks for url in addresses(block.text)]
        urls: list[str] = []
        for _, url in sorted(found, key=lambda one: one[0]):
            if not any(same_address(url, known) for known in urls):
                urls.append(url)
        return tuple(urls)


def _is_close(lines: Sequence[Line], place: int) -> bool:
    """Whether no white space and no page's end stands above a line."""
    return lines[place].page == lines[place - 1].page and lines[place].blank_before <= 0
