// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/visitsform.h"

#include "core/base/fold.h"
#include "core/base/sorting.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/typing.h"

#include <QVBoxLayout>

namespace streife {

VisitsForm::VisitsForm(QWidget* parent)
    : QWidget(parent), m_body(new QWidget(this)), m_rows(new QVBoxLayout(m_body)),
      m_chooser(new ChoiceField(tr("Add a place to visit"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    outer->addWidget(m_body);
    m_chooser->setObjectName(QStringLiteral("addVisit"));
    setQuiet(m_chooser);
    outer->addWidget(m_chooser);
    connect(m_chooser, qOverload<int>(&QComboBox::activated), this, &VisitsForm::add);
}

void VisitsForm::show(const PatrolDraft& draft, bool readOnly) {
    m_visits = draft.visits;
    m_span = draft.span;
    m_readOnly = readOnly;
    const auto fits = [&](size_t i) {
        return m_shown[i]->fits(m_visits[i].hotspot, nameOf(m_visits[i].hotspot), readOnly);
    };
    size_t kept = 0;
    while (kept < m_shown.size() && kept < m_visits.size() && fits(kept))
        ++kept;
    std::vector<HalfTyped> typed;
    for (size_t i = kept; i < m_shown.size(); ++i) {
        typed.emplace_back(m_shown[i]);
        m_rows->removeWidget(m_shown[i]);
        retire(m_shown[i]);
    }
    m_shown.resize(kept);
    while (m_shown.size() < m_visits.size())
        addRow(m_shown.size());
    for (size_t i = 0; i < m_visits.size(); ++i)
        m_shown[i]->tell(m_visits[i]);
    for (const HalfTyped& half : typed)
        half.resumeIn(this);
    fillChooser();
}

QString VisitsForm::nameOf(HotspotId place) const {
    const auto hotspot = m_choices->plan->hotspots.constFind(place);
    return hotspot == m_choices->plan->hotspots.constEnd() ? tr("unknown") : hotspot->name.str();
}

void VisitsForm::addRow(size_t index) {
    const HotspotId place = m_visits[index].hotspot;
    auto* row = new VisitRow(index, place, nameOf(place), m_readOnly, m_body);
    connect(row, &VisitRow::changed, this, [this, index, row] {
        row->apply(m_visits[index], *m_span);
        emit changed();
    });
    connect(row, &VisitRow::removeRequested, this, [this, index] {
        m_visits.erase(m_visits.begin() + qsizetype(index));
        emit changed();
    });
    m_rows->addWidget(row);
    row->show();
    m_shown.push_back(row);
}

void VisitsForm::fillChooser() {
    m_chooser->setVisible(!m_readOnly);
    std::vector<std::pair<HotspotId, QString>> places;
    for (const Hotspot& h : m_choices->plan->hotspots)
        if (!m_choices->plan->formerHotspots.contains(h.id))
            places.emplace_back(h.id, h.name.str());
    std::sort(places.begin(), places.end());
    if (places != m_offered || m_chooser->count() == 0) {
        m_offered = places;
        sortByKey(places, [](const auto& p) { return std::pair(folded(p.second), p.first); });
        m_chooser->clear();
        m_chooser->addItem(tr("Add a place to visit …"));
        for (const auto& [id, name] : places)
            m_chooser->addItem(name, qlonglong(id.value()));
    }
    m_chooser->setCurrentIndex(0);
}

void VisitsForm::add(int row) {
    if (row <= 0)
        return;
    const HotspotId id(m_chooser->itemData(row).toLongLong());
    const int wished = m_choices->plan->hotspots.constFind(id)->minutesPerVisit;
    // After the one before, where that leaves time; else at any time of the patrol.
    const bool after = !m_visits.empty() && m_visits.back().window.end() < m_span->end();
    const Instant start = after ? std::max(m_visits.back().window.end(), m_span->start()) : m_span->start();
    m_visits.push_back({id, {start, m_span->end()}, wished > 0 ? wished : 15, {}});
    emit changed();
}

void VisitsForm::focusChooser() {
    m_chooser->setFocus(Qt::TabFocusReason);
}

} // namespace streife
