// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/keysdialog.h"

#include "ui/settings/fixedkeys.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>

namespace streife {
KeysDialog::KeysDialog(const std::vector<Command>& commands, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keys and mouse"));
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(windowTitle()); // it takes the focus, for the arrows
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(scroll);
    m_grid = new QGridLayout(page);
    m_grid->setHorizontalSpacing(6 * u);
    m_grid->setColumnStretch(1, 1);
    addSection(tr("In the week plan"));
    for (const FixedKey& fixed : planKeys())
        addLine(fixed.keys, fixed.what);
    QString category;
    for (const Command& command : commands) {
        const QString keys = keyText(command.action->shortcuts());
        if (keys.isEmpty() || !command.action->isVisible())
            continue;
        if (command.category != category)
            addSection(command.category);
        category = command.category;
        addLine(keys, plainWords(command.action->text()));
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    scroll->setWidget(page);
    box->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    box->addWidget(buttons);
    resize(190 * u, 150 * u);
}

void KeysDialog::addSection(const QString& title) {
    m_grid->addWidget(sectionLabel(title, this), m_grid->rowCount(), 0, 1, 2);
}

void KeysDialog::addLine(const QString& keys, const QString& what) {
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(keys, this), row, 0, Qt::AlignTop);
    QLabel* text = plainLabel(what, this);
    text->setWordWrap(true);
    m_grid->addWidget(text, row, 1);
}

} // namespace streife
