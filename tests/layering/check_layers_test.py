#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_layers_test.py ROOT QT_HEADERS: plants wrong includes into a small tree and wants each of them found."""
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

ROOT, QT = Path(sys.argv[1]), sys.argv[2]
sys.path.insert(0, str(ROOT / "tests/layering"))
from check_layers import Check  # noqa: E402


class PlantedEdges(unittest.TestCase):
    """The real layers.txt over a made-up tree that is in order; each test spoils it in one place."""

    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)
        (self.root / "core").mkdir()
        shutil.copy(ROOT / "core/layers.txt", self.root / "core/layers.txt")
        self.put("core/base/clock.h", "#include <QDateTime>\n")
        self.put("core/base/clock.cpp", '#include "core/base/clock.h"\nauto n = QDateTime::currentDateTimeUtc();\n')
        self.put("core/base/error.h", "#include <QString>\n#include <vector>\n")
        self.put("core/store/writer.h", '#include "core/base/error.h"\n#include <sqlite3.h>\n')
        self.put("core/patrols/patrol.h", '#include "core/base/error.h"\n')
        self.put("core/patrols/patrolrepository.h", '#include "core/store/writer.h"\n#include "core/patrols/patrol.h"\n')
        self.put("core/officers/officer.h", '#include "core/base/error.h"\n')
        self.put("core/rules/rules.cpp", '#include "core/patrols/patrol.h"\n')
        self.put("core/workspace/workspace.h", '#include "core/patrols/patrolrepository.h"\n')
        self.put("ui/support/undo.h", '#include "core/workspace/workspace.h"\n#include <QWidget>\n')

    def put(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def problems(self):
        return Check(self.root, QT).run()

    def assert_found(self, *words):
        problems = self.problems()
        self.assertTrue(any(all(w in p for w in words) for p in problems), f"{words} not in {problems}")

    def test_the_tree_is_in_order(self):
        self.assertEqual(self.problems(), [])

    def test_upward_edge(self):
        self.put("core/base/bad.h", '#include "core/store/writer.h"\n')
        self.assert_found("core/base/bad.h:1", "core/store")

    def test_core_to_ui(self):
        self.put("core/workspace/bad.cpp", '\n  #  include "ui/support/undo.h"\n')
        self.assert_found("core/workspace/bad.cpp:2", "ui/support")

    def test_backward_edge_between_domain_folders(self):
        self.put("core/officers/bad.h", '#include "core/patrols/patrol.h"\n')
        self.assert_found("core/officers/bad.h", "core/patrols")

    def test_pure_folder_with_repository(self):
        self.put("core/rules/rules.cpp", '#include "core/patrols/patrolrepository.h"\n')
        self.assert_found("pure folder", "core/rules/rules.cpp → core/patrols/patrolrepository.h")

    def test_pure_folder_reaches_the_store_through_a_value(self):
        self.put("core/patrols/patrol.h", '#include "core/store/writer.h"\n')
        self.assert_found("pure folder", "core/rules/rules.cpp → core/patrols/patrol.h → core/store/writer.h")

    def test_pure_folder_with_clock(self):
        self.put("core/rules/now.cpp", '#include "core/base/clock.h"\n')
        self.assert_found("pure folder", "clock.h")

    def test_clock_asked_elsewhere(self):
        self.put("core/rules/now.cpp", "auto t = QDateTime::currentDateTime();\n")
        self.assert_found("core/rules/now.cpp:1", "currentDateTime")

    def test_widgets_in_core(self):
        self.put("core/workspace/bad.cpp", "#include <QMessageBox>\n")
        self.assert_found("<QMessageBox>", "QtWidgets")

    def test_print_support_in_core(self):
        self.put("core/reports/bad.cpp", "#include <QtPrintSupport/QPrinter>\n")
        self.assert_found("<QtPrintSupport/QPrinter>")

    def test_network_in_ui(self):
        self.put("ui/support/bad.cpp", "#include <QNetworkAccessManager>\n")
        self.assert_found("<QNetworkAccessManager>")

    def test_umbrella(self):
        for name in ("QtCore", "QtGui", "QtWidgets/QtWidgets"):
            self.put("ui/support/bad.cpp", f"#include <{name}>\n")
            self.assert_found(f"<{name}>", "whole module")

    def test_database_outside_the_store(self):
        self.put("core/workspace/bad.cpp", "#include <sqlite3.h>\n")
        self.assert_found("core/workspace", "<sqlite3.h>")

    def test_cycle_of_files(self):
        self.put("core/patrols/a.h", '#include "core/patrols/b.h"\n')
        self.put("core/patrols/b.h", '#include "core/patrols/a.h"\n')
        self.assert_found("files include each other", "core/patrols/a.h")

    def test_cycle_of_folders(self):
        self.put("core/officers/bad.h", '#include "core/patrols/patrol.h"\n')
        self.put("core/patrols/crew.h", '#include "core/officers/officer.h"\n')
        self.assert_found("folders include each other", "core/officers", "core/patrols")

    def test_folder_nobody_named(self):
        self.put("core/gadgets/gadget.h", "#include <QString>\n")
        self.assert_found("core/gadgets", "isn't in core/layers.txt")

    def test_relative_include(self):
        self.put("core/patrols/bad.cpp", '#include "patrol.h"\n')
        self.assert_found('"patrol.h"', "top of the project")

    def test_commented_include_is_none(self):
        self.put("core/base/fine.h", '// #include "core/store/writer.h"\n/*\n#include "core/store/writer.h"\n*/\n')
        self.assertEqual(self.problems(), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
