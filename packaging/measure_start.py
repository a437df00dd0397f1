"""Compares the start of the built program with the start from source, by turns in one run.

    python packaging/measure_start.py BUILT... -- SOURCE...

Both are whole processes that end once their first window was painted (``--until-painted``). Exits
with 1 if the built one takes more than LIMIT times as long.
"""

import subprocess
import sys
import time

LIMIT = 1.2
ROUNDS = 7


def main(arguments: list[str]) -> int:
    """Measure and print; the exit code says whether the limit holds."""
    border = arguments.index("--")
    commands = {"built": arguments[:border], "source": arguments[border + 1 :]}
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        for name, command in commands.items():
            taken = run_once(command)
            if turn:  # the first ones read the disk
                seconds[name].append(taken)
    # What else runs on the machine only adds: the fastest start is the one that tells.
    fastest = {name: min(values) for name, values in seconds.items()}
    ratio = fastest["built"] / fastest["source"]
    verdict = "ok" if ratio <= LIMIT else "TOO SLOW"
    print(
        f"start: built {fastest['built']:.2f} s, from source {fastest['source']:.2f} s, "
        f"ratio {ratio:.2f} (at most {LIMIT}): {verdict}"
    )
    return int(ratio > LIMIT)


def run_once(command: list[str]) -> float:
    """Seconds of one start. Raises CalledProcessError if it failed."""
    started = time.perf_counter()
    # a pipe: a Windows Python under Wine dies when stdout is a file
    subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=True,
        timeout=120,
    )
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
