"""Web pages: what a person sees of one is what is read, line by line."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.agenda.readers.document import Line
from meetingtui.agenda.readers.html import HIDDEN_LEFT_OUT, read_html
from meetingtui.agenda.remarks import ENCODING_GUESSED
from meetingtui.domain.errors import AgendaError

FEW = settings(max_examples=60, deadline=None)


def lines(markup: str) -> tuple[Line, ...]:
    return read_html(markup.encode(), "side.html").lines


def texts(markup: str) -> list[str]:
    return [line.text for line in lines(markup)]


def links(markup: str) -> list[tuple[str, ...]]:
    return [line.links for line in lines(markup)]


# Paragraphs


def test_a_paragraph_is_one_line_with_its_white_space_collapsed() -> None:
    assert texts("<p>Det  er\n en&nbsp; <i>sag</i>.</p><div>To</div>") == ["Det er en sag.", "To"]


def test_a_line_break_gives_a_line_of_the_same_paragraph_and_two_a_new_paragraph() -> None:
    found = lines("<div>A<br>B<br><br>C</div><p>D<br></p><p>E")
    assert [(line.text, line.blank_before) for line in found] == [
        ("A", 0), ("B", 0), ("C", 1), ("D", 1), ("E", 1),
    ]  # fmt: skip


def test_lines_are_numbered_from_one() -> None:
    assert [line.number for line in lines("<p>A<p>B<table><tr><td>C<td>D</table>")] == [1, 2, 3]


def test_hyphens_and_spaces_that_are_not_to_be_seen_are_left_out() -> None:
    assert texts("<p>ind&shy;stil&#173;ling ord<wbr>deling</p>") == ["indstilling orddeling"]


def test_numeric_references_to_windows_1252_are_what_was_meant() -> None:
    assert texts("<p>2024&#150;25 &#147;Plan&#148; &#128;</p>") == ["2024–25 “Plan” €"]


def test_white_space_that_is_kept_makes_lines_and_indents() -> None:
    found = lines("<pre>1. En\n   1.1 To\n\nTre</pre>")
    assert [(line.text, line.indent, line.blank_before) for line in found] == [
        ("1. En", 0, 0), ("1.1 To", 3, 0), ("Tre", 0, 1),
    ]  # fmt: skip


def test_a_number_and_a_title_in_spans_of_their_own_stand_apart() -> None:
    assert texts("<p><span>3.</span><span>Budget</span></p>") == ["3. Budget"]
    assert texts("<p>H<sub>2</sub>O</p>") == ["H2O"]


def test_a_number_in_an_element_of_its_own_is_a_row_with_the_title_beside_it() -> None:
    markup = (
        "<ul><li><div class=nr>2</div><div class=item-title>Opening</div><div>Stuk</div></li></ul>"
        "<div><div><p>3.a</p></div><div><h3>Slot</h3><p>Tekst</p></div></div><p>12</p><p>Side</p>"
    )
    assert [(line.text, line.cells, line.rank) for line in lines(markup)] == [
        ("2\tOpening", ("2", "Opening"), 2), ("Stuk", (), 0), ("3.a\tSlot", ("3.a", "Slot"), 1), ("Tekst", (), 0),
        ("12", (), 0), ("Side", (), 0),
    ]  # fmt: skip


def test_labels_and_buttons_stand_apart_from_what_is_beside_them() -> None:
    assert texts("<p><label>Sted</label><span>Salen</span></p>") == ["Sted Salen"]


# What is not text


@pytest.mark.parametrize(
    "markup",
    [
        "<script>if (a<b) x</script>",
        "<style>p {x}</style>",
        "<noscript>x</noscript>",
        "<template><p>x</template>",
        "<nav><ul><li>x</nav>",
        '<div role="navigation">x</div>',
        "<p hidden>x</p>",
        '<div style="color: red; DISPLAY : none">x<p>y</p></div>',
        '<span aria-hidden="true">x</span>',
        "<select><option>x</select>",
        "<iframe>x</iframe>",
        '<input value="x">',
        '<img alt="x">',
        "<svg><title>x</title></svg>",
        "<!-- x --><!--[if gte mso 9]><xml>x</xml><![endif]-->",
        "<dialog>x</dialog>",
    ],
)
def test_what_a_page_does_not_show_is_no_text(markup: str) -> None:
    assert texts(f"<p>A</p>{markup}<p>B</p>") == ["A", "B"]


def test_a_panel_that_can_be_opened_is_text_though_it_is_closed() -> None:
    panel = '<button aria-controls="p1">1 Budget</button><div id="p1" hidden><p>Sagen</p></div>'
    assert texts(panel) == ["1 Budget", "Sagen"]
    assert texts('<a href="#p1">1 Budget</a><div id="p1" style="display:none">Sagen</div>') == [
        "1 Budget",
        "Sagen",
    ]
    assert texts("<details><summary>Mere</summary>Skjult</details>") == ["Mere", "Skjult"]


def test_much_hidden_text_is_told_of() -> None:
    page = read_html(b"<p>A</p><div hidden>" + b"ord " * 300 + b"</div>", "side.html")
    assert [warning.message for warning in page.warnings] == [HIDDEN_LEFT_OUT]
    assert read_html(b"<p>A</p><script>" + b"ord " * 300 + b"</script>", "side.html").warnings == ()


def test_the_title_of_the_page_is_not_in_its_text() -> None:
    page = read_html(b"<title>M\xc3\xb8de</title><p>A</p><svg><title>ikon</title></svg>", "side.html")
    assert (page.title, [line.text for line in page.lines]) == ("Møde", ["A"])


def test_the_foot_of_a_page_and_the_way_up_stand_aside() -> None:
    found = lines(
        '<p>A</p><footer>B<p>C</p></footer><header>D</header><p><a href="#top">Til toppen</a></p><p>E</p>'
    )
    assert [line.text for line in found if line.aside] == ["B", "C", "Til toppen"]
    assert [line.text for line in found if not line.aside] == ["A", "D", "E"]


# Headings, weight and size


def test_headings_have_their_rank_and_weight() -> None:
    found = lines("<h2>A</h2><h4>B <span>b</span></h4><p>C</p><div role=heading aria-level=3>D</div>")
    assert [line.rank for line in found] == [1, 3, 0, 2]
    assert [line.weight for line in found] == [700, 700, 400, 400]


def test_classes_that_say_heading_rank_below_real_headings_and_titles_above_headers() -> None:
    found = lines(
        '<h3>A</h3><div class="xsltHeader">B:</div><div class="item-title">C</div><p id="lblOverskrift">D</p>'
        '<div><span class="tittel">E</span></div><p>F</p>'
    )
    assert [line.rank for line in found] == [1, 3, 2, 2, 2, 0]


@pytest.mark.parametrize(
    "name", ["xsltSubTitle", "page-header", "site-title", "attachment-title", "toc-title"]
)
def test_classes_of_the_page_itself_are_no_headings(name: str) -> None:
    assert lines(f'<div class="{name}">A</div>')[0].rank == 0


def test_a_class_does_not_make_a_heading_of_running_text() -> None:
    assert lines(f'<div class="header"><p>{"ord " * 80}</p></div>')[0].rank == 0
    assert [line.rank for line in lines('<div class="header"><p>A<p>B<p>C</div>')] == [0, 0, 0]


def test_an_entry_of_a_table_of_contents_is_no_heading() -> None:
    markup = '<div class="itemTitle"><a href="#i1">Budget</a></div><div class="itemTitle">Budget</div>'
    assert [line.rank for line in lines(markup)] == [0, 1]


def test_a_paragraph_that_is_bold_all_through_has_weight() -> None:
    markup = "<p><b>1. Hele</b>:</p><p><b>Noget</b> af det</p><p style='font-weight:bold'>Alt</p><p>Intet</p>"
    assert [line.weight for line in lines(markup)] == [700, 400, 700, 400]


def test_sizes_are_told_in_points() -> None:
    markup = (
        '<p style="font-size:16px">A</p><font size="5">B</font><p style="font:bold 9.5pt Arial">C</p><p>D</p>'
    )
    assert [line.size for line in lines(markup)] == [12.0, 18.0, 9.5, None]


# Lists


def test_entries_have_their_markers_and_stand_close() -> None:
    found = lines("<p>A:</p><ul><li>b<li><p>c</p><p>mere</p></ul><p>D</p>")
    assert [(line.text, line.entry, line.indent, line.blank_before) for line in found] == [
        ("A:", False, 0, 0), ("- b", True, 0, 1), ("- c", True, 0, 0), ("mere", False, 2, 1), ("D", False, 0, 1),
    ]  # fmt: skip


def test_numbers_and_letters_count_as_in_a_browser() -> None:
    markup = (
        '<ol start=3><li>a<li value=7>b<li>c</ol><ol type=a><li>d</ol><ol style="list-style-type:upper-roman">'
        "<li>e<li>f</ol><ol reversed start=2><li>g<li>h</ol>"
    )
    assert texts(markup) == ["3. a", "7. b", "8. c", "a. d", "I. e", "II. f", "2. g", "1. h"]


def test_nested_lists_are_indented() -> None:
    found = lines("<ol><li>a<ul><li>b<ul><li>c</ul></ul><li>d</ol>")
    assert [(line.text, line.indent) for line in found] == [("1. a", 0), ("- b", 2), ("- c", 4), ("2. d", 0)]


def test_a_list_whose_entries_are_numbered_by_hand_has_no_other_markers() -> None:
    assert texts("<ul><li>3.1 Budget<li>3.2 Skat</ul>") == ["3.1 Budget", "3.2 Skat"]
    assert texts("<ol><li>PS 1/26 Møte<li>PS 2/26 Skatt</ol>") == ["PS 1/26 Møte", "PS 2/26 Skatt"]
    assert texts("<ul><li>2 biler<li>at x</ul>") == ["- 2 biler", "- at x"]
    assert texts("<ul><li>– at x<li>y</ul>") == ["– at x", "- y"]


def test_words_lists_have_the_markers_that_word_wrote() -> None:
    markup = (
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:"
        "Symbol'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span></span><![endif]>at a<o:p></o:p></p>"
        "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>b)<span> </span>"
        "</span>at b</p><h2><span style='mso-list:Ignore'>3.<span> </span></span>Budget</h2>"
    )
    assert [(line.text, line.entry, line.indent) for line in lines(markup)] == [
        ("- at a", True, 0), ("b) at b", True, 2), ("3. Budget", False, 0),
    ]  # fmt: skip


def test_definitions_are_rows_of_label_and_value() -> None:
    found = lines("<dl><dt>Sagsnr.<dd>12/27845<dt>Sted<dd>Salen</dl>")
    assert [line.cells for line in found] == [("Sagsnr.", "12/27845"), ("Sted", "Salen")]


# Tables


def test_a_number_beside_a_title_is_one_row_with_the_look_of_the_title() -> None:
    markup = '<table><tr><td><div class="t">1. </div></td><td><h3>Budget</h3></td></tr></table>'
    (found,) = lines(markup)
    assert (found.text, found.cells, found.rank, found.weight) == ("1.\tBudget", ("1.", "Budget"), 1, 700)


def test_what_stands_below_a_title_in_its_cell_follows_the_row() -> None:
    markup = (
        "<table><tr><th>Nr.<th>Punkt<tr><td>1.<td><p>Budget</p><p>Sagen er at ...</p><ul><li>at a</ul>"
        "<tr><td>TOP 2<td>Skat<br>Beschluss: angenommen</table>"
    )
    assert texts(markup) == [
        "Nr.\tPunkt", "1.\tBudget", "Sagen er at ...", "- at a", "TOP 2\tSkat", "Beschluss: angenommen",
    ]  # fmt: skip


def test_rows_of_data_keep_empty_cells_and_their_columns() -> None:
    markup = (
        "<table border=1><tr><th>År<th>Drift<th>Anlæg<tr><td>2024<td><td>7<tr><td colspan=2>I alt<td>9"
        "<tr><td rowspan=2>2025<td>1<td>2<tr><td>3<td>4</table>"
    )
    assert [line.cells for line in lines(markup)] == [
        ("År", "Drift", "Anlæg"), ("2024", "", "7"), ("I alt", "", "9"), ("2025", "1", "2"), ("", "3", "4"),
    ]  # fmt: skip
    assert texts(markup)[2] == "I alt\t\t9"
    assert [line.blank_before for line in lines("<p>A</p>" + markup)] == [0, 1, 0, 0, 0, 0]


def test_a_table_that_only_places_text_dissolves() -> None:
    long = "ord " * 60
    markup = (
        f"<table><tr><td>Forside</td></tr><tr><td><p>{long}</p><p>B</p></td><td><table><tr><td>C<td>D</tr></table>"
        "</td></tr></table>"
    )
    assert texts(markup) == ["Forside", long.strip(), "B", "C\tD"]


def test_labels_in_a_row_stay_a_row() -> None:
    markup = "<table><tr><td>Sagsnr.: 12/3</td><td></td><td>Sagsbehandler: Bo</td><td>Åben</td></tr></table>"
    assert [line.cells for line in lines(markup)] == [("Sagsnr.: 12/3", "Sagsbehandler: Bo", "Åben")]


def test_a_label_beside_running_text_is_a_line_of_its_own() -> None:
    markup = f"<table><tr><td>Beschluss</td><td><p>{'Wort ' * 50}</p><p>Ende</p></td></tr></table>"
    assert texts(markup) == ["Beschluss", ("Wort " * 50).strip(), "Ende"]


# Links


def test_links_stand_on_their_lines_exactly_as_they_are_written() -> None:
    markup = (
        r'<p><a href="\Attachments\1-2.pdf">Notat</a> og <a href="?a=1&amp;b=2">plan</a></p>'
        '<p><a href="#p1">1</a> <a href="javascript:x()">2</a> <a href="mailto:a@b.dk">3</a></p>'
        '<a href="d.pdf"><div>D</div><div>E</div></a>'
        '<table><tr><td>F<td>G<td><a href="f.pdf"><img src="pdf.png"></a></table><a href="nix"><img></a><p>H</p>'
    )
    assert links(markup) == [
        (r"\Attachments\1-2.pdf", "?a=1&b=2"), ("mailto:a@b.dk",), ("d.pdf",), (), ("f.pdf",), (),
    ]  # fmt: skip


# Encodings

WORDS = "Århus Sø — æble"


@pytest.mark.parametrize(
    ("encoding", "declared", "guessed"),
    [
        ("utf-8", "", False),
        ("utf-8", "iso-8859-1", False),
        ("utf-8-sig", "windows-1252", False),
        ("windows-1252", "windows-1252", False),
        ("windows-1252", "iso-8859-1", False),
        ("windows-1252", "utf-8", True),
        ("windows-1252", "", True),
        ("windows-1252", "no-such-thing", True),
        ("utf-16", "utf-8", False),
        ("utf-16-le", "utf-16", False),
        ("utf-16-be", "", False),
    ],
)
def test_a_wrong_word_for_the_encoding_garbles_nothing(encoding: str, declared: str, guessed: bool) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    page = read_html(f"<html><head>{meta}</head><p>{WORDS}</p></html>".encode(encoding), "side.html")
    assert [line.text for line in page.lines] == [WORDS]
    assert [warning.message for warning in page.warnings] == [ENCODING_GUESSED] * guessed


def test_another_encoding_that_is_declared_is_used() -> None:
    page = "<?xml version='1.0' encoding='iso-8859-15'?><html><p>5 €</p></html>".encode("iso-8859-15")
    assert read_html(page, "side.html").lines[0].text == "5 €"
    page = "<meta charset=macintosh><p>Sø</p>".encode("mac-roman")
    assert read_html(page, "side.html").lines[0].text == "Sø"


def test_one_foreign_byte_does_not_garble_a_page_of_utf_8() -> None:
    page = read_html("<p>Århus Sø</p><p>K".encode() + b"\xf8b</p>", "side.html")
    assert [line.text for line in page.lines] == ["Århus Sø", "Køb"]
    page = read_html(b"\xef\xbb\xbf<p>\x8f\xc3\xa6\xc3\xb8\xc3\xa5 k\xf8b</p>", "side.html")
    assert page.lines[0].text.endswith("æøå køb")


def test_a_picture_is_no_page() -> None:
    with pytest.raises(AgendaError, match="is not a text"):
        read_html(b"\x89PNG\r\n" + bytes(range(256)) * 20, "side.html")


# Bad pages


def test_a_page_without_text_says_what_to_do() -> None:
    with pytest.raises(AgendaError, match=r"a page without text.*Print the page to a PDF"):
        read_html(b"<html><body><div id=app></div><script>run()</script></body></html>", "side.html")


def test_no_depth_is_too_deep() -> None:
    assert len(lines("<div>x " * 20000)) == 20000
    assert len(lines("<table><tr><td>x " * 2000)) == 2000
    assert len(lines("<ul><li>x " * 2000)) == 2000


def test_bombs_of_attributes_and_pictures_are_harmless() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(50_000))
    picture = "data:image/png;base64," + "abcd" * 3_000_000
    assert texts(f'<p {attributes}>A</p><img src="{picture}"><p>B</p>') == ["A", "B"]


def test_a_text_without_end_is_refused() -> None:
    with pytest.raises(AgendaError, match="too large a page"):
        lines("<p>" + "a" * 11_000_000)


WORD = st.text("abcæøå", min_size=3, max_size=6)


def _nodes() -> st.SearchStrategy[str]:
    text = WORD.map(lambda word: f" {word} ")

    def around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
        several = st.lists(inner, max_size=3).map("".join)
        tags = st.sampled_from(
            "p div b i h1 h3 ul ol li table tr td th dl dt dd a span pre center font section label o:p".split()
        )
        attributes = st.sampled_from(
            ["", " class=title", " href=x", " style='font-weight:bold'", " colspan=2"]
        )
        closing = st.booleans()
        return st.tuples(tags, attributes, several, closing).map(
            lambda made: f"<{made[0]}{made[1]}>{made[2]}" + (f"</{made[0]}>" if made[3] else "")
        )

    return st.recursive(text, around, max_leaves=12)


@FEW
@given(st.lists(_nodes(), min_size=1, max_size=4))
def test_every_word_of_a_page_is_in_one_line_once(nodes: list[str]) -> None:
    count = iter(range(10_000))
    markup = "".join(f"{part} w{next(count)}q " for part in nodes)
    words = [f"w{number}q" for number in range(next(count))]
    read = " ".join(texts(markup)).split()
    assert sorted(word for word in read if word in words) == sorted(words)
    letters = sorted(
        word
        for word in markup.replace("<", " <").replace(">", "> ").split()
        if set(word) <= set("abcæøå") and len(word) > 2
    )
    assert sorted(word for word in read if set(word) <= set("abcæøå") and len(word) > 2) == letters


PAGE = (
    "<html><head><meta charset=utf-8><title>Møde</title></head><body><h1>Dagsorden</h1><table border=1><tr><td>1."
    "<td>Budget</table><ol type=a start=2><li value=3>at æ</ol><p style='font-size:12pt'>Tekst&nbsp;&#150; "
    '<a href="x.pdf">y</a></p><dl><dt>a<dd>b</dl><pre>x\ny</pre></body></html>'
).encode()


@FEW
@given(st.lists(st.tuples(st.integers(0, len(PAGE) - 1), st.binary(max_size=3)), min_size=1, max_size=12))
def test_damaged_pages_are_read_or_refused_with_a_sentence(changes: list[tuple[int, bytes]]) -> None:
    page = bytearray(PAGE)
    for place, instead in changes:
        page[place : place + 1] = instead
    try:
        found = [line.text for line in read_html(bytes(page), "side.html").lines]
    except AgendaError as refusal:
        found = [str(refusal).partition("Nothing was stored.")[0]]
    assert all(text.strip() and "\n" not in text for text in found)


# A real one


def test_the_real_page_has_its_items_cases_and_attachments(open_agendas: Path) -> None:
    path = open_agendas / "da-middelfart-testudvalg-2017-05-02-b.html"
    found = read_html(path.read_bytes(), path.name).lines
    titles = [line.cells for line in found if line.rank and line.cells]
    assert titles == [
        ("1.", "test"), ("2.", "test tabel"), ("3.", "Fejloprettet"), ("4.", "Fejloprettet"),
        ("5.", "Anders' møgsag"), ("6.", "Underskriftsblad"),
    ]  # fmt: skip
    assert ("Sagsnr.: 2016-003798", "Sagsbehandler: Anders Juel Sørensen", "Lukket") in [
        line.cells for line in found
    ]
    assert sum(line.text == "Høring:" and line.rank == 2 for line in found) == 6
    assert sum(len(line.links) for line in found) == 12
    assert r"\Attachments\6104646-6648380-1.pdf" in found[21].links
