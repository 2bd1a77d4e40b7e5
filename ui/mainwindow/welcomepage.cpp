// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/welcomepage.h"

#include "core/base/enumtext.h"
#include "core/calendar/holidays.h"
#include "core/workspace/workspace.h"
#include "ui/support/colors.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/settings.h"
#include "ui/support/tooltip.h"
#include "ui/widgets/fields.h"

#include <QApplication>
#include <QFileInfo>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace streife {
namespace {

/// White sheet on the grey page.
class Sheet : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        const Colors& c = colorsOf(palette());
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(c.line);
        p.setBrush(c.surface);
        const int r = 2 * Metrics::of(this).u;
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), r, r);
    }
};

} // namespace

WelcomePage::WelcomePage(Settings& settings, QWidget* parent) : QWidget(parent), m_settings(settings) {
    const Metrics m = Metrics::of(this);
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(m.u);
    column->addWidget(heroLabel(QStringLiteral("Doppelstreife"), this));
    column->addWidget(mutedLabel(tr("Plan joint patrols of the municipal order service and the police."), this));
    column->addSpacing(5 * m.u);
    auto* sheets = new QHBoxLayout;
    sheets->setSpacing(4 * m.u);
    sheets->addWidget(buildNew(), 0, Qt::AlignTop);
    sheets->addWidget(buildOpen(), 0, Qt::AlignTop);
    column->addLayout(sheets);
    column->addSpacing(3 * m.u);
    m_settingsLink = linkButton(tr("Settings: look, language, keys"), this);
    m_settingsLink->setObjectName(QStringLiteral("settingsLink"));
    column->addWidget(m_settingsLink, 0, Qt::AlignLeft);
    connect(m_settingsLink, &QPushButton::clicked, this, &WelcomePage::settingsRequested);
    middle->addLayout(column);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    refresh();
    checkForm();
}

QWidget* WelcomePage::buildNew() {
    const Metrics m = Metrics::of(this);
    auto* sheet = new Sheet(this);
    fixWidth(sheet, 98);
    auto* box = new QVBoxLayout(sheet);
    box->setContentsMargins(6 * m.u, 5 * m.u, 6 * m.u, 6 * m.u);
    box->setSpacing(m.u);
    box->addWidget(headingLabel(tr("Begin a new file"), sheet));
    box->addSpacing(2 * m.u);
    const auto field = [&](const QString& label, QWidget* widget) {
        QLabel* text = mutedLabel(label, sheet);
        text->setWordWrap(true);
        text->setBuddy(widget);
        box->addWidget(text);
        box->addWidget(widget);
        box->addSpacing(m.u);
    };
    m_name = new TextField(tr("Name of the partnership"), sheet);
    m_name->setPlaceholderText(tr("Security partnership Musterstadt"));
    m_land = new ChoiceField(tr("Federal state"), sheet);
    m_land->addItem(tr("Please choose"));
    for (const QString& code : laender())
        m_land->addItem(landName(code), code);
    m_municipality = new TextField(tr("Municipality"), sheet);
    m_agency = new TextField(tr("Your own authority"), sheet);
    m_agency->setPlaceholderText(tr("KOD Musterstadt"));
    m_short = new TextField(tr("Short name"), sheet);
    m_short->setPlaceholderText(QStringLiteral("KOD"));
    m_kind = new ChoiceField(tr("Kind"), sheet);
    for (const auto& entry : enumEntries<AgencyKind>())
        m_kind->addItem(enumLabel(entry.value), int(entry.value));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(AgencyKind::Ordnungsamt))));
    field(tr("Name of the partnership"), m_name);
    field(tr("Federal state (decides about public holidays)"), m_land);
    field(tr("Municipality"), m_municipality);
    field(tr("Your own authority"), m_agency);
    auto* pair = new QGridLayout;
    pair->setHorizontalSpacing(2 * m.u);
    pair->setVerticalSpacing(m.u);
    pair->addWidget(mutedLabel(tr("Short name"), sheet), 0, 0);
    pair->addWidget(mutedLabel(tr("Kind"), sheet), 0, 1);
    pair->addWidget(m_short, 1, 0);
    pair->addWidget(m_kind, 1, 1);
    pair->setColumnStretch(1, 1);
    box->addLayout(pair);
    box->addSpacing(4 * m.u);
    m_create = primaryButton(tr("Create file …"), sheet);
    box->addWidget(m_create, 0, Qt::AlignLeft);
    for (TextField* f : {m_name, m_municipality, m_agency})
        connect(f, &QLineEdit::textChanged, this, &WelcomePage::checkForm);
    connect(m_land, qOverload<int>(&QComboBox::currentIndexChanged), this, &WelcomePage::checkForm);
    connect(m_create, &QPushButton::clicked, this, [this] { emit createRequested(founding()); });
    return sheet;
}

QWidget* WelcomePage::buildOpen() {
    const Metrics m = Metrics::of(this);
    auto* sheet = new Sheet(this);
    fixWidth(sheet, 98);
    auto* box = new QVBoxLayout(sheet);
    box->setContentsMargins(6 * m.u, 5 * m.u, 6 * m.u, 6 * m.u);
    box->setSpacing(2 * m.u);
    box->addWidget(headingLabel(tr("Go on working"), sheet));
    box->addSpacing(m.u);
    auto* open = new QPushButton(icon(QStringLiteral("folder")), tr("Open a file …"), sheet);
    auto* demo = new QPushButton(icon(QStringLiteral("city")), tr("Look at the demo city"), sheet);
    box->addWidget(open);
    box->addWidget(demo);
    box->addSpacing(3 * m.u);
    box->addWidget(sectionLabel(tr("Last used"), sheet));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    box->addLayout(m_recent);
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested({}); });
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    return sheet;
}

void WelcomePage::refresh() {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles();
    if (files.isEmpty())
        m_recent->addWidget(mutedLabel(tr("No file has been opened yet."), this));
    for (const QString& path : files.mid(0, 6)) {
        const QFileInfo info(path);
        auto* link = linkButton(info.completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&")), this);
        link->setIcon(icon(QStringLiteral("file")));
        link->setToolTip(plainTip(path));
        link->setAccessibleDescription(path);
        link->setEnabled(info.exists());
        if (!info.exists())
            link->setToolTip(plainTip(tr("%1 is no longer there").arg(path)));
        m_recent->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, path] { emit openRequested(path); });
    }
}

Founding WelcomePage::founding() const {
    return {m_name->text().trimmed(),   m_land->currentData().toString(), m_municipality->text().trimmed(),
            m_agency->text().trimmed(), m_short->text().trimmed(),        AgencyKind(m_kind->currentData().toInt())};
}

void WelcomePage::checkForm() {
    const Founding f = founding();
    const bool complete =
        !f.partnership.isEmpty() && !f.land.isEmpty() && !f.municipality.isEmpty() && !f.agency.isEmpty();
    m_create->setEnabled(complete);
    m_create->setToolTip(complete ? QString() : tr("Please fill in name, federal state, municipality and authority."));
}

void WelcomePage::focusSettings() {
    m_settingsLink->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::focusNew() {
    m_name->setFocus();
}

void WelcomePage::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(rect(), colorsOf(palette()).ground);
}

} // namespace streife
