#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""tools_test.py ROOT LUPDATE CMAKE CLANG_FORMAT: spoils a small project in one place and wants the check to say so."""
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT, LUPDATE, CMAKE, CLANG_FORMAT = sys.argv[1:5]
HERE = Path(ROOT) / "tests/tools"
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de_DE" sourcelanguage="en">
<context><name>{context}</name><message{numerus}><source>{source}</source>{german}</message></context></TS>
"""


class Planted(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)
        for name in ("packaging/cmake/UpdateTranslations.cmake", ".clang-format"):
            self.put(name, (Path(ROOT) / name).read_text(encoding="utf-8"))
        self.put("core/base/a.cpp", LICENCE + "namespace streife {\nint one = 1;\n} // namespace streife\n")
        self.put("tests/a_test.cpp", LICENCE * 4)

    def put(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def run_check(self, script, *arguments):
        run = subprocess.run([sys.executable, HERE / script, self.root, *arguments], capture_output=True, text=True)
        return run.returncode, run.stdout + run.stderr

    def sources(self, check):
        return self.run_check("check_sources.py", check)

    def translations(self):
        return self.run_check("check_translations.py", LUPDATE, CMAKE)

    def text(self, source, german, context="streife", numerus=""):
        self.put("resources/i18n/core_base_de.ts", TS.format(context=context, source=source, german=german, numerus=numerus))

    def assert_found(self, result, words):
        self.assertEqual(result[0], 1, result[1])
        self.assertIn(words, result[1])

    def test_the_small_project_is_in_order(self):
        for check in ("lengths", "ratio", "licence", "places", "labels", "names"):
            self.assertEqual(self.sources(check)[0], 0, check)
        self.assertEqual(self.translations()[0], 0)

    def test_long_file(self):
        self.put("core/base/long.cpp", LICENCE * 601)
        self.assert_found(self.sources("lengths"), "core/base/long.cpp: 601 lines")

    def test_too_few_tests(self):
        self.put("tests/a_test.cpp", LICENCE)
        self.assert_found(self.sources("ratio"), "1 test lines / 4 code lines")

    def test_benchmarks_are_no_tests(self):
        self.put("tests/a_test.cpp", LICENCE)
        self.put("tests/bench/b.cpp", LICENCE * 100)
        self.assert_found(self.sources("ratio"), "1 test lines / 4 code lines")

    def test_missing_licence(self):
        self.put("core/base/a.cpp", "int one = 1;\n")
        self.assert_found(self.sources("licence"), "core/base/a.cpp")

    def test_places(self):
        for planted in ("/home/" + "anna/x", "10.1." + "2.3", "https://py" + "pi.org/simple"):
            self.put("docs/a.md", planted + "\n")
            self.assert_found(self.sources("places"), "docs/a.md:1")

    def test_name_that_would_be_cut_in_two(self):
        self.put("tests/b_test.cpp", LICENCE + 'TEST_CASE_METHOD(F,\n    "one; two", "[x]") {}\n')
        self.assert_found(self.sources("names"), "tests/b_test.cpp:2: a semicolon in the name of a test: one; two")

    def test_label_that_guesses(self):
        self.put("ui/patrols/page.cpp", LICENCE + "auto* l = new QLabel(name, this);\n")
        self.assert_found(self.sources("labels"), "1 labels")

    def test_message_box_that_guesses(self):
        self.put("ui/patrols/page.cpp", LICENCE + "QMessageBox::warning(this, title, name);\n")
        self.assert_found(self.sources("labels"), "QMessageBox::warning")

    def test_tool_tip_that_guesses(self):
        self.put("ui/patrols/page.cpp", LICENCE + "box->setToolTip(\n    officer.name);\n")
        self.assert_found(self.sources("labels"), "ui/patrols/page.cpp:2: a tool tip")

    def test_format(self):
        if "version 14." not in subprocess.run([CLANG_FORMAT, "--version"], capture_output=True, text=True).stdout:
            self.skipTest("another clang-format")
        self.put("core/base/a.cpp", LICENCE + "int  one=1 ;\n")
        self.assert_found(self.run_check("check_format.py", CLANG_FORMAT), "core/base/a.cpp:2")

    def test_text_without_translation(self):
        self.put("core/base/a.cpp", 'namespace streife {\nQString a() { return tr("Save"); }\n}\n')
        self.assert_found(self.translations(), '"Save" has no translation')

    def test_window_text_under_a_name_nobody_looks_up(self):
        self.put("ui/base/a.cpp", LICENCE + 'class A : public B {\n    Q_OBJECT\n    A() { tr("Open"); }\n};\n')
        self.assert_found(self.translations(), '"streife::A"')

    def test_text_under_a_name_nobody_looks_up(self):
        self.put("core/base/a.cpp", 'namespace streife {\nQString A::a() { return tr("Save"); }\n}\n')
        self.assert_found(self.translations(), 'under "A"')

    def test_text_that_is_never_collected(self):
        self.put("core/base/a.cpp", 'using namespace streife;\nQString a() { return tr("Save"); }\n')
        self.assert_found(self.translations(), "core/base/a.cpp:2: tr() cannot be called without context")

    def test_unfinished(self):
        self.text("Save", '<translation type="unfinished">Sichern</translation>')
        self.assert_found(self.translations(), '"Save" is unfinished')

    def test_empty(self):
        self.text("Save", "<translation></translation>")
        self.assert_found(self.translations(), "is empty")

    def test_lost_placeholder(self):
        self.text("%1 of %2", "<translation>%1 von 2</translation>")
        self.assert_found(self.translations(), "placeholders")

    def test_lost_number(self):
        german = "<translation><numerusform>ein Tag</numerusform><numerusform>Tage</numerusform></translation>"
        self.text("%n days", german, numerus=' numerus="yes"')
        self.assert_found(self.translations(), '"Tage" has placeholders')

    def test_lost_key(self):
        self.text("&amp;Save", "<translation>Sichern</translation>")
        self.assert_found(self.translations(), "& keys")

    # --- the table of conventions

    def conventions(self, how="`checklist 7: seen`", case="checklist 7: seen", listed=True):
        rows = [f"| {n} | point | {how if n == 7 else 'Not yet: no time'} |" for n in range(1, 49)]
        self.put("docs/conventions.md", "# Conventions\n\n| no. | point | shown |\n|---|---|---|\n" + "\n".join(rows) + "\n")
        self.put("tests/core/b_test.cpp", LICENCE + f'TEST_CASE("{case}") {{}}\n')
        self.put("tests/core/CMakeLists.txt", "target_sources(t PRIVATE b_test.cpp)\n" if listed else "\n")
        return self.run_check("check_conventions.py")

    def test_a_true_table(self):
        self.assertEqual(self.conventions()[0], 0)

    def test_table_names_a_test_that_is_not_there(self):
        self.assert_found(self.conventions(how="`checklist 7: seen`, `seen by nobody`"), "no test is called “seen by nobody”")

    def test_table_names_a_test_that_is_never_built(self):
        self.assert_found(self.conventions(listed=False), "no test is called “checklist 7: seen”")

    def test_table_forgets_a_test(self):
        self.assert_found(self.conventions(how="By hand: looked at"), "doesn't stand beside point 7")

    def test_a_proof_at_the_wrong_point(self):
        self.assert_found(self.conventions(case="checklist 8: seen", how="`checklist 8: seen`"), "beside point 8")

    def test_a_point_without_proof_or_reason(self):
        self.assert_found(self.conventions(how="surely", case="other"), "point 7 names no test and no reason")

    def test_a_missing_point(self):
        self.conventions()
        path = self.root / "docs/conventions.md"
        path.write_text(path.read_text(encoding="utf-8").replace("| 48 |", "| 49 |"), encoding="utf-8")
        self.assert_found(self.run_check("check_conventions.py"), "point 48 is missing")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
