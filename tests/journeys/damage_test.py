#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bytes that flip on a disk: verify finds those in the journal and in the tables, and nothing ever crashes on one."""
import random
import shutil
import sqlite3

import product
from product import Journey


class FlippedBytes(Journey):
    def setUp(self):
        super().setUp()
        self.file = self.small_city(officers=10)
        self.patrols(self.file)
        self.patrols(self.file, product.PATROLS.replace("Wache Mitte", "Nordwache"))
        self.cli("verify", self.file)
        self.good = self.path("good.streife")
        shutil.copy(self.file, self.good)

    def flip(self, at, mask=0x01):
        data = bytearray(self.good.read_bytes())
        data[at] ^= mask
        self.file.write_bytes(data)

    def places_of(self, needle):
        data = self.good.read_bytes()
        places, at = [], data.find(needle)
        while at >= 0:
            places.append(at)
            at = data.find(needle, at + 1)
        return places

    def test_in_the_value_of_an_op(self):
        """The new value lies in the row and in the op: flipped in either place it is found."""
        places = self.places_of("Nordwache".encode())
        self.assertGreaterEqual(len(places), 2, "the value should lie in the patrol and in the op")
        for place in places:
            self.flip(place + 3)
            result = self.cli("verify", self.file, code=1)
            self.assertGreater(len((result.out + result.err).strip()), 20)

    def test_in_the_hash_of_an_op(self):
        for (blob,) in self.sql(self.good, "SELECT h FROM op ORDER BY n LIMIT 5"):
            (place,) = self.places_of(blob)
            self.flip(place + 7)
            self.cli("verify", self.file, code=1)

    def test_in_the_packed_cells_of_a_new_record(self):
        for (blob,) in self.sql(self.good, "SELECT val FROM op WHERE c=0 ORDER BY n DESC LIMIT 5"):
            self.flip(self.places_of(blob)[0] + len(blob) // 2)
            self.cli("verify", self.file, code=1)

    def test_as_json(self):
        self.flip(self.places_of("Nordwache".encode())[0] + 3)
        self.assertTrue(self.cli("--json", "verify", self.file, code=1).json)

    def test_what_was_dropped_or_slipped_in(self):
        """SQLite calls such a file sound; verify names what is wrong with it."""
        for statement, name in (("DROP TABLE visit", "visit"), ("DROP INDEX patrol_key", "patrol_key"),
                                ("CREATE TRIGGER spy AFTER INSERT ON patrol BEGIN DELETE FROM post; END", "spy"),
                                ("DELETE FROM meta", ""), ("DELETE FROM site", ""), ("DELETE FROM search_kind", "")):
            shutil.copy(self.good, self.file)
            connection = sqlite3.connect(self.file)
            connection.execute(statement)
            connection.commit()
            connection.close()
            result = self.cli("verify", self.file, code=1)
            self.assertIn(name, result.out + result.err)
            self.refused("backup", self.file, self.path("copy.streife"), code=3)
            self.assertFalse(self.path("copy.streife").exists())
            self.assertIn(self.run_cli("list", self.file, "patrols").code, (0, 3))

    def test_anywhere(self):
        """No byte may bring the program down; where it matters it is found or the file is refused."""
        chance = random.Random(11)
        written = [i for i, byte in enumerate(self.good.read_bytes()) if byte]  # small tables leave most of a page empty
        found = 0
        for _ in range(60):
            self.flip(chance.choice(written), 1 << chance.randrange(8))
            code = self.run_cli("verify", self.file).code
            self.assertIn(code, (0, 1, 3))
            found += code != 0
            self.assertIn(self.run_cli("--json", "list", self.file, "patrols").code, (0, 3))
            self.assertIn(self.run_cli("check", self.file, "--week", "2026-W48", "--json").code, (0, 1, 3))
        self.assertGreater(found, 40, "hardly a flip was noticed")

    def test_cut_off(self):
        data = self.good.read_bytes()
        for length in (0, 50, 100, 4096, len(data) // 2, len(data) - 4096):
            self.file.write_bytes(data[:length])
            self.assertIn(self.run_cli("verify", self.file).code, (1, 3), f"cut to {length} bytes")
            self.assertIn(self.run_cli("import", self.file, "hotspots", self.path("hotspots.csv")).code, (0, 3))


if __name__ == "__main__":
    product.main()
