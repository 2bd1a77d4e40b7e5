#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of every area and the main dialogs.
    screenshots.py BUILD_DIR            light and dark, 1366x768 and 2560x1440, into BUILD_DIR/screenshots
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
WORDS = {
    "de": {"board": "Wochenplan", "form": "Titel", "frame": "Bereiche", "month": "Speichern", "back": "Zurück"},
    "en": {"board": "Week plan", "form": "Title", "frame": "Areas", "month": "Save", "back": "Back"},
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
        subprocess.run([build / "bin/doppelstreife-cli", "demo", file, "--seed", "1", "--start", "2026-W48"], env=env,
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.window = Window([build / "bin/doppelstreife", "--look", look, "--lang", language, "--now", NOW, file], env)
        self.window.find("list", self.words["board"])
        self.window.activate()
        window = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, text=True, check=True).stdout.strip()
        self.window.xdotool("windowsize", "--sync", window, *size.split("x"))
        self.window.xdotool("mousemove", *size.split("x"))

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
                tables[0].queryComponent().grabFocus()
                window.key("Home")
            self.shot(f"area-{number + 1}")
        window.key("ctrl+2")
        window.find("list", self.words["board"])

    def plan(self):
        window = self.window
        for number, name in enumerate(("time", "people", "places", "list", "findings"), 1):
            window.key(f"ctrl+alt+{number}")
            self.shot(f"plan-{name}")
        window.key("ctrl+alt+1")
        board = window.find("list", self.words["board"])
        window.press(board.getChildAtIndex(min(6, board.childCount - 1)))
        window.find("text", self.words["form"])
        self.shot("plan-patrol")

    def dialogs(self):
        """What menus open, found at run time; a second window above one goes first."""
        window = self.window
        for key, name in (("ctrl+k", "search"), ("ctrl+shift+p", "palette"), ("ctrl+g", "go-to"),
                          ("ctrl+shift+s", "series"), ("F1", "help"), ("ctrl+i", "import")):
            before = len(self.windows())
            window.key(key)
            self.screen.settled()
            if len(self.windows()) == before:
                continue  # not there in this version
            if name == "import" and len(self.windows()) > before + 1:
                self.close_top()
            self.shot(f"dialog-{name}")
            while len(self.windows()) > before:
                self.close_top()
        window.key("ctrl+p")
        window.find("push button", self.words["month"])
        self.shot("print")

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
        window.key("ctrl+p")
        window.find("push button", self.words["month"])
        self.shot("print", (0, 0, 1000, 520))

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
    else:
        for size in SIZES:
            for look in ("light", "dark"):
                outside(build, build / "screenshots" / f"{size}-{look}", size, look, "de", "no")


if __name__ == "__main__":
    main()
