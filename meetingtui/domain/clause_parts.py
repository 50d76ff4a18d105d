"""What a clause asks: its text whole, the body as its subject, and the rest."""

import re
from dataclasses import dataclass

from meetingtui.domain.language import DraftingWords
from meetingtui.domain.meeting import Clause, Item

LAST_MARKS = " .;,:"


@dataclass(frozen=True, slots=True)
class Asked:
    """A clause without "Det indstilles, at" and with its list's stem.

    `subject` is the body as the clause names it, None when something else or nothing is the
    subject; `rest` what follows it; `body` the meeting's body as it stands in a sentence.
    `spoken` is the item's text, by which a name is told from a capital of the list.
    """

    text: str
    subject: str | None
    rest: str
    body: str
    spoken: str

    def lowered(self, text: str) -> str:
        """The text as it stands inside a sentence."""
        return lowered(text, self.spoken)


def asked(item: Item, clause: Clause, body: str, words: DraftingWords) -> Asked:
    """Take a clause apart, with the opening line of its list."""
    spoken = "\n".join((item.title, *(section.text for section in item.sections)))
    text = _without_opener(clause.text, body, words)
    stem = _stem(item.recommendation_intro, body, words)
    if stem:
        text = f"{stem} {lowered(text, spoken)}"
    match = _body_pattern(body, words).match(text)
    subject = match[0] if match else None
    if match and words.article:
        subject = body_in_sentence(subject or "", words)
    rest = text[match.end() :] if match else text
    return Asked(text, subject, rest, body_in_sentence(body, words), spoken)


def body_in_sentence(body: str, words: DraftingWords) -> str:
    """The body's name at the head of a sentence: "The Planning Committee"."""
    article = words.article.strip()
    bare = re.sub(rf"^{article}\s+", "", body, flags=re.IGNORECASE) if article else body
    needs_article = article and bare.casefold().split()[-1:] and bare.casefold().endswith(words.body_endings)
    return f"{article} {bare}" if needs_article and bare.casefold() != "cabinet" else body


def lowered(text: str, spoken: str) -> str:
    """The text with a small first letter, unless its first word is a name.

    A name is written with capitals ("VIA", "A/S"), stands before another capital ("Region
    Midtjylland"), or has its capital inside a sentence somewhere in `spoken`.
    """
    first, _, after = text.partition(" ")
    word = first.strip(",.;:()")
    if not word or not word[:1].isupper() or word[1:] != word[1:].lower() or len(word) == 1:
        return text
    small = word[:1].lower() + word[1:]
    if re.search(rf"\b{re.escape(small)}\b", spoken):
        return small + text[len(small) :]
    if after[:1].isupper() or re.search(rf"[\w,;]\s+{re.escape(word)}\b", spoken):
        return text
    return text[:1].lower() + text[1:]


def _without_opener(text: str, body: str, words: DraftingWords) -> str:
    """The clause without "Det indstilles, at" or "at", and without its last marks and joint."""
    text = " ".join(text.split()).rstrip(LAST_MARKS)
    joints = "|".join(map(re.escape, words.joints))
    text = re.sub(rf"[,;]?\s+(?:{joints})$", "", text, flags=re.IGNORECASE).rstrip(LAST_MARKS)
    if bare := re.match(rf"{words.that}\b[:,]?\s*", text, re.IGNORECASE):
        return text[bare.end() :]
    return _opened(text, body, words)[1]


def _opened(text: str, body: str, words: DraftingWords) -> tuple[bool, str]:
    """Whether an opener stands first, and what follows it. The body's own "anbefaler" is none."""
    own = _body_pattern(body, words).match(text)
    for opener in () if own else words.openers:
        if match := re.match(opener, text, re.IGNORECASE):
            return True, text[match.end() :].strip()
    return False, text


def _stem(intro: str | None, body: str, words: DraftingWords) -> str:
    """What the opening line of a list says of every clause: "KKR på baggrund af X"."""
    opened, stem = _opened(" ".join((intro or "").split()), body, words)
    bare = re.sub(rf"^{words.that}\b\s*", "", stem, flags=re.IGNORECASE)
    stem = re.sub(rf"(?:^|\s+){words.that}$", "", bare.rstrip(LAST_MARKS), flags=re.IGNORECASE)
    return stem.rstrip(LAST_MARKS) if opened or _body_pattern(body, words).match(stem) else ""


def _body_pattern(body: str, words: DraftingWords) -> re.Pattern[str]:
    """Matches the body's name, or a short form of it, at the head of a clause."""
    names = sorted(_names(body, words), key=len, reverse=True)
    article = rf"(?:{words.article.strip()}\s+)?" if words.article else ""
    # a body without a name is any noun that bodies are called by
    called = "|".join(map(re.escape, names)) or rf"[\w-]*(?:{'|'.join(words.body_endings)})"
    return re.compile(rf"{article}(?:{called})(?=[\s,]|$)", re.IGNORECASE)


def _names(body: str, words: DraftingWords) -> set[str]:
    """ "KKR Midtjylland" is also "KKR", "Aarhus Byråd" also "byrådet", "Ungeudvalget" "udvalget"."""
    tokens = body.split()
    names = {body} if tokens else set()
    for place, token in enumerate(tokens):
        if token.casefold().endswith(words.body_endings):
            heads = [tokens[start:place] for start in range(place + 1)]
            names |= {" ".join((*head, token + ending)) for head in heads for ending in words.definite}
            names |= _generic(token, words)
    if tokens and len(tokens[0]) > 1 and tokens[0].isupper():
        names.add(tokens[0])
    return names


def _generic(token: str, words: DraftingWords) -> set[str]:
    """The bare noun in a compound: "udvalget" of "Ungeudvalget"."""
    definite = {token.casefold() + ending for ending in words.definite}
    return {ending for ending in words.body_endings if any(word.endswith(ending) for word in definite)}
