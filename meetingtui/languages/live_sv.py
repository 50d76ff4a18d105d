"""Swedish: the course of a meeting, and the words of votes."""

from meetingtui.domain.live_language import GuestWords, LivePhrases, VoteWords
from meetingtui.domain.vote import Option

VOTING = VoteWords(
    options={
        "för": Option.FOR, "ja": Option.FOR, "ja-röst": Option.FOR, "ja-röster": Option.FOR,
        "bifall": Option.FOR,
        "emot": Option.AGAINST, "mot": Option.AGAINST, "nej": Option.AGAINST, "nej-röst": Option.AGAINST,
        "nej-röster": Option.AGAINST, "avslag": Option.AGAINST,
        "avstår": Option.ABSTAINED, "avstod": Option.ABSTAINED, "avstå": Option.ABSTAINED,
        "blank": Option.ABSTAINED, "blankt": Option.ABSTAINED,
    },
    everybody=frozenset({"alla", "samtliga", "resten", "övriga", "andra"}),
    but=frozenset({"utom", "förutom", "undantaget", "bortsett", "men", "minus"}),
    joints=frozenset({"och", "samt", "de", "från", "att", "rösta", "röstar", "röstade", "röst", "röster"}),
)  # fmt: skip

LIVE = LivePhrases(
    joint=" och ",
    item_numbers=("ärende {items}", "ärendena {items}"),
    run="{first}–{last}",
    guests="Övriga deltagare",
    guest_at="under {items}",
    online="på distans",
    arrived_online="{name} deltog på distans från kl. {time}.",
    missed="{names} deltog inte under {items}.",
    not_there="{names} deltog inte i handläggningen av ärendet.",
    paused=("Sammanträdet ajournerades kl. {start}.", "Sammanträdet var ajournerat kl. {start}–{end}."),
    recused="{name} deltog på grund av jäv{ground} inte i handläggningen av {items}"
    " och lämnade sammanträdet{left}{substitute}.",
    recused_and_back="{name} deltog på grund av jäv{ground} inte i handläggningen av {items},"
    " lämnade sammanträdet{left} och återkom kl. {returned}{substitute}.",
    not_recused="{body} fann att {name} inte var jävig vid handläggningen av {items}{ground}.",
    ground=" ({ground})",
    left_at=" kl. {time}",
    substitute="; {name} tjänstgjorde som ersättare",
    order="Ärendena behandlades i ordningen {items}.",
    taken_after="Ärendet behandlades efter ärende {item}.",
    taken_first="Ärendet behandlades först.",
    together="{items} behandlades i ett sammanhang.",
    added="Ärendet lades till på föredragningslistan under sammanträdet.",
    postponed="Ärendet bordlades.",
    postponed_until="Ärendet bordlades till den {date}.",
    withdrawn="Ärendet utgick.",
    referred="Ärendet hänsköts till {to}.",
    doors=(
        "Ärendet behandlades inom stängda dörrar från kl. {start}.",
        "Ärendet behandlades inom stängda dörrar kl. {start}–{end}.",
    ),
    planned=("planerad tid {count} minut", "planerad tid {count} minuter"),
    treated="Behandlat",
    speakers="Talare",
    unanimous="Förslaget bifölls enhälligt med {in_favour}.",
    casting_vote="Ordförandens röst var utslagsgivande.",
    roll_call="Omröstningen skedde genom namnupprop.",
    votes={
        Option.FOR: "För: {names}.",
        Option.AGAINST: "Emot: {names}.",
        Option.ABSTAINED: "Avstod från att rösta: {names}.",
    },
    amendment="Ändringsyrkande:",
    amendment_by="Ändringsyrkande från {proposer}:",
    amendment_carried="Ändringsyrkandet bifölls med {in_favour} mot {against}{abstained}.",
    amendment_lost="Ändringsyrkandet avslogs: {in_favour} för, {against} emot{abstained}.",
    amendment_withdrawn="Ändringsyrkandet återtogs.",
    amendment_lapsed="Ändringsyrkandet förföll.",
    question="Omröstning:",
    question_carried="Bifallet med {in_favour} mot {against}{abstained}.",
    question_lost="Avslaget: {in_favour} för, {against} emot{abstained}.",
    dissent="{name} lämnade följande reservation:",
    dissent_to_come="{name} anmälde en skriftlig reservation.",
    send_on="Reservationen ska följa ärendet till annan myndighet.",
)

GUESTS = GuestWords(
    titles="direktör|chef|konsult|ledare|professor|forskare|läkare|rådgivare|planerare|arkitekt"
    "|ingenjör|rektor|samordnare|strateg|handläggare",
    taking_part=frozenset({
        "deltar", "delta", "föredrar", "föredragning", "gäst", "gäster", "inbjuden", "medverkar",
        "informerar", "presenterar", "presentera", "informera"
    }),
    froms=frozenset({"från", "vid", "på"}),
)  # fmt: skip
