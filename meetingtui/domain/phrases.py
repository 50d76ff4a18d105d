"""What helps to write notes: phrases by short names, and members' names by their first letters.

`@an` stands for a member, `;spu` for a phrase; both are completed in place. A phrase has blanks that
fill themselves in, such as {kl}.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from meetingtui.domain.attending import found
from meetingtui.domain.errors import RuleError
from meetingtui.domain.language import Language
from meetingtui.domain.later_language import Blank
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import with_party
from meetingtui.domain.phrase import Phrase
from meetingtui.domain.proceeding import speaking
from meetingtui.domain.text import clean, one_line

OPENS = r"(?<![^\s(\"'»«“„])"  # what a mark stands behind: not within a word, as in an address
ASKED = re.compile(OPENS + r"(?P<mark>[@;])(?P<typed>[^\s@;]{0,30}(?: [^\s@;]{1,30})?)$")
SHORT_NAME = re.compile(r"[^\W\d_]\w{0,14}")
PLACE = re.compile(r"\{([^\W\d_]{1,20})\}")
NAME_MARK = "@"
TO_COMPLETE = "\ue000"  # stands for the mark while a phrase is filled in: no text has it
MOST_OFFERED = 6
SENTENCE_ENDS = (".", "!", "?")


@dataclass(frozen=True, slots=True)
class Completion:
    """What can stand in place of the last `length` characters before the cursor.

    `label` says what it is; `cursor` is where the cursor stands in the text afterwards, from 0.
    """

    label: str
    text: str
    length: int
    cursor: int


def completions(
    before: str, meeting: Meeting, item: Item, language: Language, now: datetime
) -> tuple[Completion, ...]:
    """What the end of a line before the cursor can become, the likeliest first."""
    asked = ASKED.search(before)
    if asked is None:
        return ()
    if asked["mark"] == NAME_MARK:
        return _names(asked["typed"], meeting)
    return _phrases(asked["typed"], meeting, item, language, now)


def _names(typed: str, meeting: Meeting) -> tuple[Completion, ...]:
    """Members by a few letters, then guests."""
    names = [with_party(member) for member in found(meeting.roster, typed)]
    names += [guest.name for guest in meeting.guests if typed.casefold() in guest.name.casefold()]
    length = len(typed) + 1
    return tuple(Completion(name, name, length, len(name)) for name in names[:MOST_OFFERED])


def _phrases(
    typed: str, meeting: Meeting, item: Item, language: Language, now: datetime
) -> tuple[Completion, ...]:
    wanted, length = typed.casefold(), len(typed) + 1
    known = phrases_of(meeting, language)
    by_name = [name for name in known if name.casefold().startswith(wanted)]
    in_text = [n for n in known if len(wanted) > 2 and wanted in known[n].casefold() and n not in by_name]
    offered = [(name, *filled(known[name], meeting, item, language, now)) for name in (*by_name, *in_text)]
    return tuple(
        Completion(f"{name} {known[name].strip()}", text, length, cursor)
        for name, text, cursor in offered[:MOST_OFFERED]
    )


def phrases_of(meeting: Meeting, language: Language) -> Mapping[str, str]:
    """The body's own phrases, then the language's standard ones that it has not made its own."""
    own = {phrase.name.casefold(): phrase.text for phrase in meeting.phrases}
    return own | {name: text for name, text in language.writing.phrases.items() if name not in own}


def filled(phrase: str, meeting: Meeting, item: Item, language: Language, now: datetime) -> tuple[str, int]:
    """A phrase with its blanks filled in, and the place of the cursor: at a name's, or last.

    A name is that of who speaks, by the speaking list; where nobody does, an `@` to complete stands for it.
    A blank that is none of the language's stays as it is.
    """
    values = _values(meeting, item, language, now)
    text = PLACE.sub(lambda blank: values.get(blank[1].casefold(), blank[0]), phrase)
    mark = text.find(TO_COMPLETE)
    return text.replace(TO_COMPLETE, NAME_MARK), len(text) if mark < 0 else mark + 1


def _values(meeting: Meeting, item: Item, language: Language, now: datetime) -> Mapping[str, str]:
    speech = speaking(item)
    clock = language.phrases.time.replace("HH", f"{now:%H}").replace("mm", f"{now:%M}")
    filling = {
        Blank.NAME: speech.name if speech else TO_COMPLETE,
        Blank.TIME: clock,
        Blank.ITEM: item.number or item.title,
        Blank.RECOMMENDATION: " ".join(one_line(clause.text) for clause in item.clauses),
    }
    return {language.writing.blanks[blank]: value for blank, value in filling.items()}


# A body's own phrases


def keep_phrase(meeting: Meeting, phrase: Phrase, instead_of: str = "") -> Meeting:
    """Add a phrase, or put it in place of the one called `instead_of`; RuleError for a name that is none."""
    phrase = Phrase(one_line(phrase.name), clean(phrase.text).strip())
    if SHORT_NAME.fullmatch(phrase.name) is None:
        raise RuleError("A phrase is called by one short word of letters.")
    if not phrase.text.strip():
        raise RuleError("A phrase must have a text.")
    if phrase.text.count("{") != phrase.text.count("}"):
        raise RuleError("A brace in the phrase is not closed.")
    if not phrase.text.endswith(SENTENCE_ENDS):
        phrase = replace(phrase, text=f"{phrase.text} ")  # to write on behind it
    others = [known for known in meeting.phrases if known.name != instead_of]
    if any(known.name.casefold() == phrase.name.casefold() for known in others):
        raise RuleError("There is a phrase called {name} already.", name=phrase.name)
    if instead_of in (known.name for known in meeting.phrases):
        kept = tuple(phrase if known.name == instead_of else known for known in meeting.phrases)
        return replace(meeting, phrases=kept)
    return replace(meeting, phrases=(*meeting.phrases, phrase))


def drop_phrase(meeting: Meeting, name: str) -> Meeting:
    """Take one of the body's own phrases away; a standard one that it replaced is there again."""
    return replace(meeting, phrases=tuple(known for known in meeting.phrases if known.name != name))
