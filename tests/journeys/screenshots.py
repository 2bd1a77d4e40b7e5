#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of every area and the main dialogs.
    screenshots.py BUILD_DIR            light and dark, 1366x768 and 2560x1440, into BUILD_DIR/screenshots
    screenshots.py BUILD_DIR --english  the same in English, light, 1366x768
    screenshots.py BUILD_DIR --manual   the small ones of the manual, German and English, into docs/manual/pictures
The same file, seed and clock each time."""
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOW = "2026-11-25T15:50:00+01:00"
SIZES = ("1366x768", "2560x1440")
OUT_SICK = "Kowalczyk"  # planned on the evening of NOW
WORDS = {
    "de": {"board": "Wochenplan", "form": "Titel", "frame": "Bereiche", "month": "Speichern", "back": "Zurück",
           "copy-week": "Vorwoche", "apply-template": "Vorlage anwenden", "templates": "Wochenvorlagen",
           "make": "Aus KW 48", "keys": "Tasten und Maus", "partnership": "Partnerschaft ändern",
           "new-partnership": "Neue Partnerschaft", "about": "Über Doppelstreife", "release": "Freigeben …",
           "released": "Freigabe zurücknehmen", "outage": "ctrl+shift+x", "offers": "Angebote der Partner",
           "balance": "Bilanz", "partner-view": "Das sieht der Partner …"},
    "en": {"board": "Week plan", "form": "Title", "frame": "Areas", "month": "Save", "back": "Back",
           "copy-week": "week before", "apply-template": "Apply a template", "templates": "Week templates",
           "make": "Make one from", "keys": "Keys and mouse", "partnership": "Change the partnership",
           "new-partnership": "New partnership", "about": "About Doppelstreife", "release": "Override …",
           "released": "Withdraw override", "outage": "ctrl+shift+x", "offers": "Available offers",
           "balance": "Balance", "partner-view": "What the partner sees …"},
}


class Screen:
    """What Xvfb shows: an xwd dump that it keeps in a file."""

    def __init__(self, folder):
        self.file = Path(folder) / "Xvfb_screen0"

    def grab(self):
        data = self.file.read_bytes()
        fields = struct.unpack(">25I", data[:100])
        header, width, height, stride, colours = fields[0], fields[4], fields[5], fields[12], fields[19]
        start = header + 12 * colours
        return width, height, stride, data[start:start + stride * height]

    def settled(self):
        """The picture as soon as two looks at it are alike."""
        before, end = self.grab(), time.monotonic() + 10
        while time.monotonic() < end:
            time.sleep(0.25)
            now = self.grab()
            if now == before:
                return now
            before = now
        return before

    def save(self, path, box=None):
        width, height, stride, pixels = self.settled()
        x, y, w, h = box or (0, 0, width, height)
        w, h = min(w, width - x), min(h, height - y)
        rows = bytearray()
        for line in range(y, y + h):
            bgrx = pixels[line * stride + 4 * x:line * stride + 4 * (x + w)]
            row = bytearray(3 * w)
            row[0::3], row[1::3], row[2::3] = bgrx[2::4], bgrx[1::4], bgrx[0::4]
            rows += b"\0" + row
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0))
                         + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))
        print(path, flush=True)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class Tour:
    def __init__(self, build, out, size, look, language, screen):
        from window import Window
        self.out, self.words, self.screen = out, WORDS[language], screen
        self.home = Path(tempfile.mkdtemp(prefix="streife-"))
        env = {**os.environ, "HOME": str(self.home), "XDG_RUNTIME_DIR": str(self.home), "TZ": "UTC", "LC_ALL": "C.UTF-8"}
        for name in ("STATE", "CONFIG", "DATA", "CACHE"):
            env[f"XDG_{name}_HOME"] = str(self.home / name.lower())
        file = self.home / "Musterstadt.streife"
        for command in (["demo", file, "--seed", "1", "--start", "2026-W48"],
                        ["offer", file, "add", "--agency", "PI Mitte", "--from", "2026-11-28T14:00", "--to",
                         "2026-11-28T18:00", "--strength", "2", "--unit", "Dienstgruppe C"],
                        ["release", file, "--names", "name", "--days", "14"]):
            subprocess.run([build / "bin/doppelstreife-cli", *command], env=env, check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        self.window = Window([build / "bin/doppelstreife", "--look", look, "--lang", language, "--now", NOW, file], env)
        self.window.find("list", self.words["board"])
        self.window.activate()
        window = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=True).stdout.strip()
        self.window.xdotool("windowsize", "--sync", window, *size.split("x"))
        self.window.xdotool("mousemove", *size.split("x"))
        self.size = size

    def end(self):
        self.window.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def shot(self, name, box=None):
        self.screen.save(self.out / f"{name}.png", box)

    def areas(self):
        """By the rail, so that what is added later is on the pictures too."""
        window = self.window
        count = len(window.all("radio button", root=window.find(name=self.words["frame"])))
        for number in range(count):
            button = window.all("radio button", root=window.find(name=self.words["frame"]))[number]
            window.press(button)
            from window import until
            until("the area", lambda: window.has(button, window.pyatspi.STATE_CHECKED))
            tables = window.all("table")
            if tables and tables[0].queryTable().nRows:
                window.click(tables[0].queryTable().getAccessibleAt(0, 0))
                window.xdotool("mousemove", *self.size.split("x"))
            self.shot(f"area-{number + 1}")
        window.key("ctrl+2")
        window.find("list", self.words["board"])

    def plan(self):
        """Each view with one day, a week and four weeks; with one patrol, with several and with none."""
        window = self.window
        for number, name in enumerate(("time", "people", "places", "list", "findings"), 1):
            for span, key in (("day", "alt+1"), ("weeks", "alt+9"), ("week", "alt+7")):
                window.key("ctrl+alt+" + str(number), key)
                self.shot(f"plan-{name}-{span}")
        window.key("ctrl+alt+1", "F9")
        self.shot("plan-people-beside")
        window.key("F9")
        board = window.find("list", self.words["board"])
        window.press(board.getChildAtIndex(min(6, board.childCount - 1)))
        window.find("text", self.words["form"])
        self.shot("plan-patrol")
        window.key("Escape", "ctrl+a")
        self.shot("plan-several")
        window.key("Escape")

    def popups(self):
        """What opens inside the window."""
        window = self.window
        for key, name, text in (("ctrl+k", "search", ""), ("ctrl+k", "search-found", "Bahn"), ("ctrl+k", "search-none", "zzz"),
                                ("ctrl+shift+p", "palette", ""), ("ctrl+g", "go-to", "KW 12 Mi")):
            window.key(key)
            window.type(text)
            self.shot(f"popup-{name}")
            window.key("Escape")

    def dialogs(self):
        """Windows above the window, by their key or as the list of all actions finds them."""
        board = self.window.find("list", self.words["board"])
        self.window.press(board.getChildAtIndex(min(6, board.childCount - 1)))
        for name in ("series", "copy-week", "apply-template", "templates", "keys", "help", "partnership", "new-partnership",
                     "about"):
            before = len(self.windows())
            self.call({"series": "ctrl+shift+s", "help": "F1"}.get(name) or self.words[name])
            self.shown(before)
            self.shot(f"dialog-{name}")
            if name == "templates":
                self.window.press(self.window.find("push button", self.words["make"]))
                self.shot("dialog-templates-filled")
            self.close_to(before)
        self.imports()
        self.call("ctrl+slash")
        self.shot("settings-keys")
        self.window.key("ctrl+2", "ctrl+p")
        self.window.find("push button", self.words["month"])
        self.shot("print")

    def imports(self):
        before = len(self.windows())
        roster = self.home / "Personal.csv"
        roster.write_text("Nachname;Vorname;Dienstnummer;Dienstgruppe\nÖzdemir-Weißenfels;Hannelore;4711;DG 1\n"
                          "Krüger;Jan;4712;DG 2\n;;4713;\n", encoding="utf-8")
        self.call("ctrl+i")
        self.shown(before)
        self.window.activate(self.windows()[-1].name)
        self.window.type(str(roster))
        self.window.key("Return")
        self.shot("dialog-import")
        self.close_to(before)

    def call(self, way):
        """A key, or words for the list of all actions."""
        if "+" in way or way == "F1":
            self.window.key(way)
            return
        self.window.key("ctrl+shift+p")
        self.window.type(way)
        self.screen.settled()
        self.window.key("Return")

    def shown(self, before):
        from window import until
        until("a dialog", lambda: len(self.windows()) > before)

    def close_to(self, count):
        while len(self.windows()) > count:
            self.close_top()

    def manual(self):
        """What the manual shows: parts of the window, so that the words in them can be read."""
        window = self.window
        self.shot("window")
        board = window.find("list", self.words["board"])
        left, top, width, height = window.box(board)
        for number, name in ((2, "people"), (3, "places"), (4, "list"), (5, "findings")):
            window.key(f"ctrl+alt+{number}")
            self.shot(name, (left, top - 52, width, 330))
        window.key("ctrl+alt+1")
        board = window.find("list", self.words["board"])
        window.press(board.getChildAtIndex(min(6, board.childCount - 1)))
        title = window.find("text", self.words["form"])
        x, y, w, h = window.box(title)
        self.shot("patrol", (x - 20, y - 20, 1366, 600))
        self.releases()
        window.key("ctrl+p")
        window.find("push button", self.words["month"])
        self.shot("print", (0, 0, 1000, 520))
        self.partners()

    def partners(self):
        """What is done together with partners; each dialog as it is with something in it."""
        window = self.window
        window.key("ctrl+2")
        window.find("list", self.words["board"])
        window.key("Escape")  # no patrol chosen: the outage then ends with this day of duty
        self.dialog("outage", OUT_SICK)
        self.dialog("offers")
        self.dialog("balance")
        window.key("ctrl+5")
        self.screen.settled()
        window.click(window.all("table")[0].queryTable().getAccessibleAt(0, 0))
        link = window.find(name=self.words["partner-view"])
        self.dialog("partner-view", press=link)

    def dialog(self, name, text="", press=None):
        """Opens one, types this into it and takes its picture alone."""
        before = len(self.windows())
        if press is None:
            self.call(self.words[name])
        else:
            self.window.press(press)
        self.shown(before)
        dialog = self.windows()[-1]
        self.window.activate(dialog.name)
        if text:
            self.window.type(text)
            self.screen.settled()
            self.window.key("Return")
        self.window.xdotool("mousemove", *self.size.split("x"))
        self.shot(name, self.window.box(dialog))
        self.close_to(before)

    def releases(self):
        """A patrol with two findings: one is released, first as a dialog, then as it stands afterwards."""
        from window import until
        window = self.window
        window.key("ctrl+k")
        window.type("KOD-134")
        self.screen.settled()
        window.key("Return")
        link = window.find(name=self.words["release"])
        before = len(self.windows())
        window.press(link)
        self.shown(before)
        dialog = self.windows()[-1]
        x, y, w, h = window.box(dialog)
        self.shot("release", (x, y, w, h))
        window.press(window.find("push button", self.words["release"].rstrip(" …"), root=dialog))
        until("the dialog to close", lambda: len(self.windows()) == before)
        window.activate()
        # Into the middle of the form, wherever in it the link lies: the form is longer than the screen.
        x, y, w, h = window.box(window.find(name=self.words["released"]))
        window.xdotool("mousemove", x + w, int(self.size.split("x")[1]) // 2, "click", "--repeat", "20", "5", "click",
                       "--repeat", "2", "4", "mousemove", *self.size.split("x"))
        self.screen.settled()
        y = window.box(window.find(name=self.words["released"]))[1]
        self.shot("finding", (int(self.size.split("x")[0]) - 352, max(y - 195, 0), 352, 330))

    def windows(self):
        return [w for w in self.window.app
                if w is not None and self.window.has(w, self.window.pyatspi.STATE_SHOWING)]

    def close_top(self):
        from window import until
        count = len(self.windows())
        self.window.activate(self.windows()[-1].name)
        self.window.key("Escape")
        until("the dialog to close", lambda: len(self.windows()) < count)
        self.window.activate()


def inside(build, out, size, look, language, manual, folder):
    sys.path.insert(0, str(HERE))
    tour = Tour(build, out, size, look, language, Screen(folder))
    try:
        if manual == "yes":
            tour.manual()
        else:
            tour.areas()
            tour.plan()
            tour.popups()
            tour.dialogs()
    finally:
        tour.end()


def outside(build, out, size, look, language, manual):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["xvfb-run", "-a", "-n", "260", "-s", f"-screen 0 {size}x24 -noreset -fbdir {folder}",
                        "dbus-run-session", "--", sys.executable, "-B", "-W", "ignore", __file__, build, "--inside", out,
                        size, look, language, manual, folder], check=True)


def main():
    build = Path(sys.argv[1]).resolve()
    if "--inside" in sys.argv:
        out, size, look, language, manual, folder = sys.argv[3:9]
        inside(build, Path(out), size, look, language, manual, folder)
    elif "--manual" in sys.argv:
        for language in ("de", "en"):
            outside(build, HERE.parents[1] / "docs/manual/pictures" / language, "1366x768", "light", language, "yes")
    elif "--english" in sys.argv:
        outside(build, build / "screenshots" / "english", SIZES[0], "light", "en", "no")
    else:
        for size in SIZES:
            for look in ("light", "dark"):
                outside(build, build / "screenshots" / f"{size}-{look}", size, look, "de", "no")


if __name__ == "__main__":
    main()
