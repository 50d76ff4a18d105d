"""Files that only look like Word documents, are damaged or mean harm: a clear sentence, and quickly."""

import zipfile
from contextlib import suppress
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.agenda.readers.docx import read_docx
from meetingtui.agenda.readers.xml_safely import LARGEST, MOST_ELEMENTS, parsed
from meetingtui.domain.errors import AgendaError
from tests.agenda.words import BOLD, PACKAGE, numbering, p, packed, part, r, style, table, unpacked, words

GOOD = words(p("Dagsorden", style="Heading1"), table(["Sag", "1"]), styles=style("x"), numbering=numbering())
DOCUMENT = "word/document.xml"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">'
    + b"".join(b'<!ENTITY a%d "%s">' % (n + 1, b"&a%d;" % n * 10) for n in range(12))
    + b"]><x>&a12;</x>"
)
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'


def refused(content: bytes) -> str:
    """The sentence that a person reads."""
    with pytest.raises(AgendaError) as caught:
        read_docx(content, "dagsorden.docx")
    sentence = str(caught.value)
    assert sentence.startswith("dagsorden.docx")
    assert "Nothing was stored." in sentence
    return sentence


def with_part(name: str, content: bytes) -> bytes:
    """The good document with another part in it."""
    return packed({**unpacked(GOOD), name: content})


@pytest.mark.parametrize("kept", [0, 3, 10, 200, len(GOOD) // 2, len(GOOD) - 1])
def test_a_file_that_breaks_off(kept: int) -> None:
    assert "is damaged" in refused(GOOD[:kept])


def test_parts_that_do_not_unpack() -> None:
    place = GOOD.index(DOCUMENT.encode()) + len(DOCUMENT) + 10
    assert "is damaged" in refused(GOOD[:place] + bytes(20) + GOOD[place + 20 :])


def test_a_part_that_stands_twice() -> None:
    buffer = BytesIO(GOOD)
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("word/Document.xml", part("document", ""))
    assert "is damaged" in refused(buffer.getvalue())


@pytest.mark.parametrize(
    "name", [DOCUMENT, "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "_rels/.rels"]
)
@pytest.mark.parametrize("content", [LAUGHS, OUTSIDE, LAUGHS.decode().encode("utf-16")])
def test_entities_are_refused_before_they_are_read(name: str, content: bytes) -> None:
    assert "document type (DTD)" in refused(with_part(name, content))


def test_a_part_that_unpacks_to_a_mountain() -> None:
    blown_up = with_part("word/media/image1.bin", bytes(60_000_000))
    assert len(blown_up) < 100_000
    assert "far larger than any agenda" in refused(blown_up)


def test_a_directory_that_lies_about_sizes_unpacks_no_more_than_it_says() -> None:
    bomb = with_part(DOCUMENT, part("document", "<w:body>").encode() + b" " * 60_000_000)
    with zipfile.ZipFile(BytesIO(bomb)) as archive:
        size = archive.getinfo(DOCUMENT).file_size
    lying = bomb.replace(size.to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != bomb
    assert "is damaged" in refused(lying)


def test_xml_is_counted_as_it_is_read_whatever_it_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    files = unpacked(GOOD)
    files["word/document.bin"] = files.pop(DOCUMENT)
    files["_rels/.rels"] = files["_rels/.rels"].replace(b"document.xml", b"document.bin")
    content = packed(files)
    read_docx(content, "dagsorden.docx")
    directory = sum(len(part) for name, part in files.items() if not name.endswith(".bin"))
    monkeypatch.setattr("meetingtui.agenda.readers.docx_package.MOST_XML", directory)
    assert "far larger" in refused(content)


def test_a_zip_with_a_password() -> None:
    flags = GOOD.rindex(DOCUMENT.encode()) - 46 + 8  # in the directory's entry
    assert "is encrypted" in refused(GOOD[:flags] + b"\x01" + GOOD[flags + 1 :])


def test_more_parts_than_any_document_has() -> None:
    assert "far larger" in refused(packed({f"word/{number}.xml": b"" for number in range(10_001)}))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (packed({"noter.txt": b"x"}), "ZIP"),
        (with_part(DOCUMENT, b'<workbook xmlns="s"/>'), "Excel"),
        (with_part(DOCUMENT, b'<p:presentation xmlns:p="s"/>'), "PowerPoint"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "OpenDocument"),
        (COMPOUND, "Word 97"),
    ],
)
def test_another_format_is_called_by_its_name(content: bytes, kind: str) -> None:
    assert f"{kind} is none of the formats" in refused(content)


def test_an_encrypted_document() -> None:
    assert "is encrypted" in refused(COMPOUND + "EncryptedPackage".encode("utf-16-le"))


def test_tables_in_tables_a_thousand_deep() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 1000 + "</w:tc></w:tr></w:tbl>" * 1000
    assert "nested too deeply" in refused(words(deep))


def test_tables_in_tables_as_deep_as_a_file_may_be_are_read() -> None:
    deep = "<w:tbl><w:tr><w:tc>" * 80 + p("Bunden") + "</w:tc></w:tr></w:tbl>" * 80
    assert [line.text for line in read_docx(words(deep), "x.docx").lines] == ["Bunden"]


def test_characters_that_xml_cannot_hold() -> None:
    assert "cannot be read from line" in refused(words("<w:p>\x01</w:p>"))


def test_targets_outside_the_document_are_not_followed() -> None:
    targets = (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        '<Relationship Id="a" Type="x/styles" Target="../../../../etc/passwd"/>'
        '<Relationship Id="b" Type="x/numbering" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    )
    content = with_part("word/_rels/document.xml.rels", targets.encode())
    assert [line.text for line in read_docx(content, "x.docx").lines] == ["Dagsorden", "Sag\t1"]


def test_a_document_without_anything_else_in_its_file() -> None:
    kept = {name: content for name, content in unpacked(GOOD).items() if name in (DOCUMENT, "_rels/.rels")}
    assert [line.rank for line in read_docx(packed(kept), "x.docx").lines] == [1, 0]


def test_a_table_with_more_columns_than_word_has_is_not_filled_up() -> None:
    wide = table(["x"] * 200, *(["a", "b", "c"] for _ in range(50)), bordered=True)
    assert {len(line.cells) for line in read_docx(words(wide), "x.docx").lines} == {200, 3}


def test_senseless_numbers_are_as_good_as_none() -> None:
    odd = p(r("x", '<w:sz w:val="1e999"/>'), markup='<w:ind w:left="nan"/><w:outlineLvl w:val="-7"/>')
    (line,) = read_docx(words(odd), "x.docx").lines
    assert (line.size, line.indent, line.rank) == (10, 0, 0)


def test_xml_has_limits_of_size() -> None:
    for content in (b" " * (LARGEST + 1), b"<a>" * (MOST_ELEMENTS + 1)):
        with pytest.raises(AgendaError, match="far larger"):
            parsed(content, "x.xml")


MARKUP = [
    *"<>&/\"'",
    "w:p",
    "w:tbl",
    "w:tc",
    "w:r",
    BOLD,
    '<w:fldChar w:fldCharType="begin"/>',
    "<w:tab/>",
    "\0",
    "ø",
]


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(0, 30),
    st.sampled_from(MARKUP),
    st.sampled_from(sorted(unpacked(GOOD))),
)
def test_a_part_with_a_change_anywhere_is_read_or_refused(
    at: int, length: int, change: str, name: str
) -> None:
    content = unpacked(GOOD)[name]
    at %= len(content)
    with suppress(AgendaError):
        read_docx(with_part(name, content[:at] + change.encode() + content[at + length :]), "x.docx")


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=8))
def test_a_file_with_a_change_anywhere_is_read_or_refused(at: int, change: bytes) -> None:
    with suppress(AgendaError):
        read_docx(GOOD[:at] + change + GOOD[at + len(change) :], "x.docx")
