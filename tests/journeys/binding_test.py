# SPDX-License-Identifier: GPL-3.0-or-later
"""Two keys on the command line: confirmed, reopened, declined, answered on a sheet that comes back."""
import re
import subprocess
import zipfile

from product import Journey

FRIDAY = "2026-11-20T15:50"


class Binding(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=3)
        self.patrols(self.file)
        self.own = self.patrol("KOD-1")["post_details"][0]["agency"]

    def patrol(self, key):
        return next(p for p in self.cli("--json", "list", self.file, "patrols").json["patrols"] if p["key"] == key)

    def key_of(self, patrol, agency):
        return next(c for c in self.patrol(patrol)["confirmations"] if c["agency"] == agency)

    def kept(self):
        """The authority without an install that has a post in the first patrol."""
        return next(p["agency"] for p in self.patrol("KOD-1")["post_details"] if p["agency"] != self.own)

    def test_a_patrol_binds_and_reopens(self):
        kept = self.kept()
        self.assertEqual(self.patrol("KOD-1")["state"], "proposed")
        said = self.cli("--json", "--now", FRIDAY, "confirm", self.file, "KOD-1").json
        self.assertEqual((said["confirmed"], said["known"], said["refused"]), (1, 0, []))
        self.assertEqual(self.patrol("KOD-1")["state"], "promised")
        self.cli("confirm", self.file, "KOD-1", "--agency", kept)
        self.assertEqual(self.patrol("KOD-1")["state"], "binding")
        self.assertEqual(self.key_of("KOD-1", kept)["steward"], self.own)
        self.assertIsNone(self.key_of("KOD-1", self.own)["steward"])
        again = self.cli("--json", "confirm", self.file, "KOD-1").json
        self.assertEqual((again["confirmed"], again["known"]), (0, 1))

        # Half an hour later: the other key reopens, the own one goes along.
        start = self.patrol("KOD-1")["start"]
        later = re.sub(r"T(\d\d):(\d\d)", lambda m: f"T{m[1]}:30", start)
        self.assertNotEqual(start, later)
        moved = self.write("moved.csv", f"key;start;end\nKOD-1;{later};{self.patrol('KOD-1')['end']}\n")
        self.cli("import", self.file, "patrols", moved)
        self.assertEqual(self.patrol("KOD-1")["state"], "promised")
        self.assertEqual(self.key_of("KOD-1", self.own)["state"], "given")
        self.assertEqual(self.key_of("KOD-1", kept)["state"], "reopened")

        self.cli("decline", self.file, "KOD-1", "--agency", kept, "--note", "Fußballspiel", "--alternatives",
                 "2026-11-28T18:00/2026-11-28T22:00")
        self.assertEqual(self.patrol("KOD-1")["state"], "declined")
        answer = self.key_of("KOD-1", kept)
        self.assertEqual(answer["note"], "Fußballspiel")
        self.assertEqual(answer["alternatives"], ["2026-11-28T18:00:00+01:00/2026-11-28T22:00:00+01:00"])
        self.cli("withdraw", self.file, "KOD-1", "--agency", kept)
        self.assertEqual(self.key_of("KOD-1", kept)["state"], "withdrawn")
        fields = [h["field"] for h in self.cli("--json", "history", self.file, "patrols", "KOD-1").json["history"]]
        self.assertEqual(fields.count("confirmations"), 5)
        self.cli("verify", self.file)

    def test_what_is_not_ones_own_is_refused(self):
        before = self.file.read_bytes()
        self.refused("confirm", self.file, "KOD-999", code=4, says="KOD-999")
        self.refused("confirm", self.file, "KOD-1", "--agency", "Zoll", code=4, says="Zoll")
        self.refused("confirm", self.file, code=2, says="--week")
        self.refused("confirm", self.file, "KOD-1", "--week", "2026-W48", code=2, says="--week")
        self.refused("decline", self.file, "KOD-1", "--alternatives", "morgen", code=2, says="morgen")
        self.refused("confirm", self.file, "KOD-1", "--strength", "viele", code=2, says="--strength")
        self.assertEqual(self.file.read_bytes(), before)

    def test_an_offer_is_entered_changed_taken_and_deleted(self):
        kept = self.kept()
        key = f"{kept}@2026-12-04T18:00"

        def offer(*words):
            return self.cli("--json", "offer", self.file, *words).json

        def listed():
            return self.cli("--json", "list", self.file, "offers").json["offers"]

        offer("add", "--agency", kept, "--from", "2026-12-04T18:00", "--to", "2026-12-04T22:00", "--strength", "2")
        self.assertEqual(offer("change", key, "--strength", "3", "--note", "mit Hund")["changed"], 1)
        self.assertEqual(offer("change", key, "--strength", "3")["changed"], 0)
        self.assertEqual([(o["strength"], o["note"], o["end"][:16]) for o in listed()],
                         [(3, "mit Hund", "2026-12-04T22:00")])
        self.refused("offer", self.file, "change", key, "--to", "2026-12-04T17:00", code=2)
        made = offer("plan", key)["patrol"]
        self.assertEqual([(p["agency"], p["offered"]) for p in self.patrol(made)["post_details"]],
                         [(self.own, 0), (kept, 3)])
        self.assertEqual(listed()[0]["left"], 0)
        offer("remove", key)
        self.assertEqual(self.patrol(made)["open"], 4)
        self.refused("offer", self.file, "change", key, "--strength", "1", code=4)

    def test_the_reply_sheet_goes_out_and_comes_back(self):
        kept = self.kept()
        self.refused("export", self.file, "replies", "--out", self.path("r.xlsx"), code=2, says="--agency")
        for suffix in ("xlsx", "pdf", "html", "csv"):
            self.cli("export", self.file, "replies", "--agency", kept, "--week", "2026-W48", "--out",
                     self.path(f"r.{suffix}"))
        text = subprocess.run(["pdftotext", "-layout", self.path("r.pdf"), "-"], capture_output=True, text=True,
                              check=True).stdout
        self.assertIn("KOD-1", text)
        self.assertIn("Antwortbogen", text)
        html = self.path("r.html").read_text(encoding="utf-8")
        for officer in self.cli("--json", "list", self.file, "officers").json["officers"]:
            if officer["agency"] != kept:
                self.assertNotIn(officer["service_no"], html)
                self.assertIsNone(re.search(rf"\b{officer['family_name']}\b", html), officer["family_name"])
        self.assertIsNone(zipfile.ZipFile(self.path("r.xlsx")).testzip())

        # The same sheet as csv, filled in as somebody does.
        lines = self.path("r.csv").read_text(encoding="utf-8-sig").splitlines()
        head = lines[0].split(";")
        answer, strength = head.index("Antwort"), head.index("Kräfte")
        filled = [lines[0]]
        for line in lines[1:]:
            cells = line.split(";")
            cells[answer], cells[strength] = "ja", "1"
            filled.append(";".join(cells))
        sheet = self.write("filled.csv", "\n".join(filled) + "\n")
        took = self.cli("--json", "import", self.file, "replies", sheet).json
        self.assertEqual(took["added"], len(lines) - 1)
        self.assertEqual(self.key_of("KOD-1", kept)["state"], "given")
        known = self.cli("--json", "import", self.file, "replies", sheet).json
        self.assertEqual((known["added"], known["known"]), (0, len(lines) - 1))
        # As it went out, without an answer, it says nothing.
        empty = self.cli("--json", "import", self.file, "replies", self.path("r.csv")).json
        self.assertEqual((empty["added"], empty["updated"], empty["known"]), (0, 0, 0))


if __name__ == "__main__":
    import unittest
    unittest.main()
