#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader alone: what it says about foreign files, against the csv module, zoneinfo and the text itself."""
import csv
import io
import json
import random
import subprocess
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import product
from product import Journey

BERLIN = ZoneInfo("Europe/Berlin")


class Reader(Journey):
    def reader(self, *words):
        return subprocess.run([str(product.BIN / "doppelstreife-reader"), *map(str, words)], env=self.env, cwd=self.folder,
                              capture_output=True, timeout=120)

    def read(self, path, *words):
        """Description, records as (line, cells), notices; the stream must be whole."""
        run = self.reader(path, *words)
        lines = run.stdout.decode("utf-8").split("\n")
        self.assertEqual(lines.pop(), "", "the stream ends with a line")
        values = [json.loads(line) for line in lines]
        self.assertEqual(run.returncode, 0, values[-1:])
        records = [(v[0], v[1:]) for v in values if isinstance(v, list)]
        self.assertEqual(values[-1], {"end": len(records)}, "it counts what it gave")
        self.assertIn("format", values[0], "the description comes first")
        return values[0], records, [v for v in values if isinstance(v, dict) and "notice" in v]

    def refusal(self, path, *words):
        run = self.reader(path, *words)
        self.assertEqual(run.returncode, 4, run.stdout[:500])
        last = json.loads(run.stdout.decode().splitlines()[-1])
        self.assertIn("refused", last)
        return last["refused"], last["line"]


class Protocol(Reader):
    def test_usage(self):
        for words in ((), ("a", "b", "c")):
            run = self.reader(*words)
            self.assertEqual(run.returncode, 2)
            self.assertIn(b"usage", run.stderr)

    def test_refusals(self):
        wrong = {
            "none.csv": (None, "missing", 0), "empty.csv": (b"", "empty", 0), "a.doc": (b"x", "suffix", 0),
            "a.xls": (b"x", "old-excel", 0), "text.xlsx": (b"a;b\n", "content", 0), "zip.csv": (b"PK\x03\x04rest", "content", 0),
            "pdf.csv": (b"%PDF-1.4\n", "content", 0), "nul.csv": (b"a;b\n1;\0\n", "binary", 2),
            "quote.csv": (b'a;b\n1;2\n"x"y;3\n', "quote", 3), "open.csv": (b'a;b\n1;2\n"x\n\n\n', "open-quote", 3),
            "bom.csv": (b"\xef\xbb\xbfa;b\n\n\xe4;1\n", "encoding", 3), "hole.csv": (b"a;b\n\x81;1\n", "encoding", 2),
            "mixed.csv": ("ä;b\n".encode() + b"\xe4;1\n", "mixed", 2), "no.ics": (b"a;b\n", "not-a-calendar", 1),
            "cut.zip.xlsx": (b"PK\x03\x04" + b"x" * 100, "damaged", 0),
            "wide.csv": (b"a;b\n" + b";" * 2000 + b"\n", "columns", 2), "cell.csv": (b"a;b\n" + b"x" * 1_100_000, "long-cell", 2),
        }
        for name, (content, code, line) in wrong.items():
            if content is not None:
                self.write(name, content)
            with self.subTest(name):
                self.assertEqual(self.refusal(self.path(name)), (code, line))
        self.assertEqual(self.refusal(self.folder)[0], "folder")
        self.assertEqual(self.refusal("/dev/null")[0], "not-a-file")

    def test_sheets(self):
        book = product.xlsx(self.path("b.xlsx"), [["a", "b"], ["1", ""], [], ["", "2"]], sheet="Dienst & Plan")
        for words in ((), ("Dienst & Plan",), ("dienst & plan",), ("1",)):
            description, records, _ = self.read(book, *words)
            self.assertEqual((description["sheet"], description["sheets"]), ("Dienst & Plan", ["Dienst & Plan"]))
            self.assertEqual(records, [(1, ["a", "b"]), (2, ["1", ""]), (4, ["", "2"])])
        self.assertEqual(self.refusal(book, "KW 49")[0], "sheet")

    def test_it_leaves_no_traces(self):
        book = product.xlsx(self.path("b.xlsx"), [["a", "b"], ["1", "2"]])
        self.write("a.csv", "a;b\n1;2\n")
        before = sorted(p.name for p in self.folder.rglob("*"))
        self.read(book)
        self.read(self.path("a.csv"))
        self.assertEqual(sorted(p.name for p in self.folder.rglob("*")), before)


class Tables(Reader):
    ALPHABET = ["a", "Ü", "ß", "€", " ", "0", ",", ";", "\t", '"', '""', "\n", "\r\n", "=", "'", "x" * 50, "–"]

    def table(self, r, alphabet, rows, columns):
        return [["".join(r.choice(alphabet) for _ in range(r.randrange(5))) for _ in range(columns)] for _ in range(rows)]

    def test_against_the_csv_module(self):
        """Whatever the csv module writes is read as it was, in every encoding, with the line each record begins on."""
        for seed in range(60):
            r = random.Random(seed)
            separator = r.choice(";;,\t")
            end = r.choice(("\n", "\r\n"))
            columns = r.randrange(2, 6)
            head = [f"Spalte{i}" for i in range(columns)]
            rows = [head, *self.table(r, self.ALPHABET, r.randrange(1, 60), columns)]
            text = io.StringIO()
            csv.writer(text, delimiter=separator, lineterminator=end,
                       quoting=r.choice((csv.QUOTE_ALL, csv.QUOTE_MINIMAL))).writerows(rows)
            encoding = r.choice(("utf-8", "utf-8-sig", "cp1252", "utf-16"))
            path = self.write("t.csv", text.getvalue().encode(encoding))
            with self.subTest(seed=seed, encoding=encoding, separator=separator):
                description, records, _ = self.read(path)
                self.assertEqual(description["separator"], separator)
                ascii_only = text.getvalue().isascii()
                want = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "utf-16": "UTF-16",
                        "cp1252": "UTF-8" if ascii_only else "Windows-1252"}[encoding]
                self.assertEqual(description["encoding"], want)
                self.assertEqual([cells for _, cells in records], rows)
                line, lines = 1, []
                for row in rows:
                    lines.append(line)
                    line += 1 + sum(cell.count("\n") for cell in row)
                self.assertEqual([n for n, _ in records], lines)

    def test_line_ends_of_every_kind(self):
        for end in ("\n", "\r\n", "\r"):
            path = self.write("t.csv", f"a;b{end}1;2{end}{end}3;4".encode())
            self.assertEqual(self.read(path)[1], [(1, ["a", "b"]), (2, ["1", "2"]), (4, ["3", "4"])], repr(end))

    def test_a_declared_separator(self):
        path = self.write("t.csv", "sep=,\na;1,b\n2,3\n")
        description, records, _ = self.read(path)
        self.assertEqual(description["separator"], ",")
        self.assertEqual(records, [(2, ["a;1", "b"]), (3, ["2", "3"])])

    def test_ragged_and_blank(self):
        path = self.write("t.csv", 'a;b;c\n1\n;;\n\n"";\n1;2;3;4\n')
        self.assertEqual(self.read(path)[1], [(1, ["a", "b", "c"]), (2, ["1"]), (3, ["", "", ""]), (5, ["", ""]),
                                              (6, ["1", "2", "3", "4"])])


class Calendars(Reader):
    def calendar(self, body):
        return self.write("k.ics", f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{body}END:VCALENDAR\r\n".encode())

    def events(self, body):
        _, records, notices = self.read(self.calendar(body))
        self.assertEqual(records[0][1][:4], ["uid", "start", "end", "summary"])
        return [tuple(cells[1:4]) for _, cells in records[1:]], notices

    def test_recurrences_against_the_calendar_module(self):
        """Daily, weekly and monthly duties through a year with both changes of the clock, reckoned by datetime."""
        for seed in range(40):
            r = random.Random(seed)
            start = datetime(2026, r.randrange(1, 13), r.randrange(1, 28), r.choice((6, 12, 18, 22)), r.choice((0, 30)))
            hours, step, count = r.choice((4, 8, 10)), r.randrange(1, 4), r.randrange(1, 40)
            rule = r.choice(("DAILY", "WEEKLY", "MONTHLY"))
            days = []
            for i in range(count):
                if rule == "MONTHLY":
                    month = start.month - 1 + i * step
                    days.append(date(start.year + month // 12, month % 12 + 1, start.day))
                else:
                    days.append(start.date() + timedelta(days=i * step * (1 if rule == "DAILY" else 7)))
            gone = set(r.sample(days, r.randrange(0, min(3, count))))
            exdates = "".join(f"EXDATE;TZID=Europe/Berlin:{d:%Y%m%d}T{start:%H%M%S}\r\n" for d in gone)
            until = r.random() < 0.5
            last = datetime.combine(days[-1], start.time(), BERLIN).astimezone(ZoneInfo("UTC"))
            limit = f"UNTIL={last:%Y%m%dT%H%M%SZ}" if until else f"COUNT={count}"
            events, notices = self.events(
                f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Berlin:{start:%Y%m%dT%H%M%S}\r\nDURATION:PT{hours}H\r\n"
                f"RRULE:FREQ={rule};INTERVAL={step};{limit}\r\n{exdates}SUMMARY:N\r\nEND:VEVENT\r\n")
            want = []
            for day in days:
                if day not in gone:
                    begin = datetime.combine(day, start.time())
                    want.append((begin.isoformat(), (begin + timedelta(hours=hours)).isoformat(), "N"))
            with self.subTest(seed=seed, rule=rule, limit=limit):
                self.assertEqual(events, want)
                self.assertEqual(notices, [])

    def test_masses_are_refused_quickly(self):
        for rule in ("FREQ=SECONDLY", "FREQ=MINUTELY;COUNT=5", "FREQ=HOURLY", "FREQ=DAILY;COUNT=2000000000"):
            body = f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261127T180000\r\nDURATION:PT1H\r\nRRULE:{rule}\r\nEND:VEVENT\r\n"
            begun = datetime.now()
            self.assertEqual(self.refusal(self.calendar(body)), ("recurrence", 3), rule)
            self.assertLess(datetime.now() - begun, timedelta(seconds=20), rule)

    def test_no_end_is_a_thousand_and_said(self):
        events, notices = self.events("BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261127T180000\r\nDURATION:PT1H\r\n"
                                      "RRULE:FREQ=DAILY\r\nSUMMARY:N\r\nEND:VEVENT\r\n")
        self.assertEqual(len(events), 1000)
        self.assertEqual([(n["notice"], n["line"], n["value"]) for n in notices], [("recurrence-capped", 3, "N")])


if __name__ == "__main__":
    product.main()
