"""What the minutes say of the course of a meeting: derived once from the whole of it, for every copy."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from meetingtui.domain.course import Fate, ItemState, Stretch
from meetingtui.domain.meeting import Item, Meeting, is_settled
from meetingtui.domain.people import Recusal, Ruling, with_party
from meetingtui.domain.proceeding import together
from meetingtui.domain.text import one_line
from meetingtui.domain.treatment import missed, treated_items, treatment
from meetingtui.minutes.wording import Wording


@dataclass(frozen=True)
class Course:
    """A whole meeting, and the sentences that its course makes for the head and for each item."""

    meeting: Meeting
    wording: Wording

    @cached_property
    def times(self) -> dict[int, Stretch]:
        """From when to when each item was treated."""
        return treatment(self.meeting)

    @cached_property
    def missed(self) -> dict[int, tuple[Item, ...]]:
        """The items that members were not there for, by member."""
        return missed(self.meeting)

    @cached_property
    def _leaders(self) -> set[int]:
        """The items with which others were taken together."""
        return {item.taken_with for item in self.meeting.items if item.taken_with is not None}

    @cached_property
    def absent(self) -> dict[int, list[str]]:
        """The names of the members who were not there for an item, by item."""
        found: dict[int, list[str]] = {}
        for member_id, items in self.missed.items():
            for item in items:
                found.setdefault(item.id, []).append(with_party(self.meeting.member(member_id)))
        return found

    @cached_property
    def order(self) -> tuple[Item, ...]:
        """The items that were treated, in the agenda's order."""
        return tuple(item for item in self.meeting.items if self._was_treated(item))

    def _was_treated(self, item: Item) -> bool:
        return item.fate is None and (item.id in self.times or is_settled(item))

    # The head

    def of_meeting(self) -> Iterator[str]:
        """Who missed which items, and the order of treatment where it is not the agenda's."""
        yield from self._of_absence()
        taken = [item for item in treated_items(self.meeting) if self._was_treated(item)]
        if taken != [item for item in self.order if item in taken]:
            yield self.wording.live.order.format(items=self.wording.item_runs(taken, self.order))

    def _of_absence(self) -> Iterator[str]:
        """Those who missed the same items are named together."""
        absent: dict[tuple[Item, ...], list[str]] = {}
        for member_id, items in self.missed.items():
            absent.setdefault(items, []).append(with_party(self.meeting.member(member_id)))
        treated = [item for item in self.meeting.items if item.id in self.times]
        for items, names in absent.items():
            told = self.wording.items_named(items, treated)
            yield self.wording.live.missed.format(names=self.wording.listed(names), items=told)

    # One item

    def of_item(self, item: Item) -> Iterator[str]:
        """What is told of an item besides its decision, the item as the copy has it."""
        yield from self._of_order(item)
        for doors in item.doors:
            yield self.wording.stretch(self.wording.live.doors, doors)
        yield from self._of_people(item)

    def _of_order(self, item: Item) -> Iterator[str]:
        live = self.wording.live
        if item.added_at is not None:
            yield live.added
        if item.taken_after == 0:
            yield live.taken_first
        elif item.taken_after is not None:
            before = self.meeting.item(item.taken_after)
            yield live.taken_after.format(item=one_line(before.number) or one_line(before.title))
        joined = together(self.meeting, item) if self._leaders else ()
        if len(joined) > 1:
            told = live.together.format(items=self.wording.items_named(joined, self.meeting.items))
            yield told[:1].upper() + told[1:]

    def _of_people(self, item: Item) -> Iterator[str]:
        for recusal in self.meeting.recusals:
            if item.id in recusal.item_ids:
                yield self.of_recusal(recusal)
        if absent := self.absent.get(item.id):
            yield self.wording.live.not_there.format(names=self.wording.listed(absent))

    def of_recusal(self, recusal: Recusal) -> str:
        """The one sentence of a recusal: who, why, out, in which items, back, and who sat in."""
        live, hour = self.wording.live, self.wording.hour
        items = [item for item in self.meeting.items if item.id in recusal.item_ids]
        ground = one_line(recusal.ground)
        parts = {
            "name": with_party(self.meeting.member(recusal.member_id)),
            "ground": live.ground.format(ground=ground) if ground else "",
            "items": self.wording.items_named(items, self.meeting.items),
        }
        if recusal.ruling is Ruling.NOT_RECUSED:
            return live.not_recused.format(body=one_line(self.meeting.body), **parts)
        parts["left"] = live.left_at.format(time=hour(recusal.left)) if recusal.left else ""
        stands_in = recusal.substitute_id and self.meeting.member(recusal.substitute_id)
        parts["substitute"] = live.substitute.format(name=with_party(stands_in)) if stands_in else ""
        if recusal.returned is None:
            return live.recused.format(**parts)
        return live.recused_and_back.format(returned=hour(recusal.returned), **parts)

    def of_fate(self, fate: Fate) -> str:
        """What became of an item that was not decided on."""
        live = self.wording.live
        match fate.state:
            case ItemState.WITHDRAWN:
                return live.withdrawn
            case ItemState.REFERRED:
                return live.referred.format(to=one_line(fate.to))
        return (
            live.postponed_until.format(date=self.wording.day(fate.until)) if fate.until else live.postponed
        )

    def treated(self, item: Item) -> str:
        """When an item with planned minutes was treated: "kl. 13.40–14.02 (planlagt 15 minutter)"."""
        time, minutes = self.times.get(item.id), item.planned_minutes
        if time is None or not minutes:
            return ""
        planned = self.wording.live.planned[0 if minutes == 1 else 1].format(count=minutes)
        return f"{self.wording.duration(time.start, time.end)} ({planned})"
