"""The members of a body and its guests, and when they were in the room."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meetingtui.domain.text import one_line


class Role(StrEnum):
    """What a person is in the body."""

    MEMBER = "member"
    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"


@dataclass(frozen=True, slots=True)
class Stay:
    """One stretch of time in the room, or `online`; `left` is None while it lasts.

    Who left while an item was treated took part in it, unless `left_before_item` says that they did not.
    """

    arrived: datetime
    left: datetime | None = None
    online: bool = False
    left_before_item: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A person's seat in the body, with the stays and the apology at one meeting.

    `id` is the seat's number in its meeting. `substitute_for` is the name of the member whose seat
    a substitute takes, empty for an ordinary member.
    """

    id: int
    name: str
    party: str = ""
    constituency: str = ""
    role: Role = Role.MEMBER
    stays: tuple[Stay, ...] = ()
    apology: bool = False
    substitute_for: str = ""


def with_party(member: Member) -> str:
    """A member's name with the party, as minutes and screens print it: "Anne Bech (C)"."""
    name, party = one_line(member.name), one_line(member.party)
    return f"{name} ({party})" if party else name


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who takes part without a seat: `title` is "direktør", `organisation` where from.

    `item_ids` are the items under which the guest is there; none stands for the whole meeting.
    """

    id: int
    name: str
    title: str = ""
    organisation: str = ""
    item_ids: tuple[int, ...] = ()


class Ruling(StrEnum):
    """What the body decided about a member's conflict of interest."""

    RECUSED = "recused"
    NOT_RECUSED = "not_recused"


@dataclass(frozen=True, slots=True)
class Recusal:
    """A conflict of interest, from the question to the way back (forvaltningsloven §§ 3-6).

    The member is away from `left` until `returned`, and has no vote in the items `item_ids`; in
    these `substitute_id`, where there is one, sits in the seat. A member who is ruled not to be
    recused stays: `left`, `returned` and `substitute_id` are None then.
    """

    id: int
    member_id: int
    item_ids: tuple[int, ...]
    ground: str = ""
    ruling: Ruling = Ruling.RECUSED
    left: datetime | None = None
    returned: datetime | None = None
    substitute_id: int | None = None
