"""HTML: one file that asks nothing of the network, to WCAG 2.2 AA, fit to print."""

from meetingtui.minutes.record import Record


def render_html(record: Record) -> str:
    """The record as an HTML document; every text in it is escaped by the template's engine."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("meetingtui.minutes"),
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True,
    )  # fmt: skip
    return environment.get_template("minutes.html").render(record=record)
