#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_hardening.py PROGRAM…: position-independent, relocations read-only from the start, no executable stack."""
import subprocess
import sys


def readelf(what, program):
    return subprocess.run(["readelf", "-W", what, program], capture_output=True, text=True, check=True).stdout


def problems(program):
    dynamic, segments, header = readelf("-d", program), readelf("-l", program), readelf("-h", program)
    if "DYN (" not in header:
        yield "isn't position-independent"
    if "GNU_RELRO" not in segments or "NOW" not in dynamic:
        yield "can have its relocations overwritten (-z relro -z now is missing)"
    stack = [line for line in segments.splitlines() if "GNU_STACK" in line]
    if not stack or "RWE" in stack[0]:
        yield "has an executable stack"
    if "RUNPATH" in dynamic and "/build/" not in dynamic.split("RUNPATH")[1].splitlines()[0]:
        yield "looks for libraries in a strange folder"
    if "libQt6Network" in dynamic:
        yield "links Qt Network"


def main():
    bad = 0
    for program in sys.argv[1:]:
        for problem in problems(program):
            print(f"{program} {problem}")
            bad += 1
    return 1 if bad or len(sys.argv) < 2 else 0


if __name__ == "__main__":
    sys.exit(main())
