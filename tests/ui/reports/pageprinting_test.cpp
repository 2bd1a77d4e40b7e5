// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/reports/printfixture.h"
#include "ui/reports/pageprinting.h"

#include <QPrinter>
#include <QProgressDialog>
#include <QTemporaryDir>
#include <QTimer>

using namespace streife;
using namespace streife::test;

namespace {

/// Fifteen cards, and a printer that writes them into a file.
struct PaperFixture : PrintFixture {
    QTemporaryDir folder;
    QPrinter printer;

    PaperFixture() {
        choose(QStringLiteral("What"), 3);
        REQUIRE(page->pdf().pageCount() == 15);
        printer.setResolution(72);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
        printer.setPageSize(QPageSize(QPageSize::A4));
        printer.setFullPage(true);
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("out.pdf")); }
    [[nodiscard]] int printed() const {
        QPdfDocument out;
        REQUIRE(out.load(path()) == QPdfDocument::Error::None);
        return out.pageCount();
    }
};

} // namespace

TEST_CASE_METHOD(PaperFixture, "the chosen pages go to the printer, each once", "[print]") {
    CHECK(printPages(page->pdf(), printer, 0, 15, page.get()));
    CHECK(printed() == 15);
    CHECK(printPages(page->pdf(), printer, 3, 5, page.get()));
    CHECK(printed() == 2);
}

TEST_CASE_METHOD(PaperFixture, "long printing says how far it is and can be cancelled", "[print]") {
    printer.setResolution(600); // seconds: what is done at once shows no dialog
    int most = 0;
    int seen = 0;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto* progress = page->findChild<QProgressDialog*>();
        if (progress == nullptr)
            return;
        most = progress->maximum();
        seen = progress->value();
        CHECK(progress->labelText() == QStringLiteral("The pages go to the printer …"));
        progress->cancel();
    });
    watch.start(0);
    CHECK_FALSE(printPages(page->pdf(), printer, 0, 15, page.get()));
    CHECK(most == 15);
    CHECK(seen < 15);
    CHECK(page->findChild<QProgressDialog*>() == nullptr);
    CHECK(page->pdf().pageCount() == 15); // the preview is as it was
}

TEST_CASE_METHOD(PaperFixture, "a printer that takes nothing is told with what to do", "[print]") {
    printer.setOutputFileName(folder.filePath(QStringLiteral("missing/out.pdf")));
    QString told;
    try {
        std::ignore = printPages(page->pdf(), printer, 0, 1, page.get());
    } catch (const Error& error) {
        told = error.text();
    }
    CHECK(told == QStringLiteral("The printer does not take the pages. Please choose another one, or save a PDF."));
}
