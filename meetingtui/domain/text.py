"""Cleaning of text where it enters: what a person sees is what is kept, and nothing else."""

import re
import unicodedata

# What a control string may hold: not the beginning of another, so that hostile text costs one pass.
STRING = r"[^\n\x07\x1b\x90\x98\x9c-\x9f]*"
ESCAPE_SEQUENCE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]P_^X]" + STRING + r"(?:\x07|\x1b\\|\x9c|$)|\x1b[ -/]*[0-~]"
    r"|\x9b[0-?]*[ -/]*[@-~]|[\x9d\x90\x9e\x9f\x98]" + STRING + r"(?:\x07|\x1b\\|\x9c)"
)
LINE_END = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")
# Controls, bidirectional marks, embeddings, overrides and isolates, byte-order marks, surrogates,
# interlinear and tag characters, noncharacters: none of them is anything a reader of minutes can see.
UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    r"\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)


def clean(text: str) -> str:
    """The text as NFC with `\\n` line ends, without escape sequences, controls and overrides.

    Tabs stay. Cleaning clean text changes nothing.
    """
    if text.isascii() and text.isprintable():
        return text
    text = LINE_END.sub("\n", text)
    text = ESCAPE_SEQUENCE.sub("", text) if "\x1b" in text or not text.isascii() else text
    return unicodedata.normalize("NFC", UNSEEN.sub("", text))


def one_line(text: str) -> str:
    """The text cleaned, with every run of white space as one space: for titles and names."""
    return " ".join(clean(text).split())
