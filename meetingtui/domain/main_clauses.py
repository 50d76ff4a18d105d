"""What of a clause is its own, and not a subordinate clause inside it, and whether it is a sentence."""

import re

from meetingtui.domain.language import DraftingWords
from meetingtui.domain.verb_phrases import WORD, main_part


def own_words(text: str, words: DraftingWords) -> str:
    """The main clause, with blanks where subordinate clauses stood inside it, at the same offsets."""
    markers = "|".join(map(re.escape, sorted(words.clause_markers | words.comma_markers)))
    inside = re.compile(rf",\s(?:[a-zäöü]{{2,8}}\s)?(?:{markers})\b[^,;:]*,", re.IGNORECASE)
    masked = inside.sub(lambda clause: " " * len(clause[0]), text)
    return masked[: len(main_part(masked, words))]


def has_own_verb(text: str, words: DraftingWords) -> bool:
    """Whether a clause is a sentence of its own: a finite verb stands behind its first word."""
    return words.late is not None and is_finite(own_words(text, words), words, since=1)


def decides(stem: str, clause: str, words: DraftingWords) -> bool:
    """Whether an opening line ends in the verb of deciding, over a sentence: "Nämnden beslutar"."""
    last = WORD.findall(stem.casefold())[-1:]
    verb = next((words.finite.get(word) or words.infinite.get(word) for word in last), None)
    deciding = verb is not None and bool(verb.past) and verb.past in WORD.findall(words.decided_to)
    return deciding and words.late is None and is_finite(own_words(clause, words), words, since=1)


def has_infinitive(text: str, words: DraftingWords) -> bool:
    """Whether a clause is one with an infinitive at its end: "die Satzung zu erlassen"."""
    late = words.late
    return late is not None and re.search(rf"\b(?:{late.infinitive})\b", own_words(text, words)) is not None


def sentences_of(text: str, words: DraftingWords) -> list[str]:
    """The sentences of a clause, where they are drafted one by one."""
    if words.sentence_end is None:
        return [text]
    return re.split(rf"{words.sentence_end}\s+(?=[^\W\d_a-zäöü])", text) or [text]


def is_finite(text: str, words: DraftingWords, since: int = 0) -> bool:
    """Whether a verb stands behind its first `since` words that is no infinitive, participle or noun."""
    others = words.late.nouns | words.late.participles.keys() if words.late else frozenset[str]()
    for token in list(WORD.finditer(text))[since:]:
        word = token[0].casefold()
        if re.fullmatch(words.likely_verb, word):
            return True
        if token[0].islower() and word in words.finite and word not in others:
            return True
    return False
