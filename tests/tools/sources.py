# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files belong to the project. A clone without git, or a packed source, has to be judged the same way."""
from pathlib import Path

TOPS = ("app", "core", "ui", "resources", "tests", "packaging", "docs", ".ci")
TEXT = {".cpp", ".h", ".py", ".txt", ".cmake", ".md", ".sql", ".ts", ".svg", ".json", ".xml", ".desktop", ".sh", ".csv",
        ".css", ".qrc", ".in", ".html"}


def project_files(root):
    """All files of the project, relative to its top, without what building leaves behind."""
    root = Path(root)
    found = [p for p in root.iterdir() if p.is_file() and p.name != ".git"]
    for top in TOPS:
        found += [p for p in (root / top).rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    return sorted(p.relative_to(root) for p in found)


def sources(root, *tops, suffixes=(".cpp", ".h")):
    return [p for p in project_files(root) if p.parts[0] in tops and p.suffix in suffixes]


def is_text(path):
    return path.suffix in TEXT or path.suffix == ""


def lines_in(path):
    return path.read_text(encoding="utf-8").count("\n")
