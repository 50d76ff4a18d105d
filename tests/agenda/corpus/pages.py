"""The corpus's web pages, Markdown and XML."""

from tests.agenda.corpus import danish_files, danish_papers, dutch_english, english_boards, german
from tests.agenda.corpus.layouts import ALLRIS, CARDS, EDOC, MODERN_GOV, PORTAL
from tests.agenda.corpus.model import Sample
from tests.agenda.corpus.web import anchors, broken, laid_out, markdown, publication

SAMPLES = (
    Sample(
        "da-edoc-page",
        "html",
        danish_files.CHILDREN,
        laid_out(EDOC, broken, anchors, "utf-8-sig"),
        targets=True,
    ),
    Sample("da-portal", "html", danish_papers.CITY, laid_out(PORTAL)),
    Sample("de-allris", "html", german.RECORD, laid_out(ALLRIS, charset="cp1252")),
    Sample("nl-portal", "html", dutch_english.DECISIONS, laid_out(CARDS)),
    Sample("en-moderngov", "html", dutch_english.CABINET, laid_out(MODERN_GOV)),
    Sample(
        "da-party-board",
        "md",
        danish_files.PARTY,
        markdown(lambda i: f"## {i.number}. {i.title}", "### {0}", "Ansvarlig: {1}"),
    ),
    Sample(
        "en-charity-board",
        "md",
        english_boards.CHARITY,
        markdown(lambda i: f"**{i.number}. {i.title}**", "**{0}:**", "Reference: {0}"),
    ),
    Sample("en-supervisors", "txt", english_boards.SUPERVISORS, english_boards.recorded),
    Sample("en-parish", "txt", english_boards.PARISH, english_boards.typed),
    Sample("da-publication", "xml", danish_files.CHILDREN, publication),
)
