#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_packaging.py ROOT VERSION: starter, description and type of file tell one story."""
import configparser
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ID = "org.doppelstreife.Doppelstreife"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def problems(root, version):
    linux = root / "packaging/linux"
    desktop = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    desktop.optionxform = str
    desktop.read(linux / f"{ID}.desktop", encoding="utf-8")
    entry = desktop["Desktop Entry"]
    info = ElementTree.parse(linux / f"{ID}.metainfo.xml").getroot()
    mime = ElementTree.parse(linux / f"{ID}.mime.xml").getroot().find(f"{MIME}mime-type")

    if entry.get("Version") != "1.4":
        yield "the desktop file is not of version 1.4"
    if entry.get("MimeType", "").strip(";") != mime.get("type") or info.findtext("provides/mediatype") != mime.get("type"):
        yield "starter, description and MIME file name different types"
    if mime.find(f"{MIME}glob").get("pattern") != "*.streife":
        yield "the MIME file doesn't know the suffix .streife"
    if not (linux / f"{entry.get('Icon')}.svg").is_file():
        yield "the starter's icon isn't there"
    if info.findtext("launchable") != f"{ID}.desktop" or info.findtext("id") != ID:
        yield "the description starts something else"
    if info.find("releases/release").get("version") != version:
        yield f"the newest release in the description isn't {version}"
    heads = re.findall(r"^## (?:\[)?([\w.]+)", (root / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    if version not in heads[:2]:
        yield f"CHANGELOG.md doesn't speak of {version} first"
    for key in ("GenericName", "Comment", "Keywords"):
        if not entry.get(f"{key}[de]"):
            yield f"the starter has no German {key}"
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag in ("summary", "description/p", "description/ul/li"):
        found = [e.get(language) for e in info.findall(tag)]
        if found.count("de") != found.count(None) or "de" not in found:
            yield f"{tag} in the description isn't complete in German"


def main():
    found = list(problems(Path(sys.argv[1]), sys.argv[2]))
    for problem in found:
        print(problem)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
