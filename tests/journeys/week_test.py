#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many presses and clicks a week of 20 patrols costs. Start: xvfb-run -a dbus-run-session -- week_test.py"""
from datetime import datetime, timedelta

import product
from planner import Planner, stored, week
from product import Journey
from window import Window, until

# Measured, with a little room for the stops of a form that gets another field. A chord counts once.
MOST_ONE_BY_ONE = 560  # 505
MOST_SERIES = 240  # 197
MOST_MOUSE = 190  # 148
MOST_AT_ONCE = 10  # 3: the menu, its letter, Return


class Planning(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=6)
        self.prepare()
        self.window = Window([product.BIN / "doppelstreife", "--look", "light", "--now", "2026-11-23T08:00:00+01:00",
                              self.file], self.env)
        self.addCleanup(self.window.close)
        self.window.find(name="KW 48/2026")
        self.window.activate()
        self.planner = Planner(self.window)

    def prepare(self):
        """What stands in the file before the window opens."""

    def planned(self, way, most):
        def right():
            try:
                return stored(self.list(self.file, "patrols", "--week", "2026-W48")) == week()
            except AssertionError:  # the last edit is on its way
                return False
        try:
            until("the week in the file", right)
        except AssertionError:
            self.assertEqual(stored(self.list(self.file, "patrols", "--week", "2026-W48")), week())
        window = self.window
        total = window.presses + window.clicks + window.drags
        print(f"{way}: {window.presses} key presses, {window.clicks} clicks, {window.drags} drags; "
              f"{total / 20:.1f} a patrol", flush=True)
        self.assertLess(total, most)


class AWeekOfTwenty(Planning):
    def test_one_by_one(self):
        self.planner.one_by_one()
        self.assertEqual(self.window.clicks + self.window.drags, 0)
        self.planned("20 patrols one by one, keyboard", MOST_ONE_BY_ONE)

    def test_series(self):
        self.planner.as_series()
        self.assertEqual(self.window.clicks + self.window.drags, 0)
        self.planned("20 patrols as three series, keyboard", MOST_SERIES)

    def test_mouse(self):
        self.planner.by_mouse()
        self.planned("20 patrols drawn with Ctrl, mouse", MOST_MOUSE)


class AWeekLikeTheLast(Planning):
    """The same 20 patrols stand in the week before."""

    def prepare(self):
        lines = ["key;title;start;end;mode;posts;visits"]
        for number, (title, day, start, end, place) in enumerate(week()):
            first = datetime.fromisoformat(f"{day}T{start}") - timedelta(days=7)
            last = datetime.fromisoformat(f"{day}T{end}") - timedelta(days=7)
            last += timedelta(days=1 if last < first else 0)
            lines.append(f"A-{number};{title};{first:%Y-%m-%dT%H:%M};{last:%Y-%m-%dT%H:%M};foot;KOD:1|PI:1;{place}/15")
        self.patrols(self.file, "\n".join(lines) + "\n")

    def test_week_before(self):
        self.planner.take_over("w", "Woche in")
        self.planned("20 patrols, the week before taken over, keyboard", MOST_AT_ONCE)

    def test_template(self):
        self.planner.make_template("KW 47/2026", "KW 48/2026")
        self.window.presses = 0  # made once, for many weeks
        self.planner.take_over("a", "Vorlage auf")
        self.planned("20 patrols, a week template applied, keyboard", MOST_AT_ONCE)
        log = self.cli("history", self.file, "patrols", "KOD-1").out
        self.assertIn("Wochenvorlage „Vorlage KW 47/2026“ auf KW 48/2026 angewendet", log)


if __name__ == "__main__":
    product.main()
