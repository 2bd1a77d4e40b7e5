// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/reports/htmlwriter.h"
#include "core/reports/writers.h"

#include <QBuffer>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace streife {

QByteArray odtOf(const ReportDocument& document) {
    QTextDocument text;
    const QSizeF page = document.paper == Paper::A5 ? QSizeF(420, 595) : QSizeF(595, 842);
    text.setPageSize(document.landscape ? page.transposed() : page);
    text.setDocumentMargin(34);
    text.setHtml(QStringLiteral("<div style=\"font-family:'Open Sans'; font-size:9pt\">") + htmlBody(document, true)
                 + QStringLiteral("</div>"));
    text.setMetaInformation(QTextDocument::DocumentTitle, document.title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "odf");
    if (!writer.write(&text))
        throw Error(ErrorCode::Internal, tr("The text document could not be made. Choose another suffix."));
    buffer.close();
    return bytes;
}

} // namespace streife
