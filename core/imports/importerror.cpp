// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/importerror.h"

#include "core/base/tr.h"

namespace streife {

QString importLine(const ImportError& error) {
    if (error.line == 0)
        return error.text;
    if (error.column.isEmpty())
        return tr("Line %1: %2").arg(error.line).arg(error.text);
    return tr("Line %1, column %2: %3").arg(error.line).arg(error.columnWords(), error.text);
}

QString importLine(const ImportNotice& notice) {
    return notice.line == 0 ? notice.text : tr("Line %1: %2").arg(notice.line).arg(notice.text);
}

} // namespace streife
