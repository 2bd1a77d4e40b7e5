// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/keysdialog.h"

#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

namespace streife {
namespace {

/// "&Copy to next week …" as people read it.
QString words(QString text) {
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
    return text.remove(QStringLiteral("…")).trimmed();
}

QString keyText(const QList<QKeySequence>& keys) {
    return keys.constFirst().toString(QKeySequence::NativeText);
}

} // namespace

KeysDialog::KeysDialog(const QList<QMenu*>& menus, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys and mouse"));
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    m_grid = new QGridLayout(page);
    m_grid->setHorizontalSpacing(6 * u);
    m_grid->setColumnStretch(1, 1);
    addSection(tr("In the week plan"));
    addLine(tr("Arrows"), tr("from patrol to patrol"));
    addLine(tr("Home, End"), tr("first and last patrol of the week"));
    addLine(tr("Enter, F2 or double click"), tr("edit the patrol"));
    addLine(tr("Alt + arrows"), tr("move the patrol by 15 minutes or to another day"));
    addLine(tr("Alt + Shift + up, down"), tr("end the patrol earlier or later"));
    addLine(tr("Alt + Shift + left, right"), tr("start the patrol earlier or later"));
    addLine(tr("Del"), tr("delete the patrol"));
    addLine(tr("Drag on free time"), tr("new patrol"));
    addLine(tr("Drag a patrol"), tr("move it; at its upper or lower edge: change its times"));
    addLine(tr("Ctrl while dragging"), tr("copy the patrol"));
    addLine(tr("Alt while dragging"), tr("to the minute instead of 15 minutes"));
    addLine(tr("Esc while dragging"), tr("everything stays as it was"));
    addLine(tr("Ctrl + wheel"), tr("stretch or shrink the time axis"));
    for (const QMenu* menu : menus) {
        QList<QAction*> known;
        for (QAction* action : menu->actions())
            if (!action->shortcuts().isEmpty())
                known << action;
        if (known.isEmpty())
            continue;
        addSection(words(menu->title()));
        for (const QAction* action : known)
            addLine(keyText(action->shortcuts()), words(action->text()));
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    scroll->setWidget(page);
    box->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->addWidget(buttons);
    resize(130 * u, 150 * u);
}

void KeysDialog::addSection(const QString& title) {
    m_grid->addWidget(sectionLabel(title, this), m_grid->rowCount(), 0, 1, 2);
}

void KeysDialog::addLine(const QString& keys, const QString& what) {
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(keys, this), row, 0);
    QLabel* text = plainLabel(what, this);
    text->setWordWrap(true);
    m_grid->addWidget(text, row, 1);
}

} // namespace streife
