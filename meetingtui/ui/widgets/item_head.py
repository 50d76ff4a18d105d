"""The head of the item on the screen: number, title, case number and what its text has."""

from collections.abc import Iterator

from textual.strip import Strip
from textual.widget import Widget

from meetingtui.domain.course import ItemState
from meetingtui.domain.errors import N_
from meetingtui.domain.meeting import Item, Meeting
from meetingtui.domain.people import Ruling
from meetingtui.ui.locale import _, ngettext
from meetingtui.ui.widgets.lines import cut, strip, wrapped

TITLE_LINES = 2


class ItemHead(Widget):
    """Number and title, whole where two lines take them; under it the case number and the sections."""

    DEFAULT_CSS = """
    ItemHead { height: 2; background: $surface; }
    ItemHead > .item-head--title { text-style: bold; background: $surface; }
    ItemHead > .item-head--about { color: $text-muted; background: $surface; }
    """
    COMPONENT_CLASSES = {"item-head--title", "item-head--about"}  # noqa: RUF012 (Textual's own declaration)

    def __init__(self) -> None:
        super().__init__()
        self.title_text = self.about = ""

    def show(self, meeting: Meeting, item: Item) -> None:
        """Show another item, or the same one changed."""
        self.title_text = f"{item.number} {item.title}".strip()
        self.about = " · ".join((*_course(meeting, item), *_about(item)))
        self._fit()
        self.refresh()

    def on_resize(self) -> None:
        self._fit()

    def _fit(self) -> None:
        if self.size.width:
            self.styles.height = len(self._title_lines()) + 1

    def _title_lines(self) -> list[str]:
        lines = wrapped(self.title_text, self.size.width - 2)
        if len(lines) > TITLE_LINES:
            lines = [*lines[: TITLE_LINES - 1], " ".join(lines[TITLE_LINES - 1 :])]
        return lines

    def render_line(self, y: int) -> Strip:
        titles, width = self._title_lines(), self.size.width
        kind, text = ("title", titles[y]) if y < len(titles) else ("about", self.about)
        style = self.get_component_rich_style(f"item-head--{kind}")
        return strip([(" " + cut(text, width - 2), style)], width, style)


FATES = {
    ItemState.POSTPONED: N_("postponed"),
    ItemState.WITHDRAWN: N_("off the agenda"),
    ItemState.REFERRED: N_("sent on"),
}


def _course(meeting: Meeting, item: Item) -> Iterator[str]:
    """What is happening to the item, the most urgent first."""
    if item.fate is not None:
        until = f" → {item.fate.until.isoformat()}" if item.fate.until else ""
        yield _(FATES[item.fate.state]).upper() + until + (f" → {item.fate.to}" if item.fate.to else "")
    if item.doors and item.doors[-1].end is None:
        yield _("doors closed since {time}").format(time=f"{item.doors[-1].start:%H:%M}")
    out = [r for r in meeting.recusals if item.id in r.item_ids and r.ruling is Ruling.RECUSED]
    if out:
        names = ", ".join(meeting.member(recusal.member_id).name for recusal in out)
        yield _("recused: {names}").format(names=names)
    for question in item.questions:
        if question.vote is not None:
            yield f"{question.text}: {question.vote.brief}"
    if item.dissents:
        yield ngettext("{count} statement", "{count} statements", len(item.dissents))


def _about(item: Item) -> list[str]:
    parts = [item.case_number or "", "/".join(item.officers)]
    if item.closed:
        parts.insert(0, _("closed item"))
    parts += [section.title for section in item.sections if section.title]
    if item.attachments:
        parts.append(f"{_('Attachments')} ({len(item.attachments)})")
    return [part for part in parts if part]
