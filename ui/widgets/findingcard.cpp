// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingcard.h"

#include "core/base/tr.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

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

FindingCard::FindingCard(const Finding& finding, QWidget* parent) : QFrame(parent), m_severity(finding.severity) {
    const Metrics m = Metrics::of(this);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(3 * m.u, 2 * m.u, 3 * m.u, 2 * m.u);
    box->setSpacing(m.u / 2);
    const QString title = finding.title.isEmpty() ? severityLabel(finding.severity) : finding.title;
    m_title = plainLabel(title, this);
    m_title->setWordWrap(true);
    box->addWidget(m_title);
    if (!finding.text.isEmpty()) {
        m_text = plainLabel(finding.text, this);
        m_text->setWordWrap(true);
        box->addWidget(m_text);
    }
    if (!finding.norm.isEmpty()) {
        m_norm = plainLabel(finding.norm, this);
        m_norm->setWordWrap(true);
        box->addWidget(m_norm);
    }
    setAccessibleName(severityLabel(finding.severity) + QStringLiteral(": ") + title);
    setAccessibleDescription(finding.text);
    look();
}

void FindingCard::look() {
    const Colors& c = colorsOf(QApplication::palette());
    m_title->setFont(scaledFont(QApplication::font(), 12, QFont::DemiBold));
    for (QLabel* label : {m_text, m_norm})
        if (label != nullptr)
            label->setFont(scaledFont(QApplication::font(), 12));
    if (m_norm != nullptr) {
        QPalette p = QApplication::palette();
        p.setColor(QPalette::WindowText, m_severity == Severity::Info ? c.muted : c.dark ? c.ink : c.muted.darker(115));
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
    const QColor ground = m_severity == Severity::Breach    ? c.breachGround
                          : m_severity == Severity::Warning ? c.warningGround
                                                            : c.ground;
    const QColor edge = m_severity == Severity::Breach    ? c.breachSign
                        : m_severity == Severity::Warning ? c.warningSign
                                                          : c.muted;
    const int u = Metrics::of(this).u;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(QRectF(rect()), u + 1, u + 1);
    p.setClipPath(path);
    p.fillRect(rect(), ground);
    p.fillRect(0, 0, u - 1, height(), edge);
}

} // namespace streife
