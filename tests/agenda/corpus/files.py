"""The corpus's Word documents: Acadre's tables, headings of a case system, bold lines, Word's own numbers."""

from docx.document import Document as Doc

from tests.agenda.corpus import danish_files, danish_texts, dutch_english, german, norwegian, swedish
from tests.agenda.corpus.model import Agenda, Annexes, Item, Sample
from tests.agenda.corpus.word import Template, linked, new_page, strong, styled, tabled, typed_in


def _acadre_front(doc: Doc, agenda: Agenda) -> None:
    table = doc.add_table(rows=0, cols=1)
    for text in (agenda.title, agenda.body, "Torsdag den 5. februar 2026", "Kl. 14:00", agenda.place or ""):
        table.add_row().cells[0].text = text
    cell = table.add_row().cells[0]
    strong(cell, "Medlemmer")
    tabled(cell, (("Ane Skov (A)", "Niels Dal (V)"), ("Per Lau (C)", "Sofie Bæk (SF)")), None)
    table.add_row().cells[0].text = "Fraværende"
    doc.add_paragraph("")
    strong(doc, "Indholdsfortegnelse")
    doc.add_paragraph("Punkt nr.\t\t\t\t\tSide")
    for page, item in enumerate(agenda.items, 2):
        doc.add_paragraph(f"{item.number}.\t{item.title}\t{page}")
    new_page(doc)


def _acadre_start(doc: Doc, item: Item) -> None:
    table = doc.add_table(rows=0, cols=2)
    cells = table.add_row().cells
    head = cells[0].merge(cells[1])
    head.paragraphs[0].style = doc.styles["Heading 1"]
    linked(head.paragraphs[0], f"{item.number}.\t{item.title}")
    rows = (("Sagsnr.: ", item.case or ""), ("Sagen afgøres i: ", "Kulturudvalget")) if item.case else ()
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value


def _acadre_annexes(doc: Doc, part: Annexes) -> None:
    if not part.names:
        doc.add_paragraph(part.nothing)
        return
    rows = [(str(n), "Åben", *name.rsplit(" (", 1)) for n, name in enumerate(part.names, 1)]
    tabled(doc, [(*row[:3], row[3].rstrip(")")) for row in rows], None)


def _signed(doc: Doc, agenda: Agenda) -> None:
    new_page(doc)
    table = doc.add_table(rows=2, cols=2)
    table.rows[0].cells[0].text = "Underskriftsside"
    for cell, name in zip(table.rows[1].cells, ("Ane Skov (A)", "Niels Dal (V)"), strict=True):
        cell.text = name


ACADRE = Template(front=_acadre_front, start=_acadre_start, annexes=_acadre_annexes, end=_signed, blank=True)


def _case_start(doc: Doc, item: Item) -> None:
    styled(doc, f"{item.number} {item.title}", "Heading 1")
    head = [("Arkivsak-dok.", item.case or "")] + [("Saksbehandler", officer) for officer in item.officers]
    tabled(doc, head, None)


def _case_front(doc: Doc, agenda: Agenda) -> None:
    for text in agenda.front:
        doc.add_paragraph(text)
    styled(doc, "Saksliste", "Heading 2")
    tabled(doc, [("Saksnr", "Tittel"), *((item.number or "", item.title) for item in agenda.items)])
    new_page(doc)


def _numbers(doc: Doc, part: Annexes) -> None:
    for n, name in enumerate(part.names, 1):
        doc.add_paragraph(f"{n}\t{name}")
    if not part.names:
        doc.add_paragraph(part.nothing)


CASES = Template(
    front=_case_front,
    start=_case_start,
    annexes=_numbers,
    numbered=True,
    heading=lambda place, text: styled(place, text, "Heading 3") and None,
)


def _plain_start(doc: Doc, item: Item) -> None:
    strong(doc, f"{item.number}.\t{item.title}")
    if item.case:
        doc.add_paragraph(f"Dnr {item.case}")
    for officer in item.officers:
        doc.add_paragraph(f"Handläggare: {officer}")


def _bullets(doc: Doc, part: Annexes) -> None:
    for name in part.names:
        styled(doc, name, "List Bullet")


SUMMONS = Template(start=_plain_start, heading=strong, bulleted=True, annexes=_bullets)


def _dutch_start(doc: Doc, item: Item) -> None:
    tabled(doc, [(item.number or "", item.title)])
    if item.case:
        tabled(doc, [("Zaaknummer", item.case), ("Behandelend ambtenaar", ", ".join(item.officers))], None)


DUTCH = Template(
    start=_dutch_start, heading=strong, numbered=True, annexes=_bullets, page="Gemeente Waterkerk"
)


def _numbered_start(doc: Doc, item: Item) -> None:
    styled(doc, item.title, "List Number 2" if item.level == 2 else "List Number")


def _top_start(doc: Doc, item: Item) -> None:
    styled(doc, f"TOP {item.number}\t{item.title}", "Heading 2")
    if item.case:
        doc.add_paragraph(f"Vorlage {item.case}")


GERMAN = Template(
    start=_top_start,
    heading=lambda place, text: strong(place, f"{text}:"),
    page="Stadt Nordersiel - Ausschuss für Bau und Verkehr",
)
NUMBERED = Template(start=_numbered_start, heading=strong)


def _report_start(doc: Doc, item: Item) -> None:
    styled(doc, item.title, "Title")


REPORT = Template(front=lambda doc, agenda: [doc.add_paragraph(text) for text in agenda.front] and None, start=_report_start, numbered=True,
                  heading=lambda place, text: styled(place, text, "Heading 1") and None)  # fmt: skip


def _workzone_start(doc: Doc, item: Item) -> None:
    styled(doc, f"Punkt {item.number}: {item.title}", "Heading 2")
    if item.case:
        doc.add_paragraph(f"Sagsnr. {item.case}\tSagsbehandler: {', '.join(item.officers)}")


WORKZONE = Template(
    start=_workzone_start,
    heading=lambda place, text: styled(place, text, "Heading 3") and None,
    above="Heading 1",
)

SAMPLES = (
    Sample("da-acadre", "docx", danish_files.CULTURE, typed_in(ACADRE)),
    Sample("da-workzone", "docx", danish_texts.COMMITTEE, typed_in(WORKZONE)),
    Sample("da-tenants", "docx", danish_files.TENANTS, typed_in(NUMBERED)),
    Sample("no-protokoll-word", "docx", norwegian.PAPERS, typed_in(CASES)),
    Sample("sv-kallelse", "docx", swedish.SUMMONS, typed_in(SUMMONS)),
    Sample("de-niederschrift-word", "docx", german.RECORD, typed_in(GERMAN)),
    Sample("nl-besluitenlijst-word", "docx", dutch_english.DECISIONS, typed_in(DUTCH)),
    Sample("en-report-word", "docx", dutch_english.REPORT, typed_in(REPORT)),
)
