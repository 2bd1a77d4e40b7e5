#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_layers.py ROOT QT_HEADERS: holds every #include of the project against core/layers.txt."""
import re
import sys
from collections import defaultdict
from fnmatch import fnmatchcase
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*(["<])([^">]+)[">]')
SUFFIXES = {".h", ".hpp", ".cpp", ".c", ".cc"}
TOPS = ("core", "ui", "app", "tests")


def strip_comments(text):
    """Comments become blanks of the same number of lines; strings stay."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.S)
    return pattern.sub(lambda m: m.group() if m.group()[0] == '"' else "\n" * m.group().count("\n"), text)


def folder_of(path):
    """core/patrols/x.h → core/patrols; tests/core/patrols/x.cpp → tests/core/patrols."""
    return "/".join(path.split("/")[:-1])


class Layers:
    """The rules as written in layers.txt."""

    def __init__(self, text):
        self.edges, self.system, self.never, self.exceptions = [], [], [], []
        self.effects, self.pure, lists = [], [], {}
        for number, raw in enumerate(text.splitlines(), 1):
            line = raw.strip() if raw.lstrip().startswith(("never", "except")) else raw.split("#")[0].strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("@"):
                name, members = (part.strip() for part in line.split("=", 1))
                lists[name] = self.expand(members, lists)
                continue
            left, colon, right = line.partition(":")
            if not colon:
                raise SystemExit(f"core/layers.txt:{number}: a line needs a colon: {raw}")
            kind, *names = left.split()
            if kind == "system":
                self.system.append((names, right.split()))
            elif kind == "never":
                self.never.append((names, re.compile(right.strip())))
            elif kind == "except":
                self.exceptions.append((names[0], re.compile(right.strip())))
            elif kind == "effects":
                self.effects += right.split()
            elif kind == "pure":
                self.pure += right.split()
            else:
                self.edges.append(([kind, *names], self.expand(right, lists)))

    @staticmethod
    def expand(words, lists):
        out = []
        for word in words.split():
            if word.startswith("@"):
                if word not in lists:
                    raise SystemExit(f"core/layers.txt: {word} is used before it is written")
                out += lists[word]
            else:
                out.append(word)
        return out

    def known(self, folder):
        return any(fnmatchcase(folder, p) for froms, _ in self.edges for p in froms)

    def allows(self, source, target):
        return source == target or any(
            any(fnmatchcase(source, p) for p in froms) and any(fnmatchcase(target, p) for p in tos)
            for froms, tos in self.edges)

    def allows_system(self, folder, names):
        return any(any(fnmatchcase(folder, p) for p in froms) and any(fnmatchcase(n, p) for n in names for p in tos)
                   for froms, tos in self.system)

    def is_effect(self, path):
        return any(fnmatchcase(path, p) for p in self.effects)

    def is_pure(self, folder):
        return any(fnmatchcase(folder, p) for p in self.pure)


def cycle_in(graph):
    """One cycle as a list of names, or None."""
    state, stack = {}, []

    def visit(node):
        state[node] = 1
        stack.append(node)
        for other in sorted(graph.get(node, ())):
            if state.get(other) == 1:
                return stack[stack.index(other):] + [other]
            if other not in state and (found := visit(other)):
                return found
        stack.pop()
        state[node] = 2
        return None

    sys.setrecursionlimit(10000)
    for node in sorted(graph):
        if node not in state and (found := visit(node)):
            return found
    return None


class Check:
    def __init__(self, root, qt_headers):
        self.root, self.problems = Path(root), []
        self.layers = Layers((self.root / "core/layers.txt").read_text(encoding="utf-8"))
        self.modules = defaultdict(set)  # header name → Qt modules that have it
        for module in sorted(Path(qt_headers).glob("Qt*")):
            for header in module.iterdir() if module.is_dir() else ():
                self.modules[header.name].add(module.name)
        self.files = sorted(str(p.relative_to(self.root)) for top in TOPS for p in (self.root / top).rglob("*")
                            if p.suffix in SUFFIXES and p.is_file())
        self.includes = defaultdict(set)

    def run(self):
        if not self.modules:
            self.problems.append("the Qt headers weren't found: nothing from outside can be judged")
        for folder in sorted({folder_of(f) for f in self.files}):
            if not self.layers.known(folder):
                self.problems.append(f"{folder}: this folder isn't in core/layers.txt")
        for path in self.files:
            self.read(path)
        self.find_cycles()
        self.find_impure()
        return self.problems

    def read(self, path):
        text = strip_comments((self.root / path).read_text(encoding="utf-8"))
        for number, line in enumerate(text.splitlines(), 1):
            where = f"{path}:{number}"
            if match := INCLUDE.match(line):
                (self.own if match[1] == '"' else self.foreign)(where, path, match[2])
            for folders, regex in self.layers.never:
                if any(fnmatchcase(path, p) for p in folders) and (hit := regex.search(line)):
                    if not any(fnmatchcase(path, p) and r.search(line) for p, r in self.layers.exceptions):
                        self.problems.append(f"{where}: {hit[0].strip()} may not stand here")

    def own(self, where, path, target):
        if target.endswith(".moc") or Path(target).name.startswith("moc_"):
            return
        if not (self.root / target).is_file():
            self.problems.append(f'{where}: "{target}" isn\'t a path from the top of the project')
            return
        self.includes[path].add(target)
        source, to = folder_of(path), folder_of(target)
        if not self.layers.allows(source, to):
            self.problems.append(f"{where}: {source} may not include {to} ({target})")

    def foreign(self, where, path, name):
        prefix, _, last = name.rpartition("/")
        modules = {prefix} if prefix.startswith("Qt") else self.modules.get(last, set()) if not prefix else set()
        if last in modules or (last.startswith("Qt") and (last in self.modules[last])):
            self.problems.append(f"{where}: <{name}> brings a whole module; include the classes you use")
            return
        if (self.root / name).is_file():
            self.problems.append(f'{where}: <{name}> is our own; write it in "…"')
            return
        if not modules and "." not in name and "/" not in name and not name.startswith("Q"):
            return  # C++ itself
        if not self.layers.allows_system(folder_of(path), {name, *modules}):
            of = f" of {' '.join(sorted(modules))}" if modules else ""
            self.problems.append(f"{where}: {folder_of(path)} may not include <{name}>{of}")

    def find_cycles(self):
        if found := cycle_in(self.includes):
            self.problems.append("files include each other: " + " → ".join(found))
        folders = defaultdict(set)
        for path, targets in self.includes.items():
            for target in targets:
                if folder_of(path) != folder_of(target):
                    folders[folder_of(path)].add(folder_of(target))
        if found := cycle_in(folders):
            self.problems.append("folders include each other: " + " → ".join(found))

    def find_impure(self):
        for path in self.files:
            if not self.layers.is_pure(folder_of(path)):
                continue
            seen, todo = {path: None}, [path]
            while todo:
                here = todo.pop()
                for target in sorted(self.includes.get(here, ())):
                    if target in seen:
                        continue
                    seen[target] = here
                    todo.append(target)
                    if self.layers.is_effect(target):
                        way, step = [], target
                        while step:
                            way.insert(0, step)
                            step = seen[step]
                        self.problems.append("a pure folder reaches an effect: " + " → ".join(way))


def main():
    check = Check(sys.argv[1], sys.argv[2])
    problems = check.run()
    for problem in problems:
        print(problem)
    edges = sum(map(len, check.includes.values()))
    print(f"{len(check.files)} files, {edges} own includes, {len(problems)} problems")
    if not check.files or not edges:
        print("nothing was read: this check can't be right")
        return 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
