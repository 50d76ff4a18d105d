"""`members import`: every list that a spreadsheet writes, and a sentence for everything that is wrong in one."""

from pathlib import Path
from typing import Any

import pytest

from meetingtui.domain.people import Member, Role
from meetingtui.store import Store
from tests.commandline import Ended, command, complaint, imported

DANISH = """Navn;Parti;Kommune;Rolle;Suppleant for
Ane Ågård;V;Viborg;Formand;
Bo Bæk;A;Århus;Næstformand;
Cai Dør;Ø;;;
Dea Eg;;;;Ane Ågård
"""
MEMBERS = (
    Member(1, "Ane Ågård", "V", "Viborg", Role.CHAIR),
    Member(2, "Bo Bæk", "A", "Århus", Role.VICE_CHAIR),
    Member(3, "Cai Dør", "Ø"),
    Member(4, "Dea Eg", substitute_for="Ane Ågård"),
)


def roster(folder: Path, body: str = "Byrådet") -> tuple[Member, ...]:
    with Store.open(folder, read_only=True) as store:
        return store.roster_of(body)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "store"


def taken_in(tmp_path: Path, content: bytes | str, *more: str) -> Ended:
    file = tmp_path / "medlemmer.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return command("members", "import", file, "--body", "Byrådet", *more)


def read(tmp_path: Path, content: bytes | str) -> list[dict[str, Any]]:
    ended = taken_in(tmp_path, content, "--dry-run", "--json")
    assert ended.status == 0, ended.err
    return ended.json["members"]


def names(tmp_path: Path, content: bytes | str) -> list[str]:
    return [member["name"] for member in read(tmp_path, content)]


def fault(tmp_path: Path, content: bytes | str) -> str:
    sentence = complaint(taken_in(tmp_path, content))
    assert roster(tmp_path / "store") == ()
    assert "Nothing was stored." in sentence
    return sentence.replace(str(tmp_path), "").partition(" Nothing was stored.")[0]


# What comes in


@pytest.mark.parametrize(
    "content",
    [
        DANISH.encode(),
        DANISH.encode("utf-8-sig"),
        DANISH.encode("utf-16"),
        DANISH.encode("windows-1252"),
        DANISH.replace("\n", "\r\n").encode("windows-1252"),
        DANISH.replace("\n", "\r").encode(),
        DANISH.replace(";", ",").encode(),
        DANISH.replace(";", "\t").encode("utf-16"),
        f"sep=;\n{DANISH}".encode(),
        f"sep=,\r\n{DANISH.replace(';', ',')}".encode(),
        DANISH.replace("\n", ";;;\n").encode(),
        DANISH.replace("\n", "\n\n;;;;\n").encode(),
        DANISH.replace("Ane Ågård", '"Ane Ågård"').encode(),
        DANISH.replace("Ane Ågård", '"Ane\nÅgård "').encode(),
        DANISH.replace("Navn;", "NAVN : ;").encode(),
        DANISH.partition("\n")[2].encode(),
        DANISH.replace("A", "A\u030a").replace("A\u030a", "A").encode(),
        DANISH.replace("Å", "A\u030a").encode(),
    ],
)
def test_list_is_read_however_it_was_saved(tmp_path: Path, data: Path, content: bytes) -> None:
    ended = taken_in(tmp_path, content)
    assert (ended.status, ended.text) == (0, "Byrådet: 3 members, 1 substitute\n"), ended.err
    assert roster(data) == MEMBERS


@pytest.mark.parametrize(
    ("headings", "roles"),
    [
        ("name,party,constituency,role,substitute for", ("chair", "Vice-Chair", "member")),
        ("Namn;Parti;Kommun;Roll;Ersättare för", ("Ordförande", "2. vice ordförande", "Ledamot")),
        ("Navn;Parti;Kommune;Rolle;Vara for", ("Leder", "Nestleder", "Medlem")),
        (
            "Name;Fraktion;Gemeinde;Funktion;Stellvertreter für",
            ("Vorsitzende(r)", "Stellv. Vorsitzender", "Mitglied"),
        ),
        ("Naam;Partij;Gemeente;Functie;Plaatsvervanger", ("Voorzitter", "Vicevoorzitter", "Lid")),
        ("Medlem;Liste;Valgkreds;Titel;Stedfortræder", ("Borgmester", "1. næstformand", "")),
    ],
)
def test_headings_and_roles_are_known_in_six_languages(
    tmp_path: Path, headings: str, roles: tuple[str, ...]
) -> None:
    separator = ";" if ";" in headings else ","
    rows = [["A", "x", "y", roles[0], ""], ["B", "", "", roles[1], ""], ["C", "", "", roles[2], "a"]]
    found = read(tmp_path, "\n".join([headings, *(separator.join(row) for row in rows)]))
    assert [member["role"] for member in found] == ["chair", "vice_chair", "member"]
    assert (found[0]["party"], found[0]["constituency"]) == ("x", "y")
    assert [member["substitute_for"] for member in found] == ["", "", "A"]


def test_columns_may_stand_in_any_order_and_those_not_used_are_told(tmp_path: Path, data: Path) -> None:
    ended = taken_in(tmp_path, "Telefon;Parti;E-mail;Navn;Tom\n12;V;a@b.dk;Ane;\n;A;;Bo;\n")
    assert ended.status == 0
    assert [(member.name, member.party) for member in roster(data)] == [("Ane", "V"), ("Bo", "A")]
    assert ended.err == "! This column is not used: Telefon\n! This column is not used: E-mail\n"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("Efternavn;Fornavn\nAgård;Ane Marie\n", "Ane Marie Agård"),
        ("Name;Vorname\nMüller;Eva\n", "Eva Müller"),
        ("Naam;Voornaam;Achternaam\nEva de Wit;Eva;de Wit\n", "Eva de Wit"),
        ("Fornavn;Parti\nAne;V\n", "Ane"),
        ('Navn;Parti\n"Ågård, Ane";V\n', "Ågård, Ane"),
        ("Ågård, Ane;V\nBæk, Bo;A\n", "Ågård, Ane"),
        ('Navn\nAne "Kit" Ågård\n', 'Ane "Kit" Ågård'),
        ('Navn;Parti\n"Ane ""Kit"" Ågård";V\n', 'Ane "Kit" Ågård'),
        ("Ane\nBo\n", "Ane"),
        ("Ane;V;Viborg;medlem\n", "Ane"),
    ],
)
def test_names_are_put_together_and_kept_whole(tmp_path: Path, content: str, name: str) -> None:
    assert names(tmp_path, content)[0] == name


def test_hostile_text_is_a_name(tmp_path: Path) -> None:
    found = names(tmp_path, "Navn\n=cmd()|'/c calc'!A1\n[b]x[/]\n\x1b[31mRød\u202e\n\"<b>&amp;\"\n")
    assert found == ["=cmd()|'/c calc'!A1", "[b]x[/]", "Rød", "<b>&amp;"]


def test_a_long_list_is_read_at_once(tmp_path: Path) -> None:
    content = "Navn;Suppleant for\n" + "".join(f"Navn {n};\nVara {n};Navn {n}\n" for n in range(5000))
    assert len(names(tmp_path, content)) == 10_000


# What is wrong


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("Navn;Parti\nAne;V\n;A\n", "/medlemmer.csv, line 3: there is no name."),
        ("Navn;Parti\nAne;V\n\nane;A\n", "/medlemmer.csv, line 4: ane stands on line 2 already."),
        ("Navn;Rolle\nAne;kasserer\n", '/medlemmer.csv, line 2: "kasserer" is no role that is known.'),
        (
            "Navn;Suppleant for\nAne;Bo\n",
            "/medlemmer.csv, line 2: Ane is a substitute for Bo, who is not in the list.",
        ),
        (
            "Navn;Suppleant for\nAne;Ane\n",
            "/medlemmer.csv, line 2: Ane is a substitute for Ane, who is no ordinary member.",
        ),
        (
            "Navn;Suppleant for\nAne;\nBo;Ane\nCai;Bo\n",
            "/medlemmer.csv, line 4: Cai is a substitute for Bo, who is no ordinary member.",
        ),
        (
            "Navn;Rolle\nAne;suppleant\n",
            "/medlemmer.csv, line 2: Ane is a substitute, and it is not told for whom.",
        ),
        (
            "Navn;Rolle;Suppleant for\nAne;;\nBo;formand;Ane\n",
            "/medlemmer.csv, line 3: Bo is both a substitute and formand.",
        ),
        ('Navn;Parti\n"Ane\nBo";V\nCai;"V\n', "/medlemmer.csv, line 4: the quotation marks do not fit."),
        ("Parti;Kommune\nV;Viborg\n", "/medlemmer.csv, line 1: no column has a heading for the name."),
        ("Navn;Parti;Namn\nAne;V;\n", "/medlemmer.csv, line 1: two columns have a heading for the name."),
        ("Navn,Parti\nÅgård, Ane,V\n", "/medlemmer.csv, line 2: there are 3 columns, and 2 are known."),
        ("", "/medlemmer.csv has no members in it."),
        ("\ufeff\n;;\n \n", "/medlemmer.csv has no members in it."),
        ("Navn;Parti\n", "/medlemmer.csv has no members in it."),
        (b"PK\x03\x04" + bytes(99), "/medlemmer.csv is a spreadsheet, and members are read from CSV."),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99),
            "/medlemmer.csv is a spreadsheet, and members are read from CSV.",
        ),
        (bytes(range(256)) * 9, "/medlemmer.csv is no text: members are read from CSV."),
        (b"%PDF-1.7\n\x00\x01\x02\x03" * 20, "/medlemmer.csv is no text: members are read from CSV."),
        ("Navn\n" + "x" * 140_000, "/medlemmer.csv, line 2: the quotation marks do not fit."),
    ],
)
def test_fault_is_told_with_its_line_and_nothing_is_stored(
    tmp_path: Path, content: bytes | str, sentence: str
) -> None:
    assert fault(tmp_path, content) == sentence


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    ended = taken_in(tmp_path, "Navn;Rolle\nAne;kasserer\n;formand\nAne;\n")
    assert complaint(ended).startswith(f"{tmp_path}/medlemmer.csv has 3 faults, the first on line 2.")
    assert [line.partition("csv, ")[2] for line in ended.err.splitlines()[:-1]] == [
        'line 2: "kasserer" is no role that is known.',
        "line 3: there is no name.",
        "line 4: Ane stands on line 2 already.",
    ]


def test_what_is_no_file_is_a_sentence(tmp_path: Path) -> None:
    for file, sentence in (
        (tmp_path / "væk.csv", "does not exist"),
        (tmp_path, "is no file"),
        (Path("/dev/zero"), "is no file"),
    ):
        assert sentence in complaint(command("members", "import", file, "--body", "Byrådet"))


def test_a_body_must_be_named(tmp_path: Path) -> None:
    file = tmp_path / "m.csv"
    file.write_text("Ane\n")
    assert command("members", "import", file).status == 2
    assert "The body has no name." in complaint(command("members", "import", file, "--body", " "))


# What becomes of it


def test_dry_run_shows_the_members_and_stores_nothing(tmp_path: Path, data: Path) -> None:
    ended = taken_in(tmp_path, DANISH, "--dry-run")
    assert ended.text.splitlines() == [
        "Ane Ågård (V), Viborg, chair",
        "Bo Bæk (A), Århus, vice chair",
        "Cai Dør (Ø)",
        "Dea Eg, substitute for Ane Ågård",
    ]
    assert ended.err == "Byrådet: 3 members, 1 substitute\n"
    assert not data.exists()


def test_json_is_one_document(tmp_path: Path) -> None:
    ended = taken_in(tmp_path, "Navn;Rolle;Tlf\nAne;formand;1\nBo;formand;\n", "--json")
    assert ended.err == ""
    assert ended.json["body"] == "Byrådet"
    assert ended.json["members"][0] == {
        "name": "Ane", "party": "", "constituency": "", "role": "chair", "substitute_for": "",
    }  # fmt: skip
    assert ended.json["warnings"] == [
        {"line": None, "message": "This column is not used.", "about": "Tlf"},
        {"line": 3, "message": "There is more than one chair.", "about": "Ane, Bo"},
    ]


def test_next_meeting_of_the_body_begins_with_them(tmp_path: Path) -> None:
    taken_in(tmp_path, DANISH)
    found = command("show", imported("--body", "Byrådet"), "--json").json["roster"]
    assert [member["name"] for member in found] == [member.name for member in MEMBERS]
    assert found[3]["substitute_for"] == "Ane Ågård"


def test_planned_meetings_that_get_them_are_told(tmp_path: Path, data: Path) -> None:
    first = imported("--body", "Byrådet")
    assert taken_in(tmp_path, DANISH).text.splitlines()[1:] == [
        f"Meeting {first} had no members yet; it has these now."
    ]
    again = taken_in(tmp_path, DANISH)
    assert again.text.splitlines()[1:] == [f"Meeting {first} keeps the members that it has."]
    assert taken_in(tmp_path, DANISH, "--json").json["meetings_kept"] == [first]


def test_body_is_spelled_as_its_meetings_spell_it(tmp_path: Path, data: Path) -> None:
    imported("--body", "BYRÅDET")
    assert taken_in(tmp_path, DANISH).text.startswith("BYRÅDET: ")
    assert roster(data, "BYRÅDET") == MEMBERS


def test_store_that_is_open_for_writing_is_a_sentence(tmp_path: Path, data: Path) -> None:
    with Store.open(data):
        assert "already open in another window" in complaint(taken_in(tmp_path, DANISH))
