"""The lines of one item to the item: title, head, sections, recommendation, decisions, attachments, links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from meetingtui.agenda.account import Account
from meetingtui.agenda.attachments import ATTACHED, listed, without_attached
from meetingtui.agenda.clauses import Recommendation, asks, recommendation
from meetingtui.agenda.decisions import Sitting, decisions
from meetingtui.agenda.draft import Found
from meetingtui.agenda.heads import Head, head_line, head_of, is_closed, particulars_at_end, without_case
from meetingtui.agenda.layout import ENDS, begins_with_capital
from meetingtui.agenda.links import addresses, may_have_address, same_address
from meetingtui.agenda.outline import Span
from meetingtui.agenda.parts import DECIDED, Kind, Part, PartReader
from meetingtui.agenda.prose import Prose, marker_of
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.remarks import NO_CLAUSE, NO_TITLE, REPEATED_HEADING, remark
from meetingtui.agenda.starts import Start
from meetingtui.agenda.styles import Styles, look_alike
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import AgendaWarning, Clause, Item, Section

LONGEST_TITLE = 4  # lines
WIDE = 90  # characters of a line where the width of the text is not known
NARROW = 0.55  # share of the width that a line of a title has at least when the title goes on
NEAREST_COLUMN = 3  # characters from a number to its title at least, where a title hangs below itself
LEFT_FREE = 0.75  # share of the width that the last line of a page has at least when a title goes on
LONGEST_LINE = 120  # characters of a title that stands apart from its number
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
    styles: Styles
    parts: PartReader
    sitting: Sitting
    account: Account
    clauses: frozenset[int] = frozenset()  # the numbers of lines that a person has called recommendations
    minutes: bool = False  # whether most items have a decision
    warnings: list[AgendaWarning] = field(default_factory=list)

    @property
    def language(self) -> AgendaWords:
        """The words of the document's language."""
        return self.prose.language

    def item(self, item_id: int, span: Span, targets: Sequence[tuple[int, str]]) -> Item:
        """The item of a span; `targets` are its links, each with the line it belongs to."""
        start, lines = span.start, span.lines
        title, above, below = self._title(start, lines)
        if not title:
            self.warnings.append(remark(NO_TITLE, start.printed, lines[0]))
        below = (*span.above, *below)
        head, body = head_of(below, self.language)
        text, attached = without_attached(body, self.prose)
        text, absent = self._without_absent(text)
        parts = self._parts(text)
        asked = self._recommendation(start, parts)
        self._account(item_id, lines, below, body, parts)
        closed = self._closed(title, head.closed, span.closed)
        if closed and self.minutes and len(parts) == 1:
            parts[0].kind = Kind.DECISION  # of a closed item, minutes tell the decision and nothing else
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
                for number, clause in enumerate((*asked.clauses, *self._called_clauses(text)), 1)
            ),
            attachments=(*attached, *self._listed(parts)),
            links=self._links(lines, targets),
            decision=decision,
            particulars=(*head.particulars, *absent),
            earlier_decisions=earlier,
        )

    def _closed(self, title: str, told: bool | None, part: bool) -> bool:
        """Whether an item is closed: its head says so, its title, or the part it is in."""
        return part or is_closed(title, self.language) if told is None else told

    def _called_clauses(self, lines: Sequence[Line]) -> Iterator[str]:
        """The blocks of text that a person has called recommendations."""
        if any(line.number in self.clauses for line in lines):
            for block in self.prose.blocks(lines):
                if any(line.number in self.clauses for line in block.lines):
                    yield block.text

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
            note([part.heading] if part.heading else [], Found.HEADING, item_id)

    # The title

    def _title(self, start: Start, lines: Sequence[Line]) -> tuple[str, Head, Sequence[Line]]:
        """The title, what stands in it of a head ("§ 32 Dnr KS 2025/00123"), and the lines below it."""
        head = Head()
        if start.title and (told := head_line(replace(lines[0], text=start.title, cells=()), self.language)):
            head, start = told, replace(start, title="")
        if start.body:
            end = start.body - start.place
            texts = [line.text for line in lines[: end - 1]]
        else:
            end = self._end_of_title(start, lines)
            texts = [start.title, *(line.text for line in lines[1:end])]
        title, case_number = without_case(self.prose.joined(text for text in texts if text), self.language)
        head.case_number = head.case_number or case_number
        return title.strip(), head, lines[end:]

    def _end_of_title(self, start: Start, lines: Sequence[Line]) -> int:
        """How many lines the title has: the first one and those into which it goes on.

        A case number or heading close below shows where it ends, whatever its lines look like; so
        does the end of its own look, where it has one.
        """
        reach = first = 1 if start.title else self._untitled(lines)
        if start.title and self.styles.stands_out(lines[0]):
            return self._end_of_look(lines)
        while reach < min(len(lines), LONGEST_TITLE + 1) and _is_close(lines, reach):
            if self._ends_title(lines, reach):
                return reach
            if not self._may_go_on(lines, reach):
                break
            reach += 1
        end = first
        while end < min(max(reach, len(lines)), LONGEST_TITLE) and (
            (end < reach and self._goes_on(lines, end)) or self._hangs(start, lines, end)
        ):
            end += 1
        return end + (end < len(lines) and self._turns_page(lines, end))

    def _may_go_on(self, lines: Sequence[Line], place: int) -> bool:
        """Whether a line below may be more of a title whose lines are shorter than those of the text."""
        above, line = lines[place - 1].text, lines[place]
        if line.text.endswith((":", ";")) or marker_of(line, self.language):
            return False
        wide = min(self.prose.column.width, WIDE)
        return not begins_with_capital(line) or len(above) >= NARROW * wide

    def _hangs(self, start: Start, lines: Sequence[Line], place: int) -> bool:
        """Whether a line stands right below the title's first word, away from the number."""
        line = lines[place]
        column = lines[0].indent + lines[0].text.find(start.title)
        return (
            column > lines[0].indent + NEAREST_COLUMN
            and line.indent == column
            and line.blank_before <= 1
            and line.page == lines[0].page
            and not self._ends_title(lines, place)
        )

    def _turns_page(self, lines: Sequence[Line], place: int) -> bool:
        """Whether a title goes on at the top of the next page."""
        above, line = lines[place - 1], lines[place]
        full = not self.prose.column.broke_early(above, line, LEFT_FREE) and not above.text.endswith(ENDS)
        return line.page > above.page and line.text[0].islower() and full

    def _end_of_look(self, lines: Sequence[Line]) -> int:
        """Where the lines end that look as the first one does, and stand close to it."""
        end = 1
        while (
            end < min(len(lines), LONGEST_TITLE)
            and look_alike(lines[0], lines[end])
            and lines[end].page == lines[0].page
            and not self._ends_title(lines, end)
            and (lines[end].blank_before <= 0 or self._runs_on(lines, end))
        ):
            end += 1
        return end

    def _runs_on(self, lines: Sequence[Line], place: int) -> bool:
        """Whether a line further below goes on in a title that is set with wide lines."""
        return lines[place].blank_before <= 1 and (
            lines[place].text[0].islower() or lines[place - 1].text.endswith("-")
        )

    def _untitled(self, lines: Sequence[Line]) -> int:
        """How many lines a number takes that stands alone: with the title below it, if there is one."""
        if len(lines) < 2 or head_line(lines[1], self.language):
            return 1
        below = lines[1].text
        part = self.parts.heading(lines, 1, Part(""))
        if part is not None and not part.known and len(below) <= LONGEST_LINE:
            return 2  # set as headings are, and the only title there is
        may_be = not self._ends_title(lines, 1) and len(below) <= LONGEST_LINE and not below.endswith(ENDS)
        return 2 if _is_close(lines, 1) or may_be else 1

    def _ends_title(self, lines: Sequence[Line], place: int) -> bool:
        return (
            (
                self.parts.heading(lines, place, Part("")) is not None
                and not (self.styles.stands_out(lines[0]) and look_alike(lines[0], lines[place]))
            )
            or head_line(lines[place], self.language) is not None
            or ATTACHED.match(lines[place].text[:20]) is not None
        )

    def _goes_on(self, lines: Sequence[Line], place: int) -> bool:
        if self.styles.stands_out(lines[place]) and not look_alike(lines[place - 1], lines[place]):
            return False
        if lines[0].text.isupper() and not lines[place].text.isupper():
            return False
        return lines[place].blank_before < 0 or self.prose.column.goes_on(lines[place - 1], lines[place])

    # What is below it

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
            if part.kind is Kind.ATTACHMENTS:
                yield from listed(part.lines, self.prose)

    def _links(self, lines: Sequence[Line], targets: Sequence[tuple[int, str]]) -> tuple[str, ...]:
        """The addresses in the text and those behind it or from the ends of pages, in the order of the text."""
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


def _is_close(lines: Sequence[Line], place: int) -> bool:
    """Whether no white space and no page's end stands above a line."""
    return lines[place].page == lines[place - 1].page and lines[place].blank_before <= 0
