"""Reads the text back out of every format, without white space, as a reader would find it."""

import json
import zlib
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
        "md": lambda b: html.fromstring(MarkdownIt("commonmark").enable("table").render(b.decode())).text_content(),
        "html": lambda b: html.fromstring(b.decode()).text_content(),
        "docx": word_text,
        "pdf": pdf_text,
        "json": lambda b: "\n".join(strings(json.loads(b))),
    }  # fmt: skip
    return squeezed(readers[name](made))


def word_text(made: bytes) -> str:
    tree = etree.fromstring(ZipFile(BytesIO(made)).read("word/document.xml"))
    return "".join(node.text or "" for node in tree.iter(f"{WORD}t"))


def strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for pair in value.items() for part in pair for text in strings(part)]
    if isinstance(value, list):
        return [text for part in value for text in strings(part)]
    return [str(value)]
