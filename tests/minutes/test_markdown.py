"""Text in Markdown: whatever it is, a reader of Markdown sees it as it was written."""

from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from meetingtui.minutes.formats.markdown import escaped, escaped_lines, inline

COMMON = MarkdownIt("commonmark")
GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
MARKUP = st.text(st.sampled_from("ab1. )-+=:*_[]()<>!&;#`~|$\\'\"/^%{}@xø"), min_size=1, max_size=16)
LINES = st.lists(MARKUP.map(str.strip).filter(bool), min_size=1, max_size=4)


def as_html(lines: list[str]) -> str:
    return "<br />\n".join(escape(line).replace("&#x27;", "'") for line in lines)


@given(LINES)
@settings(max_examples=400, deadline=None, database=None)
def test_lines_are_read_back_as_they_were(lines: list[str]):
    source = escaped_lines("\n".join(lines))
    for reader in (COMMON, GITHUB):
        assert reader.render(source) == f"<p>{as_html(lines)}</p>\n"
        assert reader.render(f"> {source}".replace("\n", "\n> ")) == (
            f"<blockquote>\n<p>{as_html(lines)}</p>\n</blockquote>\n"
        )


@given(LINES)
@settings(max_examples=200, deadline=None, database=None)
def test_list_entries_and_headings_are_read_back_as_they_were(lines: list[str]):
    entry = f"- {escaped_lines(chr(10).join(lines), '  ')}"
    assert COMMON.render(entry) == f"<ul>\n<li>{as_html(lines)}</li>\n</ul>\n"
    assert COMMON.render(f"## {inline(lines[0])}") == f"<h2>{as_html(lines[:1])}</h2>\n"


@pytest.mark.parametrize("text", ["14.32 Formanden", "SAG-2022-00501", "1.1 Godkendelse", "A (B), C – 50 %!"])
def test_ordinary_text_is_left_alone(text: str):
    assert escaped(text) == text
