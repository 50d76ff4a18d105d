"""Which of the decisions that stand in an item is this meeting's, and which were taken before."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from meetingtui.agenda.parts import Kind, Part
from meetingtui.agenda.prose import Prose
from meetingtui.domain.days import date_in
from meetingtui.domain.decision import Decision, EarlierDecision
from meetingtui.domain.language import Language


@dataclass(frozen=True, slots=True)
class Sitting:
    """The meeting that a document is of: what tells its own decisions from earlier ones."""

    body: str
    date: dt.date | None
    language: Language


@dataclass(slots=True)
class _Told:
    """A decision as it stands in the document; a vote's result is part of it."""

    texts: list[str]
    body: str
    date: dt.date | None

    @property
    def text(self) -> str:
        return "\n\n".join(filter(None, self.texts))


def decisions(
    parts: Sequence[Part], prose: Prose, sitting: Sitting
) -> tuple[Decision | None, tuple[EarlierDecision, ...]]:
    """This meeting's decision, if there is one, and those of other bodies and days, as printed.

    Of another day or body is what says so; of several that do not say, the last one counts.
    """
    told = _told(parts, prose, sitting.language)
    own = _own(told, sitting)
    mine = [one for one in told if one in own]
    text = "\n\n".join(one.text for one in mine)
    earlier = tuple(EarlierDecision(one.text, one.body, one.date) for one in told if one not in own)
    return (Decision(None, text) if text else None), earlier


def _told(parts: Sequence[Part], prose: Prose, language: Language) -> list[_Told]:
    told: list[_Told] = []
    above: Part | None = None  # a heading that names body and day, and has its decision under the next one
    for part in parts:
        text = prose.text(part.lines)
        if part.kind is Kind.DECISION and not text:
            above = part if part.body or part.day else above
        elif part.kind is Kind.DECISION:
            named = above if above is not None and not (part.body or part.day) else part
            day = date_in(named.day, language)
            told.append(_Told([text], " ".join(named.body.split()), day[0] if day else None))
            above = None
        elif part.kind is Kind.VOTES and text:
            if part.heading is not None and part.lines[:1] != [part.heading]:
                text = f"{part.title}: {text}"
            if told:
                told[-1].texts.append(text)
            else:
                told.append(_Told([text], "", None))
    return told


def _own(told: Sequence[_Told], sitting: Sitting) -> list[_Told]:
    """Those of this meeting: by its day, by its body, or by saying neither."""
    same_day = [one for one in told if one.date is not None and one.date == sitting.date]
    if same_day:
        same_body = [one for one in same_day if _is_body(one.body, sitting)]
        return same_body or same_day[-1:]
    undated = [one for one in told if one.date is None]
    named = [one for one in undated if one.body and _is_body(one.body, sitting)]
    if named:
        return named[-1:]
    silent = [one for one in undated if not one.body]
    if silent:
        return silent if len(silent) == len(told) else silent[-1:]
    if sitting.date is None and told:
        return [told[-1]]
    return []


def _is_body(name: str, sitting: Sitting) -> bool:
    """Whether two names are of one body: "Formannskapets" and "Formannskapet"."""
    one, other = name.casefold().strip(), sitting.body.casefold().strip()
    if not one or not other:
        return False
    short = min(len(one), len(other), 12)
    return one[:short] == other[:short] or one in other or other in one
