#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""mutants.py [NAME…]: plants one fault at a time into the merge and the exchange and wants their tests to fail.

Works on a copy of the tree, built once; each fault is taken back before the next one. Ends with 1 where a fault was not
found, or no longer fits the source. STREIFE_SCHEDULES says how many schedules a fault has to hide in (500)."""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TESTS = "[merge],[simulation],[prototype],[package],[ownership]"

# name: file, what stands there, what a tired person might have written
FAULTS = {
    "the oldest value is shown": (
        "core/store/rowmerge.cpp", "return std::pair(a->hlc, a->n) > std::pair(b->hlc, b->n);",
        "return std::pair(a->hlc, a->n) < std::pair(b->hlc, b->n);"),
    "the clock plays no part": (
        "core/store/rowmerge.cpp", "return std::pair(a->hlc, a->n) > std::pair(b->hlc, b->n);", "return a->n > b->n;"),
    "a decision has seen one value only": (
        "core/store/rowmerge.cpp", "        for (const qint64 b : e.bases)\n            seen.insert(b);\n    }\n    std::vector",
        "    }\n    std::vector"),
    "no conflict is ever told": (
        "core/store/rowmerge.cpp", "return head->value != out.value;", "return false;"),
    "deleting beats editing": (
        "core/store/rowmerge.cpp", "out.deleted = !out.deletedUnseen;", "out.deleted = true;"),
    "the shown deletion alone counts": (
        "core/store/rowmerge.cpp",
        "std::find(flag->second.heads.begin(), flag->second.heads.end(), e.n) != flag->second.heads.end()",
        "flag->second.heads.front() == e.n"),
    "a quick change does not look at deletions": (
        "core/merge/merger.cpp", "WHERE row=?1 AND c IN (1,?2)", "WHERE row=?1 AND c=?2"),
    "a quick change does not look at what was shown": (
        "core/merge/merger.cpp", "    if (head.value_or(op.op.row) != *op.op.base)\n        return false;\n", ""),
    "what waited is not fetched": (
        "core/merge/merger.cpp", "        unpark(op.op.row);\n", ""),
    "a known op may have another content": (
        "core/merge/merger.cpp", "        if (s.bytes(0) != opHash(op.op, action.stamp, op.bases))\n"
        "            throwForged(QStringLiteral(\"op %1\").arg(op.op.n));\n", ""),
    "nobody asks who may write": (
        "core/merge/merger.cpp", "m_judge && !m_judge(action, op, *table)", "false"),
    "deletions do not reach the table": (
        "core/merge/merger.cpp", "if (!m_journal.headsOfCell(row, kDeletedColumn).empty())", "if (false)"),
    "heads are only added": (
        "core/merge/merger.cpp", "    if (!before.empty())\n        m_db.cached(\"DELETE FROM head",
        "    if (false)\n        m_db.cached(\"DELETE FROM head"),
    "any value fits into any column": (
        "core/merge/opcheck.cpp", "return fits ? QString()", "return true ? QString()"),
    "whoever was owner once is forgotten": (
        "core/exchange/ownership.cpp", "\"c>0\");", "\"c>999\");"),
    "quarantine is for ever": (
        "core/merge/merger.cpp", "    retryUndecided();\n    m_result", "    m_result"),
    "another partnership's rows are within reach": (
        "core/exchange/ownership.cpp", "    if (!isInScope(op, table))\n        return false;\n", ""),
    "a name may be shown on anybody's post": (
        "core/exchange/ownership.cpp", "if (table.ownership == Ownership::Agency && !isOwner(table.ownerColumn))",
        "if (table.ownership == Ownership::Agency && !table.ownerColumn.isEmpty() && !isOwner(table.ownerColumn))"),
    "what waits is not passed on": (
        "core/exchange/outgoing.cpp", "for (ForeignOp& op : parkedOps(m_db, m_scope, from, to))",
        "for (ForeignOp& op : std::vector<ForeignOp>())"),
    "the first action of a run is left out": (
        "core/exchange/outgoing.cpp", "reader.read(site, from, to, out.actions);",
        "reader.read(site, from > 0 ? from + 2 : from, to, out.actions);"),
    "nobody asks for what was lost": (
        "core/exchange/outgoing.cpp", "out.wantsBack = hasLost(db, route, out.known, theirs);", "out.wantsBack = false;"),
    "what was lost is never sent back": (
        "core/exchange/outgoing.cpp", "if (theirs.wantsBack)", "if (false)"),
    "a gap is not noticed": (
        "core/exchange/incoming.cpp", "if (span.since > counterIn(here, span.site))", "if (false)"),
    "an outdated answer tells nothing": (
        "core/exchange/incoming.cpp", "    noteReport(db, route.scope,",
        "    if (content.answersFull && !isOwnSite(db, *content.answersFull))\n"
        "        return refused(Reception::Kind::Outdated, {});\n    noteReport(db, route.scope,"),
    "others may write under our number": (
        "core/exchange/incoming.cpp", "span.site == route.site && counter > counterIn(here, span.site)", "false"),
    "the furthest report counts, not the last": (
        "core/exchange/knowledge.cpp",
        "    db.cached(\"DELETE FROM reported WHERE scope=?1 AND agency=?2\").with(scope, agency).run();\n", ""),
    "a package may end anywhere": (
        "core/exchange/packagereader.cpp", "!m_in.leaveContainer() || m_in.currentOffset() != m_size",
        "!m_in.leaveContainer()"),
}
# Where the same rows are written twice, the second must not fail for another reason.
BESIDE = {
    "the furthest report counts, not the last": (
        "core/exchange/knowledge.cpp", "INSERT INTO reported(scope,agency,site,counter) VALUES(?1,?2,?3,?4)\")",
        "INSERT INTO reported(scope,agency,site,counter) VALUES(?1,?2,?3,?4) ON CONFLICT DO UPDATE SET "
        "counter=max(counter,excluded.counter)\")"),
}


def run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)


def built(tree, log):
    made = run(["ninja", "-C", tree / "build/dev", "streife_core_tests"])
    log.write_text(made.stdout, encoding="utf-8")
    return made.returncode == 0


def planted(tree, fault):
    """Puts one piece of text in the place of another; what stood there before."""
    path, old, new = tree / fault[0], fault[1], fault[2]
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        return None
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path, text


def main():
    wanted = sys.argv[1:] or list(FAULTS)
    folder = Path(tempfile.mkdtemp(prefix="streife-mutants-"))
    tree = folder / "tree"
    env = {**os.environ, "STREIFE_SCHEDULES": os.environ.get("STREIFE_SCHEDULES", "500")}
    try:
        shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns("build", ".git"))
        if run(["cmake", "--preset", "dev"], cwd=tree).returncode != 0 or not built(tree, folder / "build.log"):
            print(f"the tree cannot be built; see {folder / 'build.log'}")
            return 1
        binary = tree / "build/dev/bin/streife_core_tests"
        if run([binary, TESTS], env=env).returncode != 0:
            print("the tests fail without any fault")
            return 1
        missed = 0
        for name in wanted:
            restore = []
            for fault in filter(None, (FAULTS[name], BESIDE.get(name))):
                was = planted(tree, fault)
                if was is None:
                    print(f"STALE  {name}: {fault[0]} does not hold the text any more")
                    missed += 1
                    break
                restore.append(was)
            else:
                if not built(tree, folder / "build.log"):
                    print(f"STALE  {name}: does not compile")
                    missed += 1
                else:
                    found = run([binary, "--abort", TESTS], env=env)
                    print(f"{'found ' if found.returncode else 'MISSED'} {name}", flush=True)
                    missed += found.returncode == 0
            for path, text in reversed(restore):
                path.write_text(text, encoding="utf-8")
        print(f"{len(wanted) - missed} of {len(wanted)} faults found")
        return 1 if missed else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
