// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspacefixture.h"
#include "ui/imports/importdialog.h"
#include "ui/support/prompts.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/linesfield.h"

#include <QCoreApplication>
#include <QFile>
#include <QFocusEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace streife {

using namespace Qt::StringLiterals;

/// The dialog as a person uses it: finds fields by what a screen reader says.
class DialogFixture : public WorkspaceFixture {
public:
    DialogFixture() {
        addOfficer(*ws().ownAgencyId(), u"1001"_s, u"Muster"_s);
        addOfficer(*ws().ownAgencyId(), u"1002"_s, u"Beispiel"_s);
        prompts.setSilent(true);
        dialog = std::make_unique<ImportDialog>(ws(), prompts);
        dialog->show();
    }
    QString file(const QString& name, const QByteArray& content) {
        QFile f(path(name));
        REQUIRE(f.open(QIODevice::WriteOnly));
        f.write(content);
        return f.fileName();
    }
    void choose(const QString& path) {
        waitFor(&ImportDialog::previewShown, [&] {
            prompts.queueFile(path);
            button(u"&Choose file …"_s)->click();
        });
    }
    template <class Signal, class Act> void waitFor(Signal signal, Act act) {
        QSignalSpy spy(dialog.get(), signal);
        act();
        REQUIRE((!spy.isEmpty() || spy.wait(30'000)));
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* b : dialog->findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        FAIL("no button " << text);
        return nullptr;
    }
    template <class W> W* field(const QString& name) {
        W* newest = nullptr; // a table that was filled anew still holds its old choices for a moment
        for (W* w : dialog->findChildren<W*>())
            if (w->accessibleName() == name)
                newest = w;
        INFO(name);
        REQUIRE(newest);
        return newest;
    }
    /// As if chosen with the mouse.
    void pick(ChoiceField* choice, const QString& text) {
        const int index = choice->findText(text);
        INFO(text);
        REQUIRE(index >= 0);
        choice->setCurrentIndex(index);
        emit choice->activated(index);
    }
    QString summary() {
        QString all;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    }
    QStringList problems() {
        auto* table = field<QTableWidget>(u"Errors and notes"_s);
        QStringList out;
        for (int r = 0; r < table->rowCount(); ++r)
            out << table->item(r, 0)->text() + u':' + table->item(r, 1)->text() + u':' + table->item(r, 2)->text();
        return out;
    }
    void press(const QString& text) {
        REQUIRE(button(text)->isEnabled());
        waitFor(&ImportDialog::ended, [&] { button(text)->click(); });
    }

    LinesField* shifts() { return field<LinesField>(u"Times of the shifts"_s); }
    /// As if somebody went on to another field.
    static void leave(QWidget* field) {
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(field, &left);
    }
    void typeShifts(const QString& text) {
        shifts()->setPlainText(text);
        waitFor(&ImportDialog::previewShown, [&] { leave(shifts()); });
    }

    Prompts prompts;
    std::unique_ptr<ImportDialog> dialog;
};

} // namespace streife
