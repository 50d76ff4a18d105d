"""From a clause to the sentence of its decision, by the rules of DOMAIN.md's field.

The clause already says what the body will have done; the draft says that it did. Where the rules
are not sure, the draft says so (`needs_a_look`) instead of being wrong in silence.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from meetingtui.domain.clause_parts import Asked, asked, body_in_sentence
from meetingtui.domain.decision import Decision, Outcome
from meetingtui.domain.language import DraftingWords, Language, Verb
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.sitting import decide

BLANK = "…"  # stands in a sentence where a person must write
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Draft:
    """A decision's sentence with its outcome.

    `needs_a_look` tells that a person must look at it; `look_at` is where, as an offset.
    """

    text: str
    outcome: Outcome
    needs_a_look: bool = False
    look_at: int = 0


def drafted(meeting: Meeting, item: Item, clause: Clause, language: Language) -> Draft:
    """The decision's sentence for a clause that is followed as it stands.

    "at KKR drøfter planen" gives "KKR drøftede planen."
    """
    words = language.drafting
    parts = asked(item, clause, meeting.body, words)
    if not parts.text:
        return Draft("", Outcome.ADOPTED, needs_a_look=True)
    for rule in (_with_body, _without_subject, _passive, _with_other_subject):
        if draft := rule(parts, words):
            return draft
    return _as_it_stands(parts)


def standard(
    meeting: Meeting, item: Item, clause: Clause | None, outcome: Outcome, language: Language
) -> Draft:
    """The sentence of an outcome: the drafted one where it says just that, else the standard one."""
    if clause is not None:
        draft = drafted(meeting, item, clause, language)
        if draft.outcome is outcome:
            return draft
    body = body_in_sentence(meeting.body, language.drafting)
    text = _sentence(language.drafting.sentences[outcome].format(body=body))
    blank = text.find(BLANK)
    return Draft(text, outcome, blank >= 0, max(blank, 0))


def decision_of(draft: Draft) -> Decision:
    """The draft as a decision, its time still open."""
    return Decision(draft.outcome, draft.text, needs_a_look=draft.needs_a_look)


# The rules, each of which gives a draft or None when it does not hold


def _with_body(parts: Asked, words: DraftingWords) -> Draft | None:
    """The body is the subject: its verb goes to the past tense."""
    if parts.subject is None:
        return None
    found = _first_verb(parts.rest, words)
    if found is None:
        return _as_it_stands(parts)
    between, verb, rest = found
    return _done(parts.subject, between, verb, rest, words)


def _without_subject(parts: Asked, words: DraftingWords) -> Draft | None:
    """The clause begins with what the body does ("godkender ...", "at godkende ...")."""
    first = WORD.match(parts.text)
    verb = first and (words.finite.get(first[0].casefold()) or words.infinite.get(first[0].casefold()))
    if not first or not verb:
        return None
    return _done(parts.body, "", verb, parts.text[first.end() :], words)


def _passive(parts: Asked, words: DraftingWords) -> Draft | None:
    """What is done by deciding, said in the passive: "orienteringen tages til efterretning"."""
    forms = "|".join(sorted(map(re.escape, words.passive), key=len, reverse=True))
    match = re.search(rf"\b({forms})\b", parts.text, re.IGNORECASE)
    if match is None:
        return None
    what, rest = parts.text[: match.start()].strip(), parts.text[match.end() :]
    if not _is_plain_object(what, words) or re.search(rf"\b({forms})\b", rest, re.IGNORECASE):
        return None
    thing = "" if what.casefold() in words.expletives else f" {parts.lowered(what)}"
    return _done(parts.body, "", words.passive[match[1].casefold()], thing + rest, words)


def _is_plain_object(text: str, words: DraftingWords) -> bool:
    """Whether what stands before a passive verb is only the thing, with no verb of its own."""
    if text.casefold() in words.expletives:
        return True
    tokens = [word.casefold() for word in WORD.findall(text)]
    unfit = words.clause_markers | words.negations | words.finite.keys()
    last = tokens[-1:] and tokens[-1] in words.joints | words.adverbials
    return bool(tokens) and not last and not unfit.intersection(tokens)


def _with_other_subject(parts: Asked, words: DraftingWords) -> Draft | None:
    """Somebody or something else will do or be: the body approved that it is so."""
    if not any(re.fullmatch(words.likely_verb, word) for word in WORD.findall(parts.text)):
        return None
    clause = parts.lowered(parts.text)
    # "at udvalget anbefaler ...": another body's deed, or this one under a name that we do not know
    named = WORD.match(clause)
    doubt = bool(named and named[0].casefold().endswith(words.body_endings))
    return Draft(
        _sentence(words.approved_that.format(body=parts.body, clause=clause)), Outcome.ADOPTED, doubt
    )


def _as_it_stands(parts: Asked) -> Draft:
    """No rule holds: the clause itself, with the cursor on what should be its verb."""
    look_at = len(parts.subject) + 1 if parts.subject else 0
    return Draft(_sentence(parts.text), Outcome.ADOPTED, needs_a_look=True, look_at=look_at)


# Verbs and sentences


def _first_verb(rest: str, words: DraftingWords) -> tuple[str, Verb, str] | None:
    """What stands before the body's verb, the verb, and what follows; None when it is not clear.

    Only an adverbial may stand between the body and its verb: an unknown word may be a verb.
    """
    tokens = list(WORD.finditer(rest))
    for place, token in enumerate(tokens):
        word = token[0].casefold()
        if verb := words.finite.get(word):
            joined = place > 0 and tokens[place - 1][0].casefold() in words.joints
            return None if joined else (rest[: token.start()].rstrip(), verb, rest[token.end() :])
        if word in words.clause_markers or (place == 0 and word not in words.adverbials):
            return None
    return None


def _done(subject: str, between: str, verb: Verb, rest: str, words: DraftingWords) -> Draft:
    """The sentence in the past tense, its joined verbs too."""
    rest, joined, doubt = _joined_verbs(rest, verb, words)
    outcome = _outcome((verb, *joined), rest, words)
    doubt = doubt or bool(words.negations.intersection(map(str.casefold, WORD.findall(between))))
    if between.startswith(",") and not between.endswith(","):
        between += ","  # "The Council, having regard to X, approved ..."
    between = f" {between.lstrip()}" if between and not between.startswith(",") else between
    if not verb.deed:
        text = words.decided_to.format(body=subject, between=between, verb=verb.infinitive, rest=rest)
    elif words.verb_second:
        text = f"{subject} {verb.past}{between}{rest}"
    else:
        text = f"{subject}{between} {verb.past}{rest}"
    return Draft(_sentence(text), outcome, doubt)


def _joined_verbs(rest: str, first: Verb, words: DraftingWords) -> tuple[str, list[Verb], bool]:
    """Put verbs that are joined to the first ("og godkender") in its form; tell of doubtful ones.

    A verb after the opening of a subordinate clause may belong to that clause.
    """
    joined: list[Verb] = []
    doubt = subordinate = False
    before = ""
    pieces: list[str] = []
    at = 0
    for token in WORD.finditer(rest):
        word = token[0].casefold()
        subordinate |= word in words.clause_markers
        verb = words.finite.get(word)
        if verb and before in words.joints:
            if subordinate:
                doubt = True
            else:
                joined.append(verb)
                pieces += (rest[at : token.start()], _form_after(first, verb, words))
                at = token.end()
        before = word
    return "".join((*pieces, rest[at:])), joined, doubt


def _form_after(first: Verb, verb: Verb, words: DraftingWords) -> str:
    if not first.deed:
        return verb.infinitive
    if verb.deed:
        return verb.past
    return words.decided_to.format(body="", between="", verb=verb.infinitive, rest="").strip()


def _outcome(verbs: Iterable[Verb], rest: str, words: DraftingWords) -> Outcome:
    """What the verbs come to: adopting outweighs all, noting is told by its phrase."""
    outcomes = list(_outcomes(verbs, any(phrase in rest.casefold() for phrase in words.noting)))
    return Outcome.ADOPTED if Outcome.ADOPTED in outcomes else outcomes[0]


def _outcomes(verbs: Iterable[Verb], notes: bool) -> Iterator[Outcome]:
    for verb in verbs:
        # one phrase, one noting: "tager X til efterretning og godkender Y" adopts
        noting = notes and verb.outcome is Outcome.ADOPTED and verb.deed
        notes = notes and not noting
        yield Outcome.NOTED if noting else verb.outcome


def _sentence(text: str) -> str:
    """With a capital first and one full stop last."""
    text = " ".join(text.split()).rstrip(" .;,:")
    return f"{text[:1].upper()}{text[1:]}." if text else ""


# As recommended, in one key


def as_recommended(meeting: Meeting, item_id: int, language: Language, at: datetime) -> Meeting:
    """Every open clause of the item gets its drafted decision, all at the same moment."""
    item = meeting.item(item_id)
    for clause in item.clauses:
        if clause.decision is None:
            decision = replace(decision_of(drafted(meeting, item, clause, language)), at=at)
            meeting = decide(meeting, item_id, clause.id, decision)
    return meeting


def not_as_recommended(meeting: Meeting, item_id: int, language: Language) -> Meeting:
    """Take back what `as_recommended` did last: the untouched drafts of the item's latest moment."""
    item = meeting.item(item_id)
    moments = [c.decision.at for c in item.clauses if c.decision and c.decision.at]
    for clause in item.clauses:
        if clause.decision is None or clause.decision.at != max(moments, default=None):
            continue
        draft = decision_of(drafted(meeting, item, clause, language))
        if replace(clause.decision, at=None) == draft:
            meeting = decide(meeting, item_id, clause.id, None)
    return meeting
