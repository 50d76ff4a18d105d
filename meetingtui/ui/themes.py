"""The two looks of the program, with contrasts that hold in a bright meeting room."""

from textual.theme import Theme

DARK = Theme(
    name="meetingtui-dark",
    primary="#5aa2e0",
    secondary="#7fb3d5",
    accent="#ffb454",
    success="#7fd18b",
    warning="#ffb454",
    error="#c0392b",
    foreground="#e6e6e6",
    background="#121417",
    surface="#1b1f24",
    panel="#262c33",
    dark=True,
    variables={"status-background": "#1d4e7a", "status-foreground": "#ffffff"},
)
LIGHT = Theme(
    name="meetingtui-light",
    primary="#0b5394",
    secondary="#2f5d8a",
    accent="#8a3b00",
    success="#155d27",
    warning="#8a3b00",
    error="#a61b1b",
    foreground="#1a1a1a",
    background="#fbfaf7",
    surface="#f1efe9",
    panel="#e3dfd5",
    dark=False,
    variables={"status-background": "#0b4a7f", "status-foreground": "#ffffff"},
)
