#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A week planned by keyboard alone, told what a screen reader is told. Start: xvfb-run -a dbus-run-session -- keyboard_test.py"""
import subprocess

import product
from product import Journey
from window import Window, until

NOW = "2026-11-23T08:00:00+01:00"


class ByKeyboardAlone(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=6)
        self.window = Window([product.BIN / "doppelstreife", "--look", "light", "--now", NOW, self.file], self.env)
        self.addCleanup(self.window.close)
        self.window.find(name="KW 48/2026")
        self.window.activate()

    def tearDown(self):
        self.assertEqual(self.window.clicks + self.window.drags, 0, "a mouse was used")

    def stored(self):
        return self.list(self.file, "patrols")

    def items(self):
        board = self.window.find("list", "Wochenplan")
        return [i.name for i in self.window.all("list item", root=board, showing=False)]

    def told(self, *words):
        """One item of the board that says all of this."""
        try:
            return until(f"{words} on the board", lambda: next((n for n in self.items() if all(w in n for w in words)), None))
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.items()}") from None

    def seen(self, *words):
        until(f"{words} on screen", lambda: all(w in self.window.texts() for w in words))

    def in_file(self, what, right):
        """Waits until the command line finds the patrols so."""
        try:
            until(what, lambda: right(self.stored()))
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.stored()}") from None

    def test_a_week_is_planned(self):
        self.create()
        self.name_crew()
        self.add_place()
        self.move()
        self.copy()
        self.undo_and_redo()
        self.list_and_findings()
        self.print_week()

    def create(self):
        window = self.window
        window.key("ctrl+n")
        window.focused("Titel")
        window.type("Abendstreife")
        window.key("Tab")
        window.focused("Tag")
        window.type("27.11.")
        window.key("Tab")
        window.focused("Beginn")
        window.type("1430")
        window.key("Tab")
        window.focused("Ende")
        window.type("18")
        window.key("Tab")
        self.told("Abendstreife", "Fr 27.11.", "14:30–18:00", "KOD: 1 Platz offen", "PI: 1 Platz offen", "Warnungen")
        self.in_file("the patrol", lambda p: len(p) == 1 and p[0]["start"].startswith("2026-11-27T14:30")
                     and p[0]["end"].startswith("2026-11-27T18:00"))

    def name_crew(self):
        window = self.window
        window.tab_to("Einsatzkraft von KOD eintragen")
        window.type("Brandt")
        window.key("Return")
        self.told("Abendstreife", "Brandt")
        self.in_file("Brandt on the patrol", lambda p: p[0]["crew"] == ["1002"])
        window.focused("Einsatzkraft von KOD eintragen")  # the form was built anew around the one who types

    def add_place(self):
        window = self.window
        window.tab_to("Anlaufpunkt hinzufügen")
        window.type("B")
        self.seen("Zeitfenster bei Bahnhof")
        self.in_file("the place", lambda p: [v for v in p[0]["visits"] if "Bahnhof" in str(v)])

    def move(self):
        window = self.window
        window.key("Escape")  # back on the board
        window.focused("Wochenplan")
        window.key("Home")
        window.focused("Abendstreife")
        window.key("alt+Left", "alt+Down", "alt+shift+Down")
        self.told("Abendstreife", "Do 26.11.", "14:45–18:30")
        self.in_file("the patrol on Thursday", lambda p: p[0]["start"].startswith("2026-11-26T14:45")
                     and p[0]["end"].startswith("2026-11-26T18:30"))

    def copy(self):
        window = self.window
        window.key("ctrl+shift+d")
        self.in_file("the copy", lambda p: len(p) == 2 and p[1]["start"].startswith("2026-12-03T14:45"))
        self.seen("KW 49/2026")
        window.key("alt+Prior")
        self.seen("KW 48/2026")
        self.told("Abendstreife", "Do 26.11.")

    def undo_and_redo(self):
        window = self.window
        window.key("ctrl+z")
        self.in_file("one patrol", lambda p: len(p) == 1)
        window.key("ctrl+shift+z")
        self.in_file("two patrols again", lambda p: len(p) == 2)
        window.key("ctrl+z", "ctrl+z")
        self.in_file("the old end", lambda p: len(p) == 1 and p[0]["end"].startswith("2026-11-26T18:15"))
        window.key("ctrl+y")
        self.in_file("the new end", lambda p: p[0]["end"].startswith("2026-11-26T18:30"))

    def list_and_findings(self):
        """Both twins of the board: tables with heads, the same patrol."""
        window = self.window
        for key, name, word in (("ctrl+alt+4", "Streifen des Plans", "Abendstreife"),
                                ("ctrl+alt+5", "Prüfhinweise zum Plan", "Platz offen")):
            window.key(key)
            table = window.find(name=name)
            heads = [i.name for i in window.all("column header", root=table)] or \
                    [i.name for i in window.all("table column header", root=table)]
            self.assertGreater(len(heads), 3, window.tree())
            self.assertTrue(all(heads), heads)
            until(f"{word} in the list", lambda: [i for i in window.walk(table) if word in (i.name or "")])
        window.key("ctrl+alt+1")
        window.find("list", "Wochenplan")

    def print_week(self):
        window = self.window
        window.key("ctrl+p")
        window.find("push button", "Speichern")
        window.tab_to("Speichern")
        window.key("space")
        window.activate("Speichern")
        window.focused("Dateiname")
        window.key("ctrl+a")
        paper = self.path("Wand.pdf")
        window.type(str(paper))
        window.key("Return")
        until("the paper", lambda: paper.exists() and paper.stat().st_size > 1000)
        text = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout
        for word in ("KW 48/2026", "Abendstreife", "Brandt", "14:45", "Bahnhof"):
            self.assertIn(word, text)


if __name__ == "__main__":
    product.main()
