// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindow/walkfixture.h"

#include "core/base/tr.h"
#include "ui/agencies/partnershipdialog.h"
#include "ui/imports/importdialog.h"
#include "ui/reports/printpage.h"
#include "ui/reports/rostermappingdialog.h"
#include "ui/search/searchpopup.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTimer>

namespace streife::test {
namespace {

QWidget* newest(const QWidget& window) {
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top != &window && top->isVisible() && top->isWindow() && !top->inherits("QTipLabel"))
            return top;
    return nullptr;
}

} // namespace

void WalkFixture::opened(const char* page, const std::function<void()>& act, const Look& look) {
    act();
    settle();
    QWidget* top = newest(*window);
    INFO(page);
    REQUIRE(top != nullptr);
    look(page, *top);
    top->close();
    settle();
}

void WalkFixture::asked(const char* page, const std::function<void()>& act, const Look& look) {
    bool seen = false;
    QTimer::singleShot(0, qApp, [&] {
        QWidget* top = QApplication::activeModalWidget();
        if (top == nullptr)
            return;
        settle();
        look(page, *top);
        seen = true;
        top->close();
    });
    act();
    INFO(page);
    REQUIRE(seen);
}

void WalkFixture::everyPage(const Look& look) {
    window->showWelcome();
    settle();
    look("welcome", *window);
    open();
    const char* names[] = {"overview", "plan",     "hotspots", "officers", "partners", "strength",
                           "powers",   "worktime", "log",      "settings", "?",        "?"};
    for (int i = 0; i < areas(); ++i) {
        showArea(i);
        look(names[i], *window);
    }
    action(Act::KeyList)->trigger();
    settle();
    look("settings of keys", *window);
    showArea(1);
    plans(look);
    popups(look);
    dialogs(look);
    questions(look);
    papers(look);
    imports(look);
    window->closeFile();
}

void WalkFixture::plans(const Look& look) {
    const std::pair<PlanArea::View, const char*> views[] = {{PlanArea::Time, "time"},
                                                            {PlanArea::Forces, "people"},
                                                            {PlanArea::Places, "places"},
                                                            {PlanArea::List, "list"},
                                                            {PlanArea::FindingsView, "findings"}};
    for (const auto& [view, name] : views)
        for (const int days : {1, 28, 7}) {
            plan().showView(view);
            plan().setDays(days);
            settle();
            look((std::string("plan: ") + name + " " + std::to_string(days)).c_str(), *window);
        }
    plan().showView(PlanArea::Time);
    plan().setPeopleShown(true);
    settle();
    look("plan with people beside", *window);
    plan().setPeopleShown(false);
    plan().board().setFocus();
    QTest::keyClick(&plan().board(), Qt::Key_A, Qt::ControlModifier);
    settle();
    look("several patrols", *window);
    showArea(1);
}

void WalkFixture::popups(const Look& look) {
    const std::pair<Act, const char*> ways[] = {
        {Act::Search, "Bahnhof"}, {Act::Search, "zzz"}, {Act::Palette, ""}, {Act::GoTo, "KW 12"}};
    for (const auto& [act, text] : ways) {
        action(act)->trigger();
        auto* popup = window->findChild<SearchPopup*>();
        REQUIRE(popup != nullptr);
        popup->findChild<QLineEdit*>()->setText(QLatin1String(text));
        settle();
        look("search", *popup);
        popup->dismiss();
    }
}

void WalkFixture::dialogs(const Look& look) {
    const auto by = [this](Act act) { return [this, act] { action(act)->trigger(); }; };
    opened(
        "partnership", [this] { (new PartnershipDialog(*window->workspace(), prompts, window.get()))->open(); }, look);
    opened("series", by(Act::SeriesOfPatrol), look);
    opened(
        "note from the wall",
        [&] {
            action(Act::WallNote)->trigger();
            settle();
            newest(*window)->findChild<QLineEdit*>()->setText(QStringLiteral("S 11 +"));
        },
        look);
    opened("copy of a week", by(Act::CopyWeek), look);
    opened("template to apply", by(Act::ApplyTemplate), look);
    opened("templates", by(Act::WeekTemplates), look);
    opened(
        "templates, one made",
        [&] {
            action(Act::WeekTemplates)->trigger();
            settle();
            newest(*window)->findChild<QListWidget*>()->parentWidget()->findChild<QPushButton*>()->click();
        },
        look);
    opened("keys", by(Act::Keys), look);
    opened("manual", by(Act::Manual), look);
    opened(
        "columns of a roster",
        [this] {
            (new RosterMappingDialog(*window->workspace(), prompts, *window->workspace()->ownAgencyId(), window.get()))
                ->open();
        },
        look);
}

void WalkFixture::questions(const Look& look) {
    Prompts loud;
    const QString title = streife::tr("Not saved");
    const QString text = action(Act::About)->text();
    asked(
        "question", [&] { (void)loud.ask(window.get(), title, text, {action(Act::DeletePatrol)->text()}); }, look);
    asked(
        "line", [&] { (void)loud.askLine(window.get(), title, text, action(Act::TakeCopy)->text()); }, look);
    asked(
        "message", [&] { loud.tell(window.get(), title, text); }, look);
}

void WalkFixture::papers(const Look& look) {
    action(Act::Print)->trigger();
    settle();
    auto* page = window->findChild<PrintPage*>();
    auto* kind = page->findChild<QComboBox*>();
    for (int i = 0; i < kind->count(); ++i) {
        kind->setCurrentIndex(i);
        emit kind->activated(i);
        settle();
        look(("print " + std::to_string(i)).c_str(), *window);
    }
    emit page->closeRequested();
    settle();
}

void WalkFixture::imports(const Look& look) {
    const QString path = file.folder() + QStringLiteral("/roster.csv");
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write("Nachname;Vorname;Dienstnummer\n\u00d6zdemir;Hannelore;4711\n;;4713;\n");
    csv.close();
    ImportDialog dialog(*window->workspace(), prompts, window.get());
    const int u = Metrics::of(&dialog).u; // it knows the screen it is on, which is a small one here
    dialog.resize(QSize(270 * u, 180 * u).boundedTo(window->size() - QSize(2 * u, 10 * u)));
    dialog.show();
    settle();
    look("import", dialog);
    prompts.queueFile(path);
    bool shown = false;
    QObject::connect(&dialog, &ImportDialog::previewShown, [&] { shown = true; });
    dialog.chooseFile();
    REQUIRE(QTest::qWaitFor([&] { return shown; }, 30'000));
    settle();
    look("import with a file", dialog);
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

namespace {

/// What the text lacks of room; empty where it has enough.
QString tooNarrow(const QWidget& w, const QString& text, int room) {
    const int need = w.fontMetrics().horizontalAdvance(text);
    return need > room ? QStringLiteral("'%1' needs %2 of %3").arg(text).arg(need).arg(room) : QString();
}

QString clippedLabel(const QLabel& label) {
    if (label.minimumSizeHint().width() == 0 || label.text().isEmpty())
        return {}; // gives way with an ellipsis
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1 ? QStringLiteral("lines are cut") : QString();
    for (const QString& line : label.text().split(QLatin1Char('\n')))
        if (const QString trouble = tooNarrow(label, line, label.contentsRect().width() + 1); !trouble.isEmpty())
            return trouble;
    return {};
}

QString clippedButton(const QAbstractButton& button) {
    if (button.hasHeightForWidth())
        return button.heightForWidth(button.width()) > button.height() ? QStringLiteral("lines are cut") : QString();
    if (qobject_cast<const Segments*>(button.parentWidget()) != nullptr)
        return button.width() < button.sizeHint().width() ? QStringLiteral("too narrow: %1").arg(button.width())
                                                          : QString();
    if (button.inherits("streife::RailButton") || button.metaObject()->className() == QByteArray("QAbstractButton"))
        return {};
    const auto* push = qobject_cast<const QPushButton*>(&button);
    const int edges = push != nullptr && !push->property("quiet").toBool() ? 2 * Metrics::of(&button).u : 0;
    return tooNarrow(button, QString(button.text()).remove(QLatin1Char('&')), button.width() - edges);
}

QString clippedHeads(const QHeaderView& header) {
    QStringList troubles;
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.model() != nullptr)
            troubles << tooNarrow(header, header.model()->headerData(i, Qt::Horizontal).toString(),
                                  header.sectionSize(i));
    troubles.removeAll({});
    return troubles.join(QLatin1Char(';'));
}

QString clippedChoice(const QComboBox& combo) {
    if (combo.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    return tooNarrow(
        combo, combo.currentText(),
        combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width());
}

/// Free text may be longer than its field; what the program itself writes there may not.
QString clippedField(const QLineEdit& field) {
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
    const int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() - 4;
    if (field.text().isEmpty())
        return tooNarrow(field, field.placeholderText(), room);
    const bool ours =
        qobject_cast<const DayField*>(&field) != nullptr || qobject_cast<const ClockField*>(&field) != nullptr
        || qobject_cast<const SpanField*>(&field) != nullptr || qobject_cast<const CountField*>(&field) != nullptr;
    return ours ? tooNarrow(field, field.text(), room) : QString();
}

bool wordless(const QWidget* w) {
    return qobject_cast<const QScrollBar*>(w) != nullptr || qobject_cast<const QSplitterHandle*>(w) != nullptr
           || w->objectName() == QLatin1String("qt_scrollarea_hcontainer");
}

/// What is too small for its text; empty where all of it can be read.
QString clipped(const QWidget* w) {
    const auto* field = qobject_cast<const QLineEdit*>(w);
    const int low = field != nullptr ? field->minimumSizeHint().height() : w->fontMetrics().height() - 1;
    if (!wordless(w) && w->height() < low)
        return QStringLiteral("too low: %1 of %2").arg(w->height()).arg(low);
    if (field != nullptr)
        return clippedField(*field);
    if (const auto* label = qobject_cast<const QLabel*>(w))
        return clippedLabel(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(w))
        return clippedButton(*button);
    if (const auto* header = qobject_cast<const QHeaderView*>(w))
        return clippedHeads(*header);
    if (const auto* combo = qobject_cast<const QComboBox*>(w))
        return clippedChoice(*combo);
    return {};
}

/// Widgets that reach over the right edge of a form which cannot be scrolled sideways.
void beyondEdge(const QScrollArea& area, QStringList& told) {
    const QWidget* form = area.widget();
    if (!area.isVisible() || form == nullptr || area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return;
    for (const QWidget* w : form->findChildren<QWidget*>())
        if (const int right = w->mapTo(form, QPoint(w->width(), 0)).x();
            w->isVisible() && right > area.viewport()->width())
            told << QStringLiteral("%1 ends at %2 of %3")
                        .arg(QString::fromStdString(describe(w)))
                        .arg(right)
                        .arg(area.viewport()->width());
}

} // namespace

QStringList clippedIn(const QWidget& root) {
    QStringList told;
    for (const QWidget* w : root.findChildren<QWidget*>()) {
        if (!w->isVisible() || w->window() != root.window() || w->parentWidget() == nullptr)
            continue;
        if (const QString trouble = clipped(w); !trouble.isEmpty())
            told << QString::fromStdString(describe(w)) + QStringLiteral(" – ") + trouble;
    }
    for (const QScrollArea* area : root.findChildren<QScrollArea*>())
        beyondEdge(*area, told);
    return told;
}

} // namespace streife::test
