"""Work beside the screen, in a thread that no end of the program waits for."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

Result = TypeVar("Result")


async def aside(work: Callable[[], Result]) -> Result:
    """What the work returns or raises; whoever waits may give up, and the thread's result is dropped.

    A thread of `asyncio.to_thread` would be waited for when the program ends.
    """
    loop = asyncio.get_running_loop()
    coming: asyncio.Future[Result] = loop.create_future()

    def take(result: Result | None, error: BaseException | None) -> None:
        if coming.done():  # given up
            return
        if error is not None:
            coming.set_exception(error)
        else:
            coming.set_result(result)  # type: ignore[arg-type]  # without an error it is one

    def run() -> None:
        result, failure = None, None
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 (raised again where it is waited for)
            failure = error
        with suppress(RuntimeError):  # the loop is closed: the program has ended
            loop.call_soon_threadsafe(take, result, failure)

    threading.Thread(target=run, name="aside", daemon=True).start()
    return await coming
