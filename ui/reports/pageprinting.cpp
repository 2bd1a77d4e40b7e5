// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageprinting.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QProgressDialog>

namespace streife {

bool printPages(QPdfDocument& pdf, QPrinter& printer, int first, int last, QWidget* window) {
    QProgressDialog progress(tr("The pages go to the printer …"), tr("Cancel printing"), 0, last - first, window);
    progress.setWindowTitle(tr("Print"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(500);
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(ErrorCode::File,
                    tr("The printer does not take the pages. Please choose another one, or save a PDF."));
    const double scale = printer.resolution() / 72.0;
    for (int i = first; i < last; ++i) {
        progress.setValue(i - first);
        if (progress.wasCanceled()) {
            painter.end();
            printer.abort();
            return false;
        }
        if (i > first && !printer.newPage())
            throw Error(ErrorCode::File,
                        tr("The printer stopped at page %1 of %2.").arg(i + 1 - first).arg(last - first));
        painter.drawImage(painter.viewport(), pdf.render(i, (pdf.pagePointSize(i) * scale).toSize()));
    }
    progress.setValue(last - first);
    return true;
}

} // namespace streife
