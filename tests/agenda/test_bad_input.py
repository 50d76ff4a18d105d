"""What cannot be an agenda gets a clear sentence, and nothing gets a traceback."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetingtui.agenda import LARGEST, read_agenda, remarks
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchange import to_values
from tests.agenda.agendas import DANISH, draft_of, told
from tests.hostile import HOSTILE_TEXTS, RAW_TEXTS

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _refused(path: Path) -> str:
    with pytest.raises(AgendaError) as caught:
        read_agenda(path)
    sentence = str(caught.value)
    assert "Nothing was stored." in sentence
    assert path.name in sentence
    return sentence


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "does not exist" in _refused(tmp_path / "væk.txt")


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in _refused(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "a device or a pipe" in _refused(tmp_path / "pipe")


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n\f", b"\xef\xbb\xbf", b"\xff\xfe \x00"])
def test_a_file_without_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "tom.txt"
    path.write_bytes(content)
    assert "is empty" in _refused(path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "hemmelig.txt"
    path.write_text(DANISH, "utf-8")

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "cannot be read (Permission denied)" in _refused(path)


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(AgendaError, match="Nothing was stored"):
        read_agenda(tmp_path / ("x" * 5000))
    with pytest.raises(AgendaError, match="Nothing was stored"):
        read_agenda(tmp_path / "x\0y")


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        b"\x7fELF\x02\x01\x01" + bytes(64),
        bytes(range(128, 160)) * 20,
        b"\x01\x02\x03 1. Plan\n" * 10,
    ],
)
def test_a_binary(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "billede.txt"
    path.write_bytes(content)
    assert "is not a text" in _refused(path)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.rtf", b"{\\rtf1}", "RTF"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Word 97"),
        ("a.odt", b"PK\x03\x04xx", "OpenDocument"),
    ],
)
def test_formats_that_are_not_read_are_named_with_the_way_round_them(
    tmp_path: Path, name: str, content: bytes, kind: str
) -> None:
    (tmp_path / name).write_bytes(content)
    sentence = _refused(tmp_path / name)
    assert f"{kind} is none of the formats" in sentence
    assert "Save the document as Word (.docx) or PDF" in sentence


def test_a_file_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "stor.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    assert "too large for an agenda: 51 MB, and 50 MB is the most" in _refused(path)


@pytest.mark.parametrize(
    "text",
    [
        "Hej Anne\n\nTak. Vi ses den 3. maj.\n\n2022. Fremskrivningerne er gode.\n\n31. marts 2022\nBo\n",
        "x" * 1000,
        "\n".join(["en lang tekst uden punkter"] * 50),
    ],
)
def test_a_text_without_items_says_what_was_looked_for(tmp_path: Path, text: str) -> None:
    path = tmp_path / "brev.txt"
    path.write_text(text, "utf-8")
    sentence = _refused(path)
    assert "No agenda was found in brev.txt" in sentence
    assert '"1. Approval of the minutes"' in sentence


def test_an_unknown_language_is_refused_with_those_there_are(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(DANISH, "utf-8")
    with pytest.raises(AgendaError, match=r"language fi cannot be read.*da, en, nb, sv, de, nl"):
        read_agenda(path, language="fi")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_is_read_in_every_form_without_a_warning(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "dagsorden.txt"
    path.write_bytes(DANISH.encode(encoding))
    draft = read_agenda(path)
    assert draft.meeting.body == "Økonomiudvalget"
    assert remarks.ENCODING_GUESSED not in told(draft)


def test_windows_1252_is_guessed_and_told(tmp_path: Path) -> None:
    path = tmp_path / "dagsorden.txt"
    path.write_bytes(DANISH.encode("windows-1252"))
    draft = read_agenda(path)
    assert draft.meeting.body == "Økonomiudvalget"
    assert remarks.ENCODING_GUESSED in told(draft)


def test_what_no_reader_can_see_is_gone_and_markup_is_only_text(tmp_path: Path) -> None:
    hostile = " ".join((*HOSTILE_TEXTS[:3], *(raw for raw in RAW_TEXTS if raw not in ("\x00", "\ud800"))))
    draft = draft_of(tmp_path, f"1. Plan {hostile}\n\nBaggrund\n{hostile}\n\n2. Eventuelt\n")
    text = str(to_values(draft.meeting))
    assert "[@click=app.quit]" in text
    assert not any(raw in text for raw in ("\x1b", "\u202e", "\u2066", "\x9b", "\ufeff", "\x07"))


@FEW
@given(content=st.binary(max_size=400))
def test_any_bytes_give_an_agenda_or_a_sentence(tmp_path: Path, content: bytes) -> None:
    _read(tmp_path / "x.bin", content)


LINES = st.sampled_from(
    [
        *DANISH.split("\n"), "1.", "2", "3.1 X", "- a", "o b", "./. Bilag", "https://a.dk/-", "\f", "-", "at",
        "Side 1", " 4. Q", "Baggrund", "Indstilling", "At 1) x", "999.999. Y", "1.0.0.0 Z", "0. Nul", "Ⅳ. ²",
        "٣. Tal", "'-", "\t|\t",
    ]
)  # fmt: skip


@FEW
@given(lines=st.lists(LINES | st.text(max_size=30), max_size=60))
def test_any_lines_give_an_agenda_or_a_sentence(tmp_path: Path, lines: list[str]) -> None:
    _read(tmp_path / "x.txt", "\n".join(lines).encode("utf-8", "replace"))


def _read(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with suppress(AgendaError):
        meeting = read_agenda(path).meeting
        assert meeting.items
        titles = [[section.title for section in item.sections] for item in meeting.items]
        assert all(len(set(names)) == len(names) for names in titles)


HOSTILE = {
    "many lines": "1. Plan\n\n" + "Dette er en linje.\n" * 30_000,
    "many items": "".join(f"{n % 999}. Punkt {n}\n\nBaggrund\n\n" for n in range(10_000)),
    "one long line": "1. Plan\n\n" + "ord og " * 150_000,
    "one long word": "1. Plan\n\n" + "a" * 1_000_000,
    "one long space": "1. Plan\n\na" + " " * 1_000_000 + "b",
    "open control strings": "1. Plan\n\n" + "\x1b]" * 100_000 + "\nx",
    "many pointers": "1. Plan\n\nx\n\f" + "kan ses her " * 20_000 + "\n" + "https://a.dk/\n" * 20_000,
    "cut addresses": "1. Plan\n\n" + "https://a.dk/x-\n" * 10_000,
    "page numbers": "1. Plan\n\n" + "Side 3\n" * 20_000,
    "dots": "1. Plan " + ". " * 400_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_size_alone_never_hangs_the_reader(tmp_path: Path, text: str) -> None:
    """Takes minutes where a step looks at all lines for every line, or at a whole line for every sign."""
    path = tmp_path / "stor.txt"
    path.write_text(text, "utf-8")
    with suppress(AgendaError):
        assert read_agenda(path).meeting.items
