"""The title of an item: the line with its number, and the lines into which it goes on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetingtui.agenda.attachments import ATTACHED
from meetingtui.agenda.heads import ALONE, APART, SHAPED, Head, access, head_line, without_case
from meetingtui.agenda.layout import ENDS, begins_with_capital
from meetingtui.agenda.parts import Part, PartReader
from meetingtui.agenda.prose import Prose, marker_of
from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.starts import Start
from meetingtui.agenda.styles import Styles, look_alike
from meetingtui.domain.language import AgendaWords

LONGEST_TITLE = 4  # lines
WIDE = 90  # characters of a line where the width of the text is not known
NARROW = 0.55  # share of the width that a line of a title has at least when the title goes on
NEAREST_COLUMN = 3  # characters from a number to its title at least, where a title hangs below itself
LEFT_FREE = 0.75  # share of the width that the last line of a page has at least when a title goes on
LONGEST_LINE = 120  # characters of a title that stands apart from its number


@dataclass(frozen=True, slots=True)
class TitleReader:
    """Reads the titles of the items of one document."""

    prose: Prose
    styles: Styles
    parts: PartReader

    @property
    def language(self) -> AgendaWords:
        """The words of the document's language."""
        return self.prose.language

    def read(self, start: Start, lines: Sequence[Line]) -> tuple[str, Head, Sequence[Line]]:
        """The title, what stands in it of a head ("§ 32 Dnr KS 2025/00123"), and the lines below it."""
        head = Head()
        start, head.closed = self._without_access(start)
        if start.title:
            told = head_line(replace(lines[0], text=start.title, cells=()), self.language)
            if told is not None and (told.case_number or told.officers):
                told.closed = head.closed if told.closed is None else told.closed
                head, start = told, replace(start, title="")
        if start.body:
            end = start.body - start.place
            texts = [line.text for line in lines[: end - 1]]
        else:
            end = self._end_of_title(start, lines)
            texts = [start.title, *(line.text for line in lines[1:end])]
        texts[0], beside = _without_case_beside(texts[0])
        head.case_number = head.case_number or beside
        title, case_number = without_case(self.prose.joined(text for text in texts if text), self.language)
        head.case_number = head.case_number or case_number
        return title.strip(), head, lines[end:]

    def _without_access(self, start: Start) -> tuple[Start, bool | None]:
        """A start without the "(Åben)" before its title, and whether that closes the item."""
        found = re.match(r"\(([^()]{2,30})\)\s+(?=\S)", start.title)
        closed = access(found[1], self.language) if found else None
        if found is None or closed is None:
            return start, None
        return replace(start, title=start.title[found.end() :]), closed

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
        if above.endswith(("-", "–")):
            return True
        if lines[0].text.isupper() and not line.text.isupper():
            return False
        if line.text.endswith((":", ";")) or marker_of(line, self.language):
            return False
        wide = min(self.prose.column.width, WIDE)
        return not begins_with_capital(line) or len(above) >= NARROW * wide

    def _hangs(self, start: Start, lines: Sequence[Line], place: int) -> bool:
        """Whether a line stands right below the title's first word, away from the number."""
        line = lines[place]
        title, case_number = _without_case_beside(start.title)
        furthest = 1 if case_number is None else 0  # beside case numbers the text stands in that column too
        column = lines[0].indent + lines[0].text.find(title)
        return (
            column > lines[0].indent + NEAREST_COLUMN
            and len(lines[0].text) >= LEFT_FREE * min(self.prose.column.width, WIDE)
            and line.indent == column
            and not marker_of(line, self.language)
            and not (line.blank_before > 0 and lines[place - 1].text.endswith("."))
            and line.blank_before <= furthest
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
        part = self.parts.heading(lines, place, Part(""))
        alike = self.styles.stands_out(lines[0]) and look_alike(lines[0], lines[place])
        return (
            (part is not None and (part.known or not alike))
            or head_line(lines[place], self.language) is not None
            or ATTACHED.match(lines[place].text[:20]) is not None
        )

    def _goes_on(self, lines: Sequence[Line], place: int) -> bool:
        if self.styles.stands_out(lines[place]) and not look_alike(lines[place - 1], lines[place]):
            return False
        if lines[0].text.isupper() and not lines[place].text.isupper():
            return False
        return lines[place].blank_before < 0 or self.prose.column.goes_on(lines[place - 1], lines[place])


def _without_case_beside(text: str) -> tuple[str, str | None]:
    """The first line of a title without the case number that stands in a column of its own beside it."""
    pieces = APART.split(text)
    if len(pieces) > 1 and re.fullmatch(rf"{SHAPED}|{ALONE}|\d\d-\d{{4}}", pieces[0]):
        return " ".join(pieces[1:]), pieces[0]
    if len(pieces) > 1 and re.fullmatch(rf"{SHAPED}|{ALONE}", pieces[-1]):
        return " ".join(pieces[:-1]), pieces[-1]
    return text, None


def _is_close(lines: Sequence[Line], place: int) -> bool:
    """Whether no white space and no page's end stands above a line."""
    return lines[place].page == lines[place - 1].page and lines[place].blank_before <= 0
