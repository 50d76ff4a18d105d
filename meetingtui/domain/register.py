"""The register of appointments over all meetings: who sits where, since when, from which decision.

As of any day, and with the balance of genders in each body (ligestillingsloven § 8).
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from meetingtui.domain.appointing import holders, is_appointed
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.seats import Appointment, Gender, Seats

UNKNOWN = "unknown"  # the gender of whom none was told
A_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Tenure:
    """A seat that somebody has, or had: in what, since and until when (None: not known, and not yet).

    `body` appointed, on `decided` under the item `number` of the meeting `meeting_id`; `clause` is that
    of its recommendation. `named` is how many seats the decision named.
    """

    organ: str
    kind: str
    appointment: Appointment
    since: dt.date | None
    until: dt.date | None
    body: str
    decided: dt.date | None
    number: str
    title: str
    meeting_id: int
    delegate: str = ""
    named: int = 1

    def sits(self, on: dt.date) -> bool:
        """Whether the seat was theirs on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


def tenures(meetings: Iterable[Meeting]) -> tuple[Tenure, ...]:
    """Every seat that was ever filled, in the order of the decisions; each ends when another takes it.

    A later one takes the seat of the person whom it names as the one before, and that of the same person
    in the same place.
    """
    found: list[Tenure] = []
    for meeting in sorted(meetings, key=lambda meeting: (meeting.day or dt.date.min, meeting.id)):
        for new in _of_meeting(meeting):
            found = [_ended(old, new) for old in found]
            found.append(new)
    return tuple(found)


def _of_meeting(meeting: Meeting) -> Iterator[Tenure]:
    for item in meeting.items:
        for holder in holders(item):
            if is_appointed(item, holder):
                for seats in item.seats if holder is None else holder.seats:
                    yield from _of_seats(meeting, item, seats)


def _of_seats(meeting: Meeting, item: Item, seats: Seats) -> Iterator[Tenure]:
    for one in seats.appointments:
        decided = one.decided_on or meeting.day
        yield Tenure(
            organ=seats.organ, kind=seats.kind, appointment=one, since=one.begins or decided, until=one.ends,
            body=meeting.body, decided=decided, number=item.number, title=item.title,
            meeting_id=meeting.id, delegate=seats.delegated_to, named=seats.count,
        )  # fmt: skip


def _ended(old: Tenure, new: Tenure) -> Tenure:
    """The older tenure, over the day before the newer one begins where that takes its seat."""
    if _key(old.organ) != _key(new.organ) or old.body != new.body or new.since is None:
        return old
    again = _person(old.appointment.name) == _person(new.appointment.name) and _key(old.kind) == _key(
        new.kind
    )
    taken = new.appointment.replaces and _person(old.appointment.name) == _person(new.appointment.replaces)
    if not (again or taken) or (old.until is not None and old.until < new.since):
        return old
    return replace(old, until=new.since - A_DAY)


def _key(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))


def _person(name: str) -> str:
    """The name without the party behind it."""
    return _key(re.sub(r"\s*\([^)]*\)\s*$", "", name))


def register(meetings: Iterable[Meeting], on: dt.date) -> tuple[Tenure, ...]:
    """Who sits on a day, by what they sit in and the kind of seat, in the order of the decisions.

    Meetings after that day say nothing of it.
    """
    known = (meeting for meeting in meetings if meeting.day is not None and meeting.day <= on)
    sitting = [tenure for tenure in tenures(known) if tenure.sits(on)]
    places = {key: n for n, key in enumerate(dict.fromkeys((_key(t.body), _key(t.organ)) for t in sitting))}
    kinds = {key: n for n, key in enumerate(dict.fromkeys(_key(tenure.kind) for tenure in sitting))}
    order = sorted(sitting, key=lambda t: (places[_key(t.body), _key(t.organ)], kinds[_key(t.kind)]))
    return tuple(order)


def by_organ(sitting: Iterable[Tenure]) -> dict[str, list[Tenure]]:
    """The tenures by what they are in, called as the latest decision calls it."""
    found: dict[str, list[Tenure]] = {}
    for tenure in sitting:
        found.setdefault(_key(tenure.organ), []).append(tenure)
    return {rows[-1].organ: rows for rows in found.values()}


def balance(sitting: Iterable[Tenure]) -> Counter[str]:
    """How many of each gender, and UNKNOWN where none was told."""
    genders = (tenure.appointment.gender for tenure in sitting)
    counted = Counter(UNKNOWN if gender is None else gender.value for gender in genders)
    return Counter({name: counted[name] for name in (*Gender, UNKNOWN) if counted[name]})


def beyond_seats(sitting: Sequence[Tenure]) -> int:
    """How many more sit in one place than any decision named seats of their kind: somebody has left."""
    kinds: dict[str, list[Tenure]] = {}
    for tenure in sitting:
        kinds.setdefault(_key(tenure.kind), []).append(tenure)
    return sum(max(0, len(rows) - max(tenure.named for tenure in rows)) for rows in kinds.values())
