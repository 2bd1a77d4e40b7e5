# SPDX-License-Identifier: GPL-3.0-or-later
"""The built programs as a user meets them: processes, files, exit codes. Used by all journeys."""
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

BIN = Path(os.environ.get("STREIFE_BIN", "build/dev/bin")).resolve()
NOBODY = 65534
CRASHED = ("terminate called", "Segmentation fault", "AddressSanitizer", "Assertion", "what():", "core dumped", "QFATAL")


class Result:
    def __init__(self, run):
        self.code, self.out, self.err = run.returncode, run.stdout, run.stderr

    def __str__(self):
        return f"exit {self.code}\nstdout: {self.out[:3000]}\nstderr: {self.err[:3000]}"

    @property
    def json(self):
        return json.loads(self.out)


class Journey(unittest.TestCase):
    """A private folder, private user folders, and the command line."""

    longMessage = True

    def setUp(self):
        self.bin = BIN
        self.folder = Path(tempfile.mkdtemp(prefix="streife-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.env = {**os.environ, "LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.folder)}
        for name in ("STATE", "CONFIG", "DATA", "CACHE"):
            self.env[f"XDG_{name}_HOME"] = str(self.folder / f"xdg-{name.lower()}")
        runtime = self.folder / "xdg-runtime"
        runtime.mkdir(mode=0o700)
        self.env["XDG_RUNTIME_DIR"] = str(runtime)

    def path(self, name):
        return self.folder / name

    def write(self, name, text, encoding="utf-8"):
        data = text if isinstance(text, bytes) else text.encode(encoding)
        self.path(name).write_bytes(data)
        return self.path(name)

    def command(self, *words):
        return [str(self.bin / "doppelstreife-cli"), *map(str, words)]

    def run_cli(self, *words, timeout=120, prefix=(), **options):
        run = subprocess.run([*prefix, *self.command(*words)], env=self.env, capture_output=True, text=True,
                             errors="replace", timeout=timeout, cwd=self.folder, **options)
        result = Result(run)
        self.assertGreaterEqual(run.returncode, 0, f"{words} died by signal {-run.returncode}\n{result}")
        self.assertLess(run.returncode, 5, f"{words} ended with a code that cli.md doesn't know\n{result}")
        for sign in CRASHED:
            self.assertNotIn(sign, run.stderr, f"{words}\n{result}")
        return result

    def cli(self, *words, code=0, **options):
        """Runs and wants this exit code."""
        result = self.run_cli(*words, **options)
        self.assertEqual(result.code, code, f"{' '.join(map(str, words))}\n{result}")
        return result

    def refused(self, *words, code, says=(), **options):
        """Wants a refusal with a sentence for people that holds these words."""
        result = self.cli(*words, code=code, **options)
        text = result.err + result.out
        self.assertGreater(len(result.err.strip()), 15, f"no sentence for the user\n{result}")
        self.assertNotIn("QObject", text)
        for word in [says] if isinstance(says, str) else says:
            self.assertIn(word, text, str(result))
        return result

    # --- material

    def init(self, name="a.streife"):
        self.cli("init", self.path(name), "--partnership", "Sicherheitspartnerschaft Musterstadt", "--land", "NW",
                 "--municipality", "Hamm", "--agency", "KOD Musterstadt", "--kind", "ordnungsamt")
        return self.path(name)

    def small_city(self, name="a.streife", officers=20):
        """Own authority, the police, people with duties in week 2026-W48, two hotspots."""
        file = self.init(name)
        self.cli("import", file, "agencies", self.write("agencies.csv", AGENCIES))
        self.cli("import", file, "staff", self.write("staff.csv", staff(officers)))
        self.cli("import", file, "duties", self.write("duties.csv", duties(officers, 7)))
        self.cli("import", file, "hotspots", self.write("hotspots.csv", HOTSPOTS))
        return file

    def patrols(self, file, text=None):
        return self.cli("import", file, "patrols", self.write("patrols.csv", text or PATROLS))

    def list(self, file, kind, *words):
        return self.cli("--json", "list", file, kind, *words).json[kind]

    def sql(self, file, statement):
        """What lies in the file, past the program. A read-only look that leaves nothing behind."""
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        try:
            return connection.execute(statement).fetchall()
        finally:
            connection.close()

    def counts(self, file):
        return tuple(self.sql(file, f"SELECT count(*) FROM {table}")[0][0]
                     for table in ("action", "op", "officer_intern", "duty_intern", "hotspot", "patrol", "post", "visit"))

    def content(self, file):
        """Everything the command line shows, as one hash: two states are equal where this is."""
        parts = [self.cli("--json", "list", file, kind).out for kind in
                 ("agencies", "officers", "duties", "absences", "hotspots", "patrols")]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()


AGENCIES = "name;short;kind;land;municipality\nPI Mitte;PI;polizei;NW;Hamm\n"
HOTSPOTS = """name;category;kind;latitude;longitude;visits_per_week;minutes_per_visit;windows
Bahnhof;Verkehr;objective;51,6784;7,8089;7;15;Mo-Fr 18:00-24:00, Sa 14:00-02:00
Stadtpark;Angst;fear;51.6801;7.8150;3;12;Fr-Sa 20:00-24:00
"""
PATROLS = """key;title;start;end;mode;crew;visits;tasks;posts;call_sign;meeting_point
KOD-1;Abendstreife;2026-11-27T18:00;2026-11-27T22:00;foot;1001|1002;Bahnhof@18:30/15|Stadtpark/15;Jugendschutz;KOD Musterstadt:2|PI Mitte:1;S 19;Wache Mitte
KOD-2;Nachtstreife;2026-11-28T19:00;2026-11-29T01:00;car;1003;Stadtpark/15;;KOD Musterstadt:1|PI Mitte:2;S 21;Rathaus
"""


def staff(count):
    rows = "".join(f"KOD Musterstadt;{1001 + i};{name_of(i)};Eva;;none;\n" for i in range(count))
    return "agency;service_no;family_name;given_name;rank;rule_profile;qualifications\n" + rows


def name_of(i):
    names = ("Adam", "Brandt", "Öztürk", "Jost", "Łukasik", "Vogt", "Kern", "O'Neill")
    return names[i % len(names)] + ("" if i < len(names) else str(i))


def duties(officers, days, shift="F"):
    """Shifts from 12 to 22 on the days from Monday 23.11.2026 on."""
    from datetime import date, timedelta
    rows = []
    for day in range(days):
        on = date(2026, 11, 23) + timedelta(days=day)
        rows += [f"{1001 + i};{on}T12:00;{on}T22:00;{shift}\n" for i in range(officers)]
    return "service_no;start;end;shift\n" + "".join(rows)


# --- the smallest spreadsheets that a program accepts, so that no other program's writer stands between

def xlsx(path, rows, sheet="Dienstplan KW 48", merged=()):
    """All cells are text, as rosters are."""
    def cell(r, c, value):
        return f'<c r="{column(c)}{r}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'
    lines = "".join(f'<row r="{r}">' + "".join(cell(r, c, v) for c, v in enumerate(row) if v != "") + "</row>"
                    for r, row in enumerate(rows, 1))
    merges = f'<mergeCells count="{len(merged)}">' + "".join(f'<mergeCell ref="{m}"/>' for m in merged) + "</mergeCells>"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("[Content_Types].xml", f'<?xml version="1.0"?><Types xmlns="{package}/content-types">'
                   '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                   f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
                   f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>')
        z.writestr("_rels/.rels", f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships">'
                   f'<Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        z.writestr("xl/workbook.xml", f'<?xml version="1.0"?><workbook xmlns="{main}" xmlns:r="{rel}"><sheets>'
                   f'<sheet name="{escape(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>')
        z.writestr("xl/_rels/workbook.xml.rels", f'<?xml version="1.0"?><Relationships xmlns="{package}/relationships">'
                   f'<Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
        z.writestr("xl/worksheets/sheet1.xml", f'<?xml version="1.0"?><worksheet xmlns="{main}"><sheetData>{lines}'
                   f'</sheetData>{merges if merged else ""}</worksheet>')
    return path


def column(index):
    return chr(ord("A") + index)


def main():
    unittest.main(argv=[sys.argv[0], *sys.argv[1:]], verbosity=1)
