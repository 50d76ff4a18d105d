"""What the items of a draft have, against what the lines of its document have: which words are lost."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from meetingtui.agenda.draft import AgendaDraft, Found, SourceLine
from meetingtui.agenda.heads import headings
from meetingtui.agenda.readers import Line
from meetingtui.agenda.tongue import language_named
from meetingtui.domain.language import AgendaWords
from meetingtui.domain.meeting import Item

WORD = re.compile(r"[^\W_]+")
NO_TEXT = {Found.FURNITURE, Found.CONTENTS, Found.PART}  # what is of no item, and is told as such
RUNNING = {Found.TEXT, Found.RECOMMENDATION, Found.DECISION}  # what must be there letter by letter
MARKER = re.compile(r"\W*(?:\d{1,3}|[^\W\d_]{1,4})[.):]*\s+|[^\w\s]+\s*|o\s+")  # before a list's entry
COUNT = re.compile(r"^\W*(?:\d{1,3}\b(?!-)|[a-z][.)])")  # what only counts an attachment
OF_NUMBERS = {"nr", "no"}  # "Sag nr. 162"


def words_in(text: str) -> list[str]:
    """The words of a text: runs of letters and figures, without their case."""
    return WORD.findall(text.casefold())


def letters_in(text: str) -> str:
    """The letters and figures of a text, without what stands between them."""
    return "".join(words_in(text))


def texts_of(item: Item) -> Iterator[str]:
    """Everything that an item says."""
    yield from (item.number, item.title, item.case_number or "", item.recommendation_intro or "")
    yield from (*item.officers, *item.particulars, *item.attachments, *item.links)
    for section in item.sections:
        yield f"{section.title} {section.text}"
    yield from (clause.text for clause in item.clauses)
    if item.decision:
        yield item.decision.text
    for earlier in item.earlier_decisions:
        yield f"{earlier.text}\0{earlier.body}"


class Account:
    """What the items of a draft have, against what the lines of the document have."""

    def __init__(self, draft: AgendaDraft) -> None:
        self.draft = draft
        self.language: AgendaWords = language_named(draft.meeting.language).agenda
        self.often = Counter(source.line.text for source in draft.lines if source.found is Found.HEADING)
        texts = {item.id: list(texts_of(item)) for item in draft.meeting.items}
        self.counts = {
            key: Counter(word for text in of for word in words_in(text)) for key, of in texts.items()
        }
        self.letters = {key: "\0".join(map(letters_in, of)) for key, of in texts.items()}

    def missing(self) -> list[tuple[int, str, str]]:
        """The words of the document that are nowhere: their line's number, the word, the line."""
        owed: dict[tuple[int, str], list[SourceLine]] = defaultdict(list)
        lost = []
        for place, source in enumerate(self.draft.lines):
            if source.item_id is None or source.found in NO_TEXT:
                continue
            for word in self.owed(place, source):
                owed[source.item_id, word].append(source)
        for (item_id, word), sources in owed.items():
            there = self.counts[item_id][word]
            if len(sources) <= there:
                continue
            whole = [source for source in sources if not self._is_cut(word, source, item_id)]
            lost += [(source.line.number, word, source.line.text[:120]) for source in whole[there:]]
        return lost

    def owed(self, place: int, source: SourceLine) -> list[str]:
        """The words of a line that its item must have."""
        text = source.line.text
        if source.found is Found.HEADING:
            text = self._below_heading(place, source.line)
        elif source.found in (Found.TITLE, Found.HEAD):
            text = self._without_labels(text)
        elif source.found is Found.ATTACHMENT:
            text = self._without_count(text)
        return words_in(text)

    def _below_heading(self, place: int, line: Line) -> str:
        """What must be there of a heading's line.

        Nothing of the headings over decisions and attachments, which the item's fields stand for, but
        what stands behind the colon; and nothing of a form's heading below which nothing is filled in.
        """
        language, text = self.language, line.text
        title, _, rest = text.partition("\t" if line.cells else ":")
        bare = title.removeprefix("./.").strip(" .:,").casefold()
        if bare in language.decision | language.attachments or self._tells(bare, language.decision_patterns):
            return rest
        shout, _, behind = text.partition(" ")
        if shout.isupper() and shout.strip(".:,").casefold() in language.decision:
            return behind
        known = bare in headings(language) or self._tells(bare, language.recommendation_patterns)
        of_form = known or self.often[text] > 1
        return "" if of_form and self._is_empty(place) else text

    def _tells(self, title: str, patterns: tuple[str, ...]) -> bool:
        return any(re.fullmatch(known, title, re.IGNORECASE) for known in patterns)

    def _is_empty(self, place: int) -> bool:
        """Whether a heading's item ends below it, or goes on with the next heading."""
        lines, heading = self.draft.lines, self.draft.lines[place]
        for source in lines[place + 1 :]:
            if source.item_id == heading.item_id and source.found is not Found.HEADING:
                return not words_in(source.line.text)
            if source.item_id not in (None, heading.item_id) or source.found is Found.HEADING:
                return True
        return True

    def _without_labels(self, text: str) -> str:
        """A line of a head without its labels ("Sagsnr.:", "Lukket"), and one with a number without "Punkt"."""
        language = self.language
        known = {
            word
            for label, what in language.labels.items()
            if what != "particular"
            for word in words_in(label)
        }
        known |= {
            word for label in (*language.item, *language.opened, *language.closed) for word in words_in(label)
        }
        known |= OF_NUMBERS
        return " ".join(word for word in words_in(text) if word not in known)

    def _without_count(self, text: str) -> str:
        """An attachment's line without the figure that counts it, "Åben", or "Ingen"."""
        language = self.language
        bare = text.strip(" .").casefold()
        if bare in language.nothing:
            return ""
        marks = {word for label in (*language.opened, *language.closed) for word in words_in(label)}
        return " ".join(word for word in words_in(COUNT.sub("", text, count=1)) if word not in marks)

    def _is_cut(self, word: str, source: SourceLine, item_id: int) -> bool:
        """Whether a word stands at an end of its line, and was put together with the one beyond it.

        Or it was split by the document ("polit iske") and is in the item as a part of the whole word.
        """
        texts = words_in(source.line.text)
        if word in (texts[0], texts[-1]) and word in self.letters[item_id]:
            return True
        pairs = (one + other for one, other in pairwise(texts) if word in (one, other))
        return any(pair in self.counts[item_id] for pair in pairs)

    def broken(self) -> list[str]:
        """The lines of running text that are not in their item letter by letter, as often as they are printed."""
        often: dict[tuple[int, str], list[str]] = defaultdict(list)
        for source in self.draft.lines:
            if source.item_id is not None and source.found in RUNNING:
                often[source.item_id, letters_in(source.line.text)].append(source.line.text)
        return [
            text
            for (item_id, letters), texts in often.items()
            for text in texts[self.letters[item_id].count(letters) :]
            if letters_in(MARKER.sub("", text, count=1)) not in self.letters[item_id]
        ]
