# SPDX-License-Identifier: GPL-3.0-or-later
"""What `list` and `history` say about a file, and that `import` understands what `list` prints."""
import csv
import io
import json
import os

import product

COLUMNS = {
    "agencies": "name short kind land municipality parent",
    "officers": "agency service_no family_name given_name rank rule_profile qualifications unit",
    "duties": "service_no start end shift kind",
    "absences": "service_no start end",
    "hotspots": "name category kind latitude longitude visits_per_week minutes_per_visit windows closed",
    "powers": "land municipality agency_kind measure verdict norm note min_euro max_euro valid_from valid_until source "
              "checked_by checked_on",
    "patrols": "key title start end mode crew visits tasks posts call_sign meeting_point state",
}


def cell(value):
    if isinstance(value, list):
        return "|".join(value)
    return "" if value is None else str(value)


class Records(product.Journey):
    def demo(self):
        file = self.path("demo.streife")
        self.cli("demo", file, "--scale", "small", "--seed", "3", "--start", "2026-W48")
        return file

    def sheet(self, file, kind):
        """A listing as the file that one would import."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=";", lineterminator="\n")
        columns = COLUMNS[kind].split()
        writer.writerow(columns)
        for record in self.list(file, kind):
            writer.writerow([cell(record[column]) for column in columns])
        return self.write(f"{kind}.csv", text.getvalue())

    def test_what_list_prints_is_known_to_import(self):
        file = self.demo()
        for kind in COLUMNS:
            with self.subTest(kind):
                count = len(self.list(file, kind))
                self.assertGreater(count, 0)
                taken = self.cli("--json", "import", file, "staff" if kind == "officers" else kind,
                                 self.sheet(file, kind)).json
                self.assertEqual((taken["added"], taken["removed"]), (0, 0))
                if kind != "patrols":  # their column `visits` does not carry time windows
                    self.assertEqual((taken["known"], taken["updated"]), (count, 0))
        again = self.cli("--json", "import", file, "patrols", self.sheet(file, "patrols")).json
        self.assertEqual((again["added"], again["updated"]), (0, 0))

    def test_a_week_is_a_part_of_everything(self):
        file = self.demo()
        everything = self.list(file, "patrols")
        week = self.list(file, "patrols", "--week", "2026-W48")
        days = self.list(file, "patrols", "--from", "2026-11-23", "--to", "2026-11-30")
        self.assertEqual(week, days)
        self.assertEqual(week, [p for p in everything if "2026-11-23" <= p["service_day"] < "2026-11-30"])
        self.assertLess(0, len(week))
        self.assertLess(len(week), len(everything))
        found = self.run_cli("--json", "check", file, "--week", "2026-W48").json["findings"]
        self.assertEqual(self.list(file, "findings", "--week", "2026-W48"), found)

    def test_lists_for_people_and_for_programs(self):
        file = self.demo()
        lines = self.cli("list", file, "officers").out.splitlines()
        self.assertEqual(len(lines), 31)
        self.assertTrue(lines[0].startswith("Behörde"), lines[0])
        out = self.cli("--json", "list", file, "officers").out
        self.assertEqual(len(out.splitlines()), 32, "one record a line")
        self.assertEqual(json.loads(self.cli("--json", "list", file, "issues").out), {"issues": []})

    def test_refusals(self):
        file = self.demo()
        self.refused("list", file, "power", code=2, says=["patrols"])
        self.refused("list", file, "patrols", "--week", "2025-W53", code=2)
        self.refused("list", file, "patrols", "--week", "2026-W48", "--from", "2026-11-23", code=2)
        self.refused("list", file, "hotspots", "--week", "2026-W48", code=2)
        self.refused("list", self.path("none.streife"), "patrols", code=3)
        self.refused("history", file, "patrols", "KOD-9999", code=4, says=["KOD-9999"])
        self.refused("history", file, "dragons", "x", code=2)
        self.refused("history", file, "duties", "1001", code=2)

    def test_reading_changes_nothing(self):
        file = self.demo()
        before = file.read_bytes()
        self.cli("--json", "list", file, "patrols")
        self.cli("--json", "history", file, "patrols", "KOD-1")
        self.assertEqual(file.read_bytes(), before)
        self.assertEqual([p.name for p in self.folder.glob("demo.streife*")], ["demo.streife"])

    def test_history_follows_a_crew(self):
        file = self.small_city(officers=3)
        self.patrols(file)
        self.patrols(file, product.PATROLS.replace("1001|1002", "1001|1003"))
        entries = self.cli("--json", "history", file, "patrol", "KOD-1").json["history"]
        self.assertEqual(entries[0]["field"], "created")
        self.assertEqual(entries[0]["new"], "KOD-1")
        crew = [(e["old"] or "", e["new"] or "") for e in entries if e["field"] == "crew"]
        self.assertEqual(["1001" in crew[0][1], "1002" in crew[1][1]], [True, True], crew)
        self.assertTrue(any("1002" in old for old, _ in crew[2:]), crew)
        self.assertTrue(any("1003" in new for _, new in crew[2:]), crew)
        duty = self.list(file, "duties")[0]
        key = f"{duty['service_no']}@{duty['start'][:16]}"
        self.assertEqual(self.cli("--json", "history", file, "duties", key).json["history"][0]["new"], key)

    def test_two_partnerships_in_one_file(self):
        """The house serves in both; whoever is out in both at once is found from either side."""
        file = self.small_city(officers=3)
        self.patrols(file)
        new = ("--partnership", "Bündnis Süd", "--land", "NW", "--municipality", "Unna", "--agency", "KOD Musterstadt",
               "--kind", "ordnungsamt")
        self.cli("init", file, "--add", *new)
        self.refused("init", file, "--add", *new, code=4, says="Bündnis Süd")
        self.refused("init", file, *new, code=4)
        south = ("--partnership", "Bündnis Süd")
        self.assertEqual([p["name"] for p in self.list(file, "partnerships")],
                         ["Bündnis Süd", "Sicherheitspartnerschaft Musterstadt"])
        self.assertEqual(self.list(file, "patrols", *south), [])
        self.assertEqual([a["name"] for a in self.list(file, "agencies", *south)], ["KOD Musterstadt"])
        self.assertGreater(len(self.list(file, "patrols")), 0)
        self.assertEqual(len(self.list(file, "officers", *south)), len(self.list(file, "officers")))
        self.refused("list", file, "patrols", "--partnership", "Bündnis West", code=4, says="Bündnis Süd")
        self.cli("check", file, "--week", "2026-W48", *south)
        self.cli("export", file, "week", "--week", "2026-W48", *south, "--out", self.path("south.html"))
        self.assertIn("Bündnis Süd", self.path("south.html").read_text())
        digests = {self.cli("--json", "digest", file, *which).json["digest"] for which in ((), south)}
        self.assertEqual(len(digests), 2)
        self.cli("verify", file)

    def test_who_may_read(self):
        """The file and its backups are for the planner alone; paper goes where the user's own settings let it."""
        old = os.umask(0o022)
        self.addCleanup(os.umask, old)
        file = self.small_city(officers=5)
        self.patrols(file)
        self.cli("backup", file, self.path("copy.streife"))
        self.cli("export", file, "week", "--week", "2026-W48", "--out", self.path("w.pdf"))
        self.cli("import", file, "hotspots", self.write("h.csv", "name\nBahnhof West\n"))
        modes = {path.relative_to(self.folder).as_posix(): path.stat().st_mode & 0o777
                 for path in (file, self.path("copy.streife"), self.path("w.pdf"))}
        self.assertEqual(modes, {file.name: 0o600, "copy.streife": 0o600, "w.pdf": 0o644})
        backups = file.with_name(file.name + "-sicherung")
        self.assertEqual(backups.stat().st_mode & 0o777, 0o700)
        self.assertEqual({path.stat().st_mode & 0o777 for path in backups.iterdir()}, {0o600})


if __name__ == "__main__":
    product.main()
