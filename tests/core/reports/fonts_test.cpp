// SPDX-License-Identifier: GPL-3.0-or-later
// A computer without Open Sans, and one without any font: this program again, with other fonts to find.
#include "core/base/error.h"
#include "core/reports/reportwriter.h"
#include "tests/core/reports/paperplan.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace streife;
using namespace streife::test;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// What the hidden case below prints where fontconfig sees the fonts of `folder` only.
QString withFonts(const QString& folder) {
    const QTemporaryDir scratch;
    QFile config(scratch.filePath(u("fonts.conf")));
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write(u("<?xml version=\"1.0\"?><fontconfig><dir>%1</dir><cachedir>%2</cachedir></fontconfig>")
                     .arg(folder, scratch.filePath(u("cache")))
                     .toUtf8());
    config.close();
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u("FONTCONFIG_FILE"), config.fileName());
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {u("what this computer's fonts give")});
    REQUIRE(child.waitForFinished(60'000));
    CHECK(child.exitStatus() == QProcess::NormalExit);
    return QString::fromUtf8(child.readAllStandardOutput());
}

} // namespace

TEST_CASE("what this computer's fonts give", "[.child]") {
    try {
        const auto document = weekPlan(PaperPlan::sample().plan, {weekSheet(2026, 48)}, options());
        const QByteArray pdf = render(document, ReportFormat::Pdf);
        std::printf("paper of %d pages: %s\n", int(pdf.count("/Type /Page\n")), qUtf8Printable(fontNotice()));
    } catch (const Error& e) {
        std::printf("refused: %s\n", qUtf8Printable(e.text()));
    }
}

TEST_CASE("without Open Sans the paper is set in another font, and says so", "[reports][fonts]") {
    const QString folder = u("/usr/share/fonts/truetype/dejavu");
    REQUIRE(QDir(folder).exists());
    CHECK(withFonts(folder).contains(u("paper of 1 pages: The font Open Sans is missing; the paper is set in DejaVu "
                                       "Sans. Install the package fonts-open-sans.")));
}

TEST_CASE("without any font the paper is refused with what to do", "[reports][fonts]") {
    const QTemporaryDir empty;
    CHECK(withFonts(empty.path())
              .contains(u(
                  "refused: No font was found on this computer. Install the package fonts-open-sans and try again.")));
}
