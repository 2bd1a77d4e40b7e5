// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/crewlist.h"

#include "core/base/tr.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace streife {
namespace {

std::vector<Column<CrewLine>> columns() {
    return {{streife::tr("Name"), [](const CrewLine& l) { return l.name; }},
            {streife::tr("Status"), [](const CrewLine& l) { return l.state; },
             [](const CrewLine& l) { return QVariant(qlonglong(l.rank)); }}};
}

} // namespace

CrewList::CrewList(QWidget* parent) : QWidget(parent), m_lines(columns()) {
    const int u = Metrics::of(this).u;
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 1, 0);
    box->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(3 * u, 2 * u, 2 * u, 0);
    head->addWidget(headingLabel(tr("Officers"), this), 1);
    QPushButton* close = iconButton(QStringLiteral("cross"), tr("Hide the list of people (F9)"), this);
    connect(close, &QPushButton::clicked, this, &CrewList::closeRequested);
    head->addWidget(close);
    box->addLayout(head);
    m_about = mutedLabel({}, this);
    m_about->setWordWrap(true);
    m_about->setContentsMargins(3 * u, 0, 3 * u, u);
    box->addWidget(m_about);
    m_filter = new TextField(tr("Filter people"), this);
    m_filter->setPlaceholderText(tr("Filter …"));
    auto* field = new QHBoxLayout;
    field->setContentsMargins(3 * u, u, 3 * u, 2 * u);
    field->addWidget(m_filter);
    box->addLayout(field);
    m_list = new ListView(tr("People and how they stand to that time"), tr("Nobody is entered yet."), this);
    m_list->setObjectName(QStringLiteral("crewList"));
    m_list->setList(&m_lines);
    m_list->sortByColumn(1, Qt::AscendingOrder);
    m_list->setWeights({54, 46});
    box->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) { m_list->setWords(words); });
    connect(m_list, &ListView::opened, this, [this](qint64 id) { emit named(OfficerId(id)); });
    m_list->viewport()->installEventFilter(this);
}

void CrewList::show(const QString& about, std::vector<CrewLine> lines) {
    m_about->setText(about);
    m_lines.setRows(std::move(lines));
}

bool CrewList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        m_pressed = mouse->button() == Qt::LeftButton ? std::optional(mouse->pos()) : std::nullopt;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_pressed.reset();
    } else if (event->type() == QEvent::MouseMove && m_pressed) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if ((mouse->pos() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return true; // no other line is chosen on the way
        const QModelIndex index = m_list->indexAt(*m_pressed);
        m_pressed.reset();
        if (index.isValid())
            drag(index.data(kIdRole).toLongLong());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CrewList::drag(qint64 officer) {
    const auto row = m_lines.rowOf(officer);
    if (!row)
        return;
    auto* mime = new QMimeData;
    mime->setData(QLatin1String(kOfficerMime), QByteArray::number(officer));
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    const Colors& c = colorsOf(palette());
    const int u = Metrics::of(this).u;
    const QString name = m_lines.row(*row).name;
    QPixmap label(QSize(fontMetrics().horizontalAdvance(name) + 6 * u, fontMetrics().height() + 2 * u)
                  * devicePixelRatioF());
    label.setDevicePixelRatio(devicePixelRatioF());
    label.fill(c.navy);
    QPainter p(&label);
    p.setFont(font());
    p.setPen(c.onNavy);
    p.drawText(QRectF(QPointF(0, 0), label.deviceIndependentSize()), Qt::AlignCenter, name);
    p.end();
    drag->setPixmap(label);
    drag->setHotSpot({-2 * u, -2 * u}); // the block under the pointer stays readable
    drag->exec(Qt::CopyAction);
}

QSize CrewList::sizeHint() const {
    return {Metrics::of(this).u * 56, 400};
}

void CrewList::paintEvent(QPaintEvent*) {
    QPainter p(this);
    p.fillRect(width() - 1, 0, 1, height(), colorsOf(palette()).line);
}

} // namespace streife
