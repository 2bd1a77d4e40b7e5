// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every page and dialog: names for the screen reader, the way of the Tab key, texts that fit.
#include "tests/ui/mainwindow/windowfixture.h"
#include "ui/agencies/partnershipdialog.h"
#include "ui/imports/importdialog.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/reports/printpage.h"
#include "ui/widgets/fields.h"

#include "core/base/language.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>

using namespace streife;
using namespace streife::test;

namespace {

struct WalkFixture : WindowOnScreen {
    /// Every page and dialog in turn, in the language that is set.
    void everyPage(const std::function<void(const char*, QWidget&)>& look) {
        window->showWelcome();
        settle();
        look("welcome", *window);
        open();
        const char* names[] = {"overview", "plan", "hotspots", "officers", "partners", "?", "?"};
        for (int i = 0; i < areas(); ++i) {
            showArea(i);
            look(names[i], *window);
        }
        showArea(1);
        for (const auto view : {PlanArea::List, PlanArea::FindingsView}) {
            plan().showView(view);
            settle();
            look(view == PlanArea::List ? "list" : "findings", *window);
        }
        plan().showView(PlanArea::Time);
        action(Act::Print)->trigger();
        settle();
        look("print", *window);
        emit window->findChild<PrintPage*>()->closeRequested();
        {
            PartnershipDialog dialog(*window->workspace(), prompts, window.get());
            dialog.show();
            settle();
            look("partnership", dialog);
        }
        {
            ImportDialog dialog(*window->workspace(), prompts, window.get());
            dialog.show();
            settle();
            look("import", dialog);
        }
        window->closeFile();
    }
};

bool takesTab(const QWidget* w) {
    return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) != 0 && w->focusProxy() == nullptr;
}

std::string describe(const QWidget* w) {
    QString text = w->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(w); button != nullptr && text.isEmpty())
        text = button->text();
    if (const auto* label = qobject_cast<const QLabel*>(w))
        text = label->text();
    return QStringLiteral("%1 '%2' %3 (%4 x %5)")
        .arg(QLatin1String(w->metaObject()->className()), w->objectName(), text)
        .arg(w->width())
        .arg(w->height())
        .toStdString();
}

/// What is too small for its text; empty where all of it can be read.
QString clipped(const QWidget* w) {
    const auto tooNarrow = [&](const QString& text, int room) {
        const int need = w->fontMetrics().horizontalAdvance(text);
        return need > room ? QStringLiteral("'%1' needs %2 of %3").arg(text).arg(need).arg(room) : QString();
    };
    if (w->height() < w->fontMetrics().height() - 1)
        return QStringLiteral("too low: %1 of %2").arg(w->height()).arg(w->fontMetrics().height());
    if (const auto* label = qobject_cast<const QLabel*>(w)) {
        if (label->minimumSizeHint().width() == 0 || label->text().isEmpty())
            return {}; // gives way with an ellipsis
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1 ? QStringLiteral("lines are cut")
                                                                               : QString();
        for (const QString& line : label->text().split(QLatin1Char('\n')))
            if (const QString trouble = tooNarrow(line, label->contentsRect().width() + 1); !trouble.isEmpty())
                return trouble;
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(w)) {
        if (button->hasHeightForWidth())
            return button->heightForWidth(button->width()) > button->height() ? QStringLiteral("lines are cut")
                                                                              : QString();
        if (!button->text().isEmpty() && !button->inherits("streife::RailButton")
            && button->metaObject()->className() != QByteArray("QAbstractButton"))
            return tooNarrow(QString(button->text()).remove(QLatin1Char('&')), button->width());
    } else if (const auto* combo = qobject_cast<const QComboBox*>(w)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const QRect room =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
        if (combo->sizeAdjustPolicy() != QComboBox::AdjustToMinimumContentsLengthWithIcon)
            return tooNarrow(combo->currentText(), room.width());
    } else if (qobject_cast<const DayField*>(w) != nullptr || qobject_cast<const ClockField*>(w) != nullptr
               || qobject_cast<const SpanField*>(w) != nullptr || qobject_cast<const CountField*>(w) != nullptr) {
        QStyleOptionFrame option;
        option.initFrom(w);
        option.lineWidth = w->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, w);
        const QRect room = w->style()->subElementRect(QStyle::SE_LineEditContents, &option, w);
        return tooNarrow(static_cast<const QLineEdit*>(w)->text(), room.width() - 4);
    }
    return {};
}

} // namespace

TEST_CASE_METHOD(WalkFixture, "checklist 39: on every page and in every dialog whatever takes the focus has a name",
                 "[walk]") {
    int seen = 0;
    everyPage([&](const char* page, QWidget& root) {
        for (QWidget* w : root.findChildren<QWidget*>()) {
            if (!takesTab(w))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(w);
            REQUIRE(face != nullptr);
            INFO(page << ": " << describe(w));
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
            ++seen;
        }
    });
    CHECK(seen > 150);
}

TEST_CASE_METHOD(WalkFixture, "checklist 5: Tab goes through forms as they are read", "[walk]") {
    // In the head of the patrol's form, yet not on the way to its fields: taborder_test.cpp.
    const QStringList last{QStringLiteral("series"), QStringLiteral("closePatrol"), QStringLiteral("deletePatrol")};
    int steps = 0;
    everyPage([&](const char* page, QWidget& root) {
        std::vector<QWidget*> chain;
        for (QWidget* w = root.nextInFocusChain(); w != &root; w = w->nextInFocusChain())
            if (root.isAncestorOf(w) && takesTab(w))
                chain.push_back(w);
        for (size_t i = 1; i < chain.size(); ++i) {
            const QWidget* a = chain[i - 1];
            const QWidget* b = chain[i];
            if (a->parentWidget() != b->parentWidget())
                continue; // another part of the page begins
            if (last.contains(b->objectName()))
                continue;
            const QRect ra(a->mapTo(&root, QPoint()), a->size());
            const QRect rb(b->mapTo(&root, QPoint()), b->size());
            const bool row = std::min(ra.bottom(), rb.bottom()) - std::max(ra.top(), rb.top())
                             > std::min(ra.height(), rb.height()) / 2;
            INFO(page << ": " << describe(a) << " then " << describe(b));
            if (row)
                CHECK(rb.left() > ra.left());
            else
                CHECK((rb.top() > ra.top() || rb.left() > ra.right())); // below, or the top of the next column
            ++steps;
        }
    });
    CHECK(steps > 60);
}

TEST_CASE_METHOD(WalkFixture,
                 "checklist 34: every text fits at 100, 150 and 200 percent, in German, also when switched at work",
                 "[walk]") {
    const QLocale before;
    setLanguage(Language::German);
    makeWindow({1440, 900}); // its words are those of the new language
    for (const int percent : {100, 150, 200}) {
        theme.setFontPercent(percent);
        window->resize(QSize(1440, 900) * percent / 100);
        settle();
        QStringList told;
        everyPage([&](const char* page, QWidget& root) {
            for (QWidget* w : root.findChildren<QWidget*>()) {
                const QWidget* scrolled = w->parentWidget();
                if (!w->isVisible() || w->window() != root.window() || scrolled == nullptr)
                    continue;
                if (const QString trouble = clipped(w); !trouble.isEmpty())
                    told << QStringLiteral("%1 %, %2: %3 – %4")
                                .arg(percent)
                                .arg(QLatin1String(page), QString::fromStdString(describe(w)), trouble);
            }
            for (const QScrollArea* area : root.findChildren<QScrollArea*>()) {
                const QWidget* form = area->widget();
                if (!area->isVisible() || form == nullptr
                    || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                    continue;
                for (const QWidget* w : form->findChildren<QWidget*>())
                    if (const int right = w->mapTo(form, QPoint(w->width(), 0)).x();
                        w->isVisible() && right > area->viewport()->width())
                        told << QStringLiteral("%1 %, %2: %3 ends at %4 of %5")
                                    .arg(percent)
                                    .arg(QLatin1String(page), QString::fromStdString(describe(w)))
                                    .arg(right)
                                    .arg(area->viewport()->width());
            }
        });
        told.removeDuplicates();
        CHECK(told.join(QLatin1Char('\n')).toStdString() == std::string());
    }
    setLanguage(Language::English);
    QLocale::setDefault(before);
}

TEST_CASE_METHOD(WalkFixture, "the type size can be changed while a form is open", "[walk]") {
    open();
    showArea(1);
    for (const int percent : {200, 100}) {
        window->resize(QSize(1440, 900) * percent / 100);
        theme.setFontPercent(percent);
        settle();
        QStringList told;
        for (QWidget* w : window->findChildren<QWidget*>())
            if (w->isVisible())
                if (const QString trouble = clipped(w); !trouble.isEmpty())
                    told << QString::fromStdString(describe(w)) + QStringLiteral(" – ") + trouble;
        CHECK(told.join(QLatin1Char('\n')).toStdString() == std::string());
    }
}
