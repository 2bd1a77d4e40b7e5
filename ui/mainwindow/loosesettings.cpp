// SPDX-License-Identifier: GPL-3.0-or-later
// The settings belong to the person at this computer: they are there without a file, too.
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/mainwindow/workframe.h"
#include "ui/settings/settingsarea.h"
#include "ui/support/metrics.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace streife {

SettingsArea* MainWindow::makeSettings(QWidget* parent) {
    auto* area = new SettingsArea(m_theme, m_settings, m_actions.commands(), parent);
    connect(area, &SettingsArea::keysChanged, this, &MainWindow::nameKeys);
    connect(area, &SettingsArea::said, this, &MainWindow::say);
    return area;
}

void MainWindow::addSettings() {
    m_frame->add(Place::Settings, QStringLiteral("settings"), tr("Settings"),
                 [this](QWidget* stack) { return makeSettings(stack); });
}

SettingsArea* MainWindow::showSettings() {
    if (m_frame != nullptr) {
        showPlace(Place::Settings);
        return static_cast<SettingsArea*>(m_frame->current());
    }
    if (m_looseSettings == nullptr) {
        const int u = Metrics::of(this).u;
        m_looseSettings = new QWidget(m_pages);
        auto* box = new QVBoxLayout(m_looseSettings);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        box->addWidget(makeSettings(m_looseSettings), 1);
        auto* bottom = new QHBoxLayout;
        bottom->setContentsMargins(6 * u, 2 * u, 6 * u, 4 * u);
        auto* back = new QPushButton(tr("Back to the start page"), m_looseSettings);
        back->setObjectName(QStringLiteral("backToStart"));
        bottom->addWidget(back);
        bottom->addStretch(1);
        box->addLayout(bottom);
        m_pages->addWidget(m_looseSettings);
        connect(back, &QPushButton::clicked, this, [this] {
            showWelcome();
            m_welcome->focusSettings();
        });
    }
    m_pages->setCurrentWidget(m_looseSettings);
    auto* area = m_looseSettings->findChild<SettingsArea*>();
    area->setFocus(Qt::ShortcutFocusReason);
    return area;
}

} // namespace streife
