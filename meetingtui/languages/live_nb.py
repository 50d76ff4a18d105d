"""Norwegian (Bokmål): the course of a meeting, and the words of votes."""

from meetingtui.domain.live_language import GuestWords, LivePhrases, VoteWords
from meetingtui.domain.vote import Option

VOTING = VoteWords(
    options={
        "for": Option.FOR, "ja": Option.FOR,
        "mot": Option.AGAINST, "imot": Option.AGAINST, "nei": Option.AGAINST,
        "avstår": Option.ABSTAINED, "avsto": Option.ABSTAINED, "avstå": Option.ABSTAINED,
        "avholdende": Option.ABSTAINED, "blank": Option.ABSTAINED, "blankt": Option.ABSTAINED,
    },
    everybody=frozenset({"alle", "samtlige", "resten", "øvrige"}),
    but=frozenset({"unntatt", "bortsett", "utenom", "uten", "men", "minus"}),
    joints=frozenset({"og", "samt", "de", "fra", "å", "stemme", "stemmer", "stemte"}),
)  # fmt: skip

LIVE = LivePhrases(
    joint=" og ",
    item_numbers=("sak {items}", "sakene {items}"),
    run="{first}–{last}",
    guests="Gjester",
    guest_at="under {items}",
    online="digitalt",
    arrived_online="{name} deltok digitalt fra kl. {time}.",
    missed="{names} deltok ikke under {items}.",
    not_there="{names} deltok ikke i behandlingen av saken.",
    paused=("Møtet ble avbrutt kl. {start}.", "Møtet var avbrutt kl. {start}–{end}."),
    recused="{name} ble erklært inhabil{ground} og fratrådte møtet{left}"
    " under behandlingen av {items}{substitute}.",
    recused_and_back="{name} ble erklært inhabil{ground}, fratrådte møtet{left} under behandlingen av {items}"
    " og kom tilbake kl. {returned}{substitute}.",
    not_recused="{body} fant at {name} var habil ved behandlingen av {items}{ground}.",
    ground=" ({ground})",
    left_at=" kl. {time}",
    substitute="; {name} møtte som vara",
    order="Sakene ble behandlet i rekkefølgen {items}.",
    taken_after="Saken ble behandlet etter sak {item}.",
    taken_first="Saken ble behandlet først.",
    together="{items} ble behandlet under ett.",
    added="Saken ble satt på sakslisten i møtet.",
    postponed="Saken ble utsatt.",
    postponed_until="Saken ble utsatt til {date}.",
    withdrawn="Saken ble trukket.",
    referred="Saken ble oversendt til {to}.",
    doors=(
        "Saken ble behandlet i lukket møte fra kl. {start}.",
        "Saken ble behandlet i lukket møte kl. {start}–{end}.",
    ),
    planned=("planlagt {count} minutt", "planlagt {count} minutter"),
    treated="Behandlet",
    speakers="Talere",
    unanimous="Forslaget ble enstemmig vedtatt med {in_favour}.",
    casting_vote="Møtelederens stemme var avgjørende.",
    roll_call="Voteringen skjedde ved navneopprop.",
    votes={
        Option.FOR: "For: {names}.",
        Option.AGAINST: "Mot: {names}.",
        Option.ABSTAINED: "Avsto fra å stemme: {names}.",
    },
    amendment="Endringsforslag:",
    amendment_by="Endringsforslag fra {proposer}:",
    amendment_carried="Endringsforslaget ble vedtatt med {in_favour} mot {against}{abstained}.",
    amendment_lost="Endringsforslaget falt: {in_favour} for, {against} mot{abstained}.",
    amendment_withdrawn="Endringsforslaget ble trukket.",
    amendment_lapsed="Endringsforslaget bortfalt.",
    question="Votering:",
    question_carried="Vedtatt med {in_favour} mot {against}{abstained}.",
    question_lost="Ikke vedtatt: {in_favour} for, {against} mot{abstained}.",
    dissent="{name} ba om følgende protokolltilførsel:",
    dissent_to_come="{name} varslet en protokolltilførsel.",
    send_on="Protokolltilførselen skal følge saken til annen myndighet.",
)

GUESTS = GuestWords(
    titles="direktør|sjef|konsulent|leder|professor|forsker|lege|rådgiver|planlegger|arkitekt|ingeniør"
    "|rektor|koordinator|spesialist",
    taking_part=frozenset({
        "deltar", "delta", "innlegg", "gjest", "gjester", "invitert", "medvirker", "orienterer",
        "presenterer", "orientere", "presentere", "redegjør"
    }),
    froms=frozenset({"fra", "i", "ved"}),
)  # fmt: skip
