#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many presses and clicks a week of 20 patrols costs. Start: xvfb-run -a dbus-run-session -- week_test.py"""
import product
from planner import Planner, stored, week
from product import Journey
from window import Window, until

# Measured, with a little room for the stops of a form that gets another field. A chord counts once.
MOST_ONE_BY_ONE = 950  # 852
MOST_SERIES = 240  # 197
MOST_MOUSE = 190  # 148


class AWeekOfTwenty(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=6)
        self.window = Window([product.BIN / "doppelstreife", "--look", "light", "--now", "2026-11-23T08:00:00+01:00",
                              self.file], self.env)
        self.addCleanup(self.window.close)
        self.window.find(name="KW 48/2026")
        self.window.activate()
        self.planner = Planner(self.window)

    def planned(self, way, most):
        def right():
            try:
                return stored(self.list(self.file, "patrols")) == week()
            except AssertionError:  # the last edit is on its way
                return False
        try:
            until("the week in the file", right)
        except AssertionError:
            self.assertEqual(stored(self.list(self.file, "patrols")), week())
        window = self.window
        total = window.presses + window.clicks + window.drags
        print(f"{way}: {window.presses} key presses, {window.clicks} clicks, {window.drags} drags; "
              f"{total / 20:.1f} a patrol", flush=True)
        self.assertLess(total, most)

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


if __name__ == "__main__":
    product.main()
