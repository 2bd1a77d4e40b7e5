// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/demofile.h"
#include "ui/reports/printpage.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QPdfDocument>

namespace streife::test {

/// The print page with KW 48/2026 of the demo city, as somebody sees it who never printed before.
struct PrintFixture {
    DemoFile file;
    Settings settings;
    Prompts prompts;
    std::unique_ptr<PrintPage> page;

    PrintFixture() {
        prompts.setSilent(true);
        settings.setText(QStringLiteral("paper"), QStringLiteral("a4"));
        settings.setText(QStringLiteral("paper-without"), {});
        page = std::make_unique<PrintPage>(file.workspace(), settings, prompts);
        page->resize(1200, 800);
        page->show();
        page->showFor(*Week::of(2026, 48), std::nullopt);
    }
    [[nodiscard]] QString text(int number = 0) const { return page->pdf().getAllText(number).text(); }
    void choose(const QString& name, int row) {
        for (ChoiceField* field : page->findChildren<ChoiceField*>())
            if (field->accessibleName() == name) {
                field->setCurrentIndex(row);
                emit field->activated(row);
            }
        QApplication::processEvents();
    }
};

} // namespace streife::test
