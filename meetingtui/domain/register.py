"""The register of appointments over all meetings: who sits where, since when, from which decision.

As of any day, and with the balance of genders in each body (ligestillingsloven § 8).
"""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from meetingtui.domain.appointing import holders, is_appointed
from meetingtui.domain.meeting import Clause, Item, Meeting
from meetingtui.domain.seats import Appointment, Gender, Seats, told_apart

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
    clause: int | None = None
    seats: int = 1

    @property
    def decision(self) -> tuple[int, str, int | None, int]:
        """Which seats of which decision they were: two that it filled together do not take each other's."""
        return self.meeting_id, self.number, self.clause, self.seats

    def sits(self, on: dt.date) -> bool:
        """Whether the seat was theirs on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


def tenures(meetings: Iterable[Meeting], on: dt.date | None = None) -> tuple[Tenure, ...]:
    """Every seat that was ever filled, in the order of the decisions; each ends when another takes it.

    A later one takes the seat of the person whom it names as the one before, and that of the same person
    in the same place. With a day, what was decided later is not known.
    """
    held = sorted(meetings, key=lambda meeting: (meeting.day or dt.date.min, meeting.id))
    every = [tenure for meeting in held for tenure in _of_meeting(meeting)]
    found: list[Tenure] = []
    for new in sorted(every, key=lambda tenure: tenure.decided or dt.date.min):
        if on is None or (new.decided is not None and new.decided <= on):
            ended = _ended_by(new, found)
            found = [replace(old, until=ended[old]) if old in ended else old for old in found]
            found.append(new)
    return tuple(found)


def _ended_by(new: Tenure, olds: Sequence[Tenure]) -> dict[Tenure, dt.date]:
    """The older tenures whose seat the newer one takes, each with the last day that it was theirs."""
    if new.since is None:
        return {}
    here = [
        old for old in olds
        if _key(old.organ) == _key(new.organ) and old.body == new.body
        and (old.until is None or old.until >= new.since)
    ]  # fmt: skip
    one = new.appointment
    beside = [old for old in here if old.decision == new.decision and told_apart(old.appointment, one)]
    earlier = [old for old in here if old not in beside and _key(old.kind) == _key(new.kind)]
    again = _called(earlier, one.name, one.party)
    taken = _called(here, one.replaces) if one.replaces else []
    return dict.fromkeys((*again, *taken), new.since - A_DAY)


def _of_meeting(meeting: Meeting) -> Iterator[Tenure]:
    for item in meeting.items:
        for holder in holders(item):
            if is_appointed(item, holder):
                for seats in item.seats if holder is None else holder.seats:
                    yield from _of_seats(meeting, item, holder, seats)


def _of_seats(meeting: Meeting, item: Item, clause: Clause | None, seats: Seats) -> Iterator[Tenure]:
    for one in seats.appointments:
        decided = one.decided_on or meeting.day
        yield Tenure(
            organ=seats.organ, kind=seats.kind, appointment=one, since=one.begins or decided, until=one.ends,
            body=meeting.body, decided=decided, number=item.number, title=item.title,
            meeting_id=meeting.id, delegate=seats.delegated_to, named=seats.count,
            clause=clause.id if clause else None, seats=seats.id,
        )  # fmt: skip


def _key(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))


def _called(olds: Sequence[Tenure], name: str, party: str = "") -> list[Tenure]:
    """Those of that name; where there are several, the party tells which of them is meant."""
    found = [old for old in olds if _person(old.appointment.name) == _person(name)]
    wanted = _key(party or _party(name))
    of_party = [old for old in found if wanted and wanted == _key(old.appointment.party)]
    return of_party if len(found) > 1 and of_party else found


def _party(name: str) -> str:
    found = re.search(r"\(([^)]*)\)\s*$", name)
    return found[1] if found else ""


def _person(name: str) -> str:
    """The name without the party behind it."""
    return _key(re.sub(r"\s*\([^)]*\)\s*$", "", name))


def register(meetings: Iterable[Meeting], on: dt.date) -> tuple[Tenure, ...]:
    """Who sits on a day, by what they sit in and the kind of seat, in the order of the decisions.

    Meetings after that day say nothing of it.
    """
    known = (meeting for meeting in meetings if meeting.day is not None and meeting.day <= on)
    sitting = [tenure for tenure in tenures(known, on) if tenure.sits(on)]
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
    """How many more of a kind sit in one place than one meeting named seats: somebody has left."""
    kinds: dict[tuple[str, str], list[Tenure]] = {}
    for tenure in sitting:
        kinds.setdefault((tenure.body, _key(tenure.kind)), []).append(tenure)
    return sum(max(0, len(rows) - _most_named(rows)) for rows in kinds.values())


def _most_named(rows: Iterable[Tenure]) -> int:
    """The most seats that one meeting named, over all its decisions."""
    named: Counter[int] = Counter()
    for decision, count in {(row.decision, row.named) for row in rows}:
        named[decision[0]] += count
    return max(named.values())
