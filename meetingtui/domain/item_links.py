"""What of a meeting refers to items, kept true when items go away or are merged."""

from collections.abc import Mapping
from dataclasses import replace

from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import Guest, Recusal


def relinked(meeting: Meeting, into: Mapping[int, int] | None = None) -> Meeting:
    """The meeting without references to items that it has no more; `into` says in which others they went on.

    A recusal or a guest that was about gone items only is gone as well.
    """
    links = {item.id: item.id for item in meeting.items} | dict(into or {})
    leads = {item.id: links.get(item.taken_with or 0) for item in meeting.items}
    items = tuple(_item(item, links, leads) for item in meeting.items)
    recusals = tuple(filter(None, (_recusal(recusal, links) for recusal in meeting.recusals)))
    guests = tuple(filter(None, (_guest(guest, links) for guest in meeting.guests)))
    return replace(meeting, items=items, recusals=recusals, guests=guests)


def _item(item: Item, links: Mapping[int, int], leads: Mapping[int, int | None]) -> Item:
    with_, after = leads[item.id], links.get(item.taken_after or 0, item.taken_after)
    with_ = leads.get(with_ or 0) or with_  # what it went on in may be led by another itself
    with_ = None if with_ == item.id else with_
    after = None if after == item.id or (after and after not in links) else after
    same = (with_, after) == (item.taken_with, item.taken_after)
    return item if same else replace(item, taken_with=with_, taken_after=after)


def _ids(item_ids: tuple[int, ...], links: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(links[item_id] for item_id in item_ids if item_id in links))


def _recusal(recusal: Recusal, links: Mapping[int, int]) -> Recusal | None:
    item_ids = _ids(recusal.item_ids, links)
    if item_ids == recusal.item_ids:
        return recusal
    return replace(recusal, item_ids=item_ids) if item_ids else None


def _guest(guest: Guest, links: Mapping[int, int]) -> Guest | None:
    item_ids = _ids(guest.item_ids, links)
    if item_ids == guest.item_ids:
        return guest
    return replace(guest, item_ids=item_ids) if item_ids else None
