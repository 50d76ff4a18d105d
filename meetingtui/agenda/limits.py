"""What a process may take, set by itself before it touches foreign bytes: memory, time, its parent's life."""

import os
import signal
import sys
import threading
import time
from typing import Final

# Exit statuses, by which the parent knows why the process ended; the second is that of a Windows job
# whose time is over (winerror.h, ERROR_NOT_ENOUGH_QUOTA).
OUT_OF_MEMORY: Final = 81
OUT_OF_TIME: Final = 1816
FORSAKEN: Final = 83
LOOKS_EVERY = 0.1  # seconds between two looks at the memory in use
GRACE = 2  # seconds of processor time from the signal that ends the process to the one that cannot be caught


def limit_this_process(memory: int, processor: int) -> None:
    """No more than `memory` bytes and `processor` seconds from here on, by what the system offers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent's to handle, and it ends this process
    if sys.platform == "win32":
        _limit_by_job(memory, processor)
    else:
        _limit_by_resources(memory, processor)
    if sys.platform == "darwin":
        threading.Thread(target=_watch_memory, args=(memory,), daemon=True).start()
    if sys.platform == "linux":
        _end_with_parent()


def end_with_pipe(descriptor: int) -> None:
    """End this process when the pipe that its parent holds open is closed: the parent is gone."""

    def wait() -> None:
        try:
            while os.read(descriptor, 4096):
                pass
        except OSError:
            pass
        os._exit(FORSAKEN)

    threading.Thread(target=wait, daemon=True).start()


if sys.platform != "win32":
    import resource

    def _limit_by_resources(memory: int, processor: int) -> None:
        _lower(resource.RLIMIT_AS, memory, memory)
        _lower(resource.RLIMIT_CPU, processor, processor + GRACE)
        _lower(resource.RLIMIT_CORE, 0, 0)

    def _lower(limit: int, soft: int, hard: int) -> None:
        """Set a limit, or leave it where the system allows less or does not know it."""
        _, most = resource.getrlimit(limit)
        if most != resource.RLIM_INFINITY:
            soft, hard = min(soft, most), min(hard, most)
        try:
            resource.setrlimit(limit, (soft, hard))
        except (OSError, ValueError):
            return


if sys.platform == "darwin":

    def _watch_memory(memory: int) -> None:
        """End the process that uses more: macOS takes a limit on addresses, and does not keep to it."""
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss <= memory:  # bytes, on macOS
            time.sleep(LOOKS_EVERY)
        os._exit(OUT_OF_MEMORY)


if sys.platform == "linux":
    import ctypes

    PR_SET_PDEATHSIG = 1  # prctl(2)

    def _end_with_parent() -> None:
        """End with the thread that started this process, even while a library holds the interpreter."""
        try:
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
        except (OSError, AttributeError):
            return


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    # winnt.h: JOBOBJECT_EXTENDED_LIMIT_INFORMATION and its flags.
    EXTENDED_LIMITS = 9
    PROCESS_TIME, PROCESS_MEMORY, END_ON_CRASH = 0x2, 0x100, 0x400
    NO_ERROR_BOXES = 0x1 | 0x2 | 0x8000
    TICKS = 10_000_000  # of a second, in hundreds of nanoseconds

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("basic", _Basic),
            ("io", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process_memory", ctypes.c_size_t),
            ("peak_job_memory", ctypes.c_size_t),
        )

    def _limit_by_job(memory: int, processor: int) -> None:
        """Put this process into a job of its own; what the system refuses is left to the parent's clock."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.SetInformationJobObject.argtypes = (
            wintypes.HANDLE,
            ctypes.c_int,
            ctypes.c_void_p,
            wintypes.DWORD,
        )
        kernel.SetErrorMode(NO_ERROR_BOXES)
        limits = _Extended()
        limits.basic.flags = PROCESS_TIME | PROCESS_MEMORY | END_ON_CRASH
        limits.basic.process_time = processor * TICKS
        limits.process_memory = memory
        job = kernel.CreateJobObjectW(None, None)
        if job and kernel.SetInformationJobObject(
            job, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits)
        ):
            kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
