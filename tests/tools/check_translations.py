#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py ROOT LUPDATE CMAKE: every text for people is there in German, with all its placeholders."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?\d+|%n")
ACCELERATOR = re.compile(r"&(?!&)(?=\w)")


def problems_of_text(source, german, numerus, singular):
    """What is wrong with one German text."""
    if not german.strip():
        yield "is empty"
        return
    wanted, got = (Counter(p.replace("L", "") for p in PLACEHOLDER.findall(t)) for t in (source, german))
    if numerus and singular and not got["%n"]:
        wanted.pop("%n", None)  # "eine Streife" may do without the number
    if wanted != got:
        yield f"has placeholders {sorted(got.elements())} instead of {sorted(wanted.elements())}"
    if len(ACCELERATOR.findall(source.replace("&&", ""))) != len(ACCELERATOR.findall(german.replace("&&", ""))):
        yield "has another number of & keys"
    if (source[:1].isspace(), source[-1:].isspace()) != (german[:1].isspace(), german[-1:].isspace()):
        yield "begins or ends with other white space"
    if source.endswith(("…", "...")) != german.endswith(("…", "...")):
        yield "differs in the … at its end"


def wrong_contexts(path, tree):
    """core and app look all texts up under one name; lupdate gives another to a bare tr() inside a class. The classes of
    ui look theirs up under their full name, which lupdate loses where it cannot follow a header."""
    if path.name.startswith("ui_"):
        for context in tree.iter("context"):
            name = context.findtext("name", "")
            if name != "streife" and not name.startswith("streife::"):
                yield f'texts stand under "{name}" instead of "streife::{name}" and are never found: simplify its header'
    if path.name.split("_")[0] in ("core", "app"):
        for context in tree.iter("context"):
            if (name := context.findtext("name", "")) != "streife":
                yield f'a text stands under "{name}" instead of "streife" and is never found: write streife::tr()'


def problems_of_file(path):
    for message in ElementTree.parse(path).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            yield f'"{source}" is {"missing" if translation is None else translation.get("type")}'
            continue
        numerus = message.get("numerus") == "yes"
        forms = [f.text or "" for f in translation.iter("numerusform")] if numerus else [translation.text or ""]
        if numerus and len(forms) != 2:
            yield f'"{source}" has {len(forms)} forms instead of 2'
        for index, german in enumerate(forms):
            for problem in problems_of_text(source, german, numerus, index == 0):
                yield f'"{source}" → "{german}" {problem}'


def missing_texts(root, lupdate, cmake):
    """Texts that the sources have and the .ts files lack: lupdate runs into a copy and leaves them unfinished there."""
    with tempfile.TemporaryDirectory() as copy:
        for ts in (root / "resources/i18n").glob("*.ts"):
            shutil.copy(ts, copy)
        run = subprocess.run([cmake, f"-DLUPDATE={lupdate}", f"-DROOT={root}", f"-DOUT={copy}", "-P",
                              root / "packaging/cmake/UpdateTranslations.cmake"], capture_output=True, text=True)
        if run.returncode:
            yield f"lupdate failed: {run.stderr.strip()}"
        for warning in (run.stdout + run.stderr).splitlines():
            if "cannot be called without context" in warning:
                yield f"{warning.strip().removeprefix(f'{root}/')}: write streife::tr()"
        for ts in sorted(Path(copy).glob("*.ts")):
            tree = ElementTree.parse(ts).getroot()
            yield from (f"{ts.name}: {problem}" for problem in wrong_contexts(ts, tree))
            for message in tree.iter("message"):
                if message.find("translation").get("type") == "unfinished":
                    yield f'{ts.name}: "{message.findtext("source")}" has no translation'


def main():
    root, lupdate, cmake = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    files = sorted((root / "resources/i18n").glob("*_de.ts"))
    found = [f"{path.name}: {problem}" for path in files for problem in problems_of_file(path)]
    found += missing_texts(root, lupdate, cmake)
    for problem in found:
        print(problem)
    print(f"{len(files)} files of texts, {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
