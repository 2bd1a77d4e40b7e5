#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports at the edge of what files may be: each refusal names its place, a dry run is a promise, nothing half-way."""
import json
import os
import random

import product
from product import Journey

DUTY = "service_no;start;end;shift\n"


class Edges(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=4)

    def tearDown(self):
        self.cli("verify", self.file)

    def both(self, kind, source, *words):
        """Dry run, then the real one: the same code and, but for the list of changes, the same JSON."""
        before = self.content(self.file)
        plan = self.run_cli("--json", "import", self.file, kind, source, *words, "--dry-run")
        self.assertEqual(self.content(self.file), before, "a dry run writes nothing")
        done = self.run_cli("--json", "import", self.file, kind, source, *words)
        self.assertEqual(plan.code, done.code, f"{plan}\n{done}")
        foretold = plan.json
        changes = foretold.pop("changes", [])
        self.assertEqual(foretold, done.json)
        if done.code == 0:
            self.assertEqual(len(changes), sum(foretold[k] for k in ("added", "updated", "removed")))
        else:
            self.assertEqual(self.content(self.file), before, "refused is refused whole")
        return done

    def places(self, kind, text, *words, name="edge.csv"):
        result = self.both(kind, self.write(name, text), *words)
        self.assertEqual(result.code, 4, str(result))
        return [(e["line"], e["column"]) for e in result.json["errors"]]

    def notices(self, kind, text, *words):
        result = self.both(kind, self.write("edge.csv", text), *words)
        self.assertEqual(result.code, 0, str(result))
        return " ".join(n["text"] for n in result.json["notices"])

    def test_places(self):
        rows = "1001;2026-12-01T12:00;2026-12-01T22:00;F"
        self.assertEqual(self.places("duties", f"{DUTY}{rows}\n{rows};zu viel\n"), [(3, "#5")])
        self.assertEqual(self.places("duties", f"{DUTY}1001;2026-02-30T12:00;2026-03-01T22:00;F\n"
                                     "1001;2026-02-28T12:00;2026-02-30T22:00;F\n"), [(2, "start"), (3, "end")])
        self.assertEqual(self.places("duties", f"{DUTY}1001;;2026-12-01T22:00;F\n"), [(2, "start")])
        self.assertEqual(self.places("duties", "start;end\n2026-12-01T12:00;2026-12-01T22:00\n"), [(1, "service_no")])
        self.assertEqual(self.places("duties", f"{DUTY}{rows}{'F' * 40}\n"), [(2, "shift")])
        self.assertEqual(self.places("staff", "agency;service_no;family_name;rank\nKOD Musterstadt;9;Neu;" + "x" * 201 + "\n"
                                     "KOD Musterstadt;10;Neu;a\x07b\n"), [(2, "rank"), (3, "rank")])
        self.assertEqual(self.places("staff", "service_no;family_name\n9;Neu\n"), [(1, "agency")])
        self.assertEqual(self.places("agencies", "name;short\nPolizei Nord;PI\n"), [(2, "short")])
        self.assertEqual(self.places("duties", (DUTY + rows).encode() + "ü\n".encode() + rows.encode() + b"\xfc\n"), [(3, None)])

    def test_people_read_their_words(self):
        self.refused("import", self.file, "staff", self.write("s.csv", "service_no;family_name\n9;Neu\n"), code=4,
                     says=("Spalte Behörde", "Zeile 1"))
        self.refused("--lang", "en", "import", self.file, "staff", self.path("s.csv"), code=4, says="column Authority")

    def test_nothing_vanishes_in_silence(self):
        text = "Dienstplan\nErsteller;Frau Kern\n" + DUTY + "1001;2026-12-01T12:00;2026-12-01T22:00;F\n"
        self.assertIn("2", self.notices("duties", text))
        self.assertNotIn("Kopfzeile", self.notices("duties", "Dienstplan\n\n" + text.split("\n", 2)[2]))
        gap = "service_no;;start;end\n1002;krank?;2026-12-01T12:00;2026-12-01T22:00\n"
        self.assertIn("#2", self.notices("duties", gap))
        ansi = "agency;service_no;family_name\nKOD Musterstadt;77;Müßig\n"
        self.assertIn("1252", self.notices("staff", ansi.encode("cp1252")))

    def test_mappings(self):
        source = self.write("d.csv", DUTY + "1001;2026-12-01T12:00;2026-12-01T22:00;F\n")
        for name, content in (("deep.json", "[" * 200_000), ("deep2.json", '{"columns":' * 50_000), ("nul.json", b"{}\0"),
                              ("bytes.json", b'{"sheet": "\xff\xfe"}'), ("twice.json", '{"header": 1} {}'),
                              ("big.json", '{"month": "' + "x" * 5_000_000 + '"}'), ("month.json", '{"month": "2026-11-05"}'),
                              ("line.json", '{"header": 1e99}'), ("skip.json", '{"skip_lines": 5}'),
                              ("flag.json", '{"skip_unknown_shifts": "ja"}'), ("array.json", '{"constants": {"agency": []}}')):
            with self.subTest(name):
                self.refused("import", self.file, "duties", source, "--map", self.write(name, content), code=4)
        os.mkfifo(self.path("pipe.json"))
        self.refused("import", self.file, "duties", source, "--map", self.path("pipe.json"), code=4, timeout=20)
        self.refused("import", self.file, "duties", source, "--map", self.folder, code=4)
        self.assertEqual(self.both("duties", source, "--map", self.write("m.json", '{"columns": {"shift": ""}}')).code, 0)

    def test_a_roster_moved_by_hand(self):
        """The month comes again, changed everywhere a month changes: no shift of the old one is left behind."""
        codes = {"shifts": {"F": "06:00-14:00", "S": "14:00-22:00", "N": "22:00-06:00", "X": ""}, "month": "2026-12"}
        mapping = self.write("codes.json", json.dumps(codes))
        r = random.Random(5)
        numbers = [1001, 1002, 1003, 1004]
        stays = {(d["service_no"], d["start"]) for d in self.list(self.file, "duties")}  # of November
        for _ in range(6):
            last = r.randrange(10, 32)
            rows = {n: [r.choice("FSNX") if r.random() < 0.7 else "" for _ in range(last)] for n in numbers}
            rows[r.choice(numbers)] = [""] * last
            text = "Personalnummer;" + ";".join(map(str, range(1, last + 1))) + "\n"
            text += "".join(f"{n};" + ";".join(cells) + "\n" for n, cells in rows.items())
            self.assertEqual(self.both("duties", self.write("grid.csv", text), "--map", mapping, "--replace-span").code, 0)
            begins = {"F": "06", "S": "14", "N": "22"}
            want = {(str(n), f"2026-12-{day:02}T{begins[code]}:00:00+01:00")
                    for n, cells in rows.items() for day, code in enumerate(cells, 1) if code in begins}
            have = {(d["service_no"], d["start"]) for d in self.list(self.file, "duties")} - stays
            self.assertEqual({s for s in have if int(s[1][8:10]) <= last}, want)

    def test_what_is_listed_can_be_imported(self):
        """Patrols as `list` prints them are known, with promises and planned visits."""
        self.patrols(self.file)
        self.cli("import", self.file, "patrols", self.write("p.csv", "key;posts\nKOD-2;KOD Musterstadt:1|PI Mitte:2::2\n"))
        listed = self.list(self.file, "patrols")
        promised = {(p["key"], d["agency"]): d["promised"] for p in listed for d in p["post_details"]}
        self.assertEqual((promised["KOD-2", "PI"], promised["KOD-1", "PI"], promised["KOD-2", "KOD"]), (2, 0, 0))
        self.assertEqual([p["open"] for p in listed], [1, 0], "a promise is no open post")
        columns = ("key", "title", "start", "end", "mode", "crew", "visits", "tasks", "posts", "call_sign", "meeting_point")
        def cell(value):
            return "|".join(value) if isinstance(value, list) else value or ""
        text = ";".join(columns) + "\n" + "".join(";".join(cell(p[c]) for c in columns) + "\n" for p in listed)
        result = self.both("patrols", self.write("again.csv", text))
        self.assertEqual(result.json["known"], len(listed), str(result))
        bare = "key;visits\nKOD-1;Bahnhof/15|Stadtpark/15\n"
        self.assertEqual(self.both("patrols", self.write("bare.csv", bare)).json["known"], 1)

    def test_many_columns_and_many_errors(self):
        wide = ";".join(["service_no", "start", "end"] + [f"Spalte {i}" for i in range(1900)])
        text = wide + "\n" + "1001;2026-12-01T12:00;2026-12-01T22:00" + ";x" * 1900 + "\n"
        self.assertIn("Spalte 7", self.notices("duties", text))
        bad = DUTY + "1001;gestern;heute;F\n" * 30_000
        result = self.both("duties", self.write("bad.csv", bad))
        self.assertEqual(result.code, 4)
        self.assertLess(len(result.out), 5_000_000)


if __name__ == "__main__":
    product.main()
