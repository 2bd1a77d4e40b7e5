# SPDX-License-Identifier: GPL-3.0-or-later
"""What `check --json` says about imported rosters and patrols: exactly the expected findings and nothing else."""
import product

STAFF = """agency;service_no;family_name;given_name;rank;rule_profile;qualifications
KOD;1001;Adam;A;;arbzg;
KOD;1002;Berg;B;;azvopol-nw;
KOD;1003;Cohn;C;;none;
"""
AGENCIES = "name;short;kind;land;municipality\nZoll;ZOLL;zoll;NW;Hamm\nPI;PI;polizei;NW;Hamm\n"
PATROLS = "key;title;start;end;mode;crew;visits;tasks;posts\n"
DUTIES = "service_no;start;end;shift\n"


class Lawful(product.Journey):
    def city(self, duties="", patrols="", staff=STAFF):
        file = self.path("recht.streife")
        self.cli("init", file, "--partnership", "P", "--land", "NW", "--municipality", "Hamm", "--agency", "KOD",
                 "--short", "KOD", "--kind", "ordnungsamt")
        for kind, text in (("agencies", AGENCIES), ("staff", staff), ("duties", DUTIES + duties),
                           ("patrols", PATROLS + patrols)):
            if text.count("\n") > 1:
                self.cli("import", file, kind, self.write(f"{kind}.csv", text))
        return file

    def findings(self, file, *options, code=None):
        said = self.cli("--json", "check", file, *options, code=code if code is not None else 1).json["findings"]
        return sorted((f["rule"], f["severity"], f["officer"], f["patrol"], f["other"], f["minutes_missing"])
                      for f in said if f["rule"] not in ("not-on-duty", "power-unchecked"))

    def test_rest_to_the_minute_and_back_to_back(self):
        late = "1001;2026-11-26T14:00;2026-11-26T22:00;S\n"
        file = self.city(late, "K1;Früh;2026-11-27T08:59;2026-11-27T12:00;foot;1001;;;KOD:1|PI:1::1\n")
        self.assertEqual(self.findings(file, "--week", "2026-W48"),
                         [("rest-time", "breach", "1001", "K1", "1001@2026-11-26T14:00", 1)])
        finding = self.cli("--json", "check", file, code=1).json["findings"][0]
        self.assertEqual(finding["norm"], "ArbZG § 5 (1)")
        self.assertFalse(finding["overridden"])

    def test_nine_o_clock_is_fine_and_touching_shifts_are_one(self):
        file = self.city("1001;2026-11-26T14:00;2026-11-26T20:00;S\n1001;2026-11-27T09:00;2026-11-27T12:00;F\n",
                         "K1;Anschluss;2026-11-26T20:00;2026-11-26T22:00;foot;1001;;;KOD:1|PI:1::1\n"
                         "K2;Überlappt;2026-11-27T09:00;2026-11-27T12:00;foot;1001;;;KOD:1|PI:1::1\n")
        self.assertEqual(self.findings(file), [])  # only K1 has no duty

    def test_nights_in_a_row_of_people_without_a_patrol(self):
        nights = "".join(f"1002;2026-11-{d:02}T22:00;2026-11-{d + 1:02}T06:00;N\n" for d in range(16, 20))
        file = self.city(nights)
        self.assertEqual(self.findings(file),
                         [("consecutive-nights", "warning", "1002", None, "1002@2026-11-16T22:00", None)])
        self.cli("export", file, "personal", "--officer", "1002", "--month", "2026-11", "--out", self.path("p.html"))
        with open(self.path("p.html"), encoding="utf-8") as sheet:
            self.assertIn("4 Nächte in Folge", sheet.read())
        self.cli("import", file, "duties", self.write("mehr.csv", DUTIES + "1002;2026-11-20T22:00;2026-11-21T06:00;N\n"))
        self.assertEqual([f[:2] for f in self.findings(file)], [("consecutive-nights", "breach")])

    def test_nobody_may_ban_and_the_bounds_of_a_warning_fine(self):
        file = self.city(patrols="K1;A;2026-11-27T18:00;2026-11-27T20:00;foot;1003;;Aufenthaltsverbot;KOD:1|ZOLL:1::1\n"
                                 "K2;B;2026-11-27T20:00;2026-11-27T22:00;foot;1003;;Verwarnungsgeld 60 €;KOD:1|ZOLL:1::1\n"
                                 "K3;C;2026-11-28T18:00;2026-11-28T20:00;foot;1003;;Verwarnungsgeld 4 €;KOD:1|ZOLL:1::1\n"
                                 "K4;D;2026-11-28T20:00;2026-11-28T22:00;foot;1003;;Verwarnungsgeld 55 €;KOD:1|ZOLL:1::1\n"
                                 "K5;E;2026-11-29T18:00;2026-11-29T20:00;foot;1003;;Aufenthaltsverbot;KOD:1|PI:1::1\n")
        self.assertEqual([f[:4] for f in self.findings(file)],
                         [("power-missing", "warning", None, key) for key in ("K1", "K2", "K3")])
        ban = next(f for f in self.cli("--json", "check", file, code=1).json["findings"] if f["patrol"] == "K1"
                   and f["rule"] == "power-missing")
        self.assertIn("§ 24 Abs. 1 Nr. 12 OBG", ban["text"])

    def test_an_override_holds_until_it_gets_worse(self):
        file = self.city("1001;2026-11-26T14:00;2026-11-26T22:00;S\n1001;2026-11-27T08:30;2026-11-27T12:00;F\n",
                         "K1;Früh;2026-11-27T08:30;2026-11-27T12:00;foot;1001;;;KOD:1|PI:1::1\n")
        release = ("override", file, "--patrol", "K1", "--rule", "rest-time")
        self.cli(*release, "--reason", "other", code=4)  # needs a note
        self.cli(*release, "--reason", "legally-reviewed", "--note", "Az. 32-7")
        self.assertEqual(self.findings(file, code=0), [("rest-time", "breach", "1001", "K1", "1001@2026-11-26T14:00", 30)])
        self.cli("export", file, "personal", "--officer", "1001", "--month", "2026-11", "--out", self.path("p.html"))
        self.cli("export", file, "week", "--week", "2026-W48", "--out", self.path("w.html"))
        with open(self.path("p.html"), encoding="utf-8") as sheet, open(self.path("w.html"), encoding="utf-8") as wall:
            self.assertIn("Az. 32-7", sheet.read())
            paper = wall.read()
            self.assertNotIn("Az. 32-7", paper)
            self.assertNotIn("Ruhezeit", paper)
        worse = PATROLS + "K1;Früh;2026-11-27T08:29;2026-11-27T12:00;foot;1001;;;KOD:1|PI:1::1\n"
        self.cli("import", file, "patrols", self.write("spaeter.csv", worse))
        self.assertEqual(self.findings(file)[0][5], 31)
        self.cli("verify", file)


if __name__ == "__main__":
    product.main()
