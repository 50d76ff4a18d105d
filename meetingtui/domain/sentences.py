"""The sentence that a followed clause comes to: the rules of drafting, tried in order.

Each rule gives a draft, or None when it does not hold. Where the rules are not sure, the draft says
so (`needs_a_look`) instead of being wrong in silence.
"""

import re
from dataclasses import replace

from meetingtui.domain.clause_parts import Asked, lowered
from meetingtui.domain.decision import Outcome
from meetingtui.domain.drafts import BLANK, Draft, finished
from meetingtui.domain.language import DraftingWords, Verb
from meetingtui.domain.late_verbs import with_late_verb
from meetingtui.domain.verb_phrases import (
    WORD,
    FirstVerb,
    first_verb,
    main_part,
    opening_verb,
    opens_clause,
    passive_at,
    passives_in,
    phrases,
    turned,
    weightiest,
    without_marks,
)

LONG = 2_000  # characters of a sentence that a person reads in any case


def followed(parts: Asked, words: DraftingWords) -> Draft:
    """The sentence of a clause that is followed as it stands."""
    if not parts.text:
        return Draft("", Outcome.ADOPTED, needs_a_look=True)
    for rule in (_in_shorthand, with_late_verb, _with_body, _without_subject, _passive, _with_other_subject):
        if draft := rule(parts, words):
            return _looked_over(replace(draft, needs_a_look=draft.needs_a_look or parts.to_another), words)
    return _as_it_stands(parts, words)


def standard_sentence(body: str, outcome: Outcome, words: DraftingWords) -> Draft:
    """The outcome's own sentence, for a look where a person must fill it in."""
    text = finished(words.sentences[outcome].format(body=body))
    blank = text.find(BLANK)
    return Draft(text, outcome, blank >= 0, max(blank, 0))


def _looked_over(draft: Draft, words: DraftingWords) -> Draft:
    """The draft, marked for a look where its sentence has a turn that may not be what was decided."""
    if len(draft.text) > LONG:
        return replace(draft, needs_a_look=True)
    for pattern in () if draft.needs_a_look else words.doubtful:
        if match := re.search(pattern, draft.text, re.IGNORECASE):
            return replace(draft, needs_a_look=True, look_at=match.start())
    return draft


def _in_shorthand(parts: Asked, words: DraftingWords) -> Draft | None:
    """The clause only names what is wanted: "til orientering"."""
    outcome = words.shorthand.get(parts.text.casefold())
    return None if outcome is None else standard_sentence(parts.body, outcome, words)


def _with_body(parts: Asked, words: DraftingWords) -> Draft | None:
    """The body is the subject: its verb goes to the past tense."""
    if parts.subject is None:
        return None
    found = first_verb(parts.rest, words)
    return _done(parts.subject, found, words) if found else _as_it_stands(parts, words)


def _without_subject(parts: Asked, words: DraftingWords) -> Draft | None:
    """The clause begins with what the body does ("godkender ...", "at godkende ...")."""
    found = opening_verb(parts.text, words)
    return _done(parts.body, found, words) if found else None


def _passive(parts: Asked, words: DraftingWords) -> Draft | None:
    """What is done by deciding, said in the passive: "orienteringen tages til efterretning"."""
    match = passive_at(parts.text, words)
    if match is None or re.match(words.agent, parts.text[match.end() :], re.IGNORECASE):
        return None
    what, rest = parts.text[: match.start()].strip(), parts.text[match.end() :]
    if not _is_plain_object(what, words):
        return None
    verb = words.passive[match[1].casefold()]
    if pair := _second_passive(match[1], rest, words):
        joint, second, tail = pair
        joined = f" {joint} {second.past} {lowered(what, parts.spoken, words)}{tail}"
        outcome = weightiest((verb, turned(second, tail, words)))
        return Draft(finished(f"{parts.body} {verb.past}{joined}"), outcome)
    if _has_joined_passive(rest, verb, words):
        return None
    silent = what.casefold() in words.expletives or (
        what.casefold() in words.anticipating and main_part(rest, words) != rest
    )
    thing = "" if silent else f" {lowered(what, parts.spoken, words)}"
    return _done(parts.body, FirstVerb("", verb, thing + rest), words)


def _is_plain_object(text: str, words: DraftingWords) -> bool:
    """Whether what stands before a passive verb is only the thing, with no verb of its own."""
    if text.casefold() in words.expletives | words.anticipating:
        return True
    bare = re.sub(rf"\b{words.infinitive}\b", "", text, flags=re.IGNORECASE)
    tokens = list(WORD.finditer(bare))
    if not tokens or "/" in text[-1:] or {tokens[0][0].casefold()} & words.adverbials:
        return False
    if {tokens[-1][0].casefold()} & (words.joints | words.adverbials):
        return False
    return not any(_is_unfit(token, bare, words) for token in tokens)


def _is_unfit(token: re.Match[str], text: str, words: DraftingWords) -> bool:
    word = token[0].casefold()
    verb = word in words.finite and word not in words.infinite
    likely = re.fullmatch(words.likely_verb, word) is not None
    return verb or likely or word in words.negations or opens_clause(token, text, words)


def _second_passive(first: str, rest: str, words: DraftingWords) -> tuple[str, Verb, str] | None:
    """The joint, verb and tail of a passive joined at once: "drøftes og godkendes"."""
    match = re.match(r"\s+(\w+)\s+(\w+)", rest)
    if match is None or {match[1].casefold()} - (words.joints - words.alternatives):
        return None
    mark = first.rpartition(" ")[0]
    verb = words.passive.get(f"{mark} {match[2]}".strip().casefold())
    plain = verb and verb.deed and verb.infinitive not in words.turned_only
    return (match[1], verb, rest[match.end() :]) if verb and plain else None


def _has_joined_passive(rest: str, verb: Verb, words: DraftingWords) -> bool:
    """Whether another passive or a clause is joined on, so that the clause must stay as it is."""
    part = main_part(rest, words)
    joints = "|".join(map(re.escape, words.joints))
    joined = re.search(rf"\b(?:{joints})\b(.*)$", part, re.IGNORECASE)
    if joined is None:
        return passive_at(part, words) is not None
    more = any(re.fullmatch(words.passive_word, word, re.IGNORECASE) for word in WORD.findall(joined[1]))
    return more or passive_at(part, words) is not None or _joins_a_clause(rest, verb, words)


def _joins_a_clause(rest: str, verb: Verb, words: DraftingWords) -> bool:
    """Whether "og at ..." follows an object, after a verb that does not go with a clause."""
    part = main_part(rest, words)
    last = WORD.findall(part.casefold())[-1:]
    that = rest[len(part) :].casefold().startswith(words.that)
    goes_together = _approves(verb, words) and not re.match(
        words.infinitive, rest[len(part) :], re.IGNORECASE
    )
    return that and bool(words.joints.intersection(last)) and not goes_together


def _approves(verb: Verb, words: DraftingWords) -> bool:
    """Whether the verb is the one with which a body approves that something is so."""
    return bool(verb.past) and verb.past in WORD.findall(words.approved_that)


def _with_other_subject(parts: Asked, words: DraftingWords) -> Draft | None:
    """Somebody or something else will do or be: the body approved that it is so."""
    tokens = [word.casefold() for word in WORD.findall(parts.text)]
    verbs = {word for word in tokens if word in words.finite and word not in words.infinite}
    if not verbs and not any(re.fullmatch(words.likely_verb, word) for word in tokens):
        return None
    clause = finished(parts.text) if words.capital_nouns else lowered(parts.text, parts.spoken, words)
    text = finished(words.approved_that.format(body=parts.body, clause=clause))
    # "at udvalget anbefaler ...": another body's deed, or this one under a name that we do not know
    first = next((place for place, word in enumerate(tokens) if word in verbs), 1)
    another = any(word.endswith(words.body_endings) for word in tokens[:first])
    approving = (
        first < len(tokens) and tokens[first] in verbs and _approves(words.finite[tokens[first]], words)
    )
    doubt = another or approving or _says_otherwise(parts.text, words)
    return Draft(text, Outcome.ADOPTED, doubt, text.find(clause) if doubt else 0)


def _says_otherwise(text: str, words: DraftingWords) -> bool:
    """Whether the clause speaks of noting, discussing, postponing ..., and not of a thing to approve."""
    known = [words.passive[form.casefold()] for form in passives_in(text, words)]
    known += [words.finite[word] for word in map(str.casefold, WORD.findall(text)) if word in words.finite]
    turns = [turn for verb in words.turns.values() for turn, out in verb.items() if out is Outcome.NOTED]
    if any(re.search(rf"\b{turn}\b", text, re.IGNORECASE) for turn in turns):
        return True
    return any(verb.outcome is not Outcome.ADOPTED for verb in known)


def _as_it_stands(parts: Asked, words: DraftingWords) -> Draft:
    """No rule holds: the clause itself, with the cursor on what should be its verb."""
    text = finished(f"{parts.subject or ''}{parts.rest}")
    verbs = (
        token.start()
        for token in WORD.finditer(text, len(parts.subject or ""))
        if re.fullmatch(words.likely_verb, token[0], re.IGNORECASE) or token[0].casefold() in words.finite
    )
    after = WORD.search(text, len(parts.subject or ""))
    return Draft(text, Outcome.ADOPTED, True, next(verbs, after.start() if after else 0))


# Sentences


def _done(subject: str, found: FirstVerb, words: DraftingWords) -> Draft:
    """The sentence in the past tense, its joined verbs too."""
    chain = phrases(found, words)
    verbs = [turned(verb, tail, words) for verb, tail in zip(chain.verbs, chain.tails, strict=True)]
    pieces = [
        f"{_form_after(verbs[0], verb, words)}{tail}"
        for verb, tail in zip(verbs[1:], chain.tails[1:], strict=True)
    ]
    text = finished(_opening(subject, found.between, verbs[0], chain.tails[0], words) + "".join(pieces))
    said = WORD.findall(f"{found.between} {main_part(found.rest, words)}".casefold())
    doubt = chain.doubt
    bare = not found.rest.strip()
    rest = without_marks(found.rest, words) if found.infinite else found.rest
    if doubt is None and (
        bare or words.negations.intersection(said) or _joins_a_clause(rest, verbs[-1], words)
    ):
        doubt = verbs[0].past or verbs[0].infinitive
    look_at = max(text.find(doubt, len(subject)), 0) if doubt else 0
    return Draft(text, weightiest(verbs), doubt is not None, look_at)


def _opening(subject: str, between: str, verb: Verb, rest: str, words: DraftingWords) -> str:
    between = between.lstrip(" :")
    if between.startswith(",") and not between.endswith(","):
        between += ","  # "The Council, having regard to X, approved ..."
    between = f" {between}" if between and not between.startswith(",") else between
    if not verb.deed:
        return words.decided_to.format(body=subject, between=between, verb=verb.infinitive, rest=rest)
    if words.verb_second:
        return f"{subject} {verb.past}{between}{rest}"
    return f"{subject}{between} {verb.past}{rest}"


def _form_after(first: Verb, verb: Verb, words: DraftingWords) -> str:
    if not first.deed:
        return verb.infinitive
    if verb.deed:
        return verb.past
    return words.decided_to.format(body="", between="", verb=verb.infinitive, rest="").strip()
