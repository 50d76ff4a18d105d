"""The program of all commands: the data folder, and no traceback whatever a command does."""

from pathlib import Path

import click

from meetingtui import __version__
from meetingtui.domain.errors import MeetingError, StoreError
from meetingtui.failing import fault


class Program(click.Group):
    """Lists the commands in the order in which a meeting needs them, and shows no traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except (MeetingError, OSError, click.ClickException, click.Abort, click.exceptions.Exit):
            raise
        except Exception as error:  # a fault of the program's own, whatever it is
            raise fault(ctx.obj, error) from error


@click.group(cls=Program, invoke_without_command=True)
@click.option(
    "--data-dir", type=click.Path(path_type=Path), help="The folder with store, backups and settings."
)
@click.version_option(__version__, prog_name="meetingtui")
@click.pass_context
def program(ctx: click.Context, data_dir: Path | None) -> None:
    """Minutes of political meetings, written while the meeting runs.

    Without a command: the list of meetings. MEETING is an id as `list` prints it, or `latest`.
    """
    from meetingtui.paths import data_folder

    ctx.obj = data_folder(data_dir)
    if ctx.obj.exists() and not ctx.obj.is_dir():
        raise StoreError(
            "{folder} is a file, and the meetings are kept in a folder.",
            "Name another one with --data-dir or MEETINGTUI_DATA_DIR.",
            folder=ctx.obj,
        )
    if ctx.invoked_subcommand is None:
        from meetingtui.running import run

        ctx.exit(run(ctx.obj))
