#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a real roster to the week plan on the wall, by the command line alone."""
import json
import subprocess
import zipfile

import product
from product import Journey


def text_of(pdf):
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout


class FromRosterToWall(Journey):
    def test_the_way_of_a_duty_planner(self):
        file = self.init()
        self.cli("import", file, "agencies", self.write("agencies.csv", product.AGENCIES))
        mapping = self.write("m.json", json.dumps(
            {"header": 3, "columns": {"Behörde": "agency", "PersNr": "service_no", "Nachname": "family_name",
                                      "Vorname": "given_name"}, "constants": {"rule_profile": "none"}}))
        rows = [["Personalliste KOD Musterstadt – Stand November", "", "", ""], ["", "", "", ""],
                ["Behörde", "PersNr", "Nachname", "Vorname"]]
        rows += [["KOD Musterstadt", str(1001 + i), product.name_of(i), "Eva"] for i in range(8)]
        sheet = product.xlsx(self.path("staff.xlsx"), rows, merged=["A1:D1"])
        taken = self.cli("--json", "import", file, "staff", sheet, "--map", mapping).json
        self.assertEqual((taken["added"], taken["updated"], taken["known"]), (8, 0, 0))
        again = self.cli("--json", "import", file, "staff", sheet, "--map", mapping).json
        self.assertEqual((again["added"], again["known"]), (0, 8))

        self.cli("import", file, "duties", self.write("duties.csv", product.duties(8, 7)))
        self.cli("import", file, "absences", self.write("absences.csv",
                 "service_no;start;end\n1002;2026-11-27T00:00;2026-11-28T00:00\n"))
        self.cli("import", file, "hotspots", self.write("hotspots.csv", product.HOTSPOTS))
        self.patrols(file)

        found = self.cli("check", file, "--week", "2026-W48", "--json", code=1).json["findings"]
        by_rule = {f["rule"]: f for f in found}
        self.assertEqual(by_rule["absence"]["officer"], "1002")
        self.assertEqual(by_rule["absence"]["severity"], "breach")
        self.assertEqual(by_rule["absence"]["patrol"], "KOD-1")
        self.assertIn("strength", by_rule, "the police's posts are open")
        self.assertNotIn("double-booking", by_rule)

        for suffix in ("pdf", "html", "xlsx", "odt", "ics"):
            paper = self.path(f"w.{suffix}")
            self.cli("export", file, "week", "--week", "2026-W48", "--out", paper)
            self.assertGreater(paper.stat().st_size, 500, suffix)
        text = text_of(self.path("w.pdf"))
        for word in ("KW 48/2026", "S 19", "Abendstreife", "S 21", "Nachtstreife", "19:00–01:00 (So)", "Brandt",
                     "Sicherheitspartnerschaft Musterstadt"):
            self.assertIn(word, text)
        self.assertNotIn("abwesend", text.lower(), "no finding about a person hangs on the wall")
        self.assertIn("Abendstreife", self.path("w.html").read_text(encoding="utf-8"))
        for packed in ("w.xlsx", "w.odt"):
            self.assertIsNone(zipfile.ZipFile(self.path(packed)).testzip())
        self.cli("verify", file)
        self.assertEqual([p.name for p in self.folder.glob("a.streife*") if p.is_file()], ["a.streife"],
                         "a clean close leaves one file")

    def test_a_moved_shift_leaves_no_ghost(self):
        file = self.small_city(officers=2)
        moved = ("service_no;start;end;shift\n1001;2026-11-23T12:00;2026-11-23T22:00;F\n"
                 "1001;2026-11-25T14:00;2026-11-25T23:00;S\n1001;2026-11-29T12:00;2026-11-29T22:00;F\n")
        source = self.write("moved.csv", moved)
        before = self.content(file)
        plan = self.cli("--json", "import", file, "duties", source, "--replace-span", "--dry-run").json
        self.assertEqual(self.content(file), before, "a dry run writes nothing")
        done = self.cli("--json", "import", file, "duties", source, "--replace-span").json
        self.assertEqual((done["added"], done["removed"]), (plan["added"], plan["removed"]))
        mine = [d for d in self.list(file, "duties") if d["service_no"] == "1001"]
        others = [d for d in self.list(file, "duties") if d["service_no"] == "1002"]
        self.assertEqual(len(others), 7, "officers who are not in the file keep their duties")
        self.assertEqual([d["start"][:16] for d in mine], ["2026-11-23T12:00", "2026-11-25T14:00", "2026-11-29T12:00"])

    def test_history_tells_who_changed_what(self):
        file = self.small_city(officers=3)
        self.patrols(file)
        later = product.PATROLS.replace("18:00;2026-11-27T22:00", "17:30;2026-11-27T22:00")
        self.patrols(file, later)
        entries = self.cli("--json", "history", file, "patrols", "KOD-1").json["history"]
        moved = [e for e in entries if e["field"] in ("start", "Beginn", "Start")]
        self.assertTrue(moved, entries)
        self.assertIn("17:30", json.dumps(moved[-1] if "17:30" in json.dumps(moved[-1]) else moved[0]))
        self.cli("history", file, "patrols", "KOD-99", code=4)

    def test_backup_and_restore(self):
        file = self.small_city(officers=3)
        self.patrols(file)
        before = self.content(file)
        self.cli("backup", file, self.path("b.streife"))
        self.refused("backup", file, self.path("b.streife"), code=4)
        self.cli("import", file, "hotspots", self.write("h.csv", "name;category;kind\nMarkt;Lärm;complaint\n"))
        self.assertNotEqual(self.content(file), before)
        self.cli("restore", self.path("b.streife"), file)
        self.assertEqual(self.content(file), before)
        self.assertEqual(len(list(self.folder.glob("a.streife.vor-restore-*"))), 1, "the replaced file is kept")
        self.cli("import", file, "hotspots", self.path("h.csv"))
        self.cli("verify", file)
        sites = self.sql(file, "SELECT count(*) FROM site")[0][0]
        self.assertEqual(sites, 2, "a restored file gives its ids under a new site")

    def test_same_seed_same_city(self):
        contents = []
        for name in ("x.streife", "y.streife"):
            self.cli("demo", self.path(name), "--seed", "7", "--scale", "small", "--start", "2026-W48", timeout=120)
            contents.append(self.content(self.path(name)))
        self.assertEqual(*contents)
        self.refused("demo", self.path("x.streife"), "--seed", "7", code=4)
        found = self.run_cli("--json", "check", self.path("x.streife"), "--week", "2026-W48")
        self.assertTrue(found.json["findings"], "a demo city has something to find")
        self.cli("verify", self.path("x.streife"))

    def test_an_issued_plan_marks_what_changed_since(self):
        file = self.small_city(officers=3)
        self.patrols(file)
        draft = self.path("draft.pdf")
        self.cli("export", file, "week", "--week", "2026-W48", "--out", draft)
        self.assertIn("Entwurf", text_of(draft))
        self.cli("issue", file, "week", "--week", "2026-W48")
        issued = self.path("issued.pdf")
        self.cli("export", file, "week", "--week", "2026-W48", "--out", issued)
        self.assertNotIn("Entwurf", text_of(issued))
        self.patrols(file, product.PATROLS.replace("T18:00;2026-11-27T22:00", "T17:30;2026-11-27T22:00"))
        changed = self.path("changed.pdf")
        self.cli("export", file, "week", "--week", "2026-W48", "--out", changed)
        self.assertIn("17:30", text_of(changed))
        self.assertIn("Entwurf", text_of(changed))

    def test_a_note_from_the_wall_makes_the_slip(self):
        file = self.small_city(officers=4)
        self.patrols(file)
        week = ("--week", "2026-W48")
        self.cli("issue", file, "week", *week)
        slip = ("export", file, "slip", *week, "--out")
        self.cli(*slip, self.path("none.pdf"))
        self.assertIn("Seit K-1 hat sich nichts geändert", " ".join(text_of(self.path("none.pdf")).split()))
        self.cli("note", file, "S 19 Jost statt Brandt; S 21 19:30", *week)
        found = {p["key"]: p for p in self.list(file, "patrols", *week)}
        self.assertEqual(found["KOD-1"]["crew"], ["1001", "1004"])
        self.assertEqual(found["KOD-2"]["start"][:16], "2026-11-28T19:30")
        self.assertEqual(found["KOD-2"]["end"][:16], "2026-11-29T01:00")
        self.cli(*slip, self.path("both.pdf"))
        text = " ".join(text_of(self.path("both.pdf")).split())
        for words in ("Änderungszettel", "KW 48/2026", "gehört zu K-1", "K war: Brandt", "Jost", "Beginn war 19:00",
                      "Treffpunkt: Wache Mitte", "Planstand jetzt"):
            self.assertIn(words, text)
        self.cli(*slip, self.path("one.pdf"), "--patrol", "KOD-2")
        text = " ".join(text_of(self.path("one.pdf")).split())
        self.assertNotIn("Jost", text)
        self.assertIn("1 weitere Änderung nicht auf diesem Zettel", text)
        for suffix in ("html", "odt", "xlsx", "csv", "ics"):
            self.cli(*slip, self.path("s." + suffix))
            self.assertGreater(self.path("s." + suffix).stat().st_size, 200, suffix)
        self.cli("issue", file, "week", *week)
        self.cli(*slip, self.path("none.pdf"))
        self.assertIn("Seit K-2 hat sich nichts geändert", " ".join(text_of(self.path("none.pdf")).split()))
        self.cli("verify", file)

    def test_digest_follows_the_shared_content_only(self):
        file = self.small_city(officers=3)
        self.patrols(file)
        week = ("--json", "digest", file, "--week", "2026-W48")
        first = self.cli(*week).out
        self.cli("import", file, "absences", self.write("abs.csv", "service_no;start;end\n1003;2026-11-24;2026-11-25\n"))
        self.assertEqual(self.cli(*week).out, first, "an absence never leaves the house")
        self.patrols(file, product.PATROLS.replace("Abendstreife", "Spätstreife"))
        self.assertNotEqual(self.cli(*week).out, first)


if __name__ == "__main__":
    product.main()
