#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments: afterwards the file is whole, and an action is there entirely or not at all."""
import os
import random
import shutil
import subprocess
import time

import product
from product import Journey

KILLS = int(os.environ.get("STREIFE_KILLS", "100"))


class KilledAtRandomMoments(Journey):
    def setUp(self):
        super().setUp()
        self.random = random.Random(48)
        self.base = self.small_city("base.streife", officers=20)
        self.patrols(self.base)

    def fresh(self):
        """A copy that writes under the same site: only the witness of the copied file knows better."""
        file = self.path("work.streife")
        for old in self.folder.glob("work.streife*"):
            shutil.rmtree(old) if old.is_dir() else old.unlink()
        shutil.copy(self.base, file)
        return file

    def kill_after(self, seconds, words):
        """Starts the program, kills it after this time; None where it was still running, else the time it took."""
        began = time.monotonic()
        process = subprocess.Popen(self.command(*words), env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                   cwd=self.folder)
        try:
            process.wait(seconds)
            took = time.monotonic() - began
        except subprocess.TimeoutExpired:
            process.kill()
            took = None
        _, err = process.communicate()
        if took is not None:
            self.assertEqual(process.returncode, 0, err.decode(errors="replace"))
        return took

    def torment(self, words, table, more):
        """Kills `words` again and again; `table` has either as many rows as before or `more` of them."""
        before = self.counts(self.base)
        content_before = self.content(self.base)
        rows = self.sql(self.base, f"SELECT count(*) FROM {table} WHERE _del=0")[0][0]
        file = self.fresh()
        began = time.monotonic()
        self.cli(*words(file))
        whole = time.monotonic() - began
        after = self.counts(file)
        content_after = self.content(file)
        self.assertNotEqual(content_after, content_before, "nothing to tell apart")
        self.assertEqual(after[0], before[0] + 1, "it is one action")
        outcomes = {"killed": 0, "nothing": 0, "all": 0}
        for _ in range(KILLS):
            file = self.fresh()
            # Most of the time goes into starting and reading; aim at the second half, where it writes.
            took = self.kill_after(whole * self.random.choice((self.random.random(), 0.5 + 0.6 * self.random.random())),
                                   words(file))
            killed = took is None
            # The first run found nothing in memory; on a busy machine the time of a run goes up and down.
            whole = whole * 1.02 if killed else min(whole, took)
            outcomes["killed"] += killed
            self.cli("verify", file)
            now = self.sql(file, f"SELECT count(*) FROM {table} WHERE _del=0")[0][0]
            self.assertIn(now, (rows, rows + more), "half an action")
            done = self.counts(file) == after
            self.assertIn(self.counts(file), (before, after), "neither before nor after: half an action")
            self.assertEqual(self.content(file), content_after if done else content_before)
            outcomes["all" if done else "nothing"] += 1
            if not killed:
                self.assertTrue(done, "it said 0 and did nothing")
            elif self.random.random() < 0.2:  # and work goes on: the lock is free, ids don't come twice
                self.cli("import", file, "hotspots", self.path("next.csv"))
                self.cli("verify", file)
        print(f"{KILLS} starts, {outcomes['killed']} killed: {outcomes['nothing']} did nothing, {outcomes['all']} did all")
        self.assertGreater(outcomes["killed"], KILLS // 2, "too few were still running: nothing was shown")
        self.assertGreater(outcomes["nothing"], KILLS // 10)
        return outcomes

    def test_import(self):
        self.write("next.csv", "name;category;kind\nMarkt;Lärm;complaint\n")
        source = self.write("many.csv", product.duties(20, 200).replace("T22:00;F", "T21:00;S"))
        self.torment(lambda file: ("import", file, "duties", source, "--replace-span"), "duty_intern", 193 * 20)

    def test_save(self):
        """One cell of one record."""
        self.write("next.csv", "name;category;kind\nMarkt;Lärm;complaint\n")
        source = self.write("one.csv", product.PATROLS.replace("Wache Mitte", "Nordwache"))
        self.torment(lambda file: ("import", file, "patrols", source), "patrol", 0)


if __name__ == "__main__":
    product.main()
