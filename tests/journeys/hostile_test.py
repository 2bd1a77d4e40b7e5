#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files made to break a reader: bombs, endless repetitions, mutations. The reader ends with a message or is ended, the
program above it says so, and neither takes the computer down."""
import json
import os
import random
import resource
import subprocess
import time
import zipfile

import product
from product import Journey

MEMORY = 2_000_000_000
ICS = """BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Berlin:20261123T120000
DTEND;TZID=Europe/Berlin:20261123T220000\r\nRRULE:{rule}\r\nSUMMARY:{summary}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""


class HostileFiles(Journey):
    def read(self, path, timeout=180):
        """Runs the reader alone; gives its code and the codes of its messages."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        run = subprocess.run([product.BIN / "doppelstreife-reader", path], capture_output=True, timeout=timeout,
                             env=self.env, cwd=self.folder)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(max(peak, before) * 1024, MEMORY, f"{path} made the reader eat memory")
        lines = run.stdout.split(b"\n")
        messages = [json.loads(line) for line in lines if line.startswith(b"{")]
        return run.returncode, messages, lines

    def survives(self, path, codes=(0, 4)):
        code, messages, lines = self.read(path)
        self.assertIn(code, codes, f"{path}: {messages}")
        if code == 0:
            self.assertTrue(lines[-2].startswith(b"{"), "a stream that says 0 has its last line")
        return code, messages, lines

    def refuses(self, path):
        """The reader may be ended by its limits; the program above it then has the sentence."""
        code, messages, _ = self.read(path)
        self.assertNotEqual(code, 0, f"{path} was taken: {messages[:5]}")
        return messages

    def package(self, name, sheet, rels=None):
        """A spreadsheet with this text as its only sheet."""
        path = product.xlsx(self.path("template.xlsx"), [["service_no", "start", "end"], ["1001", "a", "b"]])
        with zipfile.ZipFile(path) as template, zipfile.ZipFile(self.path(name), "w", zipfile.ZIP_DEFLATED) as z:
            for item in template.namelist():
                if item.endswith("sheet1.xml"):
                    with z.open(item, "w") as out:
                        for chunk in sheet:
                            out.write(chunk)
                else:
                    z.writestr(item, template.read(item))
        return self.path(name)

    def ods(self, name, table):
        with zipfile.ZipFile(self.path(name), "w", zipfile.ZIP_DEFLATED) as z:
            z.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
            names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
            z.writestr("content.xml", f'<?xml version="1.0"?><office:document-content {names}><office:body>'
                       f'<office:spreadsheet><table:table table:name="a">{table}</table:table></office:spreadsheet>'
                       '</office:body></office:document-content>')
        return self.path(name)

    # --- spreadsheets

    def test_a_zip_bomb(self):
        main = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        row = b'<row><c t="inlineStr"><is><t>' + b"A" * 30000 + b"</t></is></c></row>"
        bomb = self.package("bomb.xlsx", (chunk for chunk in [main, *([row * 100] * 400), b"</sheetData></worksheet>"]))
        self.assertLess(bomb.stat().st_size, 20_000_000)
        self.survives(bomb, codes=(0, 4, -9, -24))

    def test_laughing_entities(self):
        entities = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))
        sheet = (f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><worksheet '
                 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="inlineStr"><is>'
                 "<t>&a11;</t></is></c></row></sheetData></worksheet>")
        self.survives(self.package("laugh.xlsx", [sheet.encode()]), codes=(0, 4, -9, -24))

    def test_repeated_cells_and_rows(self):
        cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="{c}"><text:p>x</text:p></table:table-cell>'
        for columns, rows in ((1_000_000_000, 1), (3, 1_000_000_000), (20_000, 20_000), (-5, -5)):
            table = f'<table:table-row table:number-rows-repeated="{rows}">{cell.format(c=columns)}</table:table-row>'
            self.survives(self.ods("repeat.ods", table), codes=(0, 4, -9, -24))

    def test_a_cell_far_away(self):
        sheet = (b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
                 b'<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>')
        self.survives(self.package("far.xlsx", [sheet]), codes=(0, 4, -9, -24))

    # --- tables

    def test_tables(self):
        self.survives(self.write("wide.csv", "a;b\n" + ";" * 2_000_000 + "\n"))
        self.survives(self.write("long.csv", "a;b\n" + "x" * 30_000_000 + ";1\n"))
        self.survives(self.write("quotes.csv", 'a;b\n"' + '""' * 5_000_000))
        self.survives(self.write("nul.csv", b"a;b\n1\0002;3\n"))
        self.survives(self.write("broken.csv", b"a;b\n\xff\xfe\xc3\x28;\xe2\x82\n"))
        self.survives(self.write("blank.csv", "\n" * 1_000_000))

    # --- calendars

    def test_endless_repetitions(self):
        for rule in ("FREQ=SECONDLY", "FREQ=DAILY;COUNT=1000000000", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                     "FREQ=DAILY;INTERVAL=0", "FREQ=MONTHLY;BYDAY=53MO", "FREQ=WEEKLY;UNTIL=99991231T235959Z"):
            self.survives(self.write("rule.ics", ICS.format(rule=rule, summary="F")), codes=(0, 4, -9, -24))

    def test_calendars_that_never_end(self):
        whole = ICS.format(rule="FREQ=DAILY;COUNT=2", summary="F")
        self.survives(self.write("open.ics", whole[:-40]))
        self.survives(self.write("deep.ics", "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 20000))
        self.survives(self.write("fold.ics", whole.replace("SUMMARY:F", "SUMMARY:" + "F\r\n " * 300_000)))

    # --- what isn't a file

    def test_devices_and_pipes(self):
        os.mkfifo(self.path("pipe.csv"))
        os.symlink("/dev/zero", self.path("zero.csv"))
        for name in ("pipe.csv", "zero.csv"):
            self.refuses(self.path(name))

    def test_mutations(self):
        """Three hundred files, each wrong in a few bytes."""
        chance = random.Random(5)
        rows = [["service_no", "start", "end", "shift"]] + [[str(i), "2026-11-23T12:00", "2026-11-23T22:00", "F"] for i in range(30)]
        good = {"xlsx": product.xlsx(self.path("good.xlsx"), rows).read_bytes(),
                "csv": product.duties(5, 7).encode(),
                "ics": ICS.format(rule="FREQ=WEEKLY;COUNT=20", summary="Frühdienst").encode(),
                "ods": self.ods("good.ods", "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>1001"
                                "</text:p></table:table-cell></table:table-row>" * 20).read_bytes()}
        for number in range(300):
            suffix = chance.choice(sorted(good))
            data = bytearray(good[suffix])
            for _ in range(chance.randrange(1, 12)):
                at = chance.randrange(len(data))
                if chance.random() < 0.3:
                    del data[at:at + chance.randrange(1, 40)]
                else:
                    data[at] = chance.randrange(256)
            self.survives(self.write(f"m.{suffix}", bytes(data)))

    # --- the program above

    def test_the_program_says_what_happened(self):
        file = self.small_city(officers=2)
        before = self.counts(file)
        main = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        row = b'<row><c t="inlineStr"><is><t>' + b"A" * 30000 + b"</t></is></c></row>"
        bomb = self.package("bomb.xlsx", (chunk for chunk in [main, *([row * 100] * 400), b"</sheetData></worksheet>"]))
        self.refused("import", file, "duties", bomb, code=4, timeout=300)
        self.refused("import", file, "duties", "/dev/zero", code=4)
        self.assertEqual(self.counts(file), before)

    def test_the_reader_dies_with_its_parent(self):
        file = self.small_city(officers=20)
        many = self.write("many.csv", product.duties(20, 9000))
        parent = subprocess.Popen(self.command("import", file, "duties", many), env=self.env, cwd=self.folder,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        children = []
        end = time.monotonic() + 30
        while not children and parent.poll() is None and time.monotonic() < end:
            listing = subprocess.run(["ps", "-o", "pid=,comm=", "--ppid", str(parent.pid)], capture_output=True, text=True)
            children = [line.split()[0] for line in listing.stdout.splitlines() if "doppelstreife-r" in line]
        self.assertTrue(children, "the reader was never seen")
        parent.kill()
        parent.wait()
        end = time.monotonic() + 10
        while time.monotonic() < end and any(os.path.exists(f"/proc/{pid}/exe") and self.alive(pid) for pid in children):
            time.sleep(0.02)
        self.assertFalse([pid for pid in children if self.alive(pid)], "the reader outlived its parent")
        self.cli("verify", file)

    @staticmethod
    def alive(pid):
        try:
            with open(f"/proc/{pid}/stat", encoding="ascii", errors="replace") as stat:
                return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
        except OSError:
            return False


if __name__ == "__main__":
    product.main()
