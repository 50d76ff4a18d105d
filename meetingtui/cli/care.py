"""The commands that care for the store, and tell where things are."""

import sys
from datetime import datetime
from pathlib import Path

import click

from meetingtui.cli.root import program
from meetingtui.domain.errors import StoreError
from meetingtui.ui.locale import _


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup(folder: Path, file: Path) -> None:
    """Copy the whole store to a file, also while a meeting runs."""
    from meetingtui.store import Store

    with Store.open(folder, read_only=True) as store:
        if not store.path.exists():
            raise StoreError("There are no meetings yet.", "Nothing was written.")
        store.backup_to(file)
    click.echo(_("Written: {path}").format(path=file), err=True)


@program.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def restore(folder: Path, file: Path) -> None:
    """Put a backup in place of the store; what was there is set aside."""
    from meetingtui.store import restore as put_back

    aside = put_back(folder, file, datetime.now().astimezone())
    click.echo(_("The store is now as in {file}.").format(file=file), err=True)
    if aside is not None:
        click.echo(_("What was there is set aside: {path}").format(path=aside), err=True)


@program.command()
@click.pass_obj
def check(folder: Path) -> None:
    """Look for damage in the store."""
    from meetingtui.store import check as look

    problems = look(folder)
    for problem in problems:
        click.echo(problem)
    if problems:
        sys.exit(1)
    click.echo(_("The store is sound."))


@program.command()
@click.pass_obj
def where(folder: Path) -> None:
    """The folder with store, backups and settings."""
    click.echo(str(folder))


@program.command()
@click.option("--markdown", is_flag=True, help="As a Markdown table.")
@click.pass_obj
def keys(folder: Path, markdown: bool) -> None:
    """The keys of every screen, as your settings have them."""
    from meetingtui.config import read_config
    from meetingtui.paths import config_file
    from meetingtui.printout import key_table
    from meetingtui.ui.commands import use_keys

    use_keys(read_config(config_file(folder)).keys)
    click.echo(key_table(markdown))
