"""A vote as a secretary types it: "alle for undtagen Ø imod", "A V C for, Stavnsbo undlader", "7-2-1"."""

import re
from collections.abc import Iterator
from datetime import datetime

from meetingtui.domain.attending import one_found
from meetingtui.domain.errors import RuleError
from meetingtui.domain.live_language import VoteWords
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.presence import voters
from meetingtui.domain.vote import Ballot, Method, Option, Vote, by_name
from meetingtui.domain.voting import check_ballot, check_vote, everybody_but

TOKEN = re.compile(r"[,;:]|[^\s,;:]+")
SEPARATORS = frozenset(",;:")
NUMBER = re.compile(r"\d{1,6}")
COUNTS = re.compile(r"\s*(\d{1,6})\s*[-/ ]\s*(\d{1,6})(?:\s*[-/ ]\s*(\d{1,6}))?\s*")

Group = tuple[list[str], Option]  # words of names, and what those voted


def typed_vote(
    text: str,
    meeting: Meeting,
    item_id: int,
    at: datetime,
    words: VoteWords,
    method: Method = Method.SHOW_OF_HANDS,
) -> Vote:
    """The vote that the text tells. RuleError for somebody unknown or absent, or what cannot be read.

    Who is not named votes for, unless the text says who does; "everybody" are all who are not named.
    """
    if counted := _counts(text, words, at, method):
        check_vote(meeting, item_id, counted)
        return counted
    by_party: dict[int, Ballot] = {}
    named: dict[int, Ballot] = {}
    others: Option | None = None
    groups = list(_groups(text, words))
    for names, option in groups:
        everybody, rest = _without(names, words.everybody)
        if everybody:
            others = option
        for ballots, is_party in _ballots(rest, option, meeting, item_id, at):
            known = by_party if is_party else named
            for ballot in ballots:
                if ballot.member_id in known and known[ballot.member_id].option is not option:
                    raise RuleError("{name} is named twice.", name=meeting.member(ballot.member_id).name)
                known[ballot.member_id] = ballot
    named = by_party | named  # a name goes before its party's letter
    if others is None and Option.FOR not in (option for _, option in groups):
        others = Option.FOR
    if others is not None:
        return everybody_but(meeting, item_id, named.values(), at, others, method)
    return by_name(named.values(), at, method)


def _counts(text: str, words: VoteWords, at: datetime, method: Method) -> Vote | None:
    """ "7-2-1", or "7 for, 2 imod"; None where names are told."""
    if match := COUNTS.fullmatch(text):
        in_favour, against, abstained = (int(number or 0) for number in match.groups())
        return Vote(in_favour, against, abstained, at, method)
    tokens = [token.casefold() for token in TOKEN.findall(text)]
    told = [token for token in tokens if token not in SEPARATORS | words.joints]
    if len(told) < 2 or not any(map(NUMBER.fullmatch, told)):
        return None
    numbers, options = told[::2], told[1::2]
    if told[0] in words.options:  # "for 7, imod 2"
        numbers, options = options, numbers
    paired = len(numbers) == len(options) and words.options.keys() >= set(options)
    if not paired or not all(map(NUMBER.fullmatch, numbers)):
        raise RuleError("Write counts as 7-2-1 or “7 for, 2 imod”, and names as “alle for undtagen Ø imod”.")
    counts = dict.fromkeys(Option, 0)
    for number, option in zip(numbers, options, strict=True):
        counts[words.options[option]] += int(number)
    return Vote(counts[Option.FOR], counts[Option.AGAINST], counts[Option.ABSTAINED], at, method)


def _groups(text: str, words: VoteWords) -> Iterator[Group]:
    """The words of names with what they voted: before the word that says it, or behind "imod:"."""
    names: list[str] = []
    coming: Option | None = None
    for token in TOKEN.findall(text):
        word = token.casefold()
        if word in words.options and not names:
            coming = words.options[word]
        elif word in words.options:
            if coming is not None:
                yield names, coming
                names, coming = [], words.options[word]
            else:
                yield names, words.options[word]
                names = []
        elif word in words.but:
            if coming is not None and names:
                yield names, coming
                names, coming = [], None
            names.append(",")
        else:
            names.append("," if token in SEPARATORS or word in words.joints else token)
    if any(name != "," for name in names):
        if coming is None:
            told = " ".join(name for name in names if name != ",")
            raise RuleError("Write what {names} voted: for, against or abstained.", names=told)
        yield names, coming


def _without(names: list[str], everybody: frozenset[str]) -> tuple[bool, list[str]]:
    rest = [name for name in names if name.casefold() not in everybody]
    return len(rest) < len(names), rest


def _ballots(
    names: list[str], option: Option, meeting: Meeting, item_id: int, at: datetime
) -> Iterator[tuple[list[Ballot], bool]]:
    """The ballots of a party or a member, and whether it is a party: as many words as name somebody."""
    entitled = [member.id for member in voters(meeting, at, item_id)]
    for phrase in " ".join(names).split(","):
        tokens = phrase.split()
        while tokens:
            ids, used, is_party = _named(tokens, meeting, entitled)
            ballots = [Ballot(member_id, option) for member_id in ids]
            for ballot in ballots:
                check_ballot(meeting, item_id, ballot, at)
            yield ballots, is_party
            tokens = tokens[used:]


def _named(tokens: list[str], meeting: Meeting, entitled: list[int]) -> tuple[list[int], int, bool]:
    """The ids that the first words name, how many of the words that takes, and whether it is a party."""
    for used in range(len(tokens), 1, -1):
        try:
            return [one_found(meeting, " ".join(tokens[:used])).id], used, False
        except RuleError:
            continue
    party = [m for m in meeting.roster if m.party and m.party.casefold() == tokens[0].casefold()]
    if party:
        there = [member.id for member in party if member.id in entitled]
        if not there:
            raise RuleError("Nobody of {party} can vote here.", party=tokens[0])
        return there, 1, True
    return [one_found(meeting, tokens[0]).id], 1, False
