// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingcard.h"

#include "core/base/tr.h"
#include "core/rules/ruletext.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/wraplayout.h"
#include "ui/widgets/wraplink.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace streife {

QString severityLabel(Severity severity) {
    return severity == Severity::Breach    ? tr("Breach", "severity")
           : severity == Severity::Warning ? tr("Warning", "severity")
                                           : tr("Note", "severity");
}

namespace {

/// Why, and by whom it was taken on where somebody did.
QString wordsOf(const Finding& f) {
    return f.taken ? f.text + QLatin1Char('\n') + releaseText(*f.taken) : f.text;
}

} // namespace

FindingCard::FindingCard(const Finding& finding, QWidget* parent) : QFrame(parent), m_finding(finding) {
    const Metrics m = Metrics::of(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(3 * m.u, 2 * m.u, 3 * m.u, 2 * m.u);
    box->setSpacing(m.u / 2);
    const QString title = finding.title.isEmpty() ? severityLabel(finding.severity) : finding.title;
    m_title = plainLabel(title, this);
    m_title->setWordWrap(true);
    box->addWidget(m_title);
    if (!wordsOf(finding).isEmpty()) {
        m_text = plainLabel(wordsOf(finding), this);
        m_text->setWordWrap(true);
        box->addWidget(m_text);
    }
    if (!finding.norm.isEmpty()) {
        m_norm = plainLabel(finding.norm, this);
        m_norm->setWordWrap(true);
        box->addWidget(m_norm);
    }
    setAccessibleName(severityLabel(finding.severity) + QStringLiteral(": ") + title);
    setAccessibleDescription(wordsOf(finding));
    look();
}

bool FindingCard::retell(const Finding& f) {
    const Finding& now = m_finding;
    if (f.rule != now.rule || f.severity != now.severity || f.officer != now.officer || f.patrol != now.patrol
        || f.other != now.other || f.title.isEmpty() != now.title.isEmpty() || f.text.isEmpty() != now.text.isEmpty()
        || f.norm != now.norm || f.taken.has_value() != now.taken.has_value())
        return false;
    m_finding = f;
    if (!f.title.isEmpty())
        m_title->setText(f.title);
    if (m_text != nullptr)
        m_text->setText(wordsOf(f));
    setAccessibleName(severityLabel(f.severity) + QStringLiteral(": ") + m_title->text());
    setAccessibleDescription(wordsOf(f));
    nameLinks();
    return true;
}

void FindingCard::setMends(const QStringList& texts) {
    if (texts == m_mends)
        return;
    m_mends = texts;
    showLinks();
}

void FindingCard::setRelease(const QString& text) {
    if (text == m_release)
        return;
    m_release = text;
    showLinks();
}

void FindingCard::showLinks() {
    if (m_links != nullptr) {
        layout()->removeWidget(m_links);
        m_links->hide();
        m_links->deleteLater(); // one of them may be what was clicked
        m_links = nullptr;
        updateGeometry();
    }
    if (m_mends.isEmpty() && m_release.isEmpty())
        return;
    const int u = Metrics::of(this).u;
    m_links = new QWidget(this);
    auto* row = new WrapLayout(3 * u, 0, m_links);
    for (int i = 0; i < m_mends.size(); ++i) {
        auto* link = new WrapLink(m_mends[i], m_links);
        connect(link, &QPushButton::clicked, this, [this, i] { emit mendChosen(i); });
        row->addWidget(link);
    }
    if (!m_release.isEmpty()) {
        auto* link = new WrapLink(m_release, m_links);
        link->setObjectName(QStringLiteral("release"));
        connect(link, &QPushButton::clicked, this, &FindingCard::releaseChosen);
        row->addWidget(link);
    }
    nameLinks();
    layout()->addWidget(m_links);
    m_links->show();
}

void FindingCard::nameLinks() {
    if (m_links == nullptr)
        return;
    const auto links = m_links->findChildren<WrapLink*>();
    for (qsizetype i = 0; i < links.size(); ++i)
        links[i]->setAccessibleName(i < m_mends.size() ? streife::tr("%1 – mends: %2").arg(m_mends[i], m_title->text())
                                                       : QStringLiteral("%1: %2").arg(m_release, m_title->text()));
}

void FindingCard::takeFocus() {
    if (m_links != nullptr)
        m_links->findChild<WrapLink*>()->setFocus(Qt::TabFocusReason);
    else {
        setFocusPolicy(Qt::TabFocus); // a stop only while it is the place where one is
        setFocus(Qt::TabFocusReason);
    }
}

void FindingCard::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
}

void FindingCard::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    setFocusPolicy(Qt::NoFocus);
    update();
}

void FindingCard::look() {
    const Colors& c = colorsOf(QApplication::palette());
    if (m_links != nullptr)
        for (WrapLink* link : m_links->findChildren<WrapLink*>())
            link->followType();
    m_title->setFont(scaledFont(QApplication::font(), 12, QFont::DemiBold));
    for (QLabel* label : {m_text, m_norm})
        if (label != nullptr)
            label->setFont(scaledFont(QApplication::font(), 12));
    if (m_norm != nullptr) {
        QPalette p = QApplication::palette();
        p.setColor(QPalette::WindowText, shownSeverity() == Severity::Info ? c.muted
                                         : c.dark                          ? c.ink
                                                                           : c.muted.darker(115));
        m_norm->setPalette(p);
    }
}

void FindingCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        look();
}

void FindingCard::paintEvent(QPaintEvent*) {
    const Colors& c = colorsOf(palette());
    const Severity severity = shownSeverity();
    const QColor ground = severity == Severity::Breach    ? c.breachGround
                          : severity == Severity::Warning ? c.warningGround
                                                          : c.ground;
    const QColor edge = severity == Severity::Breach    ? c.breachSign
                        : severity == Severity::Warning ? c.warningSign
                                                        : c.muted;
    const int u = Metrics::of(this).u;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()), u + 1, u + 1);
    p.setClipPath(path);
    p.fillRect(rect(), ground);
    p.fillRect(0, 0, u - 1, height(), edge);
    if (hasFocus()) {
        p.setClipping(false);
        p.setPen(QPen(c.focus, 2));
        p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), u + 1, u + 1);
    }
}

} // namespace streife
