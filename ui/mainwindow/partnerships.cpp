// SPDX-License-Identifier: GPL-3.0-or-later
// Several partnerships in one file: the one that is worked in, and one more.
#include "ui/mainwindow/mainwindow.h"
#include "ui/support/prompts.h"

#include <QMenu>

namespace streife {

void MainWindow::fillPartnershipMenu(QMenu* menu) {
    menu->clear();
    m_prompts.guarded(this, [&] {
        if (!m_workspace)
            return;
        for (const Partnership& p : m_workspace->partnerships()) {
            const QString name = p.name.str();
            QAction* action = menu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                              [this, name] { switchPartnership(name); });
            action->setCheckable(true);
            action->setChecked(p.id == m_workspace->partnershipId());
        }
    });
    menu->addSeparator();
    menu->addAction(m_actions[Act::EditPartnership]);
    menu->addAction(m_actions[Act::NewPartnership]);
}

void MainWindow::switchPartnership(const QString& name) {
    if (!m_workspace || m_workspace->busy() || m_workspace->partnership().name.str() == name)
        return;
    openFile(m_workspace->path(), name);
}

/// Land, place and our own authority are taken over; the Partner area changes them.
void MainWindow::addPartnership() {
    const auto name = m_prompts.askLine(this, tr("New partnership"), tr("Name of the partnership"), tr("Create"));
    if (!name || name->trimmed().isEmpty() || !m_workspace)
        return;
    const bool made = m_prompts.guarded(this, [&] {
        const Partnership here = m_workspace->partnership();
        const auto own = m_workspace->ownAgency();
        if (!own)
            return;
        m_workspace->addPartnership(
            {name->trimmed(), here.land, here.municipality, own->name.str(), own->shortName, own->kind});
    });
    if (made)
        switchPartnership(name->trimmed());
}

} // namespace streife
