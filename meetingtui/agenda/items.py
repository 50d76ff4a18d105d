"""The lines of one item to the item: title, head, sections, recommendation, attachments, links."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from meetingtui.agenda.attachments import ATTACHED, listed, without_attached
from meetingtui.agenda.clauses import Recommendation, recommendation
from meetingtui.agenda.heads import case_line, is_closed
from meetingtui.agenda.links import addresses, same_address
from meetingtui.agenda.numbering import Start
from meetingtui.agenda.prose import Prose
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import NO_CLAUSE, NO_TITLE, REPEATED_HEADING, remark
from meetingtui.domain.decision import Decision
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Section

LONGEST_TITLE = 4  # lines


@dataclass(slots=True)
class _Part:
    """A titled part of an item as lines; the part before any heading has no title."""

    title: str
    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class ItemReader:
    """Reads the items of one document, and collects what a person should look at."""

    prose: Prose
    warnings: list[AgendaWarning] = field(default_factory=list)

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
        asked = self._recommendation(parts)
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
        """The first line and those into which the title goes on."""
        end = 1
        while end < min(len(lines), LONGEST_TITLE) and self._is_title(start, lines, end):
            end += 1
        return lines[:end]

    def _is_title(self, start: Start, lines: Sequence[Line], place: int) -> bool:
        above, line = lines[place - 1], lines[place]
        if (
            self._heading(lines, place)
            or case_line(line.text, self.language)
            or ATTACHED.match(line.text[:20])
        ):
            return False
        if place == 1 and not start.title:
            return line.page == above.page and line.blank_before <= 1
        if line.page != above.page or line.blank_before > 0:
            return False
        return line.blank_before < 0 or self.prose.column.goes_on(above, line)

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

    def _heading(self, lines: Sequence[Line], place: int) -> str:
        """The title of a part that a line is, or nothing; in the middle of a sentence it is none."""
        title = lines[place].text.rstrip(" :.")
        language = self.language
        known = language.recommendation | language.sections | language.decision | language.attachments
        if title.casefold() not in known or not title[0].isupper():
            return ""
        above, line = lines[place - 1] if place else None, lines[place]
        inside = above is not None and line.blank_before <= 0 and self.prose.column.goes_on(above, line)
        return "" if inside and not line.text.endswith(":") else title

    def _parts(self, lines: Sequence[Line]) -> list[_Part]:
        parts = [_Part("")]
        for place, line in enumerate(lines):
            title = self._heading(lines, place)
            if title and all(part.title.casefold() != title.casefold() for part in parts):
                parts.append(_Part(title))
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

    def _recommendation(self, parts: Sequence[_Part]) -> Recommendation:
        for part in self._titled(parts, self.language.recommendation):
            asked = recommendation(part.lines, self.prose, self.language)
            if not asked.clauses:
                self.warnings.append(remark(NO_CLAUSE, part.title))
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
        for block in self.prose.blocks(lines):
            found += [(block.lines[0].number, url) for url in addresses(block.text)]
        urls: list[str] = []
        for _, url in sorted(found, key=lambda one: one[0]):
            if not any(same_address(url, known) for known in urls):
                urls.append(url)
        return tuple(urls)
