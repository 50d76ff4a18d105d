"""Small questions: yes or no, and a few fields."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, Static

from meetingtui.domain.errors import MeetingError
from meetingtui.ui.locale import _, told
from meetingtui.ui.screens.base import Panel


class Confirm(Panel[bool | None]):
    """A question that Enter or y answers with yes, anything else with no."""

    BINDINGS = [("enter,y,j", "yes", "Yes"), ("n", "close", "No")]  # noqa: RUF012 (Textual's own declaration)

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.question, self.text = title, text

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = Content(self.question)
            panel.border_subtitle = _("Enter: yes · Esc: no")
            yield Static(Content(self.text))

    def action_yes(self) -> None:
        self.dismiss(True)


@dataclass(frozen=True, slots=True)
class Field:
    """One line to fill in: its name in the answer, its label and what stands in it."""

    name: str
    label: str
    value: str = ""
    hint: str = ""


class Form(Panel[dict[str, str] | None]):
    """A few fields; Enter takes them all, and what is wrong is said beside them.

    `check` gets the answers and raises a MeetingError for what cannot be taken.
    """

    def __init__(
        self, title: str, fields: Sequence[Field], check: Callable[[dict[str, str]], object]
    ) -> None:
        super().__init__()
        self.heading, self.fields, self.check = title, fields, check

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = Content(self.heading)
            panel.border_subtitle = _("Enter: keep · Tab: next field · Esc: back")
            for field in self.fields:
                with Horizontal(classes="field"):
                    yield Label(Content(field.label))
                    yield Input(field.value, placeholder=field.hint, name=field.name)
            yield Static("", classes="wrong", markup=False)

    @on(Input.Submitted)
    def _take(self) -> None:
        answers = {field.name or "": field.value.strip() for field in self.query(Input)}
        try:
            self.check(answers)
        except MeetingError as error:
            wrong = self.query_one(".wrong", Static)
            wrong.update(Content(told(error)))
            wrong.add_class("-shown")
            return
        self.dismiss(answers)
