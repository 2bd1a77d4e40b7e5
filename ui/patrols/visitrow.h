// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/patroldraft.h"

#include <QWidget>

namespace streife {

class CountField;
class SpanField;

/// One place to visit in the form of a patrol: window or planned minute, place, stay. Stays while its times change.
class VisitRow : public QWidget {
    Q_OBJECT
public:
    VisitRow(size_t index, HotspotId place, const QString& name, bool readOnly, QWidget* parent);
    [[nodiscard]] bool fits(HotspotId place, const QString& name, bool readOnly) const;
    void tell(const VisitDraft& visit);
    /// What stands in the fields, of a patrol that lasts `patrol`.
    void apply(VisitDraft& visit, const TimeSpan& patrol) const;

signals:
    void changed();
    void removeRequested();

private:
    HotspotId m_place;
    QString m_name;
    bool m_readOnly;
    SpanField* m_window;
    CountField* m_stay;
};

/// The span that begins at or after `from` at the wall time `start` and ends at the next wall time `end`.
[[nodiscard]] TimeSpan windowFrom(Instant from, QTime start, QTime end);

} // namespace streife
