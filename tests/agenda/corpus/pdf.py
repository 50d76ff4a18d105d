"""Documents as PDF, set by typst as the case systems set theirs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.agenda.corpus.model import LINK, Agenda, Annexes, Block, Item, Lead, Listed, Rows, marked


def say(text: str) -> str:
    """Typst markup that prints the text as it stands; "[the text](target)" is a link."""
    out, at = "", 0
    for match in LINK.finditer(text):
        out += _string(text[at : match.start()]) + f'#link("{match[2]}")[{_string(match[1])}]'
        at = match.end()
    return out + _string(text[at:])


def _string(text: str) -> str:
    if not text:
        return ""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\v", "\\n")
    return f'#"{escaped}"'


def bold(text: str, size: str = "1em") -> str:
    """The text in bold."""
    return f'#text(weight: "bold", size: {size})[{say(text)}]'


def grid(*cells: str, columns: str, more: str = "") -> str:
    """Cells of markup side by side."""
    return (
        f"#grid(columns: ({columns}), column-gutter: 8pt, row-gutter: 6pt, {more}"
        + ", ".join(f"[{c}]" for c in cells)
        + ")"
    )


def lines(*texts: str) -> str:
    """Markup lines below one another in one paragraph."""
    return " \\\n".join(texts)


@dataclass(frozen=True)
class Sheet:
    """How one system sets its pages; all of it in typst markup."""

    font: str = "Libertinus Serif"
    size: str = "11pt"
    margin: str = "(x: 2.2cm, top: 2.5cm, bottom: 2.2cm)"
    paper: str = "a4"
    justify: bool = True
    leading: str = "0.6em"
    spacing: str = "1.1em"
    header: str = ""
    footer: str = ""
    front: Callable[[Agenda], str] = lambda agenda: lines(*map(say, agenda.front))
    contents: Callable[[Agenda], str] = lambda agenda: ""
    title: Callable[[Item], str] = lambda item: bold(f"{item.number}. {item.title}", "1.2em")
    head: Callable[[Item], str] = lambda item: ""
    above: Callable[[str], str] = lambda text: bold(text, "1.3em")
    heading: Callable[[str], str] = bold
    close: bool = True  # whether the text stands close below its heading
    annex: Callable[[Annexes], str] = lambda part: "\n\n".join(map(say, part.names))
    table: str = "stroke: 0.5pt, "
    inset: Callable[[Item], str] = lambda item: "0pt"
    apart: str = "1.6em"
    breaks: bool = False  # whether each item begins on a page of its own
    end: Callable[[Agenda], str] = lambda agenda: lines(*map(say, agenda.end))

    def but(self, **changes: object) -> "Sheet":
        """The same sheet with some things set otherwise."""
        return replace(self, **changes)  # type: ignore[arg-type]


def set_on(sheet: Sheet) -> Callable[[Agenda], bytes]:
    """A renderer of agendas on that sheet."""

    def render(agenda: Agenda) -> bytes:
        import typst

        return typst.compile(source(agenda, sheet).encode(), timestamp=0)

    return render


def source(agenda: Agenda, sheet: Sheet) -> str:
    """The document for typst."""
    fonts = f'("{sheet.font}", "Libertinus Serif")'
    parts = [
        f'#set page(paper: "{sheet.paper}", margin: {sheet.margin}, header: context [{sheet.header}], footer: context [{sheet.footer}])',
        f'#set text(font: {fonts}, size: {sheet.size}, lang: "{agenda.language}", hyphenate: {"true" if sheet.justify else "false"})',
        f"#set par(justify: {'true' if sheet.justify else 'false'}, leading: {sheet.leading}, spacing: {sheet.spacing})",
        sheet.front(agenda),
        sheet.contents(agenda),
    ]
    for place, item in enumerate(agenda.items):
        parts.append("#pagebreak(weak: true)" if sheet.breaks and place else f"#v({sheet.apart})")
        parts += [sheet.above(item.above)] if item.above else []
        parts.append(f"#block(inset: (left: {sheet.inset(item)}))[\n{_item(item, sheet)}\n]")
    return "\n\n".join([*parts, "#v(2em)", sheet.end(agenda)])


def _item(item: Item, sheet: Sheet) -> str:
    more = lines(*map(say, item.more)) if item.more else ""
    out = [] if item.rest else [sheet.title(item), sheet.head(item), more]
    for part in item.parts:
        if isinstance(part, Lead):
            out.append(("#v(0.8em)\n\n" if part is not item.parts[0] else "") + _blocks(part.blocks, sheet))
            continue
        if isinstance(part, Annexes):
            body = sheet.annex(part) if part.names else say(part.nothing)
        else:
            body = _blocks(part.blocks, sheet)
        out.append(
            sheet.heading(part.heading)
            + (" \\\n" if sheet.close and not body.startswith("#table") else "\n\n")
            + body
        )
    return "\n\n".join(text for text in out if text)


def _blocks(blocks: Sequence[Block], sheet: Sheet) -> str:
    out = []
    for block in blocks:
        if isinstance(block, Rows):
            cells = ", ".join(f"[{say(cell)}]" for row in block.rows for cell in row)
            out.append(f"#table(columns: {len(block.rows[0])}, {sheet.table}{cells})")
        elif isinstance(block, Listed):
            for mark, entry in marked(block):
                body = (
                    f"#grid(columns: (auto, 1fr), column-gutter: 6pt, [{say(mark)}], [{say(entry)}])"
                    if mark
                    else say(entry)
                )
                out.append(f"#block(above: 0.65em, below: 0.65em)[{body}]")
        else:
            out.append(say(block))
    return "\n\n".join(out)


def dotted(heading: str, start: Callable[[Item], str], pages: bool = True) -> Callable[[Agenda], str]:
    """A table of contents with dots, on the front page."""

    def contents(agenda: Agenda) -> str:
        rows = []
        for page, item in enumerate((item for item in agenda.items if item.level == 1 and not item.rest), 2):
            rows += [bold(item.above)] if item.above else []
            rows.append(say(start(item)) + " #box(width: 1fr, repeat[.])" + (f" {page}" if pages else ""))
        return f"#v(1em)\n\n{bold(heading, '1.2em')}\n\n" + " \\\n".join(rows) + "\n\n#pagebreak()"

    return contents
