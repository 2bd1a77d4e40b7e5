#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""setup_test.py ROOT: how app/run and tests/run install, on machines that are made up: a PATH with a few stand-ins."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(sys.argv[1])
TOOLS = ("bash", "sh", "awk", "sed", "grep", "cut", "nproc", "mkdir", "locale", "getent", "dirname", "env", "mktemp", "tail",
         "rm", "cat")


class MadeUpMachine(unittest.TestCase):
    def setUp(self):
        self.bin = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.bin)
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        self.calls = self.bin / "calls"
        self.packages = [line.split()[1] for line in (ROOT / "packaging/debian/packages.txt").read_text().splitlines()
                         if line.split()[:1] == ["run"]]

    def fake(self, name, script):
        (self.bin / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.bin / name).chmod(0o755)

    def machine(self, installed, user=0, update=0, install=0, sudo=False):
        self.fake("dpkg-query", f"printf 'ii  %s\\n' {' '.join(installed)}" if installed else "true")
        self.fake("id", f"echo {user}")
        self.fake("apt-get", f'echo "apt-get $*" >>{self.calls}\ncase "$*" in *update*) exit {update};; *) exit {install};; esac')
        if sudo:
            self.fake("sudo", f'echo "sudo" >>{self.calls}\nexec "$@"')

    def need(self, *groups):
        run = subprocess.run(["bash", "-c", f'source "{ROOT}/packaging/debian/setup.sh"; need {" ".join(groups)}'],
                             env={"PATH": str(self.bin), "HOME": str(self.bin), "TMPDIR": str(self.bin),
                                  "XDG_RUNTIME_DIR": str(self.bin)}, cwd="/", capture_output=True, text=True)
        calls = self.calls.read_text().splitlines() if self.calls.exists() else []
        return run.returncode, run.stderr, calls

    def test_nothing_is_called_where_nothing_is_missing(self):
        self.machine(self.packages)
        self.assertEqual(self.need("run"), (0, "", []))

    def test_only_what_is_missing_is_installed(self):
        self.machine(self.packages[1:])
        code, _, calls = self.need("run")
        self.assertEqual(code, 0)
        self.assertEqual(len(calls), 2, calls)
        self.assertIn(" update", calls[0])
        self.assertTrue(calls[1].endswith(f"install -y --no-install-recommends {self.packages[0]}"), calls)

    def test_a_removed_package_with_left_over_settings_is_missing(self):
        self.machine([])
        self.fake("dpkg-query", "printf 'rc  %s\\n' " + " ".join(self.packages))
        self.assertEqual(len(self.need("run")[2]), 2)

    def test_root_needs_no_sudo_and_others_do(self):
        self.machine([], user=1000, sudo=True)
        code, _, calls = self.need("run")
        self.assertEqual((code, calls.count("sudo")), (0, 2))
        self.calls.unlink()
        self.machine([], user=0, sudo=True)
        self.assertNotIn("sudo", self.need("run")[2])

    def assert_one_sentence(self, result, *words):
        code, said, _ = result
        self.assertEqual(code, 1, said)
        for word in words:
            self.assertIn(word, said)

    def test_neither_root_nor_sudo(self):
        self.machine([], user=1000)
        self.assert_one_sentence(self.need("run"), "As root, run: apt-get install --no-install-recommends", *self.packages)

    def test_no_debian(self):
        self.fake("id", "echo 0")
        self.assert_one_sentence(self.need("run"), "apt-get isn't here")

    def test_no_network(self):
        self.machine([], update=100)
        self.assert_one_sentence(self.need("run"), "Check the network connection")

    def test_a_package_that_cannot_be_installed(self):
        self.machine([], install=100)
        self.assert_one_sentence(self.need("run"), "can't be installed")

    def test_programs_start_from_any_folder(self):
        for script in ("app/run", "tests/run", ".ci/run"):
            self.assertTrue(os.access(ROOT / script, os.X_OK), script)
        self.fake("id", "echo 0")  # no apt-get: the first thing that all of them need
        for script in ("app/run", "tests/run", ".ci/run"):
            run = subprocess.run([ROOT / script], env={"PATH": str(self.bin), "HOME": str(self.bin)}, cwd="/",
                                 capture_output=True, text=True)
            self.assertEqual(run.returncode, 1)
            self.assertIn("apt-get isn't here", run.stderr, script)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
