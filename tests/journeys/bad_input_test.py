#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong in offices: broken sources and unusable files. Each gets a sentence, a code, and changes nothing."""
import os
import shutil
import sqlite3
import subprocess
import unittest

import product
from product import NOBODY, Journey


class BrokenSources(Journey):
    """Exit 4, line and column, nothing written."""

    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=5)
        self.before = self.counts(self.file)

    def tearDown(self):
        if self.before:
            self.assertEqual(self.counts(self.file), self.before, "something was written")
            self.cli("verify", self.file)

    def errors(self, kind, text, *words, name="bad.csv"):
        source = text if not isinstance(text, (str, bytes)) else self.write(name, text)
        result = self.refused("--json", "import", self.file, kind, source, *words, code=4)
        return result.json["errors"]

    def test_every_bad_cell_with_line_and_column(self):
        errors = self.errors("duties", "service_no;start;end;shift\n"
                             "1001;2026-11-23T12:00;2026-11-23T22:00;F\n"   # fine
                             "1001;2026-13-23T12:00;2026-11-23T22:00;F\n"   # no such month
                             '9999;2026-11-24T12:00;2026-11-24T22:00;"F\nF"\n'  # unknown officer, two physical lines
                             "1002;2026-11-25T12:00;2026-11-25T11:00;F\n"   # ends before it starts
                             ";2026-11-25T12:00;2026-11-25T13:00;F\n")      # no number
        found = {(e["line"], e["column"]) for e in errors}
        self.assertTrue({(3, "start"), (4, "service_no"), (7, "service_no")} <= found, errors)
        self.assertTrue(found & {(6, "start"), (6, "end")}, errors)
        self.assertNotIn(2, {e["line"] for e in errors}, errors)
        self.assertIn("2026-13-23T12:00", {e["value"] for e in errors})
        self.assertTrue(all(len(e["text"]) > 10 for e in errors), errors)

    def test_the_hour_that_does_not_exist(self):
        errors = self.errors("duties", "service_no;start;end;shift\n1001;2026-03-29T02:30;2026-03-29T08:00;F\n")
        self.assertEqual([(e["line"], e["column"]) for e in errors], [(2, "start")])

    def test_the_hour_that_exists_twice_is_the_first(self):
        text = "service_no;start;end;shift\n1001;2026-10-25T02:30;2026-10-25T08:00;F\n"
        taken = self.cli("--json", "import", self.file, "duties", self.write("twice.csv", text)).json
        self.assertTrue(taken["notices"], "it is reported")
        start = [d["start"] for d in self.list(self.file, "duties") if "2026-10-25" in d["start"]]
        self.assertEqual(start, ["2026-10-25T02:30:00+02:00"])
        self.before = None

    def test_missing_column(self):
        self.refused("import", self.file, "duties", self.write("bad.csv", "service_no;shift\n1001;F\n"), code=4, says="Beginn")

    def test_unknown_agency(self):
        errors = self.errors("staff", "agency;service_no;family_name\nPI Mittte;7;Kern\n")
        self.assertEqual([(e["line"], e["column"], e["value"]) for e in errors], [(2, "agency", "PI Mittte")])

    def test_empty_files(self):
        for name, text in (("empty.csv", ""), ("blank.csv", "\n\n"), ("empty.xlsx", ""), ("empty.ics", "")):
            self.refused("import", self.file, "duties", self.write(name, text), code=4)

    def test_text_that_calls_itself_a_spreadsheet(self):
        for suffix in ("xlsx", "ods"):
            self.refused("import", self.file, "duties", self.write(f"t.{suffix}", product.duties(2, 2)), code=4)

    def test_spreadsheet_cut_off(self):
        whole = product.xlsx(self.path("whole.xlsx"), [["service_no", "start", "end"], ["1001", "2026-11-23T12:00", "x"]])
        self.refused("import", self.file, "duties", self.write("cut.xlsx", whole.read_bytes()[:-300]), code=4)

    def test_folder_and_missing_file(self):
        self.refused("import", self.file, "duties", self.folder, code=4)
        self.refused("import", self.file, "duties", self.path("nowhere.csv"), code=4, says="nowhere.csv")

    def test_noise(self):
        for name in ("noise.csv", "noise.xlsx", "noise.ods", "noise.ics"):
            self.refused("import", self.file, "duties", self.write(name, os.urandom(20000)), code=4)

    def test_wrong_encodings(self):
        """Windows-1252 is recognised and said; what no reading explains is refused."""
        text = "agency;service_no;family_name;given_name;rank;rule_profile;qualifications\nKOD Musterstadt;77;Müßig;Jörg;;none;\n"
        taken = self.cli("--json", "import", self.file, "staff", self.write("ansi.csv", text, "cp1252")).json
        self.assertEqual(taken["added"], 1)
        self.assertTrue(any("1252" in str(n) for n in taken["notices"]), taken)
        self.assertIn("Müßig", [o["family_name"] for o in self.list(self.file, "officers")])
        with_mark = self.write("mark.csv", "\ufeff" + text)
        self.assertEqual(self.cli("--json", "import", self.file, "staff", with_mark).json["known"], 1)
        self.before = None

    def test_quote_that_never_ends(self):
        self.refused("import", self.file, "duties",
                     self.write("open.csv", 'service_no;start;end;shift\n1001;"2026-11-23T12:00;2026-11-23T22:00;F\n'), code=4)

    def test_bad_mapping(self):
        source = self.write("d.csv", product.duties(1, 1))
        self.refused("import", self.file, "duties", source, "--map", self.write("m.json", "{"), code=4)
        self.refused("import", self.file, "duties", source, "--map", self.path("none.json"), code=4)

    def test_a_million_rows(self):
        """Refused with a sentence, in 4 GB of address space and without a flood of output."""
        rows = "".join(f"{i % 900000};2026-11-23T12:00;2026-11-23T22:00;F\n" for i in range(1_000_000))
        source = self.write("million.csv", "service_no;start;end;shift\n" + rows)
        result = self.refused("--json", "import", self.file, "duties", source, code=4, timeout=800,
                              prefix=("bash", "-c", 'ulimit -v 4000000; exec "$@"', "limited"))
        self.assertTrue(result.json["errors"])
        self.assertLess(len(result.out) + len(result.err), 300_000_000)

    def test_table_of_formulas_stays_text(self):
        """A cell that a spreadsheet would run is a name like any other, and leaves as text."""
        text = "name;category;kind\n=HYPERLINK(\"http://x\");Lärm;complaint\n"
        taken = self.run_cli("import", self.file, "hotspots", self.write("f.csv", text))
        self.assertIn(taken.code, (0, 4))
        self.before = None if taken.code == 0 else self.before


class Usage(Journey):
    def test_impossible_requests(self):
        file = self.small_city(officers=2)
        out = self.path("w.pdf")
        for words in ((), ("fly", file), ("export", file, "poem", "--out", out), ("list", file, "dragons"),
                      ("export", file, "week", "--week", "2026-W48"),
                      ("export", file, "week", "--week", "2026-W48", "--out", self.path("w.doc")),
                      ("export", file, "week", "--week", "2025-W53", "--out", out),
                      ("check", file, "--week", "2026-W54"), ("check", file, "--week", "next"),
                      ("check", file, "--sideways"), ("import", file, "dragons", out), ("check",)):
            self.refused(*words, code=2)
        self.assertFalse(out.exists())

    def test_help_and_version_need_no_file(self):
        self.assertIn("import", self.cli("--help").out)
        self.assertIn("0.1.0", self.cli("--version").out)
        self.assertIn("SQLite", self.cli("--version", "--verbose").out)

    def test_unknown_records(self):
        file = self.small_city(officers=2)
        self.refused("export", file, "patrol-card", "--patrol", "KOD-99", "--out", self.path("c.pdf"), code=4, says="KOD-99")
        self.refused("export", file, "personal", "--officer", "4711", "--out", self.path("p.pdf"), code=4, says="4711")

    def test_english_on_demand(self):
        german = self.refused("check", self.path("none.streife"), code=3).err
        english = self.refused("--lang", "en", "check", self.path("none.streife"), code=3).err
        self.assertNotEqual(german, english)
        self.assertIn("does not exist", english)
        self.assertRegex(german, "gibt es nicht|nicht gefunden|existiert nicht")


class UnusableFiles(Journey):
    """Exit 3, a sentence, nothing lost."""

    def hotspots(self):
        return self.write("h.csv", "name;category;kind\nMarkt;Lärm;complaint\n")

    def writing(self, file):
        return ("import", file, "hotspots", self.hotspots())

    def test_missing_folder_and_other_files(self):
        self.refused("check", self.path("none.streife"), code=3, says="none.streife")
        self.refused("check", self.folder, code=3)
        self.refused("check", self.write("empty.streife", ""), code=3)
        self.refused("check", self.write("text.streife", "no database\n" * 500), code=3)
        self.refused("check", self.write("noise.streife", b"SQLite format 3\0" + os.urandom(50000)), code=3)
        other = sqlite3.connect(self.path("other.streife"))
        other.execute("CREATE TABLE t(a)")
        other.commit()
        other.close()
        for words in (("check", self.path("other.streife")), self.writing(self.path("other.streife"))):
            self.refused(*words, code=3, says="other.streife")

    def test_existing_targets(self):
        file = self.small_city(officers=2)
        before = file.read_bytes()
        self.refused("init", file, "--partnership", "x", "--land", "NW", "--municipality", "Hamm", "--agency", "y",
                     "--kind", "polizei", code=4)
        self.refused("demo", file, code=4)
        self.assertEqual(file.read_bytes(), before)

    def test_newer(self):
        file = self.small_city(officers=2)
        connection = sqlite3.connect(file)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version={version + 100}")
        connection.commit()
        connection.close()
        before = file.read_bytes()
        self.refused("check", file, code=3, says=str(version + 100))
        self.refused(*self.writing(file), code=3)
        self.assertEqual(file.read_bytes(), before)

    def test_newer_that_may_be_read(self):
        """Its maker says from which file version on programs may read it: reading works with a note, writing does not."""
        file = self.small_city(officers=2)
        connection = sqlite3.connect(file)
        connection.execute("INSERT OR REPLACE INTO meta VALUES('min_reader', 1), ('program', '7.8.9')")
        connection.execute("PRAGMA user_version=101")
        connection.commit()
        connection.close()
        before = file.read_bytes()
        self.assertEqual(len(self.list(file, "officers")), 2)
        self.assertIn("7.8.9", self.cli("list", file, "officers").err)
        self.cli("export", file, "week", "--week", "2026-W48", "--out", self.path("w.csv"))
        self.cli("verify", file)
        self.refused(*self.writing(file), code=3, says="7.8.9")
        self.assertEqual(file.read_bytes(), before)

    def test_full_disk_for_reading(self):
        """Reading needs no space: a limit on the size of files is as good as a full disk."""
        file = self.small_city(officers=2)
        full = ("bash", "-c", "ulimit -f 0; trap '' XFSZ; exec \"$@\"", "full")
        self.assertEqual(len(self.cli("--json", "list", file, "officers", prefix=full).json["officers"]), 2)
        self.cli("check", file, "--week", "2026-W48", "--json", prefix=full)

    def test_locked(self):
        """A second writer is told who holds the file; readers work meanwhile."""
        file = self.small_city(officers=20)
        many = self.write("many.csv", product.duties(20, 4000))
        holder = subprocess.Popen(self.command("import", file, "duties", many), env=self.env, cwd=self.folder,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            refusals, readings = [], 0
            lock = file.with_name(file.name + ".lock")
            while holder.poll() is None and not lock.exists():
                pass  # it is still starting
            while holder.poll() is None:
                result = self.run_cli(*self.writing(file))
                if result.code == 3:
                    refusals.append(result.err)
                self.assertIn(result.code, (0, 3), str(result))
                self.assertEqual(self.run_cli("list", file, "hotspots").code, 0)
                readings += 1
        finally:
            holder.wait()
        self.assertTrue(refusals, "the holder was never met")
        self.assertIn(str(holder.pid), refusals[-1], "the holder's process is named")
        self.assertGreater(readings, 1)
        self.assertEqual(holder.returncode, 0)
        self.cli("verify", file)

    def as_somebody(self):
        """Root may write everywhere: the program then runs as nobody."""
        if os.getuid() != 0:
            return {}
        programs = self.path("programs")  # the tree may lie where nobody else may look, as in /root
        programs.mkdir()
        for name in ("doppelstreife-cli", "doppelstreife-reader"):
            shutil.copy(product.BIN / name, programs)
        self.bin = programs
        for path in (self.folder, *self.folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []}

    def test_read_only_file(self):
        file = self.small_city(officers=2)
        somebody = self.as_somebody()
        file.chmod(0o444)
        before = file.read_bytes()
        self.refused(*self.writing(file), code=3, **somebody)
        self.cli("--json", "list", file, "officers", **somebody)
        self.cli("export", file, "week", "--week", "2026-W48", "--out", self.path("w.pdf"), **somebody)
        self.assertEqual(file.read_bytes(), before)

    def test_read_only_folder(self):
        closed = self.path("closed")
        closed.mkdir()
        file = self.small_city(officers=2)
        shutil.move(file, closed / "a.streife")
        file = closed / "a.streife"
        somebody = self.as_somebody()
        closed.chmod(0o555)
        self.addCleanup(closed.chmod, 0o755)
        before = file.read_bytes()
        self.refused(*self.writing(file), code=3, **somebody)
        self.cli("--json", "list", file, "officers", **somebody)
        self.cli("verify", file, **somebody)
        self.assertEqual([p.name for p in closed.iterdir()], ["a.streife"])
        self.assertEqual(file.read_bytes(), before)

    def test_unreadable_file(self):
        file = self.small_city(officers=2)
        somebody = self.as_somebody()
        file.chmod(0)
        self.refused("check", file, code=3, **somebody)

    def test_full_disk(self):
        """A small file system of its own; where none may be mounted, a limit on the size of files."""
        file = self.small_city(officers=20)
        many = self.write("many.csv", product.duties(20, 400).replace("T22:00;F", "T21:00;Spätdienst mit langem Namen"))
        disk = self.path("disk")
        disk.mkdir()
        size = file.stat().st_size + 600_000
        mount = ["unshare", "-m"] if os.getuid() == 0 else ["unshare", "-rm"]
        script = (f'mount -t tmpfs -o size={size} tmpfs "{disk}" && cp "{file}" "{disk}/a.streife" && '
                  f'{{ "$@"; code=$?; cp "{disk}"/a.streife* "{self.folder}/after/"; exit $code; }}')
        self.path("after").mkdir()
        probe = subprocess.run([*mount, "sh", "-c", f'mount -t tmpfs tmpfs "{disk}"'], capture_output=True)
        if probe.returncode == 0:
            self.refused("import", disk / "a.streife", "duties", many, code=3, prefix=(*mount, "sh", "-c", script, "full"))
            file = self.path("after") / "a.streife"
        else:
            limit = f"ulimit -f {size // 1024}; trap '' XFSZ; exec \"$@\""
            self.refused("import", file, "duties", many, code=3, prefix=("bash", "-c", limit, "full"))
        self.cli("verify", file)
        self.assertEqual(len(self.list(file, "duties")), 20 * 7, "nothing lost, nothing half written")

    def test_full_disk_for_paper(self):
        file = self.small_city(officers=5)
        self.patrols(file)
        if not os.path.exists("/dev/full"):
            raise unittest.SkipTest("no /dev/full")
        self.refused("export", file, "week", "--week", "2026-W48", "--out", self.path("no-such-folder") / "w.pdf", code=3)


if __name__ == "__main__":
    product.main()
