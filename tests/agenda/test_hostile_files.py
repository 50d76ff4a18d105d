"""Files that are too much, or not what they are called: read or refused within limits, and nothing else is touched."""

import os
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from meetingtui.agenda import read_agenda
from meetingtui.agenda.apart import Limits, read_apart
from meetingtui.agenda.draft import AgendaDraft
from meetingtui.agenda.readers.document import MOST_LINES
from meetingtui.domain.errors import AgendaError
from meetingtui.domain.exchange import to_values
from tests.agenda import hostile_files as hostile
from tests.agenda.agendas import DANISH
from tests.agenda.words import p, words

LITTLE = Limits(memory=500_000_000, processor=20)  # what a reader may take in the end


def read(folder: Path, file: str, content: bytes, password: str | None = None) -> AgendaDraft:
    """The draft of a file with that content."""
    path = folder / file
    path.write_bytes(content)
    return read_agenda(path, password=password)


def numbers(draft: AgendaDraft) -> list[str]:
    """The numbers of the items."""
    return [item.number for item in draft.meeting.items]


# What is far more than it looks like


@pytest.mark.parametrize(
    ("form", "content", "said"),
    [
        ("docx", hostile.bomb, "far larger"),
        ("docx", hostile.lying_bomb, "is damaged"),
        ("docx", hostile.overlapping_bomb, "far larger"),
        ("pdf", hostile.empty_pages, "has 5000 pages, and no text"),
    ],
)
def test_a_bomb_is_refused_with_little_memory(form: str, content, said: str) -> None:
    with pytest.raises(AgendaError, match=said):
        read_apart(form, content(), f"bombe.{form}", limits=LITTLE)


def test_a_page_that_unpacks_without_end_is_ended(tmp_path: Path) -> None:
    with pytest.raises(AgendaError, match="Nothing was stored"):
        read_apart("pdf", hostile.endless_stream(), "bombe.pdf", limits=LITTLE)


def test_a_bomb_that_is_embedded_is_left_alone(tmp_path: Path) -> None:
    assert numbers(read(tmp_path, "a.docx", hostile.nested_bomb())) == ["1", "2", "3", "5"]


def test_more_lines_than_an_agenda_has_are_refused_before_they_are_parted(tmp_path: Path) -> None:
    text = b"1. Budget\n" + b"x\n" * MOST_LINES
    with pytest.raises(AgendaError, match="more text than an agenda can have"):
        read(tmp_path, "a.txt", text)


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("a.html", lambda: hostile.page("1. Budget\n" + "ord og " * 150_000)),
        ("a.md", lambda: ("1. Budget\n\n" + "ord og " * 150_000).encode()),
        ("a.docx", lambda: words(p("1. Budget"), p("ord og " * 150_000))),
        ("a.txt", lambda: b"1. Budget\n\n" + b"9" * 1_000_000),
        ("a.html", lambda: hostile.big_table(5_000)),
        ("a.docx", lambda: hostile.big_word_table(2_000)),
        ("a.html", lambda: b"<html><p>1. Budget</p>" + b"<div>" * 50_000 + b"x"),
        ("a.html", lambda: b"<html><p>1. Budget</p>" + b"<table><tr><td>" * 10_000 + b"x"),
        ("a.html", lambda: b"<html><p>1. Budget</p>" + b"<ul><li>x" * 5_000),
    ],
)  # fmt: skip
def test_size_and_depth_are_borne(tmp_path: Path, file: str, content) -> None:
    draft = read(tmp_path, file, content())
    assert numbers(draft) == ["1"]
    assert not draft.meeting.unplaced


@pytest.mark.parametrize(("file", "sign"), [("a.html", ""), ("a.md", "## ")])
def test_thousands_of_items_are_borne(tmp_path: Path, file: str, sign: str) -> None:
    texts = [f"{sign}{n}. Punkt" for n in range(1, 1000)]
    content = hostile.page("\n".join(texts)) if file == "a.html" else "\n\n".join(texts).encode()
    assert len(numbers(read(tmp_path, file, content))) == 999


# What is called something else


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("a.pdf", hostile.page(DANISH)),
        ("a.docx", hostile.page(DANISH)),
        ("a.txt", hostile.WORD),
        ("a.md", hostile.WORD),
        ("a.xml", b'<?xml version="1.0"?>' + hostile.page(DANISH).replace(b"<!doctype html>", b"")),
        ("a.html", hostile.page(DANISH).decode().encode("utf-16")),
        ("a.html", hostile.page(DANISH).decode().encode("utf-16-le")),
        ("a.html", hostile.page(DANISH, "<meta charset='windows-1252'>")),
        ("a.html", hostile.page(DANISH, "<meta charset='utf-8'>").decode().encode("cp1252")),
        ("a.html", hostile.page(DANISH, "<meta charset='utf-16'>")),
        ("a", DANISH.encode("utf-16-le")),
        ("a.md", DANISH.encode("utf-16")),
    ],
    ids=[
        "page-as-pdf",
        "page-as-docx",
        "word-as-text",
        "word-as-markdown",
        "xhtml",
        "utf-16",
        "utf-16-le",
        "claims-1252",
        "claims-utf-8",
        "claims-utf-16",
        "text-utf-16-le",
        "markdown-utf-16",
    ],
)
def test_a_file_is_read_for_what_it_is(tmp_path: Path, file: str, content: bytes) -> None:
    draft = read(tmp_path, file, content)
    assert numbers(draft) == ["1", "2", "3", "5"]
    assert draft.meeting.body == "Økonomiudvalget"


def test_a_text_that_is_a_pdf_is_read_as_one_and_opens_with_its_password(tmp_path: Path) -> None:
    assert numbers(read(tmp_path, "a.txt", hostile.GOOD_PDF)) == ["1", "2"]
    locked = hostile.encrypted(hostile.GOOD_PDF, "hemmelig")
    assert numbers(read(tmp_path, "b.pdf", locked, "hemmelig")) == ["1", "2"]
    with pytest.raises(AgendaError, match="password"):
        read(tmp_path, "b.pdf", locked, "Hemmelig")


# What points to other files


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("a.html", f"{hostile.OUTSIDE}<html><p>1. Budget &a;</p><iframe src='{hostile.PASSWD}'></iframe>"),
        (
            "b.html",
            f"<html><p>1. Budget</p><object data='{hostile.PASSWD}'></object><link href='{hostile.PASSWD}'>",
        ),
        ("a.md", f"# 1. Budget\n\n![x]({hostile.PASSWD})\n\n<{hostile.PASSWD}>\n\n[x]: {hostile.PASSWD}\n"),
        ("a.txt", f"1. Budget\n\n{hostile.PASSWD}\n"),
    ],
)
def test_no_other_file_is_read(tmp_path: Path, file: str, content: str) -> None:
    text = str(to_values(read(tmp_path, file, content.encode()).meeting))
    assert "1. Budget" not in text
    assert "root:" not in text


def test_a_billion_laughs_in_a_page_are_no_laugh(tmp_path: Path) -> None:
    content = f"<!doctype html>{hostile.LAUGHS}<p>1. Budget</p><p>&a12;</p>".encode()
    assert len(str(read(tmp_path, "a.html", content).meeting)) < 10_000


# Files as folders have them


def test_a_file_that_grows_while_it_is_read_gives_an_agenda_or_a_sentence(tmp_path: Path) -> None:
    """Text is read as far as it is written; a Word file or PDF of which a part is missing is refused."""
    for content, file in ((hostile.WORD, "a.docx"), (hostile.GOOD_PDF, "a.pdf"), (DANISH.encode(), "a.txt")):
        path = tmp_path / file
        path.write_bytes(content[:50])
        stop = threading.Event()

        def write(path: Path = path, content: bytes = content, stop: threading.Event = stop) -> None:
            with path.open("ab", buffering=0) as growing:
                for at in range(50, len(content), 20):
                    growing.write(content[at : at + 20])
                    if stop.wait(0.002):
                        return

        writer = threading.Thread(target=write)
        writer.start()
        for _ in range(3):
            with suppress(AgendaError):
                assert read_agenda(path).meeting.items
        stop.set()
        writer.join()


def test_symbolic_links_lead_to_files_and_not_in_circles(tmp_path: Path) -> None:
    (tmp_path / "dagsorden.txt").write_text(DANISH, "utf-8")
    (tmp_path / "link.txt").symlink_to("dagsorden.txt")
    assert len(read_agenda(tmp_path / "link.txt").meeting.items) == 4
    for name, target in (("a", "b"), ("b", "a"), ("self", "self"), ("lost", "nowhere")):
        (tmp_path / name).symlink_to(target)
    for name in ("a", "self", "lost", "self/x"):
        with pytest.raises(AgendaError, match="Nothing was stored"):
            read_agenda(tmp_path / name)


def test_a_pipe_behind_a_link_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.pdf").symlink_to("pipe")
    with pytest.raises(AgendaError, match="a device or a pipe"):
        read_agenda(tmp_path / "a.pdf")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_somebody_else_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(DANISH, "utf-8")
    path.chmod(0)
    with pytest.raises(AgendaError, match="Permission denied"):
        read_agenda(path)


@pytest.mark.parametrize(
    "name", ["x" * 255, "æ" * 127, "\n\x1b[2J\u202e.txt", "%s {file} {0}.txt", "-rf", "a.PDF.txt"]
)
def test_names_are_only_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Hej Anne\n", "utf-8")
    with pytest.raises(AgendaError, match="No agenda was found") as caught:
        read_agenda(path)
    assert str(caught.value).isprintable()
    path.write_text(DANISH, "utf-8")
    assert len(read_agenda(path).meeting.items) == 4
