#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The day it goes wrong, in the real window, inputs and seconds counted. Start: xvfb-run -a dbus-run-session -- wrongday_test.py"""
import pathlib
import time

import product
from product import Journey
from window import Window, until

HEAD = "key;title;start;end;mode;crew;posts;call_sign\n"


class WrongDay(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=6)
        self.inputs = 0

    def open(self, now):
        self.window = Window([product.BIN / "doppelstreife", "--look", "light", "--now", now, self.file], self.env)
        self.addCleanup(self.window.close)
        self.window.find(name="KW 48/2026")
        self.window.activate()

    def key(self, name):
        self.inputs += 1
        self.window.key(name)

    def type(self, text):
        self.inputs += 1
        self.window.type(text)

    def stored(self):
        return {p["key"]: p for p in self.list(self.file, "patrols")}

    def week(self, count):
        """So many patrols of this week, none of whose people is booked twice."""
        lines = [HEAD]
        for i in range(count):
            day, hour = 23 + i % 7, 6 + 5 * (i // 7)
            lines.append(f"W-{i + 1};Streife {i + 1};2026-11-{day}T{hour:02}:00;2026-11-{day}T{hour + 4:02}:00;foot;"
                         f"{1001 + i // 7};KOD Musterstadt:1|PI Mitte:1;S {i + 1}\n")
        self.patrols(self.file, "".join(lines))

    def test_replaced_in_six_inputs_and_still_binding(self):
        self.patrols(self.file, HEAD + "W-1;Abendstreife;2026-11-27T18:00;2026-11-27T22:00;foot;1001;"
                                       "KOD Musterstadt:1|PI Mitte:1;S 19\n")
        for agency in ("KOD Musterstadt", "PI Mitte"):
            self.cli("confirm", self.file, "W-1", "--agency", agency)
        self.cli("issue", self.file, "week", "--week", "2026-W48")
        self.assertEqual(self.stored()["W-1"]["state"], "binding")
        self.open("2026-11-27T06:05")
        name = product.name_of(0)
        self.key("ctrl+shift+x")
        self.window.activate("Ausfall")
        self.window.focused("Wer fällt aus?")
        self.type(name)
        self.window.find(name=name)
        self.key("Return")
        self.window.find(name="1 Streife betroffen")
        self.window.focused("Ausfall melden")
        self.key("Return")
        until("somebody else on the patrol", lambda: self.stored()["W-1"]["crew"] not in (["1001"], []))
        self.window.find(name="Änderungszettel")
        self.window.press(self.window.find("push button", "Drucken …"))
        self.inputs += 1
        dialog = self.window.find("dialog", "Drucken")
        target = self.window.find("text", "Ausgabedatei", root=dialog).queryText()
        slip = pathlib.Path(target.getText(0, -1))
        self.assertFalse(slip.exists(), slip)
        self.addCleanup(slip.unlink, missing_ok=True)
        self.window.press(self.window.find("push button", "Drucken", root=dialog))
        self.inputs += 1
        self.window.find(name="An den Drucker übergeben")
        self.assertTrue(slip.read_bytes().startswith(b"%PDF"))
        self.assertLessEqual(self.inputs, 6)
        self.assertEqual(self.stored()["W-1"]["state"], "binding")
        absences = self.list(self.file, "absences")
        self.assertEqual([a["service_no"] for a in absences], ["1001"])
        self.assertTrue(absences[0]["start"].startswith("2026-11-27T06:05"), absences)

    def test_eighteen_patrols_stand_down_in_half_a_minute(self):
        self.week(18)
        self.cli("confirm", self.file, "--week", "2026-W48")
        self.open("2026-11-23T06:30")
        started = time.monotonic()
        self.key("ctrl+shift+l")
        self.window.activate("Lageabsage")
        self.window.focused("Grund")
        self.type("Stadion")
        until("the hours of the week", lambda: self.to_end_of_week())
        self.window.find(name="18 Streifen verlieren")
        self.window.press(self.window.find("push button", "18 Streifen freigeben"))
        self.inputs += 1
        until("all released", lambda: all(not p["crew"] for p in self.stored().values()))
        self.assertLess(time.monotonic() - started, 30)
        for patrol in self.stored().values():
            own = next(c for c in patrol["confirmations"] if c["agency"] != "PI")
            self.assertEqual((own["state"], own["note"]), ("withdrawn", "Stadion"), patrol)

    def to_end_of_week(self):
        field = self.window.find("text", "Bis, Tag")
        self.window.click(field)
        self.window.key("ctrl+a")
        self.type("30.11.")
        self.key("Tab")
        return True

    def test_twenty_confirmations_in_one_action(self):
        self.week(20)
        self.open("2026-11-23T06:30")
        self.key("ctrl+shift+Return")
        self.window.activate("Zusagen")
        self.window.press(self.window.find("push button", "20 Streifen zusagen"))
        self.inputs += 1
        until("all confirmed", lambda: all(p["state"] == "promised" for p in self.stored().values()))
        self.assertLessEqual(self.inputs, 2)
        self.window.activate()
        self.window.key("ctrl+z")
        until("one step back", lambda: all(p["state"] == "proposed" for p in self.stored().values()))


if __name__ == "__main__":
    product.main()
