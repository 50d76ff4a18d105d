"""How many seats a clause names, of which kind and in what: "udpeger 4 erhvervsrepræsentanter til X".

Rules of its words, not of a document: a form of "to appoint", then counts that stand before words for
persons. What was filled in or put right by a person is stored on the clause and counts instead.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from meetingtui.domain.announced import NAME, SENTENCE_END
from meetingtui.domain.later_language import SeatWords
from meetingtui.domain.meeting import Clause, Item
from meetingtui.domain.seats import Appointment, Seats
from meetingtui.domain.text import one_line

MOST = 99  # seats of one kind
NEAR = 4  # names before another one that are looked at
PERSON = rf"{NAME}(?:\s\(\w{{1,3}}\))?"  # "Steen Stavnsbo (C)"
JOINING = re.compile(r"(?:\s+[^\W\d_]{1,5}|,)\s*$")  # "og" before the next count
Named = tuple[int, str]  # a count, and what they are called


def seats_of(item: Item, clause: Clause | None, words: SeatWords) -> tuple[Seats, ...]:
    """The seats of a clause, or of the item itself (None): what is stored, else what the clause names."""
    if clause is None:
        return item.seats
    return clause.seats or named_by(clause.text, item.title, words)


def named_by(clause: str, title: str, words: SeatWords) -> tuple[Seats, ...]:
    """The seats that a clause names, all open; what they sit in may stand in the item's title alone."""
    text = one_line(clause)
    delegate, asked = _authority(text, words)
    noun = _noun(words).search(asked)
    if not _verb(words).search(asked) and not noun:
        return ()
    by_verb = not noun or _verb(words).search(asked[: noun.start()] + asked[noun.end() :])
    groups = _groups(asked, words)
    found = [named for named, _span in groups] or (
        _one(asked, words) if by_verb and not delegate else _noted(asked, words)
    )
    if delegate and not found:
        found = [(1, "")]
    places = _places(asked, [span for _named, span in groups], words)
    organ = _organ(asked, words) or _organ(one_line(title), words)
    if not groups and by_verb and not organ:
        organ = _presided(asked, words)
    if not groups and not by_verb and not delegate and not any(kind for _n, kind in found) and not organ:
        return ()
    places = places or [organ] * len(found)
    return tuple(
        Seats(n, count, kind, place or organ, delegate)
        for n, ((count, kind), place) in enumerate(zip(found, places, strict=True), 1)
    )


def _authority(text: str, words: SeatWords) -> tuple[str, str]:
    """Who is given authority to appoint, and the rest of the clause; nobody, and all of it."""
    match = _compiled(rf"\b(?:{words.authority})\b").search(text)
    if match is None or not _appointing(words).search(text[match.end() :]):
        return "", text
    return match["delegate"].strip(), text[match.end() :]


def _presided(text: str, words: SeatWords) -> str:
    """What somebody is chair of: "vælger formand for Børneudvalget"."""
    match = _compiled(rf"\b(?:{words.person})\s+(?:{words.complement})\s+").search(text)
    if match is None:
        return ""
    end = _compiled(rf"\s+(?:{words.rest})(?!\w)|[,.;]|$").search(text, match.end())
    return text[match.end() : end.start()].strip() if end else ""


def _places(text: str, spans: list[tuple[int, int]], words: SeatWords) -> list[str]:
    """What each group sits in: named behind it, else behind the next group, or the one before."""
    if not spans:
        return []
    ends = [start for start, _end in spans[1:]] + [len(text)]
    own = [
        _place(JOINING.sub("", text[end:stop]) if stop < len(text) else text[end:], words.into, words)
        for (_start, end), stop in zip(spans, ends, strict=True)
    ]
    for n in reversed(range(len(own) - 1)):
        own[n] = own[n] or own[n + 1]
    for n in range(1, len(own)):
        own[n] = own[n] or own[n - 1]
    return own


def _place(text: str, into: Iterable[str], words: SeatWords, start: int = 0) -> str:
    """The name behind the likeliest of the words that lead to one."""
    for word in into:
        match = _into(word, words).search(text, start)
        if match and (organ := match["organ"].strip(" .,;:")):
            return organ
    return ""


def _groups(text: str, words: SeatWords) -> list[tuple[Named, tuple[int, int]]]:
    """Every count with the word for persons behind it, at most two words between."""
    found: list[tuple[Named, tuple[int, int]]] = []
    among = re.search(rf"\b(?:{words.among})\b", text, re.IGNORECASE)
    for match in _counted(words).finditer(text, 0, among.start() if among else len(text)):
        number = match["number"].casefold()
        count = int(number) if number.isdecimal() else words.numbers[number]
        if 0 < count <= MOST:
            found.append(((count, match["kind"].strip()), match.span()))
    return found


def _one(text: str, words: SeatWords) -> list[Named]:
    """Words for one person without a count: "vælger formand og næstformand"."""
    joined = rf"\b{words.person}\b(?:(?:,|\s+[^\W\d_]{{1,3}})\s+{words.person}\b)*"
    match = _compiled(joined).search(text)
    kinds = _compiled(words.person).findall(match[0]) if match else []
    return [(1, kind) for kind in kinds]


def _noted(text: str, words: SeatWords) -> list[Named]:
    """The noun in the singular: "tager udpegningen af X's repræsentant til Y til efterretning".

    Who is no person ("af leverandør") has no seat.
    """
    into = "|".join(word for word in words.into if word != words.of)
    end = rf"(?=\s+(?:{into})\b|\s+(?:{words.rest})(?!\w)|[,.;]|$)"
    match = _compiled(
        rf"\b(?:{words.appointment})\s+{words.of}\s+(?P<kind>(?:\d\.|[^,.;]){{1,120}}?){end}"
    ).search(text)
    kind = match["kind"] if match else ""
    many = _compiled(rf"\b(?:{words.persons})\b").search(kind)
    nobody = match is not None and not _compiled(rf"\b(?:{words.person})\b").search(kind)
    return [] if many or nobody else [(1, kind)]


def _organ(text: str, words: SeatWords) -> str:
    """What they sit in: behind the last word for persons, else behind the noun."""
    people = list(_compiled(rf"\b(?:{words.persons}|{words.person})\b").finditer(text))
    nouns = list(_noun(words).finditer(text))
    starts = [(people[-1].end(), words.into)] if people else []
    starts += [(nouns[0].end(), tuple(word for word in words.into if word != words.of))] if nouns else []
    places = (_place(text, into, words, start) for start, into in starts or [(0, words.into)])
    return next(filter(None, places), "")


@cache
def _into(word: str, words: SeatWords) -> re.Pattern[str]:
    rest = rf"(?=\s+(?:{words.rest})(?!\w)|[.;](?:\s|$)|,\s|$)"
    return _compiled(rf"(?<!\w)(?!(?:{words.rest})(?!\w)){word}\s+(?!\d)(?P<organ>.+?){rest}")


@cache
def _counted(words: SeatWords) -> re.Pattern[str]:
    numbers = "|".join(sorted(words.numbers, key=len, reverse=True))
    into = "|".join(words.into)
    person = rf"(?:{words.persons}|{words.person})\b"
    end = rf"(?=\s+(?:{into})\b|\s+[^\W\d_]{{1,5}}\s+(?:\d|(?:{numbers})\b)|[,.;]|$)"
    more = rf"(?:\s+(?:{words.complement})\s+(?:(?!\b(?:{into})\b)[^,.;])+?{end})?"
    return _compiled(
        rf"(?<![\w.,–-])(?:\d{{1,2}}[–-])?(?P<number>\d{{1,2}}(?![.,\d])|(?:{numbers})\b)\s+"
        rf"(?P<kind>(?:(?!(?:{numbers})\b)[^\W\d][\w-]*\s+){{0,2}}?{person}{more})"
    )


@cache
def _verb(words: SeatWords) -> re.Pattern[str]:
    return _compiled(rf"\b(?:{words.appoints})\b")


@cache
def _noun(words: SeatWords) -> re.Pattern[str]:
    return _compiled(rf"\b(?:{words.appointment})\b")


@cache
def _appointing(words: SeatWords) -> re.Pattern[str]:
    return _compiled(rf"\b(?:{words.appoints}|{words.appointment})\b")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Who goes, and who comes instead


def handed_over(item: Item, words: SeatWords) -> tuple[Appointment, ...]:
    """The persons who, as the item's case text tells, take over somebody's seat; offered, never stored."""
    found: dict[str, Appointment] = {}
    for section in item.sections:
        for sentence in SENTENCE_END.split(one_line(section.text)):
            for old, new in _succeeding(sentence, words):
                one = typed_appointee(new)
                found.setdefault(one.name.casefold(), Appointment(one.name, one.party, replaces=old))
    return tuple(found.values())


def _succeeding(sentence: str, words: SeatWords) -> Iterator[tuple[str, str]]:
    """Pairs of who goes and who comes: of all persons the two next to the words between them."""
    people = list(re.finditer(PERSON, sentence))
    for n, last in enumerate(people):
        for first in reversed(people[max(0, n - NEAR) : n]):
            between = sentence[first.end() : last.start()]
            order = next((order for gap, order in _gaps(words) if gap.fullmatch(between)), None)
            if order is not None:
                yield (first[0], last[0]) if order else (last[0], first[0])
                break


@cache
def _gaps(words: SeatWords) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """What stands between the two, and whether who goes is told of first."""
    parts = (re.split(r"\{(?:old|new)\}", pattern) for pattern in words.hands_over)
    orders = (pattern.startswith("{old}") for pattern in words.hands_over)
    return tuple((_compiled(part[1]), order) for part, order in zip(parts, orders, strict=True))


TYPED = re.compile(r"(?P<name>[^,(]+?)\s*(?:\((?P<party>[^)]{1,30})\))?\s*(?:,\s*(?P<organisation>.*))?")


def typed_appointee(text: str) -> Appointment:
    """ "Anne Holm (A), Holm A/S" as name, party and organisation."""
    match = TYPED.fullmatch(one_line(text))
    if match is None:
        return Appointment(one_line(text))
    return Appointment(match["name"], match["party"] or "", match["organisation"] or "")
