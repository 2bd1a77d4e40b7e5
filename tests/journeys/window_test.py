#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A duty planner at work in a real window. Start: xvfb-run -a dbus-run-session -- window_test.py"""
import subprocess

import product
from product import Journey
from window import Window, until

COLUMNS = 7
# nobody is on duty until the roster is imported in the window; 1002 is away on Thursday
PATROLS = """key;title;start;end;mode;crew;visits;tasks;posts;call_sign;meeting_point
KOD-1;Abendstreife;2026-11-27T14:00;2026-11-27T18:00;foot;;Bahnhof@14:30/15;Jugendschutz;KOD Musterstadt:1|PI Mitte:1;S 19;Wache Mitte
"""


class InARealWindow(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.init()
        self.cli("import", self.file, "agencies", self.write("agencies.csv", product.AGENCIES))
        self.cli("import", self.file, "staff", self.write("staff.csv", product.staff(4)))
        self.cli("import", self.file, "hotspots", self.write("hotspots.csv", product.HOTSPOTS))
        self.cli("import", self.file, "absences",
                 self.write("absences.csv", "service_no;start;end\n1002;2026-11-26T00:00;2026-11-27T00:00\n"))
        self.patrols(self.file, PATROLS)
        self.write("roster.csv", product.duties(4, 7))
        self.window = Window([product.BIN / "doppelstreife", "--look", "light", "--now", "2026-11-23T08:00:00+01:00",
                              self.file], self.env)
        self.addCleanup(self.window.close)
        self.window.find(name="KW 48/2026")

    # --- what lies on the screen

    def block(self, title):
        """The patrol on the board, as a screen reader finds it."""
        return self.window.find("list item", title, root=self.window.find("list", "Wochenplan"))

    def column_width(self):
        gutter = 44
        return (self.window.box(self.window.find("list", "Wochenplan"))[2] - gutter) / COLUMNS

    def title(self):
        fields = self.window.all("text", "Titel")
        return fields[0].queryText().getText(0, -1) if fields else ""

    def day(self):
        return self.window.find("text", "Tag").queryText().getText(0, -1)

    def stored(self):
        return self.list(self.file, "patrols")[0]

    def seen(self, *words):
        try:
            until(f"{words} on screen", lambda: all(w in self.window.texts() for w in words))
        except AssertionError as e:
            raise AssertionError(f"{e}\n{self.window.tree()}") from None

    def gone(self, word):
        until(f"“{word}” to leave the screen", lambda: word not in self.window.texts())

    def test_a_week_is_planned(self):
        self.import_roster()

        # the patrol of Friday afternoon: an open post of our own
        self.window.click(self.block("Abendstreife"))
        until("the patrol in the inspector", lambda: self.title() == "Abendstreife")
        self.seen("Platz offen: KOD")

        # dragged one day to the left, to Thursday
        x, y = self.window.centre(self.block("Abendstreife"))
        y += 16  # beside the click before: two presses on one spot are a double click
        self.window.drag(x, y, int(x - self.column_width()), y)
        until("Thursday", lambda: "26.11." in self.day())
        self.assertTrue(self.stored()["start"].startswith("2026-11-26T14:00"), self.stored())
        self.assertIn("Do 26.11.", self.block("Abendstreife").name)

        # somebody who is away: a breach is seen
        self.assign("Brandt")
        self.seen("abwesend")
        self.assertEqual(self.stored()["crew"], ["1002"])

        # cleared by taking him off and naming somebody else
        self.window.press(self.window.find("push button", "Brandt"))
        self.gone("abwesend")
        self.assign("Adam")
        until("the crew in the file", lambda: self.stored()["crew"] == ["1001"])
        self.gone("Platz offen: KOD")

        # taken back and done again
        self.window.key("ctrl+z")
        until("an empty crew", lambda: not self.stored()["crew"])
        self.seen("Platz offen: KOD")
        self.window.key("ctrl+y")
        until("the crew again", lambda: self.stored()["crew"] == ["1001"])
        self.gone("Platz offen: KOD")

        self.print_week()

    def assign(self, name):
        picker = self.window.find("text", "Einsatzkraft von KOD")
        self.window.click(picker)
        self.window.type(name)
        self.window.key("Return")

    def import_roster(self):
        """In the import dialog: kind, file, import."""
        self.window.click(self.window.find("label", "KW 48/2026"))  # the keys go where the pointer is
        self.window.key("ctrl+i")
        self.window.find("combo box", "Dienste")  # what is imported most often is chosen
        self.window.click(self.window.find("push button", "wählen"))
        self.enter_file(self.path("roster.csv"))
        self.seen("roster.csv", "Die Spalten wurden erkannt")
        self.window.press(self.window.find("push button", "Einlesen"))
        self.seen("Eingelesen: 28 neu")
        self.window.press(self.window.find("push button", "Schließen"))
        self.assertEqual(len(self.list(self.file, "duties")), 28)

    def enter_file(self, path):
        """In the file dialog: the whole path, Return, and the dialog goes."""
        self.window.click(self.window.find("text", "Dateiname"))
        self.window.key("ctrl+a")
        self.window.type(str(path))
        self.window.key("Return")
        until("the file dialog to close", lambda: not self.window.all("text", "Dateiname"))

    def print_week(self):
        self.window.key("ctrl+p")
        self.window.press(self.window.find("push button", "Speichern"))
        paper = self.path("Wand.pdf")
        self.enter_file(paper)
        until("the paper", lambda: paper.exists() and paper.stat().st_size > 1000)
        text = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout
        for word in ("KW 48/2026", "Abendstreife", "Adam", "14:00", "Sicherheitspartnerschaft Musterstadt"):
            self.assertIn(word, text)
        self.assertNotIn("Brandt", text)


if __name__ == "__main__":
    product.main()
