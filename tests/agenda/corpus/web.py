"""Documents as web pages, Markdown and publication XML."""

import html
import re
from collections.abc import Callable, Sequence

from tests.agenda.corpus.model import LINK, Agenda, Annexes, Block, Item, Lead, Listed, Part, Rows, marked

LISTS = {"-": "ul", "•": "ul", "{n}.": "ol"}  # what an editor makes lists of; other marks are typed

Words = Callable[[Sequence[Block]], str]
Listing = Callable[[Annexes], str]
Render = Callable[[Agenda], bytes]


def text(value: str) -> str:
    """Text for HTML, with its links."""
    return LINK.sub(r'<a href="\2">\1</a>', html.escape(value, quote=False)).replace("\v", " ")


def paragraphs(blocks: Sequence[Block]) -> str:
    """Blocks as an editor saves them: p, ul, ol, table."""
    out = []
    for block in blocks:
        if isinstance(block, Rows):
            rows = ("".join(f"<td><p>{text(cell)}</p></td>" for cell in row) for row in block.rows)
            out.append(
                '<table border="1"><tbody>'
                + "".join(f"<tr>{row}</tr>\n" for row in rows)
                + "</tbody></table>"
            )
        elif isinstance(block, Listed) and block.mark in LISTS:
            tag = LISTS[block.mark]
            out.append(
                f"<{tag}>" + "".join(f"\n<li>{text(entry)}</li>" for entry in block.entries) + f"\n</{tag}>"
            )
        elif isinstance(block, Listed):
            out += [f"<p>{text(f'{mark} {entry}'.strip())}</p>" for mark, entry in marked(block)]
        else:
            out.append(f"<p>{text(block)}</p>")
    return "\n".join(out)


def broken(blocks: Sequence[Block]) -> str:
    """Blocks as an old system saves them: everything in one element, with breaks."""
    out = []
    for block in blocks:
        if isinstance(block, Rows):
            out.append(
                "<table><tr>"
                + "</tr><tr>".join("".join(f"<td>{text(c)}</td>" for c in row) for row in block.rows)
                + "</tr></table>"
            )
        elif isinstance(block, Listed):
            out.append("<br />".join(f"{mark} {text(entry)}".strip() for mark, entry in marked(block)))
        else:
            out.append(text(block))
    return "<br /><br />".join(out)


def laid_out(
    template: str, words: Words | None = None, annexes: Listing | None = None, charset: str = "utf-8"
) -> Render:
    """A renderer of agendas by a Jinja template.

    It gets the `agenda`, `t` (text with links) and `parts(item)`: pairs of heading and HTML, the
    heading empty where there is none.
    """
    from jinja2 import Environment

    page = Environment(trim_blocks=True, lstrip_blocks=True).from_string(template)

    def parts(item: Item) -> list[tuple[str, str]]:
        return [_part(part, words or paragraphs, annexes or bullets) for part in item.parts]

    def render(agenda: Agenda) -> bytes:
        return page.render(agenda=agenda, t=text, parts=parts).encode(charset, "xmlcharrefreplace")

    return render


def _part(part: Part, words: Words, annexes: Listing) -> tuple[str, str]:
    heading = "" if isinstance(part, Lead) else text(part.heading)
    return heading, annexes(part) if isinstance(part, Annexes) else words(part.blocks)


def anchors(part: Annexes) -> str:
    """The attachments as links, one in a div each."""
    if not part.names:
        return f"<div>{text(part.nothing)}</div>"
    targets = part.targets or ("",) * len(part.names)
    return "\n".join(
        f'<div><a class="xsltAttachment" href="{html.escape(href)}">{text(name)}</a></div>'
        if href
        else f"<div>{text(name)}</div>"
        for name, href in zip(part.names, targets, strict=True)
    )


def bullets(part: Annexes) -> str:
    """The attachments as a list."""
    return (
        "<ul>" + "".join(f"<li>{text(name)}</li>" for name in part.names) + "</ul>"
        if part.names
        else f"<p>{text(part.nothing)}</p>"
    )


def markdown(start: Callable[[Item], str], heading: str, case: str = "") -> Callable[[Agenda], bytes]:
    """A renderer as Markdown; `heading` and `case` are templates with {0}."""

    def block(value: Block) -> str:
        if isinstance(value, Rows):
            rows = ["| " + " | ".join(row) + " |" for row in value.rows]
            return "\n".join([rows[0], re.sub(r"[^|]+", " --- ", rows[0]), *rows[1:]])
        if isinstance(value, Listed):
            return "\n".join(f"{mark} {entry}" if mark else f"- {entry}" for mark, entry in marked(value))
        return value.replace("\v", " ")

    def one(item: Item) -> str:
        out = ([f"## {item.above}"] if item.above else []) + [start(item)]
        out += (
            [case.format(item.case or "", ", ".join(item.officers))]
            if case and (item.case or item.officers)
            else []
        )
        for part in item.parts:
            out += [] if isinstance(part, Lead) else [heading.format(part.heading)]
            if isinstance(part, Annexes):
                out.append("\n".join(f"* {name}" for name in part.names) or part.nothing)
            else:
                out.append("\n\n".join(map(block, part.blocks)))
        return "\n\n".join(out)

    def render(agenda: Agenda) -> bytes:
        front = (
            [f"# {agenda.front[0]}", "  \n".join(agenda.front[1:])] if agenda.front else [f"# {agenda.title}"]
        )
        return ("\n\n".join([*front, *map(one, agenda.items), *agenda.end]) + "\n").encode()

    return render


def publication(agenda: Agenda) -> bytes:
    """The XML by which a case system hands its agendas to a web site."""

    def one(item: Item) -> str:
        fields, lists = [], []
        for part in item.parts:
            if isinstance(part, Annexes):
                lists += [f"<Attachment><Name>{text(name)}</Name></Attachment>" for name in part.names]
            elif not isinstance(part, Lead):
                fields.append(
                    f"<Field><Heading>{text(part.heading)}</Heading><Text><![CDATA[{paragraphs(part.blocks)}]]></Text></Field>"
                )
        return (
            f"<Item><Number>{item.number}</Number><Caption>{text(item.title)}</Caption><CaseNumber>{item.case or ''}</CaseNumber><CaseWorker>{', '.join(item.officers)}</CaseWorker>"
            f"<Access>{'Lukket' if item.closed else 'Åben'}</Access><Fields>{''.join(fields)}</Fields><Attachments>{''.join(lists)}</Attachments></Item>\n"
        )

    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<Root xmlns="http://www.fujitsu.dk/agenda/xml/schemas/2009/03/31/"><Committee><Name>{agenda.body}</Name><Meeting><Date>{agenda.date}T16:30:00</Date><Location>{agenda.place}</Location>'
        f"<Agenda><Type>{agenda.title}</Type><Items>{''.join(map(one, agenda.items))}</Items></Agenda></Meeting></Committee></Root>\n"
    ).encode()
