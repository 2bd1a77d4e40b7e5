// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/rowlayout.h"

#include "core/base/localtime.h"

#include <algorithm>

namespace streife {
namespace {

constexpr int kDayMinutes = 24 * 60;

} // namespace

RowLayout::RowLayout(const RowPlan& plan, const Sizes& sizes, int width,
                     const std::function<int(const QString&)>& advance)
    : m_sizes(sizes), m_first(plan.first), m_border(plan.dayBorder), m_days(int(plan.days.size())) {
    const int days = std::max(1, m_days);
    m_day = std::max(sizes.day, (width - sizes.title - sizes.sum) / days);
    m_width = sizes.title + m_day * days + sizes.sum;
    m_tops = {sizes.header};
    m_items.reserve(plan.rows.size());
    for (const PlanRow& row : plan.rows)
        m_tops.push_back(m_tops.back() + placeRow(row, m_tops.back(), advance));
}

/// Answers the height of the row.
int RowLayout::placeRow(const PlanRow& row, int top, const std::function<int(const QString&)>& advance) {
    std::vector<QRect> rects(row.items.size());
    std::vector<bool> front(row.items.size());
    std::vector<int> ends;
    const int right = m_sizes.title + m_day * std::max(1, m_days);
    for (size_t i = 0; i < row.items.size(); ++i) {
        const RowItem& item = row.items[i];
        front[i] = item.kind == RowItem::Kind::Patrol;
        int x = xOf(item.span.start());
        int w = std::max(xOf(item.span.end()) - x, 2);
        if (!front[i]) {
            rects[i] = {x, top, w, 0}; // behind: as high as the row
            continue;
        }
        w = std::max(w, advance(item.text) + m_sizes.text);
        x = std::max(m_sizes.title, std::min(x, right - w));
        const auto free = std::find_if(ends.begin(), ends.end(), [&](int end) { return end < x; });
        const int lane = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(x + w);
        else
            *free = x + w;
        rects[i] = {x, top + m_sizes.gap + lane * m_sizes.lane, w, m_sizes.lane - m_sizes.gap};
    }
    const int height = int(std::max<size_t>(1, ends.size())) * m_sizes.lane + m_sizes.gap + 1;
    for (size_t i = 0; i < rects.size(); ++i)
        if (!front[i])
            rects[i].setHeight(height - 1);
    m_items.push_back(std::move(rects));
    m_front.push_back(std::move(front));
    return height;
}

QRect RowLayout::row(int row) const {
    return {0, m_tops[size_t(row)], m_width, m_tops[size_t(row) + 1] - m_tops[size_t(row)]};
}

QRect RowLayout::cell(int row, int day) const {
    const QRect r = this->row(row);
    return {m_sizes.title + day * m_day, r.y(), m_day, r.height()};
}

QRect RowLayout::dayHeader(int day) const {
    return {m_sizes.title + day * m_day, 0, m_day, m_sizes.header};
}

std::optional<int> RowLayout::rowAt(int y) const {
    if (y < m_tops.front() || y >= m_tops.back())
        return std::nullopt;
    return int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
}

int RowLayout::nearestRow(int y) const {
    const int row = int(std::upper_bound(m_tops.begin(), m_tops.end(), y) - m_tops.begin()) - 1;
    return std::clamp(row, 0, std::max(0, rowCount() - 1));
}

int RowLayout::nearestDay(int x) const {
    return std::clamp((x - m_sizes.title) / m_day, 0, std::max(0, m_days - 1));
}

std::optional<RowItemAt> RowLayout::itemAt(QPoint point) const {
    const std::optional<int> row = rowAt(point.y());
    if (!row)
        return std::nullopt;
    const auto& rects = m_items[size_t(*row)];
    for (int i = int(rects.size()) - 1; i >= 0; --i) // what is in front is placed last
        if (rects[size_t(i)].contains(point))
            return RowItemAt{*row, i};
    return std::nullopt;
}

int RowLayout::xOf(Instant at) const {
    const LocalTime local = toLocal(at);
    const qint64 minute =
        m_first.daysTo(local.date) * kDayMinutes + local.time.msecsSinceStartOfDay() / kMinuteMs - m_border;
    return m_sizes.title + int(std::clamp<qint64>(minute, 0, qint64(m_days) * kDayMinutes) * m_day / kDayMinutes);
}

Instant RowLayout::instantAt(int x, int snapMinutes) const {
    const int raw = std::clamp(x - m_sizes.title, 0, m_days * m_day) * kDayMinutes / m_day;
    const int snapped = std::clamp((raw + snapMinutes / 2) / snapMinutes * snapMinutes, 0, m_days * kDayMinutes);
    const int minute = m_border + snapped;
    return fromLocal(m_first.addDays(minute / kDayMinutes),
                     QTime::fromMSecsSinceStartOfDay((minute % kDayMinutes) * int(kMinuteMs)));
}

int RowLayout::snap() const {
    for (const int step : {15, 30})
        if (step * m_day >= kDayMinutes) // a pixel at least
            return step;
    return 60;
}

QRect RowLayout::spanRect(const TimeSpan& span, int row) const {
    const int x = xOf(span.start());
    const QRect r = this->row(row);
    return {x, r.y() + m_sizes.gap, std::max(xOf(span.end()) - x, 4), m_sizes.lane - m_sizes.gap};
}

} // namespace streife
