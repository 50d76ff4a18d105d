"""The seats that a decision fills: how many, in what, and who was appointed to each."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from meetingtui.domain.text import one_line


class Gender(StrEnum):
    """For the balance that ligestillingsloven § 8 asks to be accounted for; never guessed from a name."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One filled seat: who, from where, and for which term (days; None where none is told).

    `replaces` is the name of the person whose seat it was. `decided_on` is the day on which somebody
    who was given authority appointed; None: the meeting did.
    """

    name: str
    party: str = ""
    organisation: str = ""
    gender: Gender | None = None
    nominated_by: str = ""
    substitute: str = ""
    begins: dt.date | None = None
    ends: dt.date | None = None
    replaces: str = ""
    decided_on: dt.date | None = None


def appointee(appointment: Appointment) -> str:
    """The name with the party, as for a member: "Purnima Erichsen (C)"."""
    name, party = one_line(appointment.name), one_line(appointment.party)
    return f"{name} ({party})" if party else name


def told_apart(one: Appointment, other: Appointment) -> bool:
    """Whether two of one name are two persons: by their parties or their organisations."""
    return (one.party, one.organisation) != (other.party, other.organisation)


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats of one kind: `count` of "erhvervsrepræsentanter" in "Erhvervshus Midtjyllands bestyrelse".

    `id` is their number on their clause, from 1. `delegated_to` was given authority to appoint.
    """

    id: int
    count: int
    kind: str = ""
    organ: str = ""
    delegated_to: str = ""
    appointments: tuple[Appointment, ...] = ()

    @property
    def open(self) -> int:
        """How many are not filled."""
        return max(0, self.count - len(self.appointments))
