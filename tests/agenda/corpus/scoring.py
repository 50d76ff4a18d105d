"""How near a read meeting is to what a person finds in the document: F1 over eight fields, and their mean."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

FIELDS = ("items", "titles", "case", "recs", "sections", "attach", "links", "decision")
LOOK_ALIKE = str.maketrans(
    {**dict.fromkeys("–—‐‑", "-"), "’": "'", **dict.fromkeys("“”„", '"'), "\u00a0": " "}
)


def score(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> tuple[float, list[str]]:
    """From 0 to 100, and what is missing ("- ...") or too much ("+ ...")."""
    notes: list[str] = []
    values = []
    for field in FIELDS:
        got, want = _values(found["items"], field), _values(wanted["items"], field)
        value = _matched(got, want, field, notes)
        if want or value < 1:
            values.append(value)
    return 100 * sum(values) / len(values), notes


def _values(items: Sequence[Mapping[str, Any]], field: str) -> list[str]:
    """What the items say in one field, each with its item's number before it."""
    out = []
    for item in items:
        sections = item["sections"].items()
        texts = {
            "items": [""],
            "titles": [item["title"]],
            "case": [item["case_number"], *item["officers"]],
            "recs": item["recommendations"],
            "sections": [f"{name}: {text}" for name, text in sections if not name.startswith("(")],
            "attach": item["attachments"],
            "links": item["links"],
            "decision": [item["decision"]],
        }[field]
        out += [f"{item['number'] or ''} {text}" for text in texts if text or field == "items"]
    return out


def _matched(got: list[str], want: list[str], field: str, notes: list[str]) -> float:
    left, missing = list(got), []
    for text in want:
        match = next((g for g in left if _folded(g) == _folded(text)), None) or next(
            (g for g in left if _near(g, text)), None
        )
        if match is None:
            missing.append(text)
        else:
            left.remove(match)
    notes += [f"- {field}: {text[:160]}" for text in missing] + [f"+ {field}: {text[:160]}" for text in left]
    return 2 * (len(want) - len(missing)) / (len(got) + len(want)) if got or want else 1.0


def _near(got: str, want: str) -> bool:
    """Whether a text is the wanted one but for a letter or two; of a long one, its two ends count."""
    one, other = _folded(got), _folded(want)
    if "…" in other and len(other) > 100:
        head, _, tail = other.partition("…")
        return one.startswith(head[:50]) and one.endswith(tail[-50:])
    return len(other) > 20 and SequenceMatcher(None, one, other).ratio() >= 0.98


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFC", text).translate(LOOK_ALIKE)
    return re.sub(r"\s+", " ", plain).strip().rstrip(".;").strip().casefold()
