"""The lines of one item to the item: title, head, sections, recommendation, decisions, attachments, links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from meetingtui.agenda.account import Account
from meetingtui.agenda.attachments import enumerated, listed, without_attached
from meetingtui.agenda.clauses import Recommendation, asks, recommendation
from meetingtui.agenda.decisions import Sitting, decisions
from meetingtui.agenda.draft import Found
from meetingtui.agenda.heads import Head, head_of, is_closed, particulars_at_end
from meetingtui.agenda.links import addresses, may_have_address, same_address
from meetingtui.agenda.outline import Span
from meetingtui.agenda.parts import DECIDED, Kind, Part, PartReader
from meetingtui.agenda.prose import Block, Prose
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import NO_CLAUSE, NO_TITLE, REPEATED_HEADING, remark
from meetingtui.agenda.starts import Start
from meetingtui.agenda.titles import TitleReader
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Section

FOUND = {
    Kind.SECTION: Found.TEXT,
    Kind.RECOMMENDATION: Found.RECOMMENDATION,
    Kind.DECISION: Found.DECISION,
    Kind.VOTES: Found.DECISION,
    Kind.ATTACHMENTS: Found.ATTACHMENT,
}


@dataclass(frozen=True, slots=True)
class ItemReader:
    """Reads the items of one document, and collects what a person should look at."""

    prose: Prose
    titles: TitleReader
    parts: PartReader
    sitting: Sitting
    account: Account
    clauses: frozenset[int] = frozenset()  # the numbers of lines that a person has called recommendations
    deciding: frozenset[str] = frozenset()  # the first words of the decisions that stand below a heading
    warnings: list[AgendaWarning] = field(default_factory=list)

    @property
    def language(self) -> AgendaWords:
        """The words of the document's language."""
        return self.prose.language

    def item(self, item_id: int, span: Span, targets: Sequence[tuple[int, str]]) -> Item:
        """The item of a span; `targets` are its links, each with the line it belongs to."""
        start, lines = span.start, span.lines
        title, above, below = self.titles.read(start, lines)
        if not title:
            self.warnings.append(remark(NO_TITLE, start.printed, lines[0]))
        below = (*span.above, *below)
        head, body = head_of(below, self.language)
        text, attached = without_attached(body, self.prose)
        text, absent = self._without_absent(text)
        text, called = self._without_clauses(text)
        parts = [part for part in self._parts(text) if not self._is_of_head(part, head)]
        self._tell_apart(parts)
        asked = self._recommendation(start, parts)
        self._account(item_id, lines, below, body, parts)
        for block in called:
            self.account.note(block.lines, Found.RECOMMENDATION, item_id)
        closed = self._closed(title, above.closed if head.closed is None else head.closed, span.closed)
        if closed and len(parts) == 1 and self._is_worded_as_decision(parts[0]):
            parts[0].kind = Kind.DECISION  # of a closed item, minutes may tell the decision and nothing else
        decision, earlier = decisions(parts, self.prose, self.sitting)
        return Item(
            id=item_id,
            number=start.printed,
            title=title,
            level=span.level,
            case_number=head.case_number or above.case_number,
            officers=(*above.officers, *head.officers),
            closed=closed,
            sections=self._sections(parts),
            recommendation_intro=asked.intro,
            clauses=tuple(
                Clause(number, clause)
                for number, clause in enumerate((*asked.clauses, *(block.text for block in called)), 1)
            ),
            attachments=(*attached, *self._listed(parts)),
            links=self._links(lines, targets),
            decision=decision,
            particulars=(*head.particulars, *absent),
            earlier_decisions=earlier,
        )

    def _is_of_head(self, part: Part, head: Head) -> bool:
        """Whether a heading is a label over its value ("Journalnummer"), which is then taken up."""
        meaning = self.language.labels.get(part.title.casefold(), "")
        if meaning not in ("case", "journal", "officers") or len(part.lines) != 1 or part.heading is None:
            return False
        value = part.lines[0].text
        head.case_number = head.case_number or (value if meaning != "officers" else None)
        head.officers += (value,) if meaning == "officers" else ()
        return True

    def _tell_apart(self, parts: Sequence[Part]) -> None:
        """Take "Minutes" for an account of what was said where the decision has a heading of its own."""
        told = [part for part in parts if part.kind is Kind.DECISION and part.lines]
        accounts = [part for part in told if part.title.casefold() in self.language.names]
        if len(accounts) < len(told):
            for part in accounts:
                part.kind = Kind.SECTION

    def _is_worded_as_decision(self, part: Part) -> bool:
        """Whether a text begins as the document's decisions do."""
        return bool(part.lines) and part.lines[0].text.split()[0].casefold() in self.deciding

    def _closed(self, title: str, told: bool | None, part: bool) -> bool:
        """Whether an item is closed: its head says so, its title, or the part it is in."""
        return part or is_closed(title, self.language) if told is None else told

    def _without_clauses(self, lines: Sequence[Line]) -> tuple[list[Line], list[Block]]:
        """The lines without what a person has called recommendations, and these."""
        if not any(line.number in self.clauses for line in lines):
            return list(lines), []
        called = [
            block
            for block in self.prose.blocks(lines)
            if any(line.number in self.clauses for line in block.lines)
        ]
        gone = {line.number for block in called for line in block.lines}
        return [line for line in lines if line.number not in gone], called

    def _account(
        self,
        item_id: int,
        lines: Sequence[Line],
        below: Sequence[Line],
        body: Sequence[Line],
        parts: Sequence[Part],
    ) -> None:
        """Tell what became of each line: first of all, then more exactly of those that are known better."""
        note = self.account.note
        note(lines, Found.ATTACHMENT, item_id)
        note(body, Found.ATTACHMENT, item_id)
        note(lines[: len(lines) - len(below)], Found.TITLE, item_id)
        note(below[: len(below) - len(body)], Found.HEAD, item_id)
        for part in parts:
            note(part.lines, FOUND[part.kind], item_id)
            if part.heading is not None and self.parts.is_lost(part):
                note([part.heading], Found.UNPLACED)
            elif part.heading is not None:
                note([part.heading], Found.HEADING, item_id)

    def _without_absent(self, lines: Sequence[Line]) -> tuple[list[Line], list[str]]:
        """The lines without those that tell who took no part, and these."""
        places = set(particulars_at_end(lines, self.language))
        return (
            [line for place, line in enumerate(lines) if place not in places],
            [lines[place].text for place in sorted(places)],
        )

    def _parts(self, lines: Sequence[Line]) -> list[Part]:
        parts, repeated = self.parts.parts(lines)
        self.warnings.extend(remark(REPEATED_HEADING, part.title, part.heading) for part in repeated)
        if len(parts) > 2 and not parts[0].lines and parts[1].kind is Kind.DECISION:
            parts[0].lines += self._behind_decision(parts[1])
        return parts

    def _behind_decision(self, decision: Part) -> list[Line]:
        """Take from a decision that stands before the case text what is no part of it, but its beginning.

        White space ends the decision where there is none between paragraphs.
        """
        if not self.prose.column.tight:
            return []
        end = next((at for at, line in enumerate(decision.lines) if at and line.blank_before > 0), None)
        behind = [] if end is None else decision.lines[end:]
        del decision.lines[len(decision.lines) - len(behind) :]
        return behind

    def _sections(self, parts: Sequence[Part]) -> tuple[Section, ...]:
        """The case text, and the recommendation as it stands; headings of a form left empty say nothing."""
        kept = [part for part in parts if part.kind not in (*DECIDED, Kind.ATTACHMENTS)]
        sections = (Section(part.title, self.prose.text(part.lines)) for part in kept)
        return tuple(section for section in sections if any(sign.isalnum() for sign in section.text))

    def _recommendation(self, start: Start, parts: Sequence[Part]) -> Recommendation:
        """The clauses of the first part that has any: those under a heading known by name go first."""
        found = [part for part in parts if part.kind is Kind.RECOMMENDATION]
        read = [(part, recommendation(part.lines, self.prose, self.language)) for part in found]
        told = [(part, asked) for part, asked in read if asked.clauses]
        told.sort(key=lambda one: (not one[0].named, not asks(one[1], self.language)))
        if told:
            return told[0][1]
        for part in found:
            if part.named:
                self.warnings.append(remark(NO_CLAUSE, f"{start.printed} {part.title}", part.heading))
        return Recommendation(None, ())

    def _listed(self, parts: Sequence[Part]) -> Iterator[str]:
        for part in parts:
            if part.kind is not Kind.ATTACHMENTS:
                continue
            beside = part.heading is not None and [line.number for line in part.lines] == [
                part.heading.number
            ]
            yield from enumerated(part.lines[0].text) if beside else listed(part.lines, self.prose)

    def _links(self, lines: Sequence[Line], targets: Sequence[tuple[int, str]]) -> tuple[str, ...]:
        """The addresses in the text, behind it and from the ends of pages, in the order of the text."""
        found = [*targets, *((line.number, target) for line in lines for target in line.links)]
        if any(may_have_address(line.text) for line in lines):
            blocks = self.prose.blocks(lines)
            found += [
                (block.lines[0].number, url)
                for block in blocks
                for url in addresses(block.text)
                if "/" in url  # "www.kl.dk" is the name of a place, and no more
            ]
        urls: list[str] = []
        for _, url in sorted(found, key=lambda one: one[0]):
            if not any(same_address(url, known) for known in urls):
                urls.append(url)
        return tuple(urls)
