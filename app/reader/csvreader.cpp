// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/csvreader.h"

#include "app/reader/csvparser.h"
#include "app/reader/textfile.h"

namespace streife::reader {
namespace {

/// "sep=;" on the first line; 0 where there is none.
char declaredSeparator(std::string_view text) {
    if (text.size() < 6 || text.substr(0, 4) != "sep=")
        return 0;
    const char after = text[5];
    return after == '\n' || after == '\r' ? text[4] : char(0);
}

} // namespace

void readCsv(const QString& path, Output& out) {
    TextFile file(path);
    std::string chunk = file.next();
    const char declared = declaredSeparator(chunk);
    const char separator = declared ? declared : detectSeparator(chunk);
    out.describe({"csv", encodingName(file.encoding()), std::string(1, separator), {}, {}});
    bool skip = declared != 0;
    CsvParser parser(separator, [&](const Record& record) {
        if (!skip)
            out.record(record);
        skip = false;
    });
    for (; !chunk.empty(); chunk = file.next())
        parser.feed(chunk);
    parser.finish();
}

} // namespace streife::reader
