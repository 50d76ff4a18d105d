"""Tables in Word documents: data stays in cells, what only places text dissolves."""

from tests.agenda.words import BOLD, cell, lines, p, r, table


def test_rows_of_data_keep_their_cells() -> None:
    rows = (["Parti", "2024", "2025"], ["A", "", p("1,2") + p("mio.")], ["Total", "", "7"])
    found = lines(table(*rows, bordered=True), p("Efter"))
    assert [line.cells for line in found[:3]] == [
        ("Parti", "2024", "2025"),
        ("A", "", "1,2 mio."),
        ("Total", "", "7"),
    ]
    assert [(line.text, line.blank_before) for line in found] == [
        ("Parti\t2024\t2025", 1),
        ("A\t\t1,2 mio.", 0),
        ("Total\t\t7", 0),
        ("Efter", 1),
    ]


def test_merged_cells_stand_once_in_their_first_column() -> None:
    below = cell(p(), markup="<w:vMerge/>")
    rows = (
        ["", cell("Regnskab", 2), cell("Budget", 2)],
        [cell("Drift", markup='<w:vMerge w:val="restart"/>'), "1", "2", "3", "4"],
        [below, "5", "6", "7", "8"],
    )
    assert [line.cells for line in lines(table(*rows, bordered=True))] == [
        ("", "Regnskab", "", "Budget", ""),
        ("Drift", "1", "2", "3", "4"),
        ("", "5", "6", "7", "8"),
    ]


def test_labels_with_values_stay_rows_however_far_they_reach() -> None:
    rows = ([cell("Sagsnr.:", 1), cell("12/27845", 3)], [cell("Dato:", 2), cell("1. maj", 2)])
    assert [line.cells for line in lines(table(*rows))] == [("Sagsnr.:", "12/27845"), ("Dato:", "1. maj")]


def test_a_heading_merged_over_a_table_is_one_line_without_cells() -> None:
    head = cell(p("715.\tKulturkommune 2017", style="Heading1"), 2)
    found = lines(table([head], ["Sagsnr.:", "12/27845"], bordered=True))
    assert [(line.text, line.rank, line.cells) for line in found] == [
        ("715. Kulturkommune 2017", 1, ()),
        ("Sagsnr.:\t12/27845", 0, ("Sagsnr.:", "12/27845")),
    ]


def test_a_number_beside_its_heading_is_part_of_it() -> None:
    found = lines(table(["§ 12", p("Val av justerare", style="Rubrik2"), "KS 2015/3"]))
    assert [(line.text, line.rank) for line in found] == [("§ 12 Val av justerare", 2), ("KS 2015/3", 0)]


def test_headings_above_columns_of_a_table_stay_its_head() -> None:
    head = [p("Navn", style="Heading3"), p("Parti", style="Heading3")]
    found = lines(table(head, ["Anders And", "A"], bordered=True))
    assert [line.cells for line in found] == [("Navn", "Parti"), ("Anders And", "A")]


def test_headings_side_by_side_without_lines_around_them_are_headings() -> None:
    found = lines(table([p("Byrådet", style="Heading1"), p("Referat", style="Heading2")]))
    assert [(line.text, line.rank) for line in found] == [("Byrådet", 1), ("Referat", 2)]


def test_lines_drawn_around_cells_themselves_make_a_table_of_data() -> None:
    border = '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'
    row = [cell("1", markup=border), p("Anders") + p("And"), "A"]
    assert [line.cells for line in lines(table(row).replace("tblBorders", "tblX"))] == [
        ("1", "Anders And", "A")
    ]


def test_a_style_can_draw_the_lines_of_a_table() -> None:
    grid = '<w:style w:styleId="Grid"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>'
    drawn = table(["1", p("Anders") + p("And"), "A"])
    styled = drawn.replace('<w:tblBorders><w:top w:val="none"/></w:tblBorders>', '<w:tblStyle w:val="Grid"/>')
    assert [line.cells for line in lines(styled, styles=grid)] == [("1", "Anders And", "A")]
    assert [line.cells for line in lines(drawn)] == [(), (), (), ()]


def test_a_table_that_only_places_text_dissolves() -> None:
    single = table([p("Referat") + p("Byrådet")], ["Sted"])
    columns = table([p("Anders And") + p("Andersine"), p("Fedtmule")])
    nested = table([table(["Rip"], ["Rap"]) + p(), "Rup"])
    margins = table(["", "Tekst"], ["", "Mere"])
    found = lines(single, columns, nested, margins)
    names = ["Anders And", "Andersine", "Fedtmule", "Rip", "Rap", "Rup"]
    assert [line.text for line in found] == ["Referat", "Byrådet", "Sted", *names, "Tekst", "Mere"]
    assert not any(line.cells for line in found)


def test_a_form_with_running_text_or_names_dissolves_into_lines() -> None:
    prose = p("Sagen handler om meget. " * 20)
    rows = (["Sagsfremstilling", prose], ["Til stede", p("Anders And\nAndersine")], ["Dato", "1. maj"])
    assert [bool(line.cells) for line in lines(table(*rows))] == [False] * 5 + [True]
    bordered = [line.text for line in lines(table(rows[1], bordered=True))]
    assert bordered == ["Til stede", "Anders And", "Andersine"]


def test_lines_within_a_cell_of_data_are_one() -> None:
    (found,) = lines(table(["1", p("Anders And\nAndersine") + p("Rip"), "A"], bordered=True))
    assert found.cells == ("1", "Anders And Andersine Rip", "A")


def test_lines_of_a_table_say_whether_it_is_bold_and_where_it_links() -> None:
    linked = p(f'<w:hyperlink r:id="h">{r("Notat", BOLD)}</w:hyperlink>')
    (found,) = lines(table([p(r("1", BOLD)), linked, "x"][:2]), links={"h": "https://example.org/1"})
    assert (found.weight, found.links) == (700, ("https://example.org/1",))
