// SPDX-License-Identifier: GPL-3.0-or-later
// doppelstreife-reader FILE [SHEET]: streams a foreign file as JSON, one value per line (app/reader/output.h). It is
// started by the program for every import; whatever goes wrong in here ends as a message there.
#include "app/reader/csvreader.h"
#include "app/reader/icsreader.h"
#include "app/reader/sandbox.h"
#include "app/reader/sniff.h"
#include "app/reader/spreadsheet.h"

#include <QFileInfo>

#include <cstdio>
#include <new>
#include <unistd.h>

namespace {

using namespace streife::reader;

constexpr int kRefused = 4;

void read(const QString& path, const QString& sheet, Output& out) {
    const Format format = sniff(path);
    switch (format) {
    case Format::Csv:
        readCsv(path, out);
        break;
    case Format::Ics:
        readCalendar(path, out);
        break;
    case Format::Xlsx:
    case Format::Ods:
        readSpreadsheet(path, format, sheet, out);
        break;
    }
    out.end();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        std::fputs("usage: doppelstreife-reader FILE [SHEET]\n", stderr);
        return 2;
    }
    enterSandbox();
    Output out(STDOUT_FILENO);
    try {
        read(QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath(),
             argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString(), out);
        return 0;
    } catch (const Refusal& refusal) {
        out.refuse(refusal);
    } catch (const std::bad_alloc&) {
        out.refuse({"memory", 0, {}});
    }
    return kRefused;
}
