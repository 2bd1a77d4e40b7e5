#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_format.py ROOT CLANG_FORMAT: every source is written as .clang-format says."""
import subprocess
import sys

from sources import sources

SKIPPED = 77


def main():
    root, clang_format = sys.argv[1:3]
    version = subprocess.run([clang_format, "--version"], capture_output=True, text=True, check=True).stdout
    if "version 14." not in version:
        print(f"only clang-format 14 decides, this is: {version.strip()}")
        return SKIPPED
    files = [str(p) for p in sources(root, "core", "ui", "app", "tests")]
    if not files:
        print("no sources found: this check can't be right")
        return 1
    halves = [files[i::2] for i in range(2)]
    runs = [subprocess.Popen([clang_format, "--dry-run", "-Werror", *half], cwd=root) for half in halves if half]
    codes = [run.wait() for run in runs]
    print(f"{len(files)} sources looked at")
    return 1 if any(codes) else 0


if __name__ == "__main__":
    sys.exit(main())
