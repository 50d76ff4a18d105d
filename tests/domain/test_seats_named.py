"""The seats that a clause names, and who the case text tells comes instead of whom."""

from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.domain.meeting import Clause, Item, Meeting, Section
from meetingtui.domain.seats import Appointment, Seats
from meetingtui.domain.seats_named import handed_over, named_by, seats_of, typed_appointee
from meetingtui.languages import LANGUAGES, language_of

Told = tuple[int, str, str, str]  # count, kind, organ, who was given authority


def named(code: str, clause: str, title: str = "") -> list[Told]:
    """The seats of a clause in a language, without their ids."""
    found = named_by(clause, title, language_of(code).seats)
    return [(seats.count, seats.kind, seats.organ, seats.delegated_to) for seats in found]


def seats(*told: tuple[int, str], organ: str = "", delegate: str = "") -> list[Told]:
    """Seats that all sit in one organ."""
    return [(count, kind, organ, delegate) for count, kind in told]


# Danish and English

DANISH = [
    (
        "at Byrådet udpeger 2 medlemmer og 2 suppleanter til Havnebestyrelsen",
        seats((2, "medlemmer"), (2, "suppleanter"), organ="Havnebestyrelsen"),
    ),
    ("at byrådet vælger formand og næstformand", seats((1, "formand"), (1, "næstformand"))),
    (
        "at byrådet udpeger et medlem til bestyrelsen for Museet for perioden 2022-2025",
        seats((1, "medlem"), organ="bestyrelsen for Museet"),
    ),
    (
        "at byrådet godkender, at der udpeges to medlemmer til Skolebestyrelsen",
        seats((2, "medlemmer"), organ="Skolebestyrelsen"),
    ),
    (
        "at byrådet bemyndiger borgmesteren til at udpege 3 medlemmer til bestyrelsen for Fonden",
        seats((3, "medlemmer"), organ="bestyrelsen for Fonden", delegate="borgmesteren"),
    ),
    (
        "at det overlades til formanden at udpege et medlem til styregruppen",
        seats((1, "medlem"), organ="styregruppen", delegate="formanden"),
    ),
    (
        "at byrådet udpeger fem borgerrepræsentanter til Ældrerådet for resten af valgperioden",
        seats((5, "borgerrepræsentanter"), organ="Ældrerådet"),
    ),
    (
        "at KKR genudpeger to medlemmer til Regionsrådet",
        seats((2, "medlemmer"), organ="Regionsrådet"),
    ),
    (
        "at byrådet vælger 1 medlem, 1 suppleant og 1 observatør til KL's delegeretmøde",
        seats((1, "medlem"), (1, "suppleant"), (1, "observatør"), organ="KL's delegeretmøde"),
    ),
    (
        "at byrådet udpeger en ny formand, to medlemmer og to personlige suppleanter til Huslejenævnet",
        seats((1, "ny formand"), (2, "medlemmer"), (2, "personlige suppleanter"), organ="Huslejenævnet"),
    ),
    (
        "at byrådet udpeger 3 medlemmer (og 3 suppleanter) til Hegnsynet",
        seats((3, "medlemmer"), (3, "suppleanter"), organ="Hegnsynet"),
    ),
    (
        "at Økonomiudvalget udpeger ét medlem til Letbaneselskabets bestyrelse",
        seats((1, "medlem"), organ="Letbaneselskabets bestyrelse"),
    ),
    (
        "at byrådet udpeger to repræsentanter fra kommunen til Trafikselskabets bestyrelse",
        seats((2, "repræsentanter fra kommunen"), organ="Trafikselskabets bestyrelse"),
    ),
    (
        "at byrådet udpeger to medlemmer i Trafikrådet med virkning fra 1. maj 2022",
        seats((2, "medlemmer"), organ="Trafikrådet"),
    ),
    (
        "at Byrådet godkender valget af 2 medlemmer til Taxinævnet",
        seats((2, "medlemmer"), organ="Taxinævnet"),
    ),
    (
        "at Anne Holm udpeges som nyt medlem af Beredskabskommissionen",
        seats((1, "medlem"), organ="Beredskabskommissionen"),
    ),
    (
        "at byrådet udpeger op til 3 repræsentanter til arbejdsgruppen",
        seats((3, "repræsentanter"), organ="arbejdsgruppen"),
    ),
    ("UDPEGER TO MEDLEMMER TIL NÆVNET.", seats((2, "MEDLEMMER"), organ="NÆVNET")),
    ("Udpeger\n  tolv kandidater\ntil nævnet", seats((12, "kandidater"), organ="nævnet")),
    (
        "at byrådet udpeger 1 medlem fra A og 2 medlemmer fra V til bestyrelsen",
        seats((1, "medlem fra A"), (2, "medlemmer fra V"), organ="bestyrelsen"),
    ),
    (
        "Udpeger 1 repræsentant for videninstitutionerne og 1 repræsentant for arbejdstagerne"
        " til bestyrelsen",
        seats(
            (1, "repræsentant for videninstitutionerne"),
            (1, "repræsentant for arbejdstagerne"),
            organ="bestyrelsen",
        ),
    ),
    pytest.param(
        "at byrådet udpeger 2 medlemmer til Havnebestyrelsen og 1 medlem til Museumsbestyrelsen",
        [(2, "medlemmer", "Havnebestyrelsen", ""), (1, "medlem", "Museumsbestyrelsen", "")],
    ),
    pytest.param(
        "at byrådet udpeger en repræsentant til Movias bestyrelse og en suppleant",
        seats((1, "repræsentant"), (1, "suppleant"), organ="Movias bestyrelse"),
    ),
    pytest.param(
        "at byrådet udpeger et medlem til Fonden for Kultur som observatør",
        seats((1, "medlem"), organ="Fonden for Kultur"),
    ),
    pytest.param(
        "at udpegningen af 4 medlemmer til Vandrådet pr. 1. april 2022 godkendes",
        seats((4, "medlemmer"), organ="Vandrådet"),
    ),
    pytest.param(
        "at byrådet udpeger 2 medlemmer til bestyrelsen for fire år",
        seats((2, "medlemmer"), organ="bestyrelsen"),
    ),
    pytest.param(
        "at byrådet udpeger 2 medlemmer til bestyrelsen efter indstilling fra DI",
        seats((2, "medlemmer"), organ="bestyrelsen"),
    ),
    pytest.param(
        "at byrådet udpeger 1 medlem for perioden 2022-2025 til bestyrelsen",
        seats((1, "medlem"), organ="bestyrelsen"),
    ),
    pytest.param(
        "at byrådet vælger formand for Børneudvalget",
        seats((1, "formand"), organ="Børneudvalget"),
    ),
    pytest.param(
        "at Borgmesteren bemyndiges til at udpege et medlem til bestyrelsen for Museet",
        seats((1, "medlem"), organ="bestyrelsen for Museet", delegate="Borgmesteren"),
    ),
    pytest.param(
        "at byrådet overlader det til gruppeformændene at udpege 2 medlemmer til udvalget",
        seats((2, "medlemmer"), organ="udvalget", delegate="gruppeformændene"),
    ),
    pytest.param(
        "at byrådet udpeger 4 medlemmer, heraf 2 medlemmer fra byrådet, til Hegnsynet",
        seats((4, "medlemmer"), organ="Hegnsynet"),
    ),
    pytest.param(
        "at valg af revisor godkendes",
        seats((1, "revisor")),
    ),
]
ENGLISH = [
    (
        "That the Council appoint two representatives to the Board of the Harbour Company",
        seats((2, "representatives"), organ="the Board of the Harbour Company"),
    ),
    (
        "That the Council appoints 3 members and 3 substitutes to the Library Committee"
        " for the period 2024-2027",
        seats((3, "members"), (3, "substitutes"), organ="the Library Committee"),
    ),
    (
        "That the Council notes the appointment of the Region's representative to the Board",
        seats((1, "the Region's representative"), organ="the Board"),
    ),
    (
        "That the Council authorises the Mayor to appoint one member to the School Board",
        seats((1, "member"), organ="the School Board", delegate="the Mayor"),
    ),
    (
        "That the Council authorizes the Mayor to make the appointment to the School Board",
        seats((1, ""), organ="the School Board", delegate="the Mayor"),
    ),
    ("That Jane Doe be appointed as a member of the Trust", seats((1, "member"), organ="the Trust")),
    (
        "That four councillors be elected to the Planning Committee with effect from 1 May 2024",
        seats((4, "councillors"), organ="the Planning Committee"),
    ),
    ("That the Council elect a chair", seats((1, "chair"))),
    (
        "That the Council appoints one representative from each party to the working group",
        seats((1, "representative from each party"), organ="the working group"),
    ),
    (
        "That the Council elects a chair and two vice chairs of the Planning Committee",
        seats((1, "chair"), (2, "vice chairs"), organ="the Planning Committee"),
    ),
    pytest.param(
        "That the Council elects a chair and a deputy chair",
        seats((1, "chair"), (1, "deputy chair")),
    ),
    pytest.param(
        "That the Council appoint two members to the Harbour Board and one member to the Museum Board",
        [(2, "members", "the Harbour Board", ""), (1, "member", "the Museum Board", "")],
    ),
    pytest.param(
        "That the Mayor be authorised to appoint one member to the School Board",
        seats((1, "member"), organ="the School Board", delegate="the Mayor"),
    ),
    pytest.param(
        "That the Council appoint 4 members to the Board for four years",
        seats((4, "members"), organ="the Board"),
    ),
    pytest.param(
        "That the Council appoints an auditor for 2024",
        seats((1, "auditor")),
    ),
]


@pytest.mark.parametrize(("clause", "told"), DANISH)
def test_a_danish_clause_names_how_many_sit_in_what(clause: str, told: list[Told]) -> None:
    assert named("da", clause) == told


@pytest.mark.parametrize(("clause", "told"), ENGLISH)
def test_an_english_clause_names_how_many_sit_in_what(clause: str, told: list[Told]) -> None:
    assert named("en", clause) == told


# The other languages

OTHERS = [
    (
        "nb",
        "Kommunestyret velger to medlemmer og to varamedlemmer til kontrollutvalget",
        seats((2, "medlemmer"), (2, "varamedlemmer"), organ="kontrollutvalget"),
    ),
    (
        "nb",
        "Kommunestyret gir ordføreren fullmakt til å oppnevne ett medlem til styringsgruppen",
        seats((1, "medlem"), organ="styringsgruppen", delegate="ordføreren"),
    ),
    (
        "nb",
        "Kommunestyret velger leder og nestleder i utvalget for perioden 2023-2027",
        seats((1, "leder"), (1, "nestleder"), organ="utvalget"),
    ),
    (
        "sv",
        "Kommunfullmäktige väljer två ledamöter och två ersättare till valnämnden",
        seats((2, "ledamöter"), (2, "ersättare"), organ="valnämnden"),
    ),
    (
        "sv",
        "Fullmäktige uppdrar åt kommunstyrelsen att utse en ledamot till bolagets styrelse",
        seats((1, "ledamot"), organ="bolagets styrelse", delegate="kommunstyrelsen"),
    ),
    (
        "de",
        "Der Rat wählt zwei Mitglieder und zwei Stellvertreter in den Aufsichtsrat der Stadtwerke",
        seats((2, "Mitglieder"), (2, "Stellvertreter"), organ="Aufsichtsrat der Stadtwerke"),
    ),
    (
        "de",
        "Der Stadtrat beauftragt den Oberbürgermeister, zwei Vertreter in den Beirat zu entsenden",
        seats((2, "Vertreter"), organ="Beirat", delegate="Oberbürgermeister"),
    ),
    (
        "nl",
        "De raad benoemt twee leden in de rekenkamercommissie",
        seats((2, "leden"), organ="rekenkamercommissie"),
    ),
    (
        "nl",
        "De raad wijst een vertegenwoordiger aan in het algemeen bestuur van de GGD",
        seats((1, "vertegenwoordiger"), organ="algemeen bestuur van de GGD"),
    ),
]


@pytest.mark.parametrize(("code", "clause", "told"), OTHERS)
def test_a_clause_in_another_language_names_seats_by_its_own_words(
    code: str, clause: str, told: list[Told]
) -> None:
    assert named(code, clause) == told


PARTIES = [
    ("nb", "Kommunestyret velger tre medlemmer fra A og to medlemmer fra H til utvalget", [3, 2]),
    ("sv", "Fullmäktige väljer två ledamöter från S och en ledamot från M till nämnden", [2, 1]),
    ("de", "Der Rat wählt zwei Mitglieder der CDU und ein Mitglied der SPD in den Beirat", [2, 1]),
    ("nl", "De raad benoemt twee leden van de VVD en een lid van D66 in de commissie", [2, 1]),
    ("sv", "Fullmäktige väljer ordförande och vice ordförande i nämnden", [1, 1]),
]


@pytest.mark.parametrize(("code", "clause", "counts"), PARTIES)
def test_seats_of_several_parties_are_counted_apart(code: str, clause: str, counts: list[int]) -> None:
    assert [told[0] for told in named(code, clause)] == counts


# No seats

NONE = [
    ("da", "at byrådet drøfter sagen"),
    ("da", "at KKR Midtjylland tager orienteringen til efterretning"),
    ("da", "at byrådet bemyndiger borgmesteren til at underskrive aftalen"),
    ("da", "at byrådet nedsætter et udvalg med 5 medlemmer"),
    ("da", "at 2 medlemmer orienterer om mødet"),
    ("da", "at byrådet bevilger 2 mio. kr. til medlemmerne"),
    ("da", "at udvalget vælger model A"),
    ("da", "at byrådet vælger mellem 2 modeller"),
    ("da", "at kommunalvalget i 2025 drøftes"),
    ("da", "at den valgte leverandør godkendes"),
    ("da", "at byrådet udpeger 0 medlemmer"),
    ("da", "at udpegningen af medlemmer til bestyrelsen tages til efterretning"),
    ("da", ""),
    ("en", "That the Council approve the plan"),
    ("en", "That the Council approve 5 members' expenses"),
    ("en", "That the Council authorises the Mayor to sign the lease"),
    ("en", "That the Council appoint a contractor"),
    ("nb", "Saken tas til orientering"),
    ("nb", "Kommunestyret velger alternativ 2"),
    ("sv", "Informationen läggs till handlingarna"),
    ("de", "Der Bericht wird zur Kenntnis genommen"),
    ("nl", "De raad stelt de begroting vast"),
    ("nl", "De raad besluit artikel 8, tweede lid te wijzigen"),
    pytest.param(
        "da",
        "at orienteringen om valg til kommunalbestyrelsen tages til efterretning",
    ),
    pytest.param(
        "da",
        "at byrådet afsætter midler til valg i 2025",
    ),
    pytest.param("da", "at valget af leverandør godkendes"),
    pytest.param(
        "da",
        "at udvalget vælger den løsning, hvor 25 personer bor i boligerne",
    ),
    pytest.param("en", "That the appointment of a contractor be approved"),
    pytest.param("en", "That the Council notes the 2024 election results"),
]


@pytest.mark.parametrize(("code", "clause"), NONE)
def test_a_clause_that_appoints_nobody_names_no_seats(code: str, clause: str) -> None:
    assert named(code, clause) == []


def test_a_postponed_appointment_names_no_seat_of_the_title_in_the_clause() -> None:
    assert named("da", "at sagen udsættes", "Udpegning til bestyrelsen for CDEU") == []


# Numbers that are no seats

NUMBERS = [
    ("da", "at der den 1. april 2022 udpeges 2 medlemmer til Vandrådet", [2]),
    ("da", "at der i 2022 udpeges 2 medlemmer til Vandrådet", [2]),
    ("da", "at byrådet den 14. juni 2022 udpeger medlemmer til nævnet", []),
    ("da", "at byrådet udpeger medlemmer for 2022-2025 til nævnet", []),
    ("da", "at der udpeges medlemmer og bevilges 4 mio. kr. til repræsentanter", []),
    ("da", "at byrådet udpeger 2.000 medlemmer", []),
    ("da", "at byrådet udpeger 100 medlemmer til borgertinget", []),
    ("da", "at byrådet udpeger 99 medlemmer til borgertinget", [99]),
    ("da", "at punkt 2 udsættes, og at der udpeges 3 medlemmer til følgegruppen", [3]),
    ("da", "at Byrådet vælger 7 medlemmer til Økonomiudvalget, jf. lovens § 18", [7]),
    ("da", "at byrådet udpeger medlemmer til 3 udvalg", []),
    ("en", "That the Council appoint 2.5 members", []),
    ("en", "That members be appointed for 2024-2027", []),
    pytest.param(
        "da",
        "at byrådet udpeger for perioden 2022-25 medlemmer til nævnet",
        [],
    ),
    pytest.param(
        "da",
        "at byrådet udpeger senest 14 dage før mødet medlemmer til nævnet",
        [],
    ),
    pytest.param(
        "da",
        "at Byrådet vælger model 2 med 5 medlemmer i bestyrelsen",
        [5],
    ),
    pytest.param(
        "en",
        "That on 14 June 2022 members be appointed to the Board",
        [],
    ),
    pytest.param(
        "nb",
        "den 14 juni 2022 velges medlemmer til utvalget",
        [],
    ),
    pytest.param(
        "sv",
        "Fullmäktige beslutar att den 14 juni 2022 välja ledamöter till nämnden",
        [],
    ),
]


@pytest.mark.parametrize(("code", "clause", "counts"), NUMBERS)
def test_a_number_that_counts_no_persons_is_no_number_of_seats(
    code: str, clause: str, counts: list[int]
) -> None:
    assert [told[0] for told in named(code, clause)] == counts


@pytest.mark.parametrize("ordinal", ["1.", "2.", "3."])
def test_an_ordinal_names_one_seat_and_not_as_many(ordinal: str) -> None:
    assert named("da", f"at byrådet vælger {ordinal} næstformand") in (
        seats((1, "næstformand")),
        seats((1, f"{ordinal} næstformand")),
    )
    noted = named("da", f"at byrådet tager valget af {ordinal} næstformand til efterretning")
    assert noted == seats((1, f"{ordinal} næstformand"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_number_word_of_a_language_counts(code: str) -> None:
    words = language_of(code).seats
    clauses = {
        "da": "at byrådet udpeger {} medlemmer til rådet",
        "en": "That the Council appoints {} members to the board",
        "nb": "Kommunestyret velger {} medlemmer til rådet",
        "sv": "Fullmäktige väljer {} ledamöter till rådet",
        "de": "Der Rat wählt {} Mitglieder in den Beirat",
        "nl": "De raad benoemt {} leden in de commissie",
    }
    assert set(words.numbers.values()) == set(range(1, 13))
    for word, count in words.numbers.items():
        assert [told[0] for told in named(code, clauses[code].format(word))] == [count], word


# An item's title, and what is stored


def test_what_they_sit_in_can_stand_in_the_title_alone() -> None:
    title = "Udpegning til bestyrelsen for CDEU"
    assert named("da", "at KKR tager partiets udpegning til efterretning", title) == [
        (1, "", "bestyrelsen for CDEU", "")
    ]
    assert named("da", "at byrådet udpeger 2 medlemmer", title) == [
        (2, "medlemmer", "bestyrelsen for CDEU", "")
    ]
    assert named("da", "at byrådet udpeger 2 medlemmer til Rådet", title) == [(2, "medlemmer", "Rådet", "")]


def test_seats_are_numbered_from_one_and_all_open() -> None:
    found = named_by("at byrådet vælger formand og næstformand", "", language_of("da").seats)
    assert [(seats.id, seats.open, seats.appointments) for seats in found] == [(1, 1, ()), (2, 1, ())]


def test_what_a_person_stored_counts_instead_of_what_the_clause_names() -> None:
    words, stored = language_of("da").seats, (Seats(1, 7, "medlemmer"),)
    clause = Clause(1, "at byrådet udpeger 2 medlemmer")
    item = Item(1, "1", "Udpegning", clauses=(clause,))
    assert [seats.count for seats in seats_of(item, clause, words)] == [2]
    assert seats_of(item, Clause(1, clause.text, seats=stored), words) == stored


def test_an_item_itself_has_only_seats_that_a_person_gave_it() -> None:
    words = language_of("da").seats
    assert seats_of(Item(1, "1", "Udpegning af 2 medlemmer til Rådet"), None, words) == ()
    assert seats_of(Item(1, "1", "Sag", seats=(Seats(1, 2),)), None, words) == (Seats(1, 2),)


def test_a_clause_as_long_as_a_book_names_all_its_seats() -> None:
    told = named("da", "at byrådet udpeger " + "to medlemmer, " * 2000)
    assert told == seats((2, "medlemmer")) * 2000


# The real agenda

REAL: dict[str, list[list[Told]]] = {
    "4.1": [
        [(4, "erhvervsrepræsentanter", "Erhvervshus Midtjyllands bestyrelse", "")],
        [(1, "repræsentant for videninstitutionerne", "Erhvervshus Midtjyllands bestyrelse", "")],
        [(1, "repræsentant for arbejdstagerorganisationerne", "Erhvervshus Midtjyllands bestyrelse", "")],
        [(1, "Region Midtjyllands repræsentant", "Erhvervshus Midtjyllands bestyrelse", "")],
    ],
    "4.2": [
        [
            (
                2,
                "politiske repræsentanter",
                "det politiske udvalg for projektet Circular Economy Beyond Waste",
                "",
            )
        ]
    ],
    "4.3": [[(1, "", "bestyrelsen for CDEU", "")]],
    "4.4": [[(1, "", "bestyrelsen for FGU Danmark", "KKR Midtjyllands formandskab")]],
    "4.5": [
        [
            (1, "politiker", "Dialogforum om retssikkerhed", ""),
            (1, "embedsmand", "Dialogforum om retssikkerhed", ""),
        ]
    ],
    "4.6": [[]],
}


@pytest.fixture(scope="module")
def read() -> dict[Path, Meeting]:
    """What was read already, so that the agenda is read once."""
    return {}


@pytest.fixture
def real(open_agendas: Path, read: dict[Path, Meeting]) -> Meeting:
    """The meeting of the real agenda."""
    file = open_agendas / "da-kkr-midtjylland-2022-03-23.txt"
    if file not in read:
        read[file] = read_agenda(file).meeting
    return read[file]


@pytest.mark.parametrize("number", REAL)
def test_the_real_agenda_names_the_seats_that_a_person_reads_in_it(real: Meeting, number: str) -> None:
    item = real.numbered(number)
    assert [named("da", clause.text, item.title) for clause in item.clauses] == REAL[number]


def test_the_real_agenda_names_no_seats_elsewhere(real: Meeting) -> None:
    found = {
        item.number for item in real.items for clause in item.clauses if named("da", clause.text, item.title)
    }
    assert found == {number for number, clauses in REAL.items() if any(clauses)}


def test_the_real_agenda_tells_who_comes_instead_of_whom(real: Meeting) -> None:
    words = language_of("da").seats
    told = {item.number: one for item in real.items if (one := handed_over(item, words))}
    assert told == {"4.3": (Appointment("Purnima Erichsen", "C", replaces="Steen Stavnsbo (C)"),)}


# Who goes, and who comes instead


def handed(code: str, *texts: str) -> list[tuple[str, str, str]]:
    """Who goes, who comes and their party, of an item with a section for each text."""
    sections = tuple(Section("Baggrund", text) for text in texts)
    item = Item(1, "1", "Udpegning", sections=sections)
    return [(one.replaces, one.name, one.party) for one in handed_over(item, language_of(code).seats)]


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("da", "Bo Bak (V) afløses af Eva Eg (SF) i bestyrelsen.", [("Bo Bak (V)", "Eva Eg", "SF")]),
        ("da", "Eva Eg efterfølger Bo Bak som formand.", [("Bo Bak", "Eva Eg", "")]),
        ("da", "Bo Bak ønsker at overdrage\npladsen til Eva Eg.", [("Bo Bak", "Eva Eg", "")]),
        (
            "da",
            "Bo Bak overdrager pladsen til Eva Eg. Dea Dal erstattes af Finn Friis.",
            [("Bo Bak", "Eva Eg", ""), ("Dea Dal", "Finn Friis", "")],
        ),
        ("da", "Ib Iversen og Bo Bak er på valg, og Bo Bak afløses af Eva Eg.", [("Bo Bak", "Eva Eg", "")]),
        ("en", "Bo Bak hands the seat to Eva Eg (Lab).", [("Bo Bak", "Eva Eg", "Lab")]),
        ("en", "Bo Bak will be replaced by Eva Eg.", [("Bo Bak", "Eva Eg", "")]),
        ("en", "Eva Eg succeeds Bo Bak.", [("Bo Bak", "Eva Eg", "")]),
        ("nb", "Ola Hansen avløses av Kari Nordmann.", [("Ola Hansen", "Kari Nordmann", "")]),
        ("nb", "Kari Nordmann erstatter Ola Hansen i styret.", [("Ola Hansen", "Kari Nordmann", "")]),
        ("sv", "Bo Dahl ersätts av Anna Berg.", [("Bo Dahl", "Anna Berg", "")]),
        ("de", "Anna Schulz folgt auf Max Meier.", [("Max Meier", "Anna Schulz", "")]),
        ("de", "Max Meier wird durch Anna Schulz ersetzt.", [("Max Meier", "Anna Schulz", "")]),
        ("nl", "Jan Jansen wordt opgevolgd door Piet Pietersen.", [("Jan Jansen", "Piet Pietersen", "")]),
        ("nl", "Piet Pietersen vervangt Jan Jansen.", [("Jan Jansen", "Piet Pietersen", "")]),
    ],
)
def test_who_takes_over_a_seat_is_read_in_the_case_text(
    code: str, text: str, told: list[tuple[str, str, str]]
) -> None:
    assert handed(code, text) == told


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("da", "Bo Bak og Eva Eg deltager i mødet."),
        ("da", "Bo Bak overdrager sin plads. Eva Eg deltager."),
        ("da", "Bo Bak afløses ikke af Eva Eg."),
        ("da", "Formanden afløses af næstformanden."),
        ("en", "Bo Bak and Eva Eg took part."),
        ("de", "Max Meier und Anna Schulz nehmen teil."),
        ("da", ""),
    ],
)
def test_who_only_stands_beside_somebody_takes_over_nothing(code: str, text: str) -> None:
    assert handed(code, text) == []


def test_who_is_told_of_twice_is_offered_once() -> None:
    text = "Bo Bak afløses af Eva Eg."
    assert handed("da", text, text) == [("Bo Bak", "Eva Eg", "")]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Anne Holm (A), Holm A/S", Appointment("Anne Holm", "A", "Holm A/S")),
        ("Anne Holm, Holm, Søn & Co", Appointment("Anne Holm", organisation="Holm, Søn & Co")),
        ("  Anne \n Holm (A) ", Appointment("Anne Holm", "A")),
        ("Anne Holm", Appointment("Anne Holm")),
        ("Anne (A) Holm", Appointment("Anne (A) Holm")),
        ("(A)", Appointment("(A)")),
        ("", Appointment("")),
    ],
)
def test_a_typed_name_is_parted_from_party_and_organisation(typed: str, told: Appointment) -> None:
    assert typed_appointee(typed) == told
