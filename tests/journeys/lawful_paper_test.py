# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings about people and what was released: on their own sheet and in `check`, never on what hangs on the wall."""
import datetime
import re
import subprocess
import zipfile

import product

AGENCIES = "name;short;kind;land;municipality\nPI;PI;polizei;NW;Hamm\n"
STAFF = "agency;service_no;family_name;given_name;rank;rule_profile;qualifications\n"
PATROLS = "key;title;start;end;mode;crew;visits;tasks;posts\n"
DUTIES = "service_no;start;end;shift\n"
ABSENCES = "service_no;start;end\n"
WALL = ("pdf", "html", "xlsx", "odt", "ics", "csv")
RELEASED, OPEN = datetime.date(2026, 11, 9), datetime.date(2026, 11, 23)  # the Mondays of two weeks
RELEASER = "Leitstelle-Zimmermann"

# rule: (profile, name, [duties], [patrols], [absences]); spans are day of the week (0 = Monday), from, to
CASES = {
    "rest-time": ("arbzg", "Ahrens", [(0, 14, 22), (1, 8.5, 12)], [(1, 8.5, 12)], []),
    "daily-hours": ("arbzg", "Bauer", [(2, 6, 17)], [(2, 10, 12)], []),
    "weekly-rest": ("arbzg", "Conrad", [(d, 8, 16) for d in range(7)], [(6, 10, 12)], []),
    "break": ("arbzg", "Dietz", [(3, 8, 16)], [(3, 8, 15)], []),
    "consecutive-shifts": ("azvopol-nw", "Ebert", [(d, 8, 14) for d in range(6)], [(5, 9, 11)], []),
    "consecutive-nights": ("azvopol-nw", "Fink", [(d, 22, 30) for d in range(4)], [(3, 23, 25)], []),
    "backward-rotation": ("azvopol-nw", "Graf", [(0, 14, 22), (1, 10, 16)], [(1, 10, 12)], []),
    "free-sundays": ("azvopol-nw", "Heinze", [(6 - 7 * back, 8, 14) for back in range(8)], [(6, 9, 11)], []),
    "not-on-duty": ("arbzg", "Iversen", [(0, 8, 12)], [(4, 18, 20)], []),
    "double-booking": ("none", "Jessen", [(4, 16, 24)], [(4, 18, 20), (4, 19, 21)], []),
    "absence": ("none", "Kuhn", [(5, 16, 24)], [(5, 18, 20)], [(5, 0, 24)]),
}
CANNOT = ("double-booking", "absence")  # are never released
# words of rules, norms and releases: if one of them is on the wall, something leaked
WORDS = ("Verstoß", "Warnung", "Prüfhinweis", "Ruhezeit", "Pause", "in Folge", "Sonntage", "Rückwärts", "abwesend", "doppelt",
         "kein Dienst", "Arbeitszeit", "ArbZG", "AZVO", "§", "fehlen", "fehlt", "Freigabe", "reigegeben", RELEASER)


def clock(monday, day, hour):
    at = datetime.datetime.combine(monday, datetime.time()) + datetime.timedelta(days=day, hours=hour)
    return at.strftime("%Y-%m-%dT%H:%M")


class LawfulPaper(product.Journey):
    @classmethod
    def rows(cls):
        staff, duties, patrols, absences = STAFF + "KOD;1900;Ruhig;R;;arbzg;\n", DUTIES, PATROLS, ABSENCES
        for number, (rule, (profile, name, shifts, walks, away)) in enumerate(CASES.items()):
            officer = 1001 + number
            staff += f"KOD;{officer};{name};V;;{profile};\n"
            written = set()
            for week, monday in (("R", RELEASED), ("O", OPEN)):
                for day, start, end in shifts:
                    written.add(f"{officer};{clock(monday, day, start)};{clock(monday, day, end)};CODE{number}\n")
                for n, (day, start, end) in enumerate(walks):
                    patrols += (f"{week}{n}-{rule};Gang;{clock(monday, day, start)};{clock(monday, day, end)};foot;{officer};;;"
                                f"KOD:1|PI:1::1\n")
                for day, start, end in away:
                    absences += f"{officer};{clock(monday, day, start)};{clock(monday, day, end)}\n"
            duties += "".join(sorted(written))
        patrols += "R9-quiet;Gang;2026-11-10T18:00;2026-11-10T20:00;foot;1900;;;KOD:1|PI:1::1\n"
        duties += "1900;2026-11-10T16:00;2026-11-10T22:00;CODEX\n"
        return {"agencies": AGENCIES, "staff": staff, "duties": duties, "patrols": patrols, "absences": absences}

    def city(self):
        file = self.path("recht.streife")
        self.cli("init", file, "--partnership", "P", "--land", "NW", "--municipality", "Hamm", "--agency", "KOD",
                 "--short", "KOD", "--kind", "ordnungsamt")
        for kind, text in self.rows().items():
            self.cli("import", file, kind, self.write(f"{kind}.csv", text))
        for rule in CASES:
            words = ("override", file, "--user", RELEASER, "--patrol", f"R0-{rule}", "--rule", rule, "--reason",
                     "legally-reviewed", "--note", f"Az. 77-{rule}")
            self.cli(*words, code=4 if rule in CANNOT else 0)
        return file

    def people(self, file, *options):
        return [f for f in self.cli("--json", "check", file, *options, code=1).json["findings"]
                if f["rule"] in CASES and f["officer"]]

    def text(self, file, report, suffix, *options):
        out = self.path(f"paper.{suffix}")
        self.cli("export", file, report, "--out", out, *options)
        if suffix == "pdf":
            text = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, text=True, check=True).stdout
        elif suffix in ("xlsx", "odt"):
            with zipfile.ZipFile(out) as parts:
                text = " ".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))
        else:
            text = out.read_text(encoding="utf-8").replace("\r\n ", "")
        return re.sub(r"\s+", " ", text)

    def test_each_rule_is_found_in_both_weeks_and_only_what_was_released_is_taken(self):
        file = self.city()
        found = {(f["rule"], f["patrol"][0]): f["overridden"] for f in self.people(file)
                 if f["patrol"] and f["patrol"].endswith(f["rule"])}
        self.assertEqual(found, {(rule, week): week == "R" and rule not in CANNOT for rule in CASES for week in "RO"})
        self.cli("verify", file)

    def test_nothing_of_it_is_on_the_wall(self):
        file = self.city()
        titles = {f[part] for f in self.people(file) for part in ("title", "text", "norm") if f[part]}
        self.assertGreater(len(titles), 2 * len(CASES))
        for report, options, formats in (("week", ("--week", "2026-W46..2026-W48"), WALL), ("month", ("--month", "2026-11"), WALL),
                                         ("patrol-card", ("--patrol", "R0-rest-time"), ("pdf", "html", "odt"))):
            for suffix in formats:
                with self.subTest(report=report, suffix=suffix):
                    paper = self.text(file, report, suffix, *options)
                    self.assertIn("Gang", paper)
                    for word in [*titles, *WORDS, "Az. 77", "CODE"]:
                        self.assertNotIn(word, paper)

    def test_the_own_sheet_holds_both_and_nobody_elses_does(self):
        file = self.city()
        mine = {}
        for finding in self.people(file):
            mine.setdefault(finding["officer"], []).append(finding)
        for number, rule in enumerate(CASES):
            officer = str(1001 + number)
            for suffix in ("html", "odt", "pdf"):
                with self.subTest(rule=rule, suffix=suffix):
                    sheet = self.text(file, "personal", suffix, "--officer", officer, "--month", "2026-11")
                    self.assertIn("Prüfhinweise zu Ihnen", sheet)
                    if suffix != "pdf":  # a column of the paper breaks lines
                        for finding in mine[officer]:
                            self.assertIn(finding["title"], sheet)
                    released = [r for r in CASES if f"77-{r}" in re.sub(r"-\s", "-", sheet)]
                    self.assertEqual(released, [] if rule in CANNOT else [rule])
                    self.assertEqual(sheet.count("Az. 77"), 0 if rule in CANNOT else 1)
                    self.assertEqual(RELEASER in sheet.replace("- ", "-"), rule not in CANNOT)
                    for other in mine:
                        if other != officer:
                            for finding in mine[other]:
                                self.assertNotIn(finding["text"], sheet)
        quiet = self.text(file, "personal", "html", "--officer", "1900", "--month", "2026-11")
        self.assertIn("Gang", quiet)
        for word in ("Prüfhinweise", "Az. 77", RELEASER, "ArbZG"):
            self.assertNotIn(word, quiet)

    def test_what_is_taken_back_counts_again(self):
        file = self.city()
        self.cli("override", file, "--patrol", "R0-rest-time", "--rule", "rest-time", "--withdraw")
        self.assertEqual([f["overridden"] for f in self.people(file) if f["rule"] == "rest-time"], [False, False])
        sheet = self.text(file, "personal", "html", "--officer", "1001", "--month", "2026-11")
        self.assertNotIn("Az. 77", sheet)
        self.assertEqual(sheet.count("10 h 30 min"), 2)


if __name__ == "__main__":
    product.main()
