"""A difference between a meeting and a newer agenda on the screen: its row, and all that is read of it."""

from collections.abc import Iterator

from meetingtui.domain.item_changes import Change, Field
from meetingtui.domain.supplement import Difference, Kind, named
from meetingtui.domain.wording import SAME, passages
from meetingtui.ui.differences import KINDS, SIGNS, headline
from meetingtui.ui.locale import _
from meetingtui.ui.widgets.difference_text import Block, Said
from meetingtui.ui.widgets.line_list import Row

IN_THE_TITLE = (Field.NUMBER, Field.TITLE)
UNCHANGED = "…"  # stands for paragraphs that are the same


def row_of(difference: Difference, ticked: bool) -> Row:
    """Its tick, its sign, its title and what it is."""
    mark = f"{'✓' if ticked else ' '} {SIGNS[difference.kind]}"
    kind = "" if difference.can_be_chosen else "dim"
    return Row(difference, named(difference.item), mark, _(KINDS[difference.kind]), kind)


def blocks_of(difference: Difference) -> Iterator[Block]:
    """The item's title, what will become of it, and every field that is another."""
    yield Said(named(difference.item), "heading")
    yield from _fate(difference)
    for change in difference.changes:
        if difference.kind is not Kind.CHANGED and change.field in IN_THE_TITLE:
            continue
        yield Said("")
        yield Said(headline(change), "heading")
        yield from _passages(change)
    for clause in difference.stays:
        yield Said("")
        yield Said(_("Not in the newer agenda, but decided, and so it stays:"))
        yield Said(clause.text)


def _fate(difference: Difference) -> Iterator[Block]:
    if difference.kind is Kind.MISSING:
        yield Said(_("Not in the newer agenda any more."))
    elif difference.kind is Kind.ADDED and difference.above is not None:
        yield Said(_("Comes after: {item}").format(item=named(difference.above)))
    elif difference.kind is Kind.ADDED:
        yield Said(_("Comes first."))


def _passages(change: Change) -> Iterator[Block]:
    """The paragraphs that are others; of those that are the same, that there are some."""
    before, after = change.before, change.after
    if change.field is Field.CLOSED:
        before, after = _(before), _(after)
    same = False
    for passage in passages(before, after):
        if passage.is_blank:
            continue
        if passage.sign != SAME:
            yield passage
        elif not same:
            yield Said(f"  {UNCHANGED}")
        same = passage.sign == SAME
