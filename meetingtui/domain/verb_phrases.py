"""The verbs of a clause: which one the body does, which are joined to it, what they come to."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from meetingtui.domain.decision import Outcome
from meetingtui.domain.drafts import WEIGHT
from meetingtui.domain.language import DraftingWords, Verb

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class FirstVerb:
    """The body's verb, with what stands before it and what follows."""

    between: str
    verb: Verb
    rest: str
    infinite: bool = False


@dataclass(frozen=True, slots=True)
class Phrases:
    """The first verb and those joined to it, each with what follows it.

    `doubt` is a word that may be one more verb, of which it is not clear what becomes of it.
    """

    verbs: tuple[Verb, ...]
    tails: tuple[str, ...]
    doubt: str | None = None


def first_verb(rest: str, words: DraftingWords) -> FirstVerb | None:
    """The verb of a body that stood before `rest`; None when it is not clear.

    Only an adverbial may stand between the body and its verb: an unknown word may be a verb.
    """
    tokens = list(WORD.finditer(rest))
    for place, token in enumerate(tokens):
        word = token[0].casefold()
        if verb := words.finite.get(word):
            joined = place > 0 and tokens[place - 1][0].casefold() in words.joints
            return None if joined else FirstVerb(rest[: token.start()].rstrip(), verb, rest[token.end() :])
        if word in words.clause_markers or (place == 0 and word not in words.adverbials):
            return None
    return None


def opening_verb(text: str, words: DraftingWords) -> FirstVerb | None:
    """The verb with which a clause without subject begins: "godkender ...", "godkende ..."."""
    first = WORD.match(text)
    if first is None or re.match(words.rather_noun, text, re.IGNORECASE):
        return None
    word = first[0].casefold()
    infinite = words.infinite.get(word)
    verb = infinite or words.finite.get(word)
    if verb is None:
        return None
    return FirstVerb("", verb, text[first.end() :], infinite is not None)


def phrases(first: FirstVerb, words: DraftingWords) -> Phrases:
    """Split what follows the first verb at the verbs that are joined to it in the same form."""
    rest = without_marks(first.rest, words) if first.infinite else first.rest
    verbs, tails, at = [first.verb], list[str](), 0
    same, other = (words.infinite, words.finite) if first.infinite else (words.finite, {})
    doubt: str | None = None
    for token, link, subordinate in _linked(rest, words):
        word = token[0].casefold()
        verb = same.get(word)
        if (
            link
            and verb
            and not subordinate
            and not _is_rather_noun(rest[token.start() : token.start() + 99], words)
        ):
            verbs.append(verb)
            tails.append(rest[at : token.start()])
            at = token.end()
            doubt = doubt or (token[0] if link in words.alternatives else None)
        elif (link and (verb or word in other)) or (not subordinate and _is_left_over(word, words)):
            doubt = doubt or token[0]
    return Phrases(tuple(verbs), (*tails, rest[at:]), doubt or _unknown_joined(rest, words))


def without_marks(rest: str, words: DraftingWords) -> str:
    """ "godkende planen og at frigive beløbet" without the second "at"."""
    joints = "|".join(map(re.escape, words.joints))
    mark = re.compile(rf"((?:,|\b(?:{joints}))\s+){words.to}\s+(\w+)", re.IGNORECASE)
    return mark.sub(lambda m: m[1] + m[2] if m[2].casefold() in words.infinite else m[0], rest)


def _is_rather_noun(text: str, words: DraftingWords) -> bool:
    return re.match(words.rather_noun, text, re.IGNORECASE) is not None


def _is_left_over(word: str, words: DraftingWords) -> bool:
    """Whether a word is a verb and nothing else, and so should not stand in a main clause as it is."""
    return word in words.finite and word not in words.infinite


def _linked(rest: str, words: DraftingWords) -> Iterator[tuple[re.Match[str], str, bool]]:
    """Each word, with the joint or comma that links it to what was before, and whether it is subordinate."""
    link, subordinate, end = "", False, 0
    for token in WORD.finditer(rest):
        word, gap = token[0].casefold(), rest[end : token.start()]
        link = "," if "," in gap or ";" in gap else link
        subordinate = subordinate or opens_clause(token, rest, words)
        yield token, link, subordinate
        # an adverb may stand between a joint and its verb where the order of words stays as it is
        keeps = link and word in words.adverbials and not words.verb_second
        link = word if word in words.joints else link if keeps else ""
        end = token.end()


def opens_clause(token: re.Match[str], text: str, words: DraftingWords) -> bool:
    """Whether a word of the text opens a subordinate clause."""
    word, before = token[0].casefold(), text[max(token.start() - 9, 0) : token.start()].rstrip()
    return word in words.clause_markers or (
        word in words.comma_markers and (before.endswith(",") or (not before and words.late is None))
    )


def main_part(text: str, words: DraftingWords) -> str:
    """The text up to its first subordinate clause."""
    for token in WORD.finditer(text):
        if opens_clause(token, text, words):
            return text[: token.start()]
    return text


def passive_at(text: str, words: DraftingWords) -> re.Match[str] | None:
    """The first passive verb of the table in the text; its group is the verb."""
    return re.search(_passives(words), text, re.IGNORECASE)


def passives_in(text: str, words: DraftingWords) -> list[str]:
    """All passive verbs of the table in the text."""
    return re.findall(_passives(words), text, re.IGNORECASE)


def _passives(words: DraftingWords) -> str:
    forms = "|".join(sorted(map(re.escape, words.passive), key=len, reverse=True)) or "(?!)"
    return rf"\b({forms})\b(?!/)"


def _unknown_joined(rest: str, words: DraftingWords) -> str | None:
    """A passive that is left over, or a word after a joint that is rather a verb than a noun."""
    part = main_part(rest, words)
    if left := passive_at(part, words):
        return left[1]
    joints = "|".join(map(re.escape, words.joints))
    first = re.match(rf"\s+(?:{joints})\s+(\w+)", part, re.IGNORECASE)
    rather = re.finditer(rf"(?=\b{words.rather_verb})", part, re.IGNORECASE)
    for match in (*([first] if first else ()), *rather):
        word = str(next(filter(None, match.groups())))
        if not {word.casefold()} & (words.finite.keys() | words.infinite.keys()):
            return word
    return None


def turned(verb: Verb, tail: str, words: DraftingWords) -> Verb:
    """The verb with the outcome that its turn gives ("tage" with "til efterretning" is noting)."""
    for turn, outcome in words.turns.get(verb.infinitive, {}).items():
        if re.search(rf"\b{turn}\b", tail, re.IGNORECASE):
            return replace(verb, outcome=outcome)
    return replace(verb, deed=False) if verb.infinitive in words.turned_only else verb


def weightiest(verbs: Sequence[Verb]) -> Outcome:
    """The outcome that several verbs come to."""
    return min((verb.outcome for verb in verbs), key=WEIGHT.index)
