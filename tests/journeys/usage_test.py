# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as somebody mistypes it: which exit code, that a sentence says why, and that nothing is written."""
import os
import subprocess

import product
from product import Journey

COMMANDS = ("init", "demo", "import", "list", "history", "check", "confirm", "decline", "withdraw",
            "note", "issue", "export", "roster-mapping", "digest",
            "verify", "backup", "restore")
FOUNDING = ("--partnership", "P", "--land", "NW", "--municipality", "Hamm", "--agency", "KOD", "--kind", "ordnungsamt")


class CommandLine(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=3)
        self.patrols(self.file)
        self.before = self.file.read_bytes()
        self.out = self.path("paper.pdf")
        self.source = self.write("staff.csv", "agency;service_no;family_name\nKOD;9;Neu\n")

    def tearDown(self):
        self.assertEqual(self.file.read_bytes(), self.before, "something was written")
        self.assertFalse(self.out.exists())

    def wrong(self, *words, says=()):
        self.refused(*words, code=2, says=says)

    def test_options(self):
        self.wrong("--json=0", "check", self.file, says="--json")
        self.wrong("--json=", "list", self.file, "patrols", says="--json")
        self.wrong("check", self.file, "--help=1", says="--help")
        self.wrong("import", self.file, "staff", self.source, "--dry-run=1", says="--dry-run")
        for words in (("--now", ""), ("--now=",), ("--now", "gestern"), ("--now", "2026-02-30T10:00"), ("--lang", ""),
                      ("--lang", "fr"), ("--now",)):
            self.wrong("check", self.file, *words, says=words[0].split("=")[0])
        self.wrong("check", self.file, "--week", "--json", says="--week")
        self.wrong("check", self.file, "--week", "2026-W48", "--week", "2026-W49", says="--week")
        self.wrong("check", self.file, "--sideways", says="--sideways")
        self.wrong("--sideways", says="--sideways")
        self.wrong("check", self.file, "-x", says="-x")

    def test_options_stand_anywhere(self):
        want = self.cli("--json", "list", self.file, "patrols", "--week", "2026-W48").out
        self.assertIn("KOD-1", want)
        for words in (("--week", "2026-W48", "--json", "list", self.file, "patrols"),
                      ("--week=2026-W48", "list", "--json", self.file, "patrols"),
                      ("list", "--week", "2026-W48", self.file, "--json", "patrols"),
                      ("--json", "--week", "2026-W48", "--", "list", self.file, "patrols")):
            self.assertEqual(self.cli(*words).out, want, words)

    def test_words(self):
        self.wrong(says="--help")
        self.wrong("", says="--help")
        self.wrong("fly", self.file, says="fly")
        self.wrong("fly", "--help", says="fly")
        self.wrong("help", "fly", says="fly")
        self.wrong("check")
        self.wrong("check", "")
        self.wrong("check", " ")
        self.wrong("check", self.file, "more", says="more")
        self.wrong("list", self.file)
        for words in (("list", "", "patrols"), ("list", self.file, ""), ("history", self.file, "patrols", ""),
                      ("import", self.file, "staff", ""), ("import", self.file, "", self.source),
                      ("export", self.file, "", "--out", self.out), ("backup", self.file, ""), ("restore", "", self.file),
                      ("restore", self.file, ""), ("demo", ""), ("init", "", *FOUNDING)):
            self.wrong(*words)

    def test_kinds_reports_and_suffixes(self):
        self.wrong("list", self.file, "dragons", says=("dragons", "patrols"))
        self.wrong("history", self.file, "dragons", "x", says="dragons")
        self.wrong("import", self.file, "dragons", self.source, says=("dragons", "staff"))
        self.wrong("export", self.file, "poem", "--out", self.out, says=("poem", "week"))
        self.wrong("issue", self.file, "month", says="week")
        for name in ("w.doc", "w", "w.pdf.txt"):
            self.wrong("export", self.file, "week", "--out", self.path(name), says=name)
        self.wrong("import", self.file, "staff", self.write("staff.json", "{}"), says="staff.json")
        self.wrong("import", self.file, "staff", self.source, "--replace-span", says="--replace-span")
        self.wrong("import", self.file, "staff", self.source, "--map", "")
        self.wrong("import", self.file, "staff", self.source, "--sheet", "")

    def test_export_options(self):
        export = ("export", self.file)
        self.wrong(*export, "week", says="--out")
        self.wrong(*export, "week", "--out", "", says="--out")
        self.wrong(*export, "week", "--out", says="--out")
        for month in ("2026-11-05", "2026-1", "26-11", "2026-13", "0000-01", "", "November", "2026/11", "12026-11"):
            self.wrong(*export, "month", "--month", month, "--out", self.out, says="--month")
        for week in ("2025-W53", "2026-W54", "2026-W00", "0000-W01", "", "48", "2026-W48..", "..2026-W48", "next",
                     "2026-W48..2026-W47", "2026-W48...2026-W49", "2026-W480"):
            self.wrong(*export, "week", "--week", week, "--out", self.out)
        self.wrong(*export, "week", "--week", "2026-W48", "--from", "2026-11-01", "--out", self.out, says="--from")
        self.wrong(*export, "week", "--from", "2026-11-10", "--to", "2026-11-10", "--out", self.out, says="--to")
        self.wrong("--now", "2026-11-27T12:00", *export, "week", "--to", "2020-01-01", "--out", self.out, says="--from")
        self.wrong(*export, "week", "--from", "2026-02-30", "--out", self.out, says="--from")
        self.wrong(*export, "week", "--paper", "a5", "--out", self.out, says="--paper")
        self.wrong(*export, "personal", "--out", self.out, says="--officer")
        for option in ("--officer", "--patrol", "--agency", "--map"):
            self.wrong(*export, "roster", option, "", "--out", self.out, says=option)
        self.wrong(*export, "week", "--map", self.source, "--out", self.out, says="--map")
        self.wrong(*export, "slip", "--week", "2026-W48", "--paper", "a4", "--out", self.out, says=("--paper", "slip"))
        self.refused(*export, "slip", "--week", "2026-W48", "--out", self.out, code=4, says="KW 48/2026")
        self.refused(*export, "slip", "--patrol", "KOD-1,KOD-99", "--out", self.out, code=4, says="KOD-99")
        self.wrong("issue", self.file, "week", says="--week")
        self.wrong("issue", self.file, "week", "--week", "2026-W48", "--agency", "KOD", says="--agency")

    def test_notes_that_are_refused(self):
        note = ("note", self.file)
        self.wrong(*note, "S 19 + Jost", says="--week")
        self.wrong(*note, "--week", "2026-W48")
        self.wrong(*note, "", "--week", "2026-W48")
        for text, says in (("S 19", "Abendstreife"), ("S 99 + Jost", "S 99"), ("S 19 + Nobody", "Nobody"),
                           ("S 19 Jost", "Jost"), ("x" * 5000, "")):
            self.refused(*note, text, "--week", "2026-W48", code=4, says=says)
        answer = self.cli("--json", *note, "S 99 + Jost", "--week", "2026-W48", code=4).json
        self.assertEqual([list(e) for e in answer["errors"]], [["candidates", "text"]])
        done = self.cli("--json", *note, "S 19 - Brandt; + Oeztuerk", "--week", "2026-W48", "--dry-run").json
        self.assertEqual([(x["patrol"], x["kind"], x["comes"], x["goes"]) for x in done["steps"]],
                         [("KOD-1", "remove", None, "1002"), ("KOD-1", "add", "1003", None)])

    def test_the_week_with_53(self):
        self.cli("list", self.file, "patrols", "--week", "2026-W53")
        self.wrong("list", self.file, "patrols", "--week", "2025-W53", says="2025-W53")

    def test_founding(self):
        new = self.path("new.streife")
        self.wrong("init", new, says="--")
        for at in range(0, len(FOUNDING), 2):
            empty = list(FOUNDING)
            empty[at + 1] = ""
            self.wrong("init", new, *empty, says=FOUNDING[at])
            self.wrong("init", new, *FOUNDING[:at], *FOUNDING[at + 2:], says=FOUNDING[at])
        self.wrong("init", new, *FOUNDING[:2], "--land", "XX", *FOUNDING[4:], says="NW")
        self.wrong("init", new, *FOUNDING[:8], "--kind", "räuber", says="polizei")
        for words in (("--seed", "x"), ("--weeks", "0"), ("--weeks", "1e3"), ("--start", "2025-W53"), ("--scale", "huge")):
            self.wrong("demo", new, *words, says=words[0] if words[0] != "--start" else "2025-W53")
        self.refused("init", new, "--partnership", "P" * 201, *FOUNDING[2:], code=4, says="200")
        self.assertFalse(new.exists())

    def test_help_of_every_command(self):
        whole = self.cli("--help").out
        self.assertEqual(self.cli("help").out, whole)
        self.assertEqual(self.cli("-h").out, whole)
        for command in COMMANDS:
            text = self.cli(command, "--help").out
            self.assertIn(f"doppelstreife-cli {command} ", text)
            self.assertIn(f"  {command} ", whole)
            self.assertEqual(self.cli("help", command).out, text)
            self.assertEqual(self.cli(command, "-h").out, text)
            self.assertEqual(self.cli("--help", command, self.file).out, text)
            english = self.cli("--lang", "en", command, "--help").out
            self.assertNotEqual(english, text, "the summary is translated")

    def test_capitals_of_the_help_are_in_the_language_of_the_reader(self):
        german = self.cli("help", "restore").out
        self.assertIn("restore SICHERUNG DATEI", german)
        self.assertNotIn("FILE", self.cli("--help").out)
        self.assertIn("confirm DATEI SCHLÜSSEL…", self.cli("--help").out)
        self.assertIn("restore BACKUP FILE", self.cli("--lang", "en", "help", "restore").out)
        self.assertIn("export DATEI BERICHT --out PFAD", self.cli("help", "export").out)
        self.assertIn("--land NW", self.cli("help", "init").out)

    def desktop(self, *words):
        program = self.bin / "doppelstreife"
        if not program.exists():
            self.skipTest("without the desktop")
        env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        return subprocess.run([program, *map(str, words)], env=env, capture_output=True, text=True, timeout=60)

    def test_the_desktop_speaks_without_a_screen(self):
        told = self.desktop("--help")
        self.assertEqual(told.returncode, 0, told.stderr)
        self.assertIn("gemeinsame Streifen", told.stdout)
        self.assertIn("joint patrols", self.desktop("--lang", "en", "--help").stdout)
        version = self.desktop("--version")
        self.assertEqual((version.returncode, version.stdout.split()[0]), (0, "doppelstreife"))

    def test_the_desktop_without_a_screen_says_what_to_do(self):
        told = self.desktop(self.file)
        self.assertEqual((told.returncode, told.stdout), (2, ""))
        self.assertIn("keinen Bildschirm", told.stderr)
        self.assertIn("doppelstreife-cli", told.stderr)
        self.assertEqual(len(told.stderr.splitlines()), 1, told.stderr)

    def test_what_is_not_there(self):
        for words in (("check",), ("list", "patrols"), ("history", "patrols", "KOD-1"), ("verify",), ("digest",),
                      ("backup", self.path("b.streife")), ("import", "staff", self.source), ("roster-mapping",)):
            for file in (self.path("none.streife"), self.folder):
                self.refused(words[0], file, *words[1:], code=3, says=file.name)
        self.refused("import", self.file, "staff", self.path("none.csv"), code=4, says="none.csv")
        self.refused("import", self.file, "staff", self.path("none.json"), code=4, says="none.json")
        self.refused("import", self.file, "staff", self.folder, code=4)
        self.refused("import", self.file, "staff", self.source, "--map", self.path("none.json"), code=4, says="none.json")
        self.refused("history", self.file, "patrols", "X-9", code=4, says="X-9")
        self.refused("export", self.file, "roster", "--agency", "Nope", "--out", self.path("r.csv"), code=4, says="Nope")
        self.refused("roster-mapping", self.file, "--agency", "Nope", code=4, says="Nope")
        self.refused("backup", self.file, self.file, code=4, says=self.file.name)


class BesideAWriter(Journey):
    """Somebody has the file open for writing: whoever only reads isn't disturbed, writers are told who it is."""

    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=3)
        self.patrols(self.file)
        # A lock as a living program leaves it: this one.
        name = os.path.basename(os.readlink(f"/proc/{os.getpid()}/exe"))
        self.lock = self.file.with_name(self.file.name + ".lock")
        self.lock.write_text(f"{os.getpid()}\n{name}\n{os.uname().nodename}\n")

    def test_readers(self):
        self.run_cli("check", self.file)
        for kind in ("patrols", "officers", "duties", "findings", "conflicts", "holidays", "issues"):
            self.cli("--json", "list", self.file, kind)
        patrol = self.list(self.file, "patrols")[0]["key"]
        self.cli("history", self.file, "patrols", patrol)
        self.cli("verify", self.file)
        self.cli("digest", self.file, "--week", "2026-W48")
        self.cli("roster-mapping", self.file)
        self.cli("export", self.file, "week", "--week", "2026-W48", "--out", self.path("w.pdf"))
        self.cli("import", self.file, "duties", self.write("d.csv", product.duties(2, 2)), "--dry-run", "--replace-span")
        self.assertTrue(self.lock.exists(), "the lock is somebody else's")

    def test_writers(self):
        before = self.file.read_bytes()
        mapping = self.write("m.json", '{"columns": [{"title": "x", "field": "name"}]}')
        for words in (("import", "duties", self.write("d.csv", product.duties(2, 2))), ("issue", "week", "--week", "2026-W48"),
                      ("issue", "roster"), ("roster-mapping", "--map", mapping), ("roster-mapping", "--reset")):
            self.refused(words[0], self.file, *words[1:], code=3, says=str(os.getpid()))
        self.assertEqual(self.file.read_bytes(), before)


class RosterMappings(Journey):
    HOUSE = ('{"columns": [{"title": "PNr", "field": "service_no"}, {"title": "Art", "field": "text:Streife"},'
             ' {"title": "Code", "field": "code"}], "codes": [{"from": "17:00", "to": "06:00", "code": "N1"}]}')

    def roster(self, file, *words):
        self.cli("export", file, "roster", "--week", "2026-W48", "--out", self.path("r.csv"), *words)
        return self.path("r.csv").read_text(encoding="utf-8-sig").splitlines()

    def test_kept_for_the_next_month(self):
        file = self.small_city(officers=5)
        self.patrols(file)
        house = self.write("house.json", self.HOUSE)
        usual = self.roster(file)
        self.assertEqual(self.roster(file, "--map", house)[0], "PNr;Art;Code")
        self.assertEqual(self.roster(file), usual, "for once is for once")

        saved = self.cli("roster-mapping", file, "--map", house).json
        self.assertEqual(saved["columns"][1], {"title": "Art", "field": "text:Streife"})
        lines = self.roster(file)
        self.assertEqual(lines[0], "PNr;Art;Code")
        self.assertRegex(lines[1], r"^\d+;Streife;N1$")
        printed = self.write("printed.json", self.cli("roster-mapping", file).out)
        self.assertEqual(self.cli("roster-mapping", file, "--map", printed).json, saved, "what is printed can be given back")

        self.refused("roster-mapping", file, "--map", self.write("bad.json", self.HOUSE.replace("service_no", "salary")),
                     code=4, says="salary")
        self.refused("roster-mapping", file, "--map", self.write("deep.json", "[" * 100_000), code=4)
        self.refused("roster-mapping", file, "--map", house, "--reset", code=2)
        self.assertEqual(self.roster(file), lines, "a refused one changes nothing")
        self.cli("roster-mapping", file, "--reset")
        self.assertEqual(self.roster(file), usual)
        self.cli("verify", file)


if __name__ == "__main__":
    product.main()
