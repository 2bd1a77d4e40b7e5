#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_conventions.py ROOT: the table of docs/conventions.md names only tests that there are and run, and all that prove a point."""
import re
import sys
from pathlib import Path

POINTS = 48
CASE = re.compile(r'TEST_CASE(?:_METHOD)?\(\s*(?:\w+,\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+)')
ADDED = re.compile(r'(?:add_test\(NAME|streife_(?:window_)?journey\(|streife_check\()\s*"([^"$]+)"')
ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| (.+) \|$", re.M)


def listed(path):
    """A source that its folder's CMakeLists.txt doesn't name isn't built: its tests don't run."""
    for folder in path.parents:
        cmake = folder / "CMakeLists.txt"
        if cmake.exists():
            text = cmake.read_text(encoding="utf-8")
            return path.name in text or str(path.relative_to(folder)) in text
    return False


def tests(root):
    names = set()
    for path in sorted((root / "tests").rglob("*.cpp")):
        if listed(path):
            for found in CASE.finditer(path.read_text(encoding="utf-8")):
                names.add("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', found[1])))
    for path in sorted((root / "tests").rglob("CMakeLists.txt")):
        for found in ADDED.finditer(path.read_text(encoding="utf-8")):
            kind = "checks: " if "streife_check" in found[0] else "journey: " if "journey(" in found[0] else ""
            names.update({found[1], kind + found[1]})
    return names


def troubles(root):
    names = tests(root)
    rows = {int(no): (point, how) for no, point, how in ROW.findall((root / "docs/conventions.md").read_text(encoding="utf-8"))}
    for number in range(1, POINTS + 1):
        if number not in rows:
            yield f"point {number} is missing"
    for number, (_, how) in rows.items():
        told = re.findall(r"`([^`]+)`", how)
        if not told and "Not yet" not in how and "By hand" not in how:
            yield f"point {number} names no test and no reason"
        for name in told:
            if name not in names and not re.fullmatch(r"[a-z]+", name):
                yield f"point {number}: no test is called “{name}”"
    for name in sorted(names):
        found = re.match(r"checklist (\d+):", name)
        if found and f"`{name}`" not in rows.get(int(found[1]), ("", ""))[1]:
            yield f"“{name}” doesn't stand beside point {found[1]}"


def main():
    found = list(troubles(Path(sys.argv[1])))
    for line in found:
        print(f"docs/conventions.md: {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
