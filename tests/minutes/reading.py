"""Reads the text back out of every format, without white space, as a reader would find it."""

import json
import re
from io import BytesIO
from zipfile import ZipFile

import pikepdf
from lxml import etree, html
from markdown_it import MarkdownIt

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def squeezed(text: str) -> str:
    """The text without white space, soft hyphens and the decision's bar."""
    return "".join(text.replace("\u00ad", "").replace("│", "").split())


def text_in(name: str, made: bytes) -> str:
    """The text of an exported file, squeezed."""
    readers = {
        "txt": bytes.decode,
        "md": markdown_text,
        "html": lambda b: html.fromstring(b.decode()).text_content(),
        "docx": word_text,
        "pdf": pdf_text,
        "json": lambda b: "\n".join(strings(json.loads(b))),
    }
    return squeezed(readers[name](made))


def markdown_text(made: bytes) -> str:
    reader = MarkdownIt("commonmark").enable("table")
    return html.fromstring(reader.render(made.decode())).text_content()


def word_text(made: bytes) -> str:
    tree = etree.fromstring(ZipFile(BytesIO(made)).read("word/document.xml"))
    return "".join(node.text or "" for node in tree.iter(f"{WORD}t"))


def strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for pair in value.items() for part in pair for text in strings(part)]
    if isinstance(value, list):
        return [text for part in value for text in strings(part)]
    return [str(value)]


def pdf_text(made: bytes) -> str:
    """The text of the tagged content of all pages, squeezed: headers and footers are not of it.

    Zero-width spaces are where a word wider than the page may break.
    """
    with pikepdf.open(BytesIO(made)) as pdf:
        return squeezed("".join(page_text(page) for page in pdf.pages).replace("\u200b", ""))


def page_text(page: pikepdf.Page) -> str:
    fonts = {name: glyphs(font) for name, font in page.Resources.Font.items()}
    told, marks, font = [], [], {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC" | "BMC":
                marks.append(operands)
                if replaced := actual_text(operands):
                    told.append(replaced)
            case "EMC":
                marks.pop()
            case "Tf":
                font = fonts[str(operands[0])]
            case "TJ" if not any(str(mark[0]) == "/Artifact" or actual_text(mark) for mark in marks):
                codes = b"".join(bytes(part) for part in operands[0] if isinstance(part, pikepdf.String))
                told += [font[codes[n : n + 2]] for n in range(0, len(codes), 2)]
    return "".join(told)


def actual_text(mark: list[pikepdf.Object]) -> str:
    held = mark[1] if len(mark) > 1 and isinstance(mark[1], pikepdf.Dictionary) else {}
    return str(held.get("/ActualText", ""))


def glyphs(font: pikepdf.Object) -> dict[bytes, str]:
    """The text of every two-byte code that a font writes."""
    found = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]+)>\n", font.ToUnicode.read_bytes())
    return {
        bytes.fromhex(code.decode()): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in found
    }
