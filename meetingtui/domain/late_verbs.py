"""The sentences of languages that put infinitives and participles last, such as German and Dutch.

"die Satzung zu erlassen" gives "Der Rat beschloss, die Satzung zu erlassen."; "Die Satzung wird
beschlossen" gives "Die Satzung wurde beschlossen."; other rules leave such clauses to these.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from meetingtui.domain.clause_parts import Asked, lowered
from meetingtui.domain.decision import Outcome
from meetingtui.domain.drafts import Draft, finished
from meetingtui.domain.language import DraftingWords, LateVerbs, Verb
from meetingtui.domain.main_clauses import is_finite, own_words
from meetingtui.domain.verb_phrases import WORD, turned, weightiest


def with_late_verb(parts: Asked, words: DraftingWords) -> Draft | None:
    """The sentence of a clause whose verb stands late; None where another rule must tell."""
    late = words.late
    if late is None:
        return None
    task = _task(parts, words, late)
    for rule in (_that, _inverted, _to_do, _in_passive) if task else ():
        if task and (draft := rule(task, words, late)):
            return draft
    return None


@dataclass(frozen=True, slots=True)
class _Task:
    """What the body will have done: its own words, who decides, and by which past verb.

    `that` tells that the words stood behind "dass", `whole` that they may be a sentence of their own.
    """

    text: str
    body: str
    past: str
    spoken: str
    that: bool = False
    whole: bool = True


def _task(parts: Asked, words: DraftingWords, late: LateVerbs) -> _Task | None:
    """The clause without "Der Rat beschließt"; None when the body is the subject of another verb."""
    if parts.subject is None:
        return _Task(parts.text, parts.body, late.decided, parts.spoken, parts.that)
    first = WORD.search(parts.rest)
    verb = words.finite.get(first[0].casefold()) if first else None
    if first is None or verb is None or verb.infinitive != _deciding(words, late).infinitive:
        return None
    rest = parts.rest[first.end() :].strip()
    return _Task(rest.lstrip(" ,:"), parts.subject, verb.past, parts.spoken, whole=rest.startswith(":"))


def _deciding(words: DraftingWords, late: LateVerbs) -> Verb:
    """The verb by which the language says that a body decides."""
    return next(verb for verb in words.finite.values() if verb.past == late.decided)


# Behind "dass"


def _that(task: _Task, words: DraftingWords, late: LateVerbs) -> Draft | None:
    """The clause stood behind "dass", its verb at the end: it goes there again."""
    if not task.that or not task.text:
        return None
    clause = lowered(task.text, task.spoken, words)
    text = finished(f"{task.body} {task.past}{late.comma}{words.that} {clause}")
    return Draft(text, Outcome.ADOPTED, _has_participle(task.text, late), text.find(clause))


def _has_participle(text: str, late: LateVerbs) -> bool:
    """Whether a deed stands in it, so that it may be the body's own and not one to come."""
    return re.search(_forms(late.participles), text, re.IGNORECASE) is not None


# The body behind its verb


def _inverted(task: _Task, words: DraftingWords, late: LateVerbs) -> Draft | None:
    """ "Auf Antrag beschließt der Rat den Plan": the verb stays where it is, in the past."""
    main = own_words(task.text, words) if task.whole else ""
    first = WORD.match(main)
    if first is None or first[0].casefold() not in words.adverbials:
        return None
    for token in list(WORD.finditer(main))[1:]:
        verb = words.finite.get(token[0].casefold())
        if verb is None or not token[0].islower():
            continue
        behind = main[token.end() :]
        if not _is_body(behind, task.body, words) or is_finite(main[: token.start()], words):
            return None
        text = finished(f"{task.text[: token.start()]}{verb.past}{task.text[token.end() :]}")
        outcome = _outcome(behind, late) or turned(verb, behind, words).outcome
        doubt = is_finite(behind, words) or _has(words.negations | words.alternatives, behind)
        return Draft(text, outcome, doubt, token.start() if doubt else 0)
    return None


def _is_body(text: str, body: str, words: DraftingWords) -> bool:
    """Whether the text begins with the noun that the body is called by: "der Rat", "het college"."""
    nouns = [word.casefold() for word in WORD.findall(text)[:2]]
    own = [end for end in words.body_endings if any(n.endswith(end) for n in WORD.findall(body.casefold()))]
    return any(noun.endswith(tuple(own)) for noun in nouns) if own else False


# Infinitives


def _to_do(task: _Task, words: DraftingWords, late: LateVerbs) -> Draft | None:
    """ "den Plan zu ändern" is what the body decided to do; "zur Kenntnis zu nehmen" it did."""
    main = own_words(task.text, words)
    found = list(re.finditer(rf"\b(?:{late.infinitive})\b", main, re.IGNORECASE))
    first = found[0].start() if found else 0
    if not found or is_finite(main[:first], words) or _hangs_on_noun(main, first, words):
        return None
    known = list(re.finditer(_forms(late.infinitives), main, re.IGNORECASE))
    if len(known) == len(found) == 1:
        verb = late.infinitives[_key(known[0])]
        return Draft(_at_once(task, known[0], verb, words), verb.outcome)
    text = finished(f"{task.body} {task.past}{late.comma}{lowered(task.text, task.spoken, words)}")
    choice = len(found) > 1 and _has(words.alternatives, main)
    doubt = choice or _goes_on(main[found[0].end() :], words)
    return Draft(text, _outcome(main, late) or Outcome.ADOPTED, doubt, len(task.body) + 1 if doubt else 0)


def _goes_on(text: str, words: DraftingWords) -> bool:
    """Whether a sentence of its own follows the infinitive, and not "... ob", "... of" and the like."""
    markers = "|".join(map(re.escape, words.clause_markers | words.comma_markers))
    return is_finite(re.split(rf"\b(?:{markers})\b", text, maxsplit=1)[0], words)


def _outcome(main: str, late: LateVerbs) -> Outcome | None:
    """What its infinitives come to; None when one of them is not known, or none is there."""
    found = re.findall(rf"\b(?:{late.infinitive})\b", main, re.IGNORECASE)
    known = list(re.finditer(_forms(late.infinitives), main, re.IGNORECASE))
    verbs = [late.infinitives[_key(form)] for form in known]
    return weightiest(verbs) if verbs and len(known) == len(found) else None


def _hangs_on_noun(main: str, verb: int, words: DraftingWords) -> bool:
    """Whether "Antrag, den Platz umzubenennen" only names something; its infinitive is at `verb`."""
    if re.match(words.rather_noun, main, re.IGNORECASE):
        return True
    return words.late is not None and "," in words.late.comma and "," in main[:verb]


def _at_once(task: _Task, form: re.Match[str], verb: Verb, words: DraftingWords) -> str:
    """ "Der Rat nahm den Bericht zur Kenntnis": the verb behind the body, its other words in place."""
    past, _, others = verb.past.partition(" ")
    before = lowered(task.text[: form.start()].strip(), task.spoken, words)
    return finished(f"{task.body} {past} {before} {others} {task.text[form.end() :]}".replace(" ,", ","))


# The passive


def _in_passive(task: _Task, words: DraftingWords, late: LateVerbs) -> Draft | None:
    """ "Der Plan wird beschlossen" goes to the past where all its verbs are done by deciding."""
    main = own_words(task.text, words) if task.whole else ""
    passives = list(_passives(main, late))
    if not passives or is_finite(main[: passives[0].start], words) or not main[: passives[0].start].strip():
        return None
    if any(not passive.verbs or _has_more(passive.text, words, late) for passive in passives):
        return None
    text = task.text
    for passive in reversed(passives):
        text = f"{text[: passive.start]}{passive.past}{text[passive.end :]}"
    verbs = [turned(verb, main, words) for passive in passives for verb in passive.verbs]
    said = " ".join(passive.text for passive in passives)
    doubt = _has(words.negations | words.alternatives, said) or re.search(words.agent, said, re.IGNORECASE)
    look_at = passives[0].start if doubt else 0
    return Draft(finished(text), weightiest(verbs), bool(doubt), look_at)


@dataclass(frozen=True, slots=True)
class _Passive:
    """An auxiliary with its past, where it stands, and the words up to the next one with their deeds."""

    start: int
    end: int
    past: str
    text: str
    verbs: tuple[Verb, ...]


def _passives(main: str, late: LateVerbs) -> Iterator[_Passive]:
    auxiliaries = list(re.finditer(_forms(late.auxiliaries), main, re.IGNORECASE))
    ends = (*(word.start() for word in auxiliaries[1:]), len(main))
    for word, end in zip(auxiliaries, ends, strict=False):
        text = main[word.end() : end]
        known = list(re.finditer(_forms(late.participles), text, re.IGNORECASE))
        if known:  # behind a comma an infinitive may follow, which is not looked at
            comma = text.find(",", known[-1].end())
            text = text[:comma] if comma >= 0 else text
        verbs = tuple(late.participles[_key(form)] for form in known)
        yield _Passive(word.start(), word.end(), late.auxiliaries[_key(word)], text, verbs)


def _has_more(text: str, words: DraftingWords, late: LateVerbs) -> bool:
    """Whether one more verb is left over, of which it is not clear that it is done by deciding."""
    bare = re.sub(_forms(late.participles), "x", text, flags=re.IGNORECASE)
    tokens = list(WORD.finditer(bare))
    marked = re.compile(rf"\b{words.to}\s+$", re.IGNORECASE)
    for token, following in zip(tokens, (*tokens[1:], None), strict=True):
        if marked.search(bare, max(token.start() - 9, 0), token.start()):
            continue
        behind = bare[token.end() : following.start() if following else len(bare)].strip()
        last = following is None or behind[:1] in (",", ";") or following[0].casefold() in words.joints
        if last and token[0].islower() and re.fullmatch(late.participle, token[0]):
            return True
    return is_finite(bare, words)


# Words


def _has(some: Iterable[str], text: str) -> bool:
    return not set(some).isdisjoint(WORD.findall(text.casefold()))


def _forms(table: Iterable[str]) -> str:
    forms = sorted(map(re.escape, table), key=len, reverse=True)
    return rf"\b(?:{'|'.join(forms) or '(?!)'})\b"


def _key(form: re.Match[str]) -> str:
    return " ".join(form[0].casefold().split())
