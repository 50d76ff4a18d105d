"""Which texts and votes of the minutes another attendance changes."""

from meetingtui.domain.meeting import Item, Meeting, votes_of
from meetingtui.ui.locale import _

MOST = 8  # places that are named


def with_what_follows(meeting: Meeting) -> Meeting:
    """The meeting with the votes that follow from its attendance; RuleError where these contradict it."""
    from meetingtui.domain.following import following
    from meetingtui.languages import language_of

    return following(meeting, language_of(meeting.language))


def told_of(before: Meeting, after: Meeting, but: int | None = None) -> str:
    """A sentence that names the items whose minutes read otherwise now; empty when there are none.

    The attendance itself, which is what was changed, is not named, nor the item `but`.
    """
    from meetingtui.languages import language_of
    from meetingtui.minutes.course import Course
    from meetingtui.minutes.wording import Wording

    if before is after or [item.id for item in before.items] != [item.id for item in after.items]:
        return ""
    wording = Wording(language_of(after.language))
    was, now = Course(before, wording), Course(after, wording)
    changed = [
        (new.number or new.title) + _tallies(old, new)
        for old, new in zip(before.items, after.items, strict=True)
        if new.id != but and (old is not new or list(was.of_item(old)) != list(now.of_item(new)))
    ]
    if not changed:
        return ""
    more = " …" if len(changed) > MOST else ""
    return _("Follows in the minutes of: {items}").format(items=", ".join(changed[:MOST]) + more)


def other_votes(before: Meeting, after: Meeting) -> str:
    """A sentence that names the votes which come out otherwise; empty when there are none."""
    if [item.id for item in before.items] != [item.id for item in after.items]:
        return ""
    pairs = zip(before.items, after.items, strict=True)
    changed = [(new.number or new.title) + told for old, new in pairs if (told := _tallies(old, new))]
    return _("This changes votes: {items}").format(items=", ".join(changed)) if changed else ""


def _tallies(old: Item, new: Item) -> str:
    """How the counts of an item's votes differ: " (6-1-1 → 5-1-1)"."""
    olds, news = list(votes_of(old)), list(votes_of(new))
    if old is new or len(olds) != len(news):
        return ""
    counts = [(was.brief, now.brief) for was, now in zip(olds, news, strict=True)]
    told = ", ".join(f"{was} → {now}" for was, now in counts if was != now)
    return f" ({told})" if told else ""
