"""Presence as a replay of every minute has it, beside the meeting that the rules make of the same acts."""

from dataclasses import dataclass, field

from meetingtui.domain import attending, recusing, sitting
from meetingtui.domain.errors import RuleError
from meetingtui.domain.meeting import Meeting
from meetingtui.domain.people import Recusal
from tests.domain.meetings import BRIDGE, BUDGET, CLAUS, HARBOUR, OTHER, PLAN, VARA, council, later

END = 200  # minutes, beyond all that happens
SEATS, ITEMS = range(1, 6), [PLAN, BUDGET, HARBOUR, BRIDGE, OTHER]


@dataclass
class Out:
    """A recusal: the minutes of being out, the item, who sits in."""

    member: int
    item: int
    substitute: int | None
    minutes: set[int]


@dataclass
class Replay:
    """The council's meeting, and beside it who is in the room in which minute."""

    meeting: Meeting = field(default_factory=council)
    room: dict[int, set[int]] = field(
        default_factory=lambda: {n: set(range(END)) for n in SEATS} | {VARA: set()}
    )
    struck: set[tuple[int, int]] = field(default_factory=set)  # member, minute: there, but took no part
    online: set[int] = field(default_factory=set)
    outs: list[Out] = field(default_factory=list)
    begun: dict[int, int] = field(default_factory=dict)

    def arrive(self, member: int, _extra: int, now: int) -> None:
        self.meeting = sitting.arrive(self.meeting, member, later(now))
        if now not in self.room[member]:
            self.room[member].update(range(now, END))

    def leave(self, member: int, _extra: int, now: int) -> None:
        self.meeting = sitting.leave(self.meeting, member, later(now))
        if now in self.room[member]:
            self._goes(member, now)

    def depart(self, member: int, extra: int, now: int) -> None:
        """With a typed time, and in half of the cases without having taken part in the item."""
        if now not in self.room[member]:
            return
        came = next(n for n in range(now, -1, -1) if n == 0 or n - 1 not in self.room[member])
        at, before = max(came, now - extra // 2), extra % 2 == 1
        self.meeting = attending.depart(self.meeting, member, later(at), before)
        if before:
            start = max((n for n in self.begun.values() if n <= at), default=at)
            self.struck.update((member, n) for n in range(max(came, start), at))
        self._goes(member, at)

    def _goes(self, member: int, at: int) -> None:
        self.room[member].difference_update(range(at, END))
        self.online.discard(member)

    def recuse(self, member: int, extra: int, now: int) -> None:
        item = ITEMS[extra % 5]
        substitute = VARA if extra % 2 and member != VARA else None
        asked = Recusal(0, member, (item,), left=later(now), substitute_id=substitute)
        try:
            self.meeting = recusing.recuse(self.meeting, asked)
        except RuleError:  # nobody who is not there leaves
            return
        self.outs.append(Out(member, item, substitute, set(range(now, END))))

    def come_back(self, member: int, _extra: int, now: int) -> None:
        if recusal := recusing.away_now(self.meeting, member, later(now)):
            self.meeting = recusing.return_from_recusal(self.meeting, recusal.id, later(now))
            self.outs[recusal.id - 1].minutes.difference_update(range(now, END))

    def go_online(self, member: int, _extra: int, now: int) -> None:
        if now in self.room[member]:
            self.meeting = attending.set_online(self.meeting, member, later(now))
            self.online ^= {member}

    def take_up(self, member: int, _extra: int, now: int) -> None:
        if item := next((item for item in ITEMS if item not in self.begun), None):
            self.meeting = sitting.take_up(self.meeting, item, later(now))
            self.begun[item] = now

    # What is expected

    def counting(self, now: int, item: int | None) -> list[Out]:
        return [out for out in self.outs if out.item == item or now in out.minutes]

    def present(self, now: int, item: int | None) -> list[int]:
        outs = self.counting(now, item)
        gone, sitting_in = {out.member for out in outs}, {out.substitute for out in outs}
        return [n for n in self.room if n not in gone and (n in sitting_in or now in self.room[n])]

    def seated(self, now: int, item: int | None) -> list[int]:
        """Seat by seat: its own member, else the substitute."""
        here = self.present(now, item)
        sits_in = [out.member for out in self.counting(now, item) if out.substitute == VARA]
        seat = sits_in[-1] if sits_in else CLAUS
        found = {n if n in here else VARA if n == seat and VARA in here else 0 for n in SEATS}
        return sorted(found - {0})

    def missed(self) -> dict[int, list[int]]:
        """The items in none of whose minutes a member was in the room."""
        found = {}
        for member in SEATS:
            outs = [out for out in self.outs if out.member == member]
            there = self.room[member].difference(*(out.minutes for out in outs))
            there -= {n for who, n in self.struck if who == member}
            recused = {out.item for out in outs}
            items = [i for i in self.begun if i not in recused and not there.intersection(self.minutes(i))]
            if items and self.room[member]:
                found[member] = items
        return found

    def minutes(self, item: int) -> range:
        start = self.begun[item]
        return range(start, min((n for n in self.begun.values() if n > start), default=END))


HAPPENINGS = [
    Replay.arrive, Replay.leave, Replay.depart, Replay.recuse, Replay.come_back, Replay.go_online,
    Replay.take_up, Replay.take_up,
]  # fmt: skip
