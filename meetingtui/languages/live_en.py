"""English: the course of a meeting, and the words of votes."""

from meetingtui.domain.live_language import GuestWords, LivePhrases, VoteWords
from meetingtui.domain.vote import Option

VOTING = VoteWords(
    options={
        "for": Option.FOR, "aye": Option.FOR, "yes": Option.FOR, "favour": Option.FOR,
        "against": Option.AGAINST, "no": Option.AGAINST, "nay": Option.AGAINST,
        "abstain": Option.ABSTAINED, "abstains": Option.ABSTAINED, "abstained": Option.ABSTAINED,
        "abstaining": Option.ABSTAINED,
    },
    everybody=frozenset({"all", "everybody", "everyone", "rest", "others"}),
    but=frozenset({"except", "but", "minus"}),
    joints=frozenset({"and", "the", "in"}),
)  # fmt: skip

LIVE = LivePhrases(
    joint=" and ",
    item_numbers=("item {items}", "items {items}"),
    run="{first}–{last}",
    guests="Guests",
    guest_at="for {items}",
    online="online",
    arrived_online="{name} took part online from {time}.",
    missed="{names} did not take part in {items}.",
    not_there="{names} did not take part in this item.",
    paused=("The meeting was adjourned at {start}.", "The meeting was adjourned from {start} to {end}."),
    recused="{name} was recused{ground} and left the meeting{left} during {items}{substitute}.",
    recused_and_back="{name} was recused{ground}, left the meeting{left} during {items}"
    " and returned at {returned}{substitute}.",
    not_recused="{body} found that {name} was not to be recused for {items}{ground}.",
    ground=" ({ground})",
    left_at=" at {time}",
    substitute="; {name} took part as a substitute",
    order="The items were taken in the order {items}.",
    taken_after="The item was taken after item {item}.",
    taken_first="The item was taken first.",
    together="{items} were taken together.",
    added="The item was added to the agenda at the meeting.",
    postponed="The item was postponed.",
    postponed_until="The item was postponed to {date}.",
    withdrawn="The item was withdrawn from the agenda.",
    referred="The item was referred to {to}.",
    doors=(
        "The item was taken behind closed doors from {start}.",
        "The item was taken behind closed doors from {start} to {end}.",
    ),
    planned=("{count} minute planned", "{count} minutes planned"),
    treated="Taken",
    speakers="Speakers",
    unanimous="The recommendation was adopted unanimously by {in_favour}.",
    casting_vote="The chair had the casting vote.",
    roll_call="The vote was taken by roll call.",
    votes={
        Option.FOR: "For: {names}.",
        Option.AGAINST: "Against: {names}.",
        Option.ABSTAINED: "Abstained: {names}.",
    },
    amendment="Amendment:",
    amendment_by="Amendment moved by {proposer}:",
    amendment_carried="The amendment was carried by {in_favour} to {against}{abstained}.",
    amendment_lost="The amendment was lost: {in_favour} for, {against} against{abstained}.",
    amendment_withdrawn="The amendment was withdrawn.",
    amendment_lapsed="The amendment lapsed.",
    question="Vote:",
    question_carried="Carried by {in_favour} to {against}{abstained}.",
    question_lost="Not carried: {in_favour} for, {against} against{abstained}.",
    dissent="{name} asked for the following to be entered in the minutes:",
    dissent_to_come="{name} asked for a statement to be entered in the minutes.",
    send_on="The statement is to be sent on with the case to another authority.",
)

GUESTS = GuestWords(
    titles="director|manager|officer|consultant|professor|adviser|advisor|planner|architect|engineer"
    "|head|dr|doctor|surveyor",
    taking_part=frozenset({
        "attend", "attends", "attending", "present", "presents", "presentation", "guest", "guests",
        "invited", "speak", "speaks", "introduce"
    }),
    froms=frozenset({"from", "of", "at"}),
)  # fmt: skip
