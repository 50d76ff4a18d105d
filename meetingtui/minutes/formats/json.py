"""JSON: the meeting itself; read again, a full internal copy gives an equal meeting."""

import json

from meetingtui.domain.exchange import to_values
from meetingtui.domain.meeting import Meeting


def render_json(copy: Meeting) -> str:
    """The copy's values as one JSON document, one value a line."""
    return json.dumps(to_values(copy), ensure_ascii=False, indent=1, sort_keys=False) + "\n"
