"""The differences between a meeting and a newer agenda in words, for the screen and the command line."""

from collections.abc import Iterable, Sequence

from meetingtui.domain.errors import N_
from meetingtui.domain.item_changes import Change, Field
from meetingtui.domain.meeting import Clause, Item, Meeting, decisions
from meetingtui.domain.supplement import Difference, Kind, named
from meetingtui.ui.locale import _, ngettext

SIGNS = {Kind.ADDED: "+", Kind.CHANGED: "~", Kind.MISSING: "−"}
KINDS = {Kind.ADDED: N_("added"), Kind.CHANGED: N_("changed"), Kind.MISSING: N_("missing")}
FIELDS = {
    Field.PLACE: N_("Comes after"),
    Field.NUMBER: N_("Number"),
    Field.TITLE: N_("Title"),
    Field.LEVEL: N_("Level"),
    Field.CASE_NUMBER: N_("Case number"),
    Field.OFFICERS: N_("Officers"),
    Field.CLOSED: N_("Closed or open item"),
    Field.SECTION: N_("Text"),
    Field.RECOMMENDATION_INTRO: N_("Opening line of the recommendation"),
    Field.CLAUSE: N_("Recommendations"),
    Field.ATTACHMENTS: N_("Attachments"),
    Field.LINKS: N_("Links"),
    Field.PARTICULARS: N_("Particulars"),
    Field.EARLIER_DECISIONS: N_("Earlier decisions"),
    Field.DECISION: N_("Decision"),
}
NOTHING = N_("The newer agenda is as the meeting's: nothing was changed.")


def counts(found: Sequence[Difference]) -> str:
    """How many of each kind: "2 added · 1 changed"."""
    by_kind = {kind: sum(difference.kind is kind for difference in found) for kind in Kind}
    parts = {
        Kind.ADDED: ngettext("{count} added", "{count} added", by_kind[Kind.ADDED]),
        Kind.CHANGED: ngettext("{count} changed", "{count} changed", by_kind[Kind.CHANGED]),
        Kind.MISSING: ngettext("{count} missing", "{count} missing", by_kind[Kind.MISSING]),
    }
    return " · ".join(part for kind, part in parts.items() if by_kind[kind])


def headline(change: Change) -> str:
    """What of the item is another: a section and a recommendation by their own names."""
    if change.field is Field.SECTION and change.name:
        return change.name
    if change.field is Field.CLAUSE and change.name:
        return _("Recommendation {number}").format(number=change.name)
    return _(FIELDS[change.field])


def line_of(difference: Difference) -> str:
    """A difference on one line: "~ 3.4 Budget 2026: Number, Resumé"."""
    line = f"{SIGNS[difference.kind]} {named(difference.item)}"
    if difference.kind is not Kind.CHANGED:
        return line
    return f"{line}: {', '.join(dict.fromkeys(map(headline, difference.changes)))}"


def kept_of(difference: Difference, meeting: Meeting) -> str:
    """What was said and decided on the item: "Stays: 3 note lines, 1 decision."; empty for nothing."""
    treated = [] if difference.kind is Kind.ADDED else _treated(meeting.item(difference.item.id))
    if not treated:
        return ""
    sentences = [_("Stays: {what}.").format(what=", ".join(treated))]
    if difference.kind is Kind.MISSING:
        sentences.append(_("And so does the item."))
    elif _rewords_what_is_decided(difference.item.clauses, difference.changes):
        sentences.append(_("A decision is on other words now: it is marked for a look."))
    return " ".join(sentences)


def _treated(item: Item) -> list[str]:
    lines = sum(bool(line.strip()) for line in item.notes.split("\n"))
    votes = sum(clause.vote is not None for clause in item.clauses)
    decided = len(list(decisions(item)))
    parts = (
        (lines, ngettext("{count} note line", "{count} note lines", lines)),
        (decided, ngettext("{count} decision", "{count} decisions", decided)),
        (votes, ngettext("{count} vote", "{count} votes", votes)),
    )
    return [text for count, text in parts if count]


def _rewords_what_is_decided(clauses: Iterable[Clause], changes: Iterable[Change]) -> bool:
    decided = {clause.text for clause in clauses if clause.decision is not None}
    return any(c.field is Field.CLAUSE and c.name and c.before in decided and c.after for c in changes)


def another_meeting(meeting: Meeting, newer: Meeting) -> str:
    """What speaks against the agenda being for this meeting; empty for nothing."""
    if meeting.date and newer.date and meeting.date != newer.date:
        return _("The newer agenda is for {date}, and this meeting is on {day}.").format(
            date=newer.date.isoformat(), day=meeting.date.isoformat()
        )
    if meeting.body and newer.body and meeting.body.casefold() != newer.body.casefold():
        return _("The newer agenda is for {body}, and this meeting is of {other}.").format(
            body=newer.body, other=meeting.body
        )
    return ""
