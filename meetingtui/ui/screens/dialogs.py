"""Small questions: yes or no, and a few fields."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Label, Static

from meetingtui.domain.errors import MeetingError
from meetingtui.domain.text import one_line
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
    """One line to fill in: its name in the answer, its label and what stands in it.

    `echo` says, as it is typed, what is understood; a MeetingError of it is kept for Enter.
    """

    name: str
    label: str
    value: str = ""
    hint: str = ""
    echo: Callable[[str], str] | None = None


class Form(Panel[dict[str, str] | None]):
    """A few fields; Enter takes them all, and what is wrong is said beside them.

    `check` gets the answers and raises a MeetingError for what cannot be taken; a note of the error
    is the name of the field that is wrong, which then gets the focus and the sentence below it.
    `doubt` says what the answers would do that nobody may expect; that is asked about once.
    """

    # With priority: what is typed right behind Tab is for the next field already.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "app.focus_next", priority=True, show=False),
        Binding("shift+tab", "app.focus_previous", priority=True, show=False),
    ]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        check: Callable[[dict[str, str]], object],
        doubt: Callable[[dict[str, str]], str] = lambda _answers: "",
    ) -> None:
        super().__init__()
        self.heading, self.fields, self.check, self.doubt = title, fields, check, doubt
        self._asked: dict[str, str] | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="panel") as panel:
            panel.border_title = Content(self.heading)
            panel.border_subtitle = _("Enter: keep · Tab: next field · Esc: back")
            for field in self.fields:
                with Horizontal(classes="field"):
                    yield Label(Content(field.label))
                    yield Input(one_line(field.value), placeholder=field.hint, name=field.name)
                    if field.echo is not None:
                        yield Label("", classes="echo", markup=False)
            yield Static("", classes="wrong", markup=False)

    def on_mount(self) -> None:
        for field in self.query(Input):
            self._echo(field)

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        self._echo(event.input)

    def _echo(self, typed: Input) -> None:
        field = next(field for field in self.fields if field.name == typed.name)
        if field.echo is not None and typed.parent is not None:
            with suppress(MeetingError):
                typed.parent.query_one(".echo", Label).update(Content(field.echo(typed.value.strip())))
                return
            typed.parent.query_one(".echo", Label).update(Content("?"))

    @on(Input.Submitted)
    def _take(self) -> None:
        answers = {field.name or "": field.value.strip() for field in self.query(Input)}
        try:
            self.check(answers)
        except MeetingError as error:
            self._say_what_is_wrong(error)
            return
        if answers != self._asked and (doubt := self.doubt(answers)):
            self._asked = answers
            self._say(f"⚠ {doubt}\n" + _("Enter again: keep it so"))
            return
        self.dismiss(answers)

    def _say_what_is_wrong(self, error: MeetingError) -> None:
        """Below the field that is wrong, or below all."""
        wrong = self.query_one(".wrong", Static)
        names = getattr(error, "__notes__", ())
        field = next((field for field in self.query(Input) if field.name in names), None)
        if field is not None and isinstance(field.parent, Horizontal):
            self.query_one("#panel").move_child(wrong, after=field.parent)
            field.focus()
        self._say(told(error))

    def _say(self, text: str) -> None:
        wrong = self.query_one(".wrong", Static)
        wrong.update(Content(text))
        wrong.add_class("-shown")
