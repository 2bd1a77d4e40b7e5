// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tooltip.h"

#include <QTextDocument>

namespace streife {

QString plainTip(const QString& text) {
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

} // namespace streife
