"""What a clause asks: its text whole, the body as its subject, and the rest."""

import re
from dataclasses import dataclass

from meetingtui.domain.language import DraftingWords
from meetingtui.domain.main_clauses import decides, has_infinitive, has_own_verb
from meetingtui.domain.meeting import Clause, Item

LAST_MARKS = " .;,:"
LIST_MARK = re.compile(r"\(?(?:[a-z]|[ivx]+|\d{1,2})\)\s+")


@dataclass(frozen=True, slots=True)
class Asked:
    """A clause without "Det indstilles, at" and with its list's stem.

    `subject` is the body as the clause names it, None when something else or nothing is the
    subject; `rest` what follows it; `body` the meeting's body as it stands in a sentence.
    `spoken` is the item's text, by which a name is told from a capital of the list; `to_another`
    tells that the recommendation is made to another body ("Det indstilles til byrådet, at"), `that`
    that the clause stood behind "at".
    """

    text: str
    subject: str | None
    rest: str
    body: str
    spoken: str
    to_another: bool = False
    that: bool = False


@dataclass(frozen=True, slots=True)
class Opener:
    """What stood before a clause, and what is left: to whom it speaks, and whether it ends in "at"."""

    found: bool
    left: str
    to: str = ""
    that: bool = False


def asked(item: Item, clause: Clause, body: str, words: DraftingWords) -> Asked:
    """Take a clause apart, with the opening line of its list."""
    spoken = "\n".join((item.title, *(section.text for section in item.sections)))
    names = _body_pattern(body, words)
    stem = _stem(item.recommendation_intro, names, words)
    opener = _without_opener(clause.text, names, words, opened=stem.found)
    text = _joined(stem, opener, spoken, names, words)
    match = re.match(names, text, re.IGNORECASE)
    subject = match[0] if match else None
    if match and words.article:
        subject = body_in_sentence(match[0], words)
    rest = text[match.end() :] if match else text
    another = any(_is_another(part.to, names, words) for part in (stem, opener))
    that = stem.that or opener.that
    return Asked(text, subject, rest, body_in_sentence(body, words), spoken, another, that)


def body_in_sentence(body: str, words: DraftingWords) -> str:
    """The body's name at the head of a sentence: "The Planning Committee"."""
    if not body:
        return words.unnamed
    if words.articles:
        return _with_its_article(body, words)
    article = words.article.strip()
    bare = re.sub(rf"^{article}\s+", "", body, flags=re.IGNORECASE) if article else body
    needs_article = article and bare.casefold().endswith(words.body_endings)
    return f"{article} {bare}" if needs_article and bare.casefold() != "cabinet" else body


def _with_its_article(body: str, words: DraftingWords) -> str:
    """The name with the article of its noun: "Der Gemeinderat Waldau"; one without such a noun has none."""
    bare = re.sub(rf"^(?:{words.article.strip()})\s+", "", body, flags=re.IGNORECASE)
    bare = _behind_article(bare, words)
    for word in re.findall(r"\w+", bare.casefold()):
        for ending, article in words.articles.items():
            if word.endswith(ending):
                return f"{article} {bare}"
    return body


def _behind_article(name: str, words: DraftingWords) -> str:
    """A name as it is behind its article: "Technischer Ausschuss" is "der Technische Ausschuss"."""
    for pattern, form in words.behind_article.items():
        name = re.sub(pattern, form, name)
    return name


def lowered(text: str, spoken: str, words: DraftingWords) -> str:
    """The text with a small first letter, unless its first word is a name.

    A name is written with capitals ("VIA", "A/S"), stands before another capital ("Region
    Midtjylland", "Børn og Unge"), or has its capital inside a sentence somewhere in `spoken`.
    """
    first, _, after = text.partition(" ")
    word = first.strip(",.;:()")
    if not word or not word[:1].isupper() or word[1:] != word[1:].lower() or len(word) == 1:
        return text
    small = word[:1].lower() + word[1:]
    if words.capital_nouns and small not in words.small:
        return text
    if small in words.small or re.search(rf"\b{re.escape(small)}\b", spoken):
        return small + text[len(small) :]
    joint, _, beyond = after.partition(" ")
    leads_a_name = after[:1].isupper() or (joint in words.joints and beyond[:1].isupper())
    if leads_a_name or re.search(rf"[\w,;] +{re.escape(word)}\b", spoken):
        return text
    return text[:1].lower() + text[1:]


def _without_opener(text: str, names: str, words: DraftingWords, opened: bool) -> Opener:
    """The clause without "Det indstilles, at", its list mark, last marks and last joint.

    Under a line that has opened the list, "Teknik anbefaler havnen at ..." is what the clause says.
    """
    text = LIST_MARK.sub("", " ".join(text.split()).rstrip(LAST_MARKS), count=1)
    joints = "|".join(map(re.escape, words.joints))
    text = re.sub(rf"[,;]?\s+(?:{joints})$", "", text, flags=re.IGNORECASE).rstrip(LAST_MARKS)
    bare = re.match(rf"{words.that}\b[:,]?\s*", text, re.IGNORECASE)
    if bare:
        opener = Opener(True, text[bare.end() :])
    else:
        opener = _opened(text, names, words)
        opener = Opener(False, text) if opened and opener.to.strip() else opener
    left = _unaddressed(opener.left, names, words).left
    return Opener(opener.found, left, opener.to, bare is not None)


def _opened(text: str, names: str, words: DraftingWords) -> Opener:
    """The opener that stands first. The body's own "anbefaler" is none."""
    own = re.match(names, text, re.IGNORECASE)
    for opener in () if own else words.openers:
        if match := re.match(opener, text, re.IGNORECASE):
            return Opener(True, text[match.end() :].strip(), (*match.groups(), "")[0])
    return Opener(False, text)


def _unaddressed(text: str, names: str, words: DraftingWords) -> Opener:
    """The opener that speaks to the body: "The Committee is asked to"."""
    for opener in words.addressed:
        if match := re.match(opener.replace("{body}", names), text, re.IGNORECASE):
            return Opener(True, text[match.end() :].strip())
    return Opener(False, text)


def _is_another(addressee: str, names: str, words: DraftingWords) -> bool:
    """Whether somebody is spoken to, and not the body that meets."""
    nouns = [w for w in addressee.split() if w[:1].isupper() or w.casefold().endswith(words.body_endings)]
    own = any(
        re.match(names, addressee[at.start() :], re.IGNORECASE) for at in re.finditer(r"\b\w", addressee)
    )
    return bool(nouns) and not own


def _stem(intro: str | None, names: str, words: DraftingWords) -> Opener:
    """What the opening line of a list says of every clause: "KKR på baggrund af X"."""
    opener = _opened(" ".join((intro or "").split()), names, words)
    bare = re.sub(rf"^{words.that}\b\s*", "", opener.left, flags=re.IGNORECASE).rstrip(LAST_MARKS)
    addressed = _unaddressed(bare, names, words)
    stem = re.sub(rf"(?:^|[\s,]+){words.that}$", "", addressed.left, flags=re.IGNORECASE)
    speaks = opener.found or addressed.found or re.match(names, stem, re.IGNORECASE) is not None
    return Opener(speaks, stem.rstrip(LAST_MARKS) if speaks else "", opener.to, stem != addressed.left)


def _joined(stem: Opener, clause: Opener, spoken: str, names: str, words: DraftingWords) -> str:
    """The stem with the clause: "udvalget anbefaler byrådet" and "at planen vedtages" with an "at"."""
    whole = re.fullmatch(names, stem.left, re.IGNORECASE) is not None
    that = stem.that or clause.that or decides(stem.left, clause.left, words)
    if not stem.left or not clause.left or (whole and that):
        return clause.left  # "udvalget:" and "at planen vedtages": the clause needs no stem
    announced = stem.left.casefold().rpartition(" ")[2] in words.announcing
    if not that and (announced or has_own_verb(clause.left, words)):
        return f"{stem.left}: {clause.left}"
    small = lowered(clause.left, spoken, words)
    said = re.findall(r"\w+", stem.left.casefold())
    asks = any(word in words.finite for word in said)
    if not that or not asks:
        comma = words.late.comma if words.late and asks and has_infinitive(small, words) else " "
        return f"{stem.left}{comma}{small}"
    first = re.match(r"\w+", small.casefold())
    if first and first[0] in words.infinite:
        return f"{stem.left} {words.to} {small}"
    comma = words.that_comma if words.verb_second else ""
    return f"{stem.left}{comma} {words.that} {small}"


def _body_pattern(body: str, words: DraftingWords) -> str:
    """A pattern of the body's name, or a short form of it, at the head of a clause."""
    names = sorted(_names(body, words), key=len, reverse=True)
    article = rf"(?:{words.article.strip()}\s+)?" if words.article else ""
    # a body without a name is any noun that bodies are called by
    called = "|".join(map(re.escape, names)) or rf"[\w-]*(?:{'|'.join(words.body_endings)})"
    # "udvalget for plan" is not what "udvalget" is short for
    return rf"{article}(?:{called})(?=[\s,:]|$)(?!\s+(?:{'|'.join(words.names_on)})\b)"


def _names(body: str, words: DraftingWords) -> set[str]:
    """ "KKR Midtjylland" is also "KKR", "Aarhus Byråd" also "byrådet", "Ungeudvalget" "udvalget"."""
    bare, _, abbreviation = body.partition(" (")
    tokens = body.split()
    names = {body, bare, _behind_article(body, words), abbreviation.rstrip(")")} - {""}
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
