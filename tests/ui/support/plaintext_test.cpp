// SPDX-License-Identifier: GPL-3.0-or-later
// A name is a name: whatever stands in it is shown as it is, never read as markup, in labels, boxes and tooltips.
#include "tests/support/catch.h"
#include "ui/agencies/agencychip.h"
#include "ui/support/listmodel.h"
#include "ui/support/prompts.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/findingcard.h"
#include "ui/widgets/listview.h"

#include "core/base/error.h"
#include "core/base/id.h"

#include <QApplication>
#include <QHelpEvent>
#include <QInputDialog>
#include <QMessageBox>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

using namespace streife;

namespace {

const QString kNames[] = {
    QStringLiteral("Innenstadt"),    QStringLiteral("<b>fett</b>"),         QStringLiteral("Hamm & Umland"),
    QStringLiteral("a < b > c"),     QStringLiteral("&lt;b&gt;"),           QStringLiteral("Müller &amp; Söhne"),
    QStringLiteral("<img src='x'>"), QStringLiteral("<!-- nichts -->"),     QStringLiteral("\"zitiert\" 'so'"),
    QStringLiteral("1 <2 & 3> 2"),   QStringLiteral("<?xml version='1'?>"), QStringLiteral("zwei  Leerzeichen"),
};

/// What a reader sees of a tooltip: Qt guesses whether a text is markup.
QString read(const QString& tip) {
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

struct Item {
    Id<struct PlainTag> id;
    QString name;
    bool operator==(const Item&) const = default;
};

/// Looks at the modal box that is up, then closes it.
template <class Box> void whenOpen(const std::function<void(Box&)>& look) {
    QTimer::singleShot(0, qApp, [look] {
        auto* box = qobject_cast<Box*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        look(*box);
        box->reject();
    });
}

} // namespace

TEST_CASE("a tooltip shows exactly the name", "[plaintext]") {
    for (const QString& name : kNames) {
        INFO(name.toStdString());
        CHECK(read(plainTip(name)) == name);
        const std::unique_ptr<QLabel> elided(elidedLabel(name));
        CHECK(read(elided->toolTip()) == name);
        const std::unique_ptr<QPushButton> button(iconButton(QStringLiteral("trash"), name));
        CHECK(read(button->toolTip()) == name);
        CHECK(button->accessibleName() == name);
        const AgencyChip chip({QStringLiteral("K"), 0, name}, name);
        CHECK(read(chip.toolTip()) == name);
    }
    CHECK(read(plainTip(QStringLiteral("<b>\nzwei Zeilen"))) == QStringLiteral("<b>\nzwei Zeilen"));
    CHECK(plainTip({}).isEmpty());
}

TEST_CASE("a list shows names as they are, in cells and in tooltips", "[plaintext]") {
    ListModel<Item> model({{QStringLiteral("Name"), [](const Item& i) { return i.name; }}});
    std::vector<Item> rows;
    for (const QString& name : kNames)
        rows.push_back({Id<PlainTag>(qint64(rows.size()) + 1), name});
    model.setRows(rows);
    for (int r = 0; r < model.rowCount(); ++r) {
        const QModelIndex index = model.index(r, 0);
        CHECK(index.data().toString() == kNames[size_t(r)]);
        CHECK(index.data(Qt::AccessibleTextRole).toString() == kNames[size_t(r)]);
        CHECK(read(index.data(Qt::ToolTipRole).toString()) == kNames[size_t(r)]);
    }
}

TEST_CASE("labels of every kind show names as they are", "[plaintext]") {
    for (const QString& name : kNames) {
        INFO(name.toStdString());
        for (const auto& make : {plainLabel, mutedLabel, headingLabel, bigLabel, heroLabel, elidedLabel}) {
            const std::unique_ptr<QLabel> label(make(name, nullptr));
            CHECK(label->textFormat() == Qt::PlainText);
            CHECK(label->text() == name);
        }
        Finding f;
        f.title = f.text = f.norm = name;
        const FindingCard card(f);
        for (const QLabel* label : card.findChildren<QLabel*>()) {
            CHECK(label->textFormat() == Qt::PlainText);
            CHECK(label->text() == name);
        }
    }
}

TEST_CASE("questions, errors and notes show names as they are", "[plaintext][prompts]") {
    Prompts prompts;
    for (const QString& name : kNames) {
        INFO(name.toStdString());
        int seen = 0;
        const std::function<void(QMessageBox&)> look = [&](QMessageBox& box) {
            CHECK(box.textFormat() == Qt::PlainText);
            CHECK(box.text() == name);
            ++seen;
        };
        whenOpen(look);
        prompts.tell(nullptr, QStringLiteral("Title"), name);
        whenOpen(look);
        CHECK_FALSE(prompts.guarded(nullptr, [&] { throw Error(ErrorCode::Input, name); }));
        whenOpen(look);
        CHECK_FALSE(prompts.ask(nullptr, QStringLiteral("Title"), name, {QStringLiteral("Delete")}));
        CHECK(seen == 3);
    }
}

TEST_CASE("a question's buttons are its verbs, the first is the default and Esc is none of them", "[prompts]") {
    Prompts prompts;
    int looked = 0;
    whenOpen<QMessageBox>([&](QMessageBox& box) {
        QStringList verbs;
        for (const QAbstractButton* b : box.buttons())
            verbs << b->text();
        CHECK(verbs.size() == 3);
        CHECK(verbs.contains(QStringLiteral("Replace")));
        CHECK(verbs.contains(QStringLiteral("Keep both")));
        CHECK(verbs.contains(QStringLiteral("Cancel")));
        CHECK(box.defaultButton()->text() == QStringLiteral("Replace"));
        CHECK(box.escapeButton()->text() == QStringLiteral("Cancel"));
        ++looked;
    });
    CHECK_FALSE(prompts.ask(nullptr, QStringLiteral("File"), QStringLiteral("There is one already."),
                            {QStringLiteral("Replace"), QStringLiteral("Keep both")}));
    QTimer::singleShot(0, qApp, [] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        for (QAbstractButton* b : box->buttons())
            if (b->text() == QStringLiteral("Keep both"))
                b->click();
    });
    CHECK(prompts.ask(nullptr, QStringLiteral("File"), QStringLiteral("There is one already."),
                      {QStringLiteral("Replace"), QStringLiteral("Keep both")})
          == 1);
    CHECK(looked == 1);
}

TEST_CASE("a line is asked with verbs of one's own, Esc gives none", "[prompts]") {
    Prompts prompts;
    whenOpen<QInputDialog>([](QInputDialog& dialog) {
        CHECK(dialog.okButtonText() == QStringLiteral("Go there"));
        CHECK(dialog.labelText() == QStringLiteral("Date or week"));
        dialog.setTextValue(QStringLiteral("KW 12"));
    });
    CHECK_FALSE(
        prompts.askLine(nullptr, QStringLiteral("Go to"), QStringLiteral("Date or week"), QStringLiteral("Go there")));
    QTimer::singleShot(0, qApp, [] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->setTextValue(QStringLiteral("KW 12"));
        dialog->accept();
    });
    CHECK(prompts.askLine(nullptr, QStringLiteral("Go to"), QStringLiteral("Date"), QStringLiteral("Go"))
          == QStringLiteral("KW 12"));
    prompts.queueLine(QStringLiteral("morgen"));
    CHECK(prompts.askLine(nullptr, {}, {}, {}) == QStringLiteral("morgen"));
}

TEST_CASE("an unexpected problem gives a sentence and keeps its details for the log", "[prompts]") {
    Prompts prompts;
    prompts.setSilent(true);
    CHECK_FALSE(prompts.guarded(nullptr, [] { throw std::out_of_range("map::at"); }));
    CHECK_FALSE(prompts.guarded(nullptr, [] {
        throw Error(ErrorCode::File, QStringLiteral("The disk is full."), QStringLiteral("errno 28"));
    }));
    REQUIRE(prompts.shown().size() == 2);
    CHECK_FALSE(prompts.shown()[0].contains(QStringLiteral("map::at")));
    CHECK(prompts.shown()[0].endsWith(QLatin1Char('.')));
    CHECK(prompts.shown()[1] == QStringLiteral("The disk is full."));
}

TEST_CASE("a file is written under the suffix that was meant", "[prompts]") {
    Prompts prompts;
    prompts.setSilent(true);
    struct Row {
        const char* typed;
        QStringList allowed;
        const char* written;
    };
    const QStringList several{QStringLiteral("pdf"), QStringLiteral("xlsx")};
    for (const Row& row :
         {Row{"/tmp/week", {}, "/tmp/week.pdf"}, Row{"/tmp/week.pdf", {}, "/tmp/week.pdf"},
          Row{"/tmp/week.PDF", {}, "/tmp/week.PDF"}, Row{"/tmp/27.11.2026", {}, "/tmp/27.11.2026.pdf"},
          Row{"/tmp/week.xlsx", several, "/tmp/week.xlsx"}, Row{"/tmp/week.odt", several, "/tmp/week.odt.pdf"},
          Row{"/tmp/ordner.d/week", several, "/tmp/ordner.d/week.pdf"}}) {
        prompts.queueFile(QLatin1String(row.typed));
        CHECK(prompts.saveFile(nullptr, {}, {}, {}, QStringLiteral("pdf"), row.allowed) == QLatin1String(row.written));
    }
    CHECK_FALSE(prompts.saveFile(nullptr, {}, {}, {}, QStringLiteral("pdf"))); // Esc
}
