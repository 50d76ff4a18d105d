"""The case text of an item, to read while the notes are written."""

from collections.abc import Iterator

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from meetingtui.domain.meeting import Item, Meeting, Section
from meetingtui.ui.locale import _
from meetingtui.ui.widgets.lines import strip, wrapped

Line = tuple[str, str]  # its text and its kind: "", "heading", "link"


class CaseText(ScrollView, can_focus=True):
    """Sections, attachments and links of one item; only the visible lines are drawn."""

    DEFAULT_CSS = """
    CaseText { height: 1fr; min-height: 3; background: $background; overflow-x: hidden;
               scrollbar-size-vertical: 1; }
    CaseText > .case-text--heading { text-style: bold; color: $primary; background: $background; }
    CaseText > .case-text--link { color: $secondary; background: $background; }
    CaseText > .case-text--empty { color: $text-muted; background: $background; }
    """
    COMPONENT_CLASSES = {"case-text--heading", "case-text--link", "case-text--empty"}  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__(id="case")
        self.item: Item | None = None
        self.below: tuple[Item, ...] = ()
        self._lines: list[Line] = []
        self._width = 0

    def show(self, meeting: Meeting, item: Item) -> None:
        """Show an item from its first line; the same item stays where it was scrolled to."""
        below = _items_below(meeting, item)
        if self.item is not None and _read(self.item, self.below) == _read(item, below):
            return
        self.item, self.below, self._width = item, below, 0
        self._lay_out()
        self.scroll_to(y=0, animate=False, force=True, immediate=True)
        self.refresh()

    def page(self, direction: int) -> None:
        """Scroll nearly a page: one line is seen twice."""
        by = direction * max(1, self.size.height - 1)
        self.scroll_to(y=self.scroll_offset.y + by, animate=False, force=True, immediate=True)

    def on_resize(self) -> None:
        self._lay_out()

    def render_line(self, y: int) -> Strip:
        index, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        text, kind = self._lines[index] if index < len(self._lines) else ("", "")
        style = self.get_component_rich_style(f"case-text--{kind}") if kind else self.rich_style
        return strip([(f" {text}", style)], width, self.rich_style)

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if self.item is None or not width or width == self._width:
            return
        self._width = width
        self._lines = list(_lines(self.item, self.below, width - 2)) or [
            (_("No case text."), "empty"),
        ]
        self.virtual_size = Size(self.size.width, len(self._lines))
        self.refresh()


def _read(item: Item, below: tuple[Item, ...]) -> tuple[object, ...]:
    """What is shown of an item; when none of it has changed the reader is left where they are."""
    titles = [(other.number, other.title) for other in below]
    return item.id, item.sections, item.attachments, item.links, len(item.clauses), titles


def _items_below(meeting: Meeting, item: Item) -> tuple[Item, ...]:
    """What a heading gathers."""
    below = []
    for other in meeting.items[meeting.place_of(item.id) + 1 :]:
        if other.level <= item.level:
            break
        below.append(other)
    return tuple(below)


def _lines(item: Item, below: tuple[Item, ...], width: int) -> Iterator[Line]:
    """The recommendation is left out where its clauses stand below on the screen."""
    for section in item.sections:
        if not _is_recommendation(section, item):
            yield from _section_lines(section, width)
    if item.attachments:
        yield _("Attachments"), "heading"
        yield from ((line, "") for name in item.attachments for line in wrapped(f"- {name}", width))
        yield "", ""
    if item.links:
        yield _("Links"), "heading"
        yield from ((line, "link") for link in item.links for line in wrapped(link, width))
    for other in below:
        yield from ((line, "") for line in wrapped(f"{other.number} {other.title}", width))


def _is_recommendation(section: Section, item: Item) -> bool:
    """Whether the section says the clauses, and nothing but them and their opening line."""
    said = [item.recommendation_intro or "", *(clause.text for clause in item.clauses)]
    rest = len(section.text) - sum(map(len, said))
    return bool(item.clauses) and all(text in section.text for text in said) and rest <= 8 * len(said)


def _section_lines(section: Section, width: int) -> Iterator[Line]:
    if section.title:
        yield section.title, "heading"
    yield from ((line, "") for line in wrapped(section.text, width))
    yield "", ""
