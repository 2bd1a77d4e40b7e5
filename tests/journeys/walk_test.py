#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every area and every entry of every menu, as a screen reader meets them. Start: xvfb-run -a dbus-run-session -- walk_test.py"""
import re

import product
from product import Journey
from window import Window, until

# what ends the walk, writes, or is another program's dialog
LEFT_OUT = re.compile(r"Beenden|schließen|Öffnen|Neue Datei|Demostadt|Sicherung|löschen|Kopieren|Rückgängig|Wiederholen"
                      r"|Schrift|Vollbild|Über|Nächste Woche kopieren|leeren|\.streife")
TIME = re.compile(r"\d\d:\d\d–\d\d:\d\d")
WEEKDAY = re.compile(r"\b(Mo|Di|Mi|Do|Fr|Sa|So) \d\d\.\d\d\.")


class Walk(Journey):
    maxDiff = None

    def setUp(self):
        super().setUp()
        self.file = self.path("demo.streife")
        self.cli("demo", self.file, "--seed", "1", "--start", "2026-W48", "--scale", "small")
        self.window = Window([product.BIN / "doppelstreife", "--look", "light", "--now", "2026-11-25T10:00:00+01:00",
                              self.file], self.env)
        self.addCleanup(self.window.close)
        self.window.find("list", "Wochenplan")
        self.window.activate()
        self.troubles, self.stops, self.pages = set(), 0, []

    # --- what a page has to tell

    def audit(self, page):
        self.pages.append(page)
        s = self.window.pyatspi
        for item in list(self.window.walk()):
            try:
                state, role = item.getState(), item.getRoleName()
                if not state.contains(s.STATE_SHOWING):
                    continue
                told = (item.name or "").strip() or (item.description or "").strip()
                if state.contains(s.STATE_FOCUSABLE) and state.contains(s.STATE_ENABLED):
                    self.stops += 1
                    if not told and role not in ("table cell", "frame", "dialog", "separator"):
                        self.troubles.add(f"{page}: {role} without a name in “{item.parent.name}” ({item.parent.getRoleName()})")
                if role == "table":
                    self.heads(page, item)
            except Exception as e:
                if "no longer exists" not in str(e) and "UnknownObject" not in str(e) and "AccessibleException" not in repr(e):
                    raise

    def heads(self, page, table):
        facts = table.queryTable()
        names = [facts.getColumnDescription(c) for c in range(facts.nColumns)]
        if not table.name:
            self.troubles.add(f"{page}: a table without a name")
        if facts.nRows and not any(names):
            self.troubles.add(f"{page}: table “{table.name}” without heads")

    def windows(self):
        return [w for w in self.window.app if w is not None and w.getState().contains(self.window.pyatspi.STATE_SHOWING)]

    def areas(self):
        return [i for i in self.window.all("radio button", root=self.window.find(name="Bereiche")) if i.name]

    def test_checklist_39_everything_focusable_has_a_name(self):
        self.assertGreaterEqual(len(self.areas()), 5)
        for number in range(len(self.areas())):
            area = self.areas()[number]
            name = area.name
            self.window.press(area)
            until(f"area {name}", lambda: self.window.has(self.areas()[number], self.window.pyatspi.STATE_CHECKED))
            self.choose_first()
            self.audit(name)
        self.window.key("ctrl+2")
        for entry in self.entries():
            self.visit(entry)
        self.assertGreater(len(self.pages), 20, self.pages)
        self.assertGreater(self.stops, 400)
        self.assertEqual(sorted(self.troubles), [], f"{len(self.pages)} pages")

    def choose_first(self):
        """The form beside a list is part of the page."""
        tables = self.window.all("table")
        if tables and tables[0].queryTable().nRows:
            tables[0].queryComponent().grabFocus()
            self.window.key("Home")

    def menus(self):
        bar = self.window.find("menu bar")
        return [m for m in bar if m is not None and m.name]

    def entries(self):
        """Menu and entry by name: what other people add is walked without a word here."""
        out = []
        for menu in self.menus():
            for entry in self.window.walk(menu):
                if entry.getRoleName() in ("menu item", "check menu item", "radio menu item") and entry.name \
                        and entry.name != menu.name and not LEFT_OUT.search(entry.name):
                    out.append((menu.name, entry.name))
        self.assertGreater(len(out), 15, out)
        return out

    def visit(self, entry):
        menu = next(m for m in self.menus() if m.name == entry[0])
        items = [i for i in self.window.walk(menu) if i.name == entry[1]]
        if not items or not items[0].getState().contains(self.window.pyatspi.STATE_ENABLED):
            return
        before = len(self.windows())
        try:
            self.window.press(items[0])
        except Exception as e:  # the answer comes when its dialog is closed
            if "NoReply" not in repr(e) and "timeout" not in repr(e).lower() and "AccessibleException" not in repr(e):
                raise
        try:
            until("a dialog", lambda: len(self.windows()) > before, 0.6)
        except AssertionError:
            pass
        self.audit(" > ".join(entry))
        while (open_now := len(self.windows())) > before:  # a dialog may have opened another
            self.window.activate(self.windows()[-1].name)
            self.window.key("Escape")
            until(f"{entry} to close", lambda: len(self.windows()) < open_now)
            self.window.activate()
        if "Drucken" in entry[1]:
            self.window.press(self.window.find("push button", "Zurück"))
            until("the print page to go", lambda: not self.window.all("push button", "Zurück"))

    def test_checklist_39_items_of_the_boards_say_who_when_where_how(self):
        for key, name in (("ctrl+alt+1", "Wochenplan"), ("ctrl+alt+2", "Plan nach Kräften"),
                          ("ctrl+alt+3", "Plan nach Brennpunkten")):
            self.window.key(key)
            board = self.window.find("list", name)
            items = [board.getChildAtIndex(i).name for i in range(min(board.childCount, 60))]
            self.assertGreater(len(items), 5, name)
            planned = [i for i in items if TIME.search(i)]
            self.assertGreater(len(planned), 3, items[:20])
            for item in planned:
                self.assertTrue(WEEKDAY.search(item), item)
        board = self.window.find("list", "Plan nach Brennpunkten")
        places = [h["name"] for h in self.list(self.file, "hotspots")]
        items = [board.getChildAtIndex(i).name for i in range(board.childCount)]
        for place in places:
            self.assertTrue([i for i in items if place in i], f"{place} isn't told: {items[:20]}")


if __name__ == "__main__":
    product.main()
