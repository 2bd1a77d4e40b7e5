// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/bench/verbs.h"

#include <QApplication>

#include <cstdio>
#include <cstring>
#include <exception>
#include <utility>

// 0: all limits met. 1: a figure missed its limit or was refused. 2: usage. 3: the work itself went wrong.
int main(int argc, char** argv) {
    using namespace streife;
    constexpr std::pair<const char*, bool (*)()> verbs[] = {
        {"bare-window", bench::bareWindow},
        {"board", bench::board},
        {"demo", bench::demo},
        {"edit", bench::edit},
        {"import", bench::import},
        {"journal", bench::journal},
        {"merge", bench::merge},
        {"pdf", bench::pdf},
        {"rules", bench::rules},
        {"search", bench::search},
        {"start", bench::start},
    };
#ifndef NDEBUG
    std::fputs("doppelstreife-bench: this is not a release build; its figures mean nothing.\n", stderr);
    return 2;
#endif
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    for (const auto& [name, run] : verbs) {
        if (argc == 2 && std::strcmp(argv[1], name) == 0) {
            try {
                return run() ? 0 : 1;
            } catch (const std::exception& e) {
                std::fprintf(stderr, "doppelstreife-bench %s: %s\n", name, e.what());
                return 3;
            }
        }
    }
    std::fputs("usage: doppelstreife-bench VERB, one of:", stderr);
    for (const auto& verb : verbs)
        std::fprintf(stderr, " %s", verb.first);
    std::fputs("\n", stderr);
    return 2;
}
