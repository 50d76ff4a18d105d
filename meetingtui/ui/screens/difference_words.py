"""A difference between two agendas in words: its row in the list, and all there is to read of it."""

from collections.abc import Iterator, Sequence

from meetingtui.domain.comparing import is_decided
from meetingtui.domain.errors import N_
from meetingtui.domain.item_changes import Change, Field
from meetingtui.domain.meeting import Item, Meeting, decisions
from meetingtui.domain.supplement import Difference, Kind, named
from meetingtui.domain.wording import SAME, passages
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.widgets.difference_text import Block, Said
from meetingtui.ui.widgets.line_list import Row

SIGNS = {Kind.ADDED: "+", Kind.CHANGED: "~", Kind.MISSING: "−"}
KINDS = {Kind.ADDED: N_("added"), Kind.CHANGED: N_("changed"), Kind.MISSING: N_("missing")}
FIELDS = {
    Field.PLACE: N_("Comes after"),
    Field.NUMBER: N_("Number"),
    Field.TITLE: N_("Title"),
    Field.LEVEL: N_("Level"),
    Field.CASE_NUMBER: N_("Case number"),
    Field.OFFICERS: N_("Officers"),
    Field.CLOSED: N_("Closed or open"),
    Field.SECTION: N_("Sections"),
    Field.RECOMMENDATION_INTRO: N_("Opening line of the recommendation"),
    Field.CLAUSE: N_("Recommendations"),
    Field.ATTACHMENTS: N_("Attachments"),
    Field.LINKS: N_("Links"),
    Field.PARTICULARS: N_("Particulars"),
    Field.EARLIER_DECISIONS: N_("Earlier decisions"),
    Field.DECISION: N_("Decision"),
}
UNCHANGED = "…"  # stands for paragraphs that are the same


def counts(found: Sequence[Difference]) -> str:
    """How many of each kind: "2 added · 1 changed"."""
    by_kind = {kind: sum(difference.kind is kind for difference in found) for kind in Kind}
    parts = [
        ngettext("{count} added", "{count} added", by_kind[Kind.ADDED]),
        ngettext("{count} changed", "{count} changed", by_kind[Kind.CHANGED]),
        ngettext("{count} missing", "{count} missing", by_kind[Kind.MISSING]),
    ]
    return " · ".join(part for part, count in zip(parts, by_kind.values(), strict=True) if count)


def row_of(difference: Difference, ticked: bool) -> Row:
    """Its tick, its sign, its title and what it is."""
    mark = f"{'✓' if ticked else ' '} {SIGNS[difference.kind]}"
    kind = "" if difference.can_be_chosen else "dim"
    return Row(difference, named(difference.item), mark, _(KINDS[difference.kind]), kind)


def blocks_of(difference: Difference) -> Iterator[Block]:
    """The item's title, what will become of it, and every field that is another."""
    yield Said(named(difference.item), "heading")
    if difference.kind is Kind.ADDED:
        above = named(difference.above)
        yield Said(_("Comes after: {item}").format(item=above) if above else _("Comes first"))
    if difference.kind is Kind.MISSING:
        yield Said(_("Not in the newer agenda any more."))
    for change in difference.changes:
        yield Said("")
        yield Said(_headline(change), "heading")
        yield from _passages(change)
    for clause in difference.stays:
        yield Said("")
        yield Said(_("Not in the newer agenda, but decided, and so it stays:"))
        yield Said(clause.text)


def _headline(change: Change) -> str:
    if change.field is Field.SECTION and change.name:
        return change.name
    if change.field is Field.CLAUSE and change.name:
        return _("Recommendation {number}").format(number=change.name)
    return _(FIELDS[change.field])


def _passages(change: Change) -> Iterator[Block]:
    """The paragraphs that are others; of those that are the same, that there are some."""
    before, after = change.before, change.after
    if change.field is Field.CLOSED:
        before, after = _(before), _(after)
    same = False
    for passage in passages(before, after):
        if passage.sign != SAME:
            yield passage
        elif not same:
            yield Said(f" {UNCHANGED}")
        same = passage.sign == SAME


def kept_of(difference: Difference, meeting: Meeting) -> str:
    """What was said and decided on the item: "Stays: 3 note lines, 1 decision"; empty for nothing."""
    if difference.kind is Kind.ADDED:
        return ""
    parts = _treated(meeting.item(difference.item.id))
    if not parts:
        return ""
    said = _("Stays: {what}").format(what=", ".join(parts))
    if difference.kind is Kind.MISSING:
        return f"{said}. {_('The item cannot be taken off the agenda.')}"
    return f"{said}. {_('Look at the decision: its words are others now.')}" if _rewords(difference) else said


def _treated(item: Item) -> list[str]:
    lines = [line for line in item.notes.split("\n") if line.strip()]
    votes = sum(clause.vote is not None for clause in item.clauses)
    decided = len(list(decisions(item)))
    parts = (
        (len(lines), ngettext("{count} note line", "{count} note lines", len(lines))),
        (decided, ngettext("{count} decision", "{count} decisions", decided)),
        (votes, ngettext("{count} vote", "{count} votes", votes)),
    )
    return [text for count, text in parts if count]


def _rewords(difference: Difference) -> bool:
    """Whether a recommendation that is decided gets other words."""
    decided = {clause.text for clause in difference.item.clauses if is_decided(clause)}
    return any(c.field is Field.CLAUSE and c.before in decided and c.after for c in difference.changes)
