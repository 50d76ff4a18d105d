"""`meetingtui import`: an agenda comes in, or nothing does and a sentence says why."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from meetingtui.agenda.remarks import ENCODING_GUESSED
from meetingtui.domain.exchange import to_values
from meetingtui.paths import data_folder
from meetingtui.store import Store
from tests.commandline import AGENDA, command, complaint, imported, process
from tests.hostile import RAW_TEXTS, hostile_meeting

MEETING = {"id", "title", "body", "date", "place", "language", "state"}
ITEM = {
    "number", "title", "level", "case_number", "officers", "closed", "sections", "recommendation_intro",
    "recommendations", "attachments", "links", "decision", "notes", "decisions",
}  # fmt: skip


def stored(meeting_id: str) -> dict[str, Any]:
    """The meeting as `show` prints it, without its id."""
    values = command("show", meeting_id, "--json").json
    assert values["meeting"].pop("id") == meeting_id
    return values


# What comes in


def test_an_agenda_becomes_a_meeting_and_its_id_is_printed() -> None:
    ended = command("import", AGENDA)
    assert (ended.status, ended.text) == (0, "1\n")
    assert command("import", AGENDA).text == "2\n"
    assert len(command("list").text.splitlines()) == 2


def test_what_the_person_knows_goes_before_what_the_document_tells() -> None:
    imported("--body", "Teknik- og Miljøudvalget", "--date", "2031-12-24", "--language", "en")
    meeting = command("show", "latest", "--json").json["meeting"]
    assert meeting["body"] == "Teknik- og Miljøudvalget"
    assert (meeting["date"], meeting["language"]) == ("2031-12-24", "en")


def test_a_dry_run_shows_the_outline_and_stores_nothing() -> None:
    ended = command("import", AGENDA, "--dry-run")
    assert ended.status == 0
    assert "Godkendelse af referat" in ended.text
    assert not data_folder().exists()


def test_a_dry_run_as_json_has_the_shape_of_show() -> None:
    dry = command("import", AGENDA, "--dry-run", "--json")
    assert (dry.status, dry.err) == (0, "")
    shown = command("show", imported(), "--json").json
    assert set(dry.json["meeting"]) == set(shown["meeting"]) >= MEETING
    assert all(set(item) == set(shown["items"][0]) >= ITEM for item in (*dry.json["items"], *shown["items"]))
    assert set(dry.json["source"]) == {"file", "sha256", "format"}
    assert dry.json["items"] == shown["items"]


def test_an_import_as_json_prints_the_stored_meeting() -> None:
    ended = command("import", AGENDA, "--json")
    assert ended.err == ""
    assert ended.json == command("show", "latest", "--json").json
    assert ended.json["meeting"]["id"] == "1"


def test_a_meeting_that_was_shown_can_be_imported_without_loss(tmp_path: Path) -> None:
    first = imported()
    file = tmp_path / "møde.json"
    file.write_bytes(command("show", first, "--json").out)
    assert stored(imported(file=file)) == stored(first)


def test_a_hostile_meeting_comes_through_the_command_line_without_loss(tmp_path: Path) -> None:
    with Store.open(data_folder()) as store:
        first = str(store.add(hostile_meeting()))
    file = tmp_path / "hostile.json"
    file.write_bytes(command("show", first, "--json").out)
    again, before = stored(imported(file=file)), to_values(hostile_meeting())
    assert again.pop("source")["file"] == "hostile.json", "it had none: this is where it came from"
    del before["source"], before["meeting"]["id"]
    assert again == before


def test_the_members_are_those_that_the_body_had_last(tmp_path: Path) -> None:
    with Store.open(data_folder()) as store:
        meeting = hostile_meeting()
        store.add(meeting)
    imported("--body", meeting.body)
    roster = command("show", "latest", "--json").json["roster"]
    assert [member["name"] for member in roster] == [member.name for member in meeting.roster]
    assert not any(member["stays"] for member in roster)


def test_a_meeting_that_was_exported_without_members_has_none(tmp_path: Path) -> None:
    bare = replace(hostile_meeting(), roster=())
    file = tmp_path / "møde.json"
    with Store.open(data_folder()) as store:
        first = str(store.add(bare))
        store.add(hostile_meeting())
    file.write_bytes(command("show", first, "--json").out)
    assert stored(imported(file=file))["roster"] == []


def test_the_real_agenda_is_outlined_with_all_its_items(open_agendas: Path) -> None:
    ended = command("import", open_agendas / "da-kkr-midtjylland-2022-03-23.txt", "--dry-run", "--json")
    items = ended.json["items"]
    assert len(items) == 22
    assert sum(len(item["recommendations"]) for item in items) == 20


# What a person should look at


def test_warnings_are_told_beside_the_id(tmp_path: Path) -> None:
    file = tmp_path / "dagsorden.txt"
    file.write_text("1. Åbning\n\n3. Eventuelt\n", "utf-8")
    ended = command("import", file)
    assert ended.text == "1\n"
    assert all(line.startswith("! ") for line in ended.err.splitlines())
    assert "gap" in ended.err
    assert "line 3" in ended.err


def test_many_warnings_are_counted_and_a_dry_run_shows_them_all(tmp_path: Path) -> None:
    file = tmp_path / "dagsorden.txt"
    file.write_text("\n\n".join(f"{2 * n}. Punkt" for n in range(1, 40)), "utf-8")
    told = command("import", file).err.splitlines()
    shown = command("import", file, "--dry-run").err.splitlines()
    assert len(told) == 21
    assert told[-1] == f"... and {len(shown) - 20} more"


def test_windows_1252_is_read_and_the_guess_is_told(tmp_path: Path) -> None:
    file = tmp_path / "gammel.txt"
    file.write_bytes(AGENDA.read_text("utf-8").encode("windows-1252"))
    ended = command("import", file)
    assert ended.status == 0
    assert ENCODING_GUESSED in ended.err
    assert stored("1")["items"] == command("import", AGENDA, "--dry-run", "--json").json["items"]


def test_escape_sequences_in_a_document_reach_no_terminal(tmp_path: Path) -> None:
    file = tmp_path / "ond.txt"
    raw = "".join(text for text in RAW_TEXTS if text not in "\ud800\x00")
    lines = "Sagen forelægges for Byrådet.\n" * 20  # a file with more controls than text is no text
    file.write_text(f"1. Åbning {raw}\n\n{lines}\n2. Budget [@click=app.quit]x[/]\n", "utf-8")
    for ended in (command("import", file), command("import", file, "--dry-run"), command("show", "latest")):
        assert ended.status == 0
        assert not set("\x1b\x07\x9b\u202e\u2066") & set(ended.text + ended.err)
    assert "[@click=app.quit]x[/]" in ended.text


# What gets a sentence


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (b"\x7fELF\x02\x01\x01" + bytes(200), "is not a text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not a text"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "its end is missing"),
        (b"PK\x03\x04" + bytes(100), "is damaged"),
        ("Kære alle,\nvi ses på onsdag.\n".encode(), "No agenda was found"),
        (b'{"meeting": {"title": 7}, "items": []}', "is not a meeting as"),
        (b'{"meeting": {', "is not a meeting as"),
    ],
)
def test_what_is_no_agenda_gets_a_sentence_and_stores_nothing(
    tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "dagsorden"
    file.write_bytes(content)
    sentence = complaint(command("import", file))
    assert said in sentence
    assert "Nothing was stored." in sentence
    assert not data_folder().exists()


def test_a_file_that_is_not_there_and_a_folder(tmp_path: Path) -> None:
    assert "does not exist" in complaint(command("import", tmp_path / "væk.txt"))
    assert "is a folder" in complaint(command("import", tmp_path))
    assert not data_folder().exists()


def test_a_name_with_bytes_that_are_no_text(tmp_path: Path) -> None:
    assert "does not exist" in complaint(process("import", os.fsdecode(bytes(tmp_path) + b"/\xff.txt")))


def test_a_failed_import_leaves_the_meetings_as_they_were(tmp_path: Path) -> None:
    imported()
    before = command("list", "--json").json
    (tmp_path / "tom.txt").touch()
    complaint(command("import", tmp_path / "tom.txt"))
    complaint(command("import", AGENDA, "--language", "xx"))
    assert command("list", "--json").json == before


def test_a_language_that_is_not_known() -> None:
    assert "The languages are: da, en, nb, sv, de, nl." in complaint(
        command("import", AGENDA, "--language", "tlh")
    )


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.write_text("noget", "utf-8")
    for arguments in (["import", AGENDA], ["list"], ["show", "1"], ["check"], ["open", "1"]):
        assert "is a file" in complaint(command("--data-dir", file, *arguments))
    assert file.read_text("utf-8") == "noget"


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(5000), b"hej"])
def test_a_store_that_cannot_be_used_is_refused_and_left_as_it_is(content: bytes) -> None:
    store = data_folder() / "meetings.db"
    store.parent.mkdir()
    store.write_bytes(content)
    for arguments in (["import", AGENDA], ["list"], ["export", "latest", "-f", "md", "-o", "-"]):
        assert str(store) in complaint(command(*arguments))
    assert store.read_bytes() == content


def test_while_another_window_writes_meetings_can_be_read_but_not_imported() -> None:
    imported()
    with Store.open(data_folder()):
        assert "already open in another window" in complaint(command("import", AGENDA))
        assert len(command("list", "--json").json) == 1
        assert command("show", "latest").status == 0


def test_what_is_wrong_is_told_in_danish(tmp_path: Path) -> None:
    (tmp_path / "tom.txt").touch()
    sentence = complaint(process("import", tmp_path / "tom.txt", LANG="da_DK.UTF-8"))
    assert "er tom: der er ingen tekst i den. Intet er gemt." in sentence


def test_warnings_are_told_in_danish(tmp_path: Path) -> None:
    file = tmp_path / "dagsorden.txt"
    file.write_bytes("1. Åbning\n\n3. Eventuelt\n".encode("windows-1252"))
    ended = process("import", file, "--dry-run", LANG="da_DK.UTF-8")
    assert "linje 3" in ended.err
    assert "Windows-1252" in ended.err
    assert "The file" not in ended.err
