"""The settings: `config.toml` in the data folder, read once at the start."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from meetingtui.domain.errors import MeetingError


@dataclass(frozen=True, slots=True)
class Config:
    """What the settings say; None and empty where they say nothing."""

    language: str | None = None
    theme: str = "dark"
    keys: Mapping[str, str] = field(default_factory=dict)


def read_config(path: Path) -> Config:
    """The settings in a file; the standard ones when there is none.

    Raises MeetingError when the file is not TOML or a setting is not of its kind.
    """
    if not path.exists():
        return Config()
    import tomllib

    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise MeetingError(
            "The settings in {path} cannot be read: {why}.",
            "Correct the file or take it away; the meetings are not affected.",
            path=path,
            why=error,
        ) from error
    return _checked(path, values)


def _checked(path: Path, values: dict[str, object]) -> Config:
    language, theme, keys = values.get("language"), values.get("theme", "dark"), values.get("keys", {})
    if (
        not isinstance(language, str | None)
        or theme not in ("dark", "light")
        or not isinstance(keys, dict)
        or not all(isinstance(value, str) for value in keys.values())
    ):
        raise MeetingError(
            "The settings in {path} are not understood.",
            'Known are: language = "da", theme = "dark" or "light", and texts under [keys].',
            path=path,
        )
    return Config(language, str(theme), dict(keys))
