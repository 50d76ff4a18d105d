"""The corpus's PDFs: what the systems of six countries put on paper."""

from tests.agenda.corpus import danish_texts, dutch_english, german, norwegian, swedish
from tests.agenda.corpus.danish_papers import CITY, EDOC, FIRST
from tests.agenda.corpus.model import Annexes, Sample
from tests.agenda.corpus.pdf import Sheet, bold, dotted, grid, lines, say, set_on


def _bulleted(part: Annexes) -> str:
    return "\n\n".join(f"#block(above: 0.6em, below: 0.6em)[{say('• ' + name)}]" for name in part.names)


def _numbered(part: Annexes) -> str:
    return "\n\n".join(f"{n}. {say(name)}" for n, name in enumerate(part.names, 1)).replace(
        ". #", ".#h(4pt)#"
    )


def _hung(width: str, mark: str, title: str, size: str = "1.1em") -> str:
    return grid(bold(mark, size), bold(title, size), columns=f"{width}, 1fr")


FIRST_SHEET = Sheet(
    font="DejaVu Sans", size="9pt", justify=False, footer="#align(right)[#text(size: 8pt)[Side #counter(page).display()]]",
    front=lambda a: "\n\n".join((bold(a.title, "1.8em"), *map(say, a.front))), contents=dotted("Dagsorden", lambda i: i.title, pages=True),
    title=lambda i: f"#text(size: 1.4em, fill: rgb(\"#1f3864\"))[{say(f'Punkt {i.number}: {i.title}')}]", head=lambda i: say(i.case or ""),
    heading=lambda t: bold(t, "1.15em"), close=False,
)  # fmt: skip
EDOC_SHEET = Sheet(
    font="DejaVu Sans", size="10pt", justify=False, margin="(left: 3cm, right: 3cm, top: 4.6cm, bottom: 2cm)",
    header="#align(right)[#text(size: 8pt)[Social- og Sundhedsudvalget \\ \\ Referat \\ Åbent referat \\ Dato: 17.03.2026 \\ Side #counter(page).display()]]",
    front=lambda a: f"#align(center)[{bold('Referat', '2em')} \\ {lines(*map(say, a.front[:3]))}]\n\n" + lines(*map(say, a.front[3:])), contents=dotted("INDHOLDSFORTEGNELSE", lambda i: f"{i.number}. {i.title}"),
    title=lambda i: _hung("22pt", i.number[-1:] + "." if i.level == 2 else f"{i.number}.", i.title, "1em" if i.level == 2 else "1.15em"),
    head=lambda i: say(f"Sagsnr.: {i.case}") if i.case else "", inset=lambda i: "30pt" if i.level == 2 else "0pt",
)  # fmt: skip
SBSYS_SHEET = Sheet(
    size="11pt", justify=True, header="#grid(columns: (1fr, 1fr), [Fjordby Kommune], align(right)[Byrådet, 25-02-2026])", footer="#align(center)[Side #counter(page).display() af #counter(page).final().first()]",
    front=lambda a: "#align(center)[" + " \\\n".join([bold(a.front[0], "1.6em"), *map(say, a.front[1:])]) + "]",
    contents=lambda a: "#v(1em)\n\n" + "#table(columns: (auto, 1fr, auto), stroke: none, " + ", ".join(f"[{i.number}.], [{say(i.title)}], [{p}]" for p, i in enumerate(a.items, 2)) + ")\n\n#pagebreak()",
    title=lambda i: "#block(fill: luma(225), width: 100%, inset: 5pt)[" + _hung("34pt", f"{i.number}.", i.title, "1.05em") + "]",
    head=lambda i: grid(say(f"Sagsnr.: {i.case}"), say("Sagsbehandler: " + ", ".join(i.officers)), columns="1fr, 1fr") if i.case else "", annex=_bulleted,
)  # fmt: skip
REGION_SHEET = Sheet(
    font="New Computer Modern", size="11.5pt", justify=False, footer="#align(right)[Side #counter(page).display()]", contents=dotted("Indholdsfortegnelse", lambda i: f"{i.number} {i.title}"),
    front=lambda a: f"#v(4em)\n\n{bold('Dagsorden', '2.2em')}\n\n" + lines(*map(say, a.front[5:])), title=lambda i: f"#text(size: 0.8em)[{say(i.case or '')}] \\\n{bold(f'{i.number}. {i.title}', '1.35em')}", breaks=True,
)  # fmt: skip
SWEDISH_SHEET = Sheet(
    size="11pt", justify=False, margin="(left: 3.4cm, right: 2.4cm, top: 3.6cm, bottom: 3cm)",
    header="#grid(columns: (1fr, auto, 40pt), column-gutter: 12pt, [Havsnäs kommun \\ Kommunstyrelsen], [*SAMMANTRÄDESPROTOKOLL* \\ 2026-03-04], [Sida \\ " + "#counter(page).display() (#counter(page).final().first())])",
    footer="#line(length: 100%, stroke: 0.4pt) \\ #grid(columns: (1fr, 1fr), text(size: 8pt)[Justerandes sign], text(size: 8pt)[Utdragsbestyrkande])",
    front=lambda a: grid(*(cell for row in a.front[4:] if row for cell in (say(row[:19].strip()), say(row[19:].strip()))), columns="90pt, 1fr") + "\n\n#pagebreak()",
    title=lambda i: (f"{bold(i.number or '')}#h(30pt)#text(size: 0.9em)[{say('Dnr ' + i.case)}]\n\n" if i.case else f"{bold(i.number or '')}\n\n") + bold(i.title, "1.25em"),
)  # fmt: skip
GERMAN_SHEET = Sheet(
    font="DejaVu Sans", size="9.5pt", justify=True, footer="#align(center)[#text(size: 7pt)[Seite: #counter(page).display()/#counter(page).final().first()]]",
    front=lambda a: bold(a.front[0]) + "\n\n" + "#align(center)[" + bold("N i e d e r s c h r i f t", "1.7em") + " \\ " + lines(*map(say, a.front[3:6])) + "]\n\n" + lines(*map(say, a.front[7:])),
    contents=lambda a: "\n\n" + bold("T a g e s o r d n u n g :") + "\n\n" + "\n\n".join((bold(i.above) + "\n\n" if i.above else bold("Öffentlicher Teil") + "\n\n" if i is a.items[0] else "") + grid(f"{i.number}.", lines(say(i.title), *([say(f"Vorlage: {i.case}")] if i.case else [])), columns="30pt, 1fr") for i in a.items) + "\n\n#pagebreak()",
    title=lambda i: _hung("64pt", f"zu TOP {i.number}.", i.title), head=lambda i: grid("", say(f"Vorlage: {i.case}"), columns="64pt, 1fr") if i.case else "",
    heading=lambda t: f"#underline[{bold(t + ':')}]", end=lambda a: grid(*(say(s) for s in ("gez. Jan Krüger", "gez. Imke Lorenz", "Vorsitzender", "Protokollführerin")), columns="1fr, 1fr"),
)  # fmt: skip
DUTCH_SHEET = Sheet(
    font="DejaVu Sans", size="10pt", justify=False, header="#align(right)[#text(size: 8pt)[Gemeente Waterkerk]]", footer="#text(size: 8pt)[Besluitenlijst college van burgemeester en wethouders #h(1fr) #counter(page).display()]",
    title=lambda i: "#line(length: 100%, stroke: 0.5pt)\n\n" + _hung("28pt", i.number or "", i.title), head=lambda i: grid("Zaaknummer", say(i.case), "Behandelend ambtenaar", say(", ".join(i.officers)), columns="150pt, 1fr") if i.case else "",
    annex=_numbered,
)  # fmt: skip
ENGLISH_SHEET = Sheet(
    font="DejaVu Sans", size="10.5pt", justify=True, footer="#align(center)[Page #counter(page).display()]",
    front=lambda a: "#align(center)[" + bold(a.front[0], "1.2em") + "]\n\n" + lines(*map(say, a.front[2:])), title=lambda i: grid(bold(f"{i.number}."), bold(i.title.upper()), columns="36pt, 1fr"),
    inset=lambda i: "0pt", heading=lambda t: bold(t + ":" if t == "RESOLVED" else t), close=True,
)  # fmt: skip
NORWEGIAN_SHEET = Sheet(
    size="11pt", justify=False, footer="#align(right)[#counter(page).display()]",
    front=lambda a: bold(a.front[0]) + "\n\n" + bold(a.title, "2em") + "\n\n" + lines(*map(say, a.front[4:])),
    contents=lambda a: "#v(1em)\n\n" + bold("Saksliste", "1.2em") + "\n\n#table(columns: (auto, 1fr, auto), [*Saksnr*], [*Tittel*], [*Arkivsak*], " + ", ".join(f"[{i.number}], [{say(i.title)}], [{i.case}]" for i in a.items) + ")\n\n#pagebreak()",
    title=lambda i: bold(f"{i.number} {i.title}", "1.3em"), head=lambda i: grid("*Arkivsak-dok.*", say(i.case or ""), columns="110pt, 1fr"), heading=lambda t: bold(f"{t}:", "1.05em"),
)  # fmt: skip

SAMPLES = (
    Sample("da-firstagenda", "pdf", FIRST, set_on(FIRST_SHEET)),
    Sample("da-edoc", "pdf", EDOC, set_on(EDOC_SHEET)),
    Sample("da-sbsys", "pdf", CITY, set_on(SBSYS_SHEET)),
    Sample("da-region", "pdf", danish_texts.REGION, set_on(REGION_SHEET)),
    Sample("sv-protokoll", "pdf", swedish.MINUTES, set_on(SWEDISH_SHEET)),
    Sample("de-niederschrift", "pdf", german.RECORD, set_on(GERMAN_SHEET)),
    Sample("nl-besluitenlijst", "pdf", dutch_english.DECISIONS, set_on(DUTCH_SHEET)),
    Sample("en-cabinet", "pdf", dutch_english.CABINET, set_on(ENGLISH_SHEET)),
    Sample("no-protokoll", "pdf", norwegian.MINUTES, set_on(NORWEGIAN_SHEET)),
)
