#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_sources.py ROOT lengths|ratio|licence|places|labels|names: rules of the house that a machine can count."""
import re
import sys
from pathlib import Path

from sources import is_text, lines_in, project_files, sources

WARN_LINES, MOST_LINES = 400, 600
RATIO = 0.6
PLACES = [
    (re.compile(r"(?<![\w.$}/])/(?:work|root|home/\w+|Users/\w+)/\w"), "a path of one machine"),
    (re.compile(r"\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b"), "an address of one network"),
    (re.compile(r"(?i)\b(?:deb|security|snapshot)\.debian\.org|\bpypi\.|\bregistry\.\w+\.|\bproxy\.\w+\.|\bcrates\.io"
                r"|artifactory|\bnexus\.\w+\."), "a package server"),
    (re.compile(r"(?i)\bissue #?\d"), "a number of an issue"),
]


def lengths(root):
    """Long files are named; far too long ones fail."""
    bad = 0
    for path in sources(root, "core", "ui", "app", "tests", suffixes=(".cpp", ".h", ".py")):
        count = lines_in(root / path)
        if count > WARN_LINES:
            print(f"{path}: {count} lines, more than {MOST_LINES if count > MOST_LINES else WARN_LINES}")
        bad += count > MOST_LINES
    return bad


def ratio(root):
    code = sum(lines_in(root / p) for p in sources(root, "core", "ui", "app"))
    tests = sum(lines_in(root / p) for p in sources(root, "tests", suffixes=(".cpp", ".h", ".py"))
                if p.parts[1] != "bench")
    print(f"{tests} test lines / {code} code lines = {tests / max(code, 1):.2f}; at least {RATIO} is wanted")
    return 0 if code and tests >= RATIO * code else 1


def licence(root):
    bad = [p for p in sources(root, "core", "ui", "app", "tests", suffixes=(".cpp", ".h", ".py"))
           if "SPDX-License-Identifier: GPL-3.0-or-later" not in
           "\n".join((root / p).read_text(encoding="utf-8").split("\n")[:2])]
    for path in bad:
        print(f"{path}: the first line names the licence")
    return len(bad)


def places(root):
    """The project names no machine, no network and no server it was made with."""
    bad = 0
    for path in project_files(root):
        if not is_text(path) or path.name == "LICENSE" or path == Path("tests/tools/check_sources.py"):
            continue
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
            for regex, what in PLACES:
                if hit := regex.search(line):
                    print(f"{path}:{number}: {what}: {hit[0]}")
                    bad += 1
    return bad


def labels(root):
    """Text from outside could carry markup: whoever shows text in a widget that guesses says that it is plain."""
    makes = re.compile(r"\bnew QLabel\b|\bQLabel [a-z]\w*[;({]|:\s*QLabel\(|\bnew QMessageBox\b|\bQMessageBox [a-z]\w*[;({]")
    guesses = re.compile(r"\bQMessageBox::(?:information|warning|critical|question|about)\(")
    tip = re.compile(r"\b(?:setToolTip|QToolTip::showText)\((.*?)\);", re.S)
    found = []
    for path in sources(root, "ui", "app"):
        text = (root / path).read_text(encoding="utf-8")

        def where(at, path=path, text=text):
            return f"{path}:{text.count(chr(10), 0, at) + 1}"

        made, said = len(makes.findall(text)), text.count("Qt::PlainText")
        if path.suffix == ".cpp" and made > said:
            found.append(f"{path}: {made} labels or message boxes are made, {said} say Qt::PlainText")
        found += [f"{where(m.start())}: {m[0]} guesses whether its text is markup" for m in guesses.finditer(text)]
        for m in tip.finditer(text):
            words = m[1]
            own = words.strip() == "QString()" or ("tr(" in words and ".arg(" not in words)
            markup = "toHtmlEscaped()" in words and "<br>" in words  # its own, around escaped text
            if not own and not markup and "plainTip(" not in words:
                found.append(f"{where(m.start())}: a tool tip guesses whether its text is markup; say plainTip()")
    for problem in found:
        print(problem)
    return len(found)


def names(root):
    """CMake splits lists at semicolons: a test with one in its name is registered as two that run nothing."""
    name = re.compile(r'\bTEST_CASE(?:_METHOD)?\(\s*(?:\w+,\s*)?"((?:[^"\\]|\\.)*)"')
    bad = 0
    for path in sources(root, "tests"):
        text = (root / path).read_text(encoding="utf-8")
        for m in name.finditer(text):
            if ";" in m[1]:
                print(f"{path}:{text.count(chr(10), 0, m.start()) + 1}: a semicolon in the name of a test: {m[1]}")
                bad += 1
    return bad


def main():
    checks = {f.__name__: f for f in (lengths, ratio, licence, places, labels, names)}
    return 1 if checks[sys.argv[2]](Path(sys.argv[1])) else 0


if __name__ == "__main__":
    sys.exit(main())
