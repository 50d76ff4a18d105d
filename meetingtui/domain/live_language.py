"""What the minutes say of a meeting's course, and the words by which votes are typed, for one language."""

from collections.abc import Mapping
from dataclasses import dataclass

from meetingtui.domain.vote import Option


@dataclass(frozen=True, slots=True)
class VoteWords:
    """The words of a vote as a secretary types it: "alle for undtagen A og V imod"; all in small letters."""

    options: Mapping[str, Option]  # "imod", "nej"
    everybody: frozenset[str]  # "alle": all who are not named
    but: frozenset[str]  # "undtagen"
    joints: frozenset[str]  # "og"

    def and_those_of(self, other: "VoteWords") -> "VoteWords":
        """The words of two languages: who writes Danish minutes with an English interface types either."""
        return VoteWords(
            {**other.options, **self.options},
            self.everybody | other.everybody,
            self.but | other.but,
            self.joints | other.joints,
        )


@dataclass(frozen=True)
class GuestWords:
    """The words by which an agenda's text announces a guest."""

    titles: str  # pattern of how the word before the name ends: "direktør|konsulent"
    taking_part: frozenset[str]  # words of the sentence, one of which must be there: "oplæg"
    froms: frozenset[str]  # what stands before the organisation: "fra"


@dataclass(frozen=True, slots=True)
class LivePhrases:
    """Sentences with `{...}` places, which the minutes fill in.

    `{items}` is "punkt 3.2" or "punkterne 3.2 og 3.4" by `item_numbers`; `{time}`, `{start}` and
    `{end}` are times of day; `{name}` is a member with the party. A pair of texts is for one and for
    any other number.
    """

    # Lists, and the names of items
    joint: str  # " og "
    item_numbers: tuple[str, str]  # "punkt {items}", "punkterne {items}"
    run: str  # items that stand together: "{first}–{last}"
    # Who was there
    guests: str  # title of the guests' list: "Gæster"
    guest_at: str  # after a guest's name: "under {items}"
    online: str  # after the name of a member who took part online: "online"
    arrived_online: str  # {name}, {time}
    missed: str  # "{names} deltog ikke under {items}."
    not_there: str  # under one item: "{names} deltog ikke i behandlingen af punktet."
    paused: tuple[str, str]  # a break that goes on: {start}; one that is over: {start}, {end}
    # Recusal
    recused: str  # {name}, {ground}, {left}, {items}, {substitute}
    recused_and_back: str  # the same and {returned}, a time
    not_recused: str  # {body}, {name}, {items}, {ground}
    ground: str  # " ({ground})"; left out when none is known
    left_at: str  # " kl. {time}"; left out when it is not known
    substitute: str  # "; {name} deltog som suppleant"; left out when there was none
    # The items
    order: str  # "Punkterne blev behandlet i rækkefølgen {items}."
    taken_after: str  # "Punktet blev behandlet efter punkt {item}."
    taken_first: str
    together: str  # "{items} blev behandlet under ét."; begins with a capital
    added: str
    postponed: str
    postponed_until: str  # {date}
    withdrawn: str
    referred: str  # {to}
    doors: tuple[str, str]  # closed doors that are not open yet: {start}; opened again: {start}, {end}
    planned: tuple[str, str]  # "planlagt {count} minut", "planlagt {count} minutter"
    treated: str  # title of when an item was treated: "Behandlet"
    speakers: str  # title of those who spoke: "Talere"
    # Votes
    unanimous: str  # all for: {in_favour} (with "stemmer")
    casting_vote: str  # a tie that the chair has decided
    roll_call: str  # "Afstemningen skete ved navneopråb."
    votes: Mapping[Option, str]  # "For: {names}."
    # Amendments and free questions: {in_favour}, {against}, {abstained} as in the phrases of votes
    amendment: str  # before its text: "Ændringsforslag:"
    amendment_by: str  # {proposer}
    amendment_carried: str
    amendment_lost: str
    amendment_withdrawn: str
    amendment_lapsed: str
    question: str  # before its text: "Afstemning:"
    question_carried: str
    question_lost: str
    # Dissent
    dissent: str  # before its text: "{name} ønskede følgende tilført referatet:"
    dissent_to_come: str  # {name}
    send_on: str
