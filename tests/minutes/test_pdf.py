"""The PDF by its structure: PDF/UA-1, tagged, with its language and title."""

from io import BytesIO

import pikepdf
import pytest
import typst

from meetingtui.domain.errors import MinutesError
from meetingtui.domain.meeting import Item
from meetingtui.minutes import export
from meetingtui.minutes.formats import pdf as pdf_format
from tests.minutes.meetings import council_meeting, in_english, with_item
from tests.minutes.reading import pdf_text

UA_PART = "{http://www.aiim.org/pdfua/ns/id/}part"


@pytest.fixture(scope="module")
def document():
    with pikepdf.open(BytesIO(export(council_meeting(), "pdf"))) as opened:
        yield opened


def tags(node: pikepdf.Object) -> list[tuple[str, str]]:
    """Every structure element's kind and title, in reading order."""
    if isinstance(node, pikepdf.Array):
        return [tag for one in node for tag in tags(one)]
    if not isinstance(node, pikepdf.Dictionary):
        return []
    own = [(str(node.S), str(node.get("/T", "")))] if "/S" in node else []
    return own + (tags(node.K) if "/K" in node else [])


def test_it_says_that_it_is_accessible(document):
    assert document.Root.MarkInfo.Marked
    assert document.Root.ViewerPreferences.DisplayDocTitle
    with document.open_metadata() as about:
        assert about[UA_PART] == "1"
        assert about["dc:title"] == "Byrådets møde i marts"


@pytest.mark.parametrize(("meeting", "locale"), [(council_meeting(), "da-DK"), (in_english(), "en-GB")])
def test_it_has_the_meetings_language(meeting, locale):
    with pikepdf.open(BytesIO(export(meeting, "pdf"))) as document:
        assert document.Root.Lang == locale


def test_headings_are_tagged_without_skipping_a_level(document):
    found = [(kind, title) for kind, title in tags(document.Root.StructTreeRoot.K) if kind.startswith("/H")]
    assert found[:4] == [
        ("/H1", "1 Veje"), ("/H2", "1.1 Cykelstier på Åvej"), ("/H3", "Baggrund"), ("/H3", "Indstilling"),
    ]  # fmt: skip
    levels = [int(kind[2:]) for kind, _ in found]
    assert all(below <= above + 1 for above, below in zip([0, *levels], levels, strict=False))


def test_lists_tables_and_the_title_are_tagged(document):
    kinds = {kind for kind, _ in tags(document.Root.StructTreeRoot.K)}
    assert kinds >= {"/Title", "/L", "/LI", "/Table", "/TR", "/Link"}


def test_every_cell_of_a_table_is_tagged_and_empty_ones_too(document):
    kinds = [kind for kind, _ in tags(document.Root.StructTreeRoot.K)]
    assert kinds.count("/TD") == 2 * 3 + 3 * 3


def test_particulars_and_earlier_decisions_are_in_it():
    made = pdf_text(export(council_meeting(), "pdf"))
    assert "Dok.nr.:2026-77·Åbentpunkt" in made
    assert "Tidligerebeslutning:TekniskUdvalg,9.februar2026Anbefales." in made


def test_only_live_links_are_links(document):
    annotations = [note for page in document.pages for note in page.get("/Annots", [])]
    assert {str(note.A.URI) for note in annotations} == {"https://example.org/sti?a=1&b=2"}


def test_it_is_dated_with_the_meeting(document):
    assert str(document.docinfo.CreationDate).startswith("D:20260304")


def test_emoji_do_not_stop_it():
    assert "Godt□gået□" in pdf_text(export(with_item(Item(1, "1", "Godt 👍 gået 👩")), "pdf"))


def test_only_typsts_own_fonts_are_used(monkeypatch):
    asked = []
    monkeypatch.setattr(typst, "compile", lambda source, **options: asked.append(options) or b"%PDF")
    export(council_meeting(), "pdf")
    assert asked[0]["ignore_system_fonts"]


def test_a_document_that_cannot_be_set_is_told(monkeypatch):
    monkeypatch.setattr(pdf_format, "_values", lambda record: "not JSON")
    with pytest.raises(MinutesError, match="The PDF could not be made"):
        export(council_meeting(), "pdf")
