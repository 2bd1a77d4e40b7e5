// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/boardlayout.h"

#include "core/base/localtime.h"

#include <algorithm>

namespace streife {
namespace {

constexpr int kDayMinutes = 24 * 60;

struct Lane {
    size_t index;
    int lane;
};

/// Gives every block of one cluster (chain of overlaps on screen, by top) the first free lane; the answer is the
/// number of lanes.
int assignLanes(const std::vector<QRect>& blocks, const std::vector<size_t>& cluster, std::vector<Lane>& out) {
    std::vector<int> ends;
    for (const size_t i : cluster) {
        const QRect& r = blocks[i];
        const auto free = std::find_if(ends.begin(), ends.end(), [&](int end) { return end < r.top(); });
        const int lane = int(free - ends.begin());
        if (free == ends.end())
            ends.push_back(r.bottom());
        else
            *free = r.bottom();
        out.push_back({i, lane});
    }
    return int(ends.size());
}

} // namespace

BoardLayout::BoardLayout(const Board& board, Sizes sizes, int width)
    : m_sizes(sizes), m_first(board.first), m_border(board.dayBorder), m_days(int(board.days.size())) {
    m_perWeek = std::clamp(m_days, 1, 7);
    m_columnWidth = std::max(m_sizes.column, (width - m_sizes.gutter) / m_perWeek);
    m_width = std::max(width, m_sizes.gutter + m_columnWidth * m_perWeek);
    m_byDay.resize(size_t(std::max(1, m_days)));
    place(board);
}

QSize BoardLayout::contentSize() const {
    return {m_width, std::max(1, weekCount()) * weekHeight()};
}

QRect BoardLayout::column(int day) const {
    const int place = day % m_perWeek;
    const int left = m_sizes.gutter + place * m_columnWidth;
    const int right = place == m_perWeek - 1 ? m_width : left + m_columnWidth;
    return {left, weekOf(day) * weekHeight() + m_sizes.header, right - left, 24 * m_sizes.hour};
}

QRect BoardLayout::dayHeader(int day) const {
    const QRect c = column(day);
    return {c.x(), c.y() - m_sizes.header, c.width(), m_sizes.header};
}

QRect BoardLayout::gutter(int week) const {
    return {0, week * weekHeight(), m_sizes.gutter, weekHeight()};
}

std::optional<int> BoardLayout::dayAt(QPoint point) const {
    if (point.x() < m_sizes.gutter || m_days == 0 || point.x() >= m_width || point.y() < 0)
        return std::nullopt;
    return nearestDay(point);
}

int BoardLayout::nearestDay(QPoint point) const {
    const int week = std::clamp(point.y() / weekHeight(), 0, std::max(0, weekCount() - 1));
    const int place = std::clamp((point.x() - m_sizes.gutter) / m_columnWidth, 0, m_perWeek - 1);
    return std::clamp(week * m_perWeek + place, 0, std::max(0, m_days - 1));
}

std::optional<size_t> BoardLayout::blockAt(QPoint point) const {
    const std::optional<int> day = dayAt(point);
    if (!day)
        return std::nullopt;
    const auto& indices = blocksOf(*day);
    for (auto it = indices.rbegin(); it != indices.rend(); ++it)
        if (m_blocks[*it].contains(point))
            return *it;
    return std::nullopt;
}

int BoardLayout::yOf(Instant at, int day) const {
    const QDate date = dateOf(day);
    const LocalTime local = toLocal(at);
    const qint64 minute =
        date.daysTo(local.date) * kDayMinutes + local.time.msecsSinceStartOfDay() / kMinuteMs - m_border;
    return column(day).y() + int(std::clamp<qint64>(minute, 0, kDayMinutes) * m_sizes.hour / 60);
}

Instant BoardLayout::instantAt(int day, int y, int snapMinutes) const {
    const int raw = std::clamp(y - column(day).y(), 0, 24 * m_sizes.hour) * 60 / std::max(1, m_sizes.hour);
    const int snapped = std::clamp((raw + snapMinutes / 2) / snapMinutes * snapMinutes, 0, kDayMinutes);
    const int minute = m_border + snapped;
    const QDate date = dateOf(day).addDays(minute / kDayMinutes);
    return fromLocal(date, QTime::fromMSecsSinceStartOfDay((minute % kDayMinutes) * int(kMinuteMs)));
}

std::optional<int> BoardLayout::dayOf(Instant at) const {
    const qint64 day = m_first.daysTo(serviceDay(at, m_border));
    return day >= 0 && day < m_days ? std::optional(int(day)) : std::nullopt;
}

QRect BoardLayout::spanRect(const TimeSpan& span) const {
    const std::optional<int> day = dayOf(span.start());
    if (!day)
        return {};
    const QRect c = column(*day);
    const int top = yOf(span.start(), *day);
    const int bottom = std::max(yOf(span.end(), *day), top + m_sizes.minBlock);
    return QRect(c.x() + m_sizes.gap, top, c.width() - 2 * m_sizes.gap, bottom - top);
}

void BoardLayout::place(const Board& board) {
    m_blocks.assign(board.blocks.size(), QRect());
    for (size_t i = 0; i < board.blocks.size(); ++i)
        if (const std::optional<int> day = dayOf(board.blocks[i].span.start())) {
            m_byDay[size_t(*day)].push_back(i);
            m_blocks[i] = spanRect(board.blocks[i].span);
        }
    std::vector<Lane> lanes;
    std::vector<size_t> cluster;
    for (std::vector<size_t> indices : m_byDay) {
        // By place, not by time: short ones are drawn taller than they last, the hour that exists twice is drawn once.
        std::stable_sort(indices.begin(), indices.end(),
                         [&](size_t a, size_t b) { return m_blocks[a].top() < m_blocks[b].top(); });
        int reach = 0;
        const auto flush = [&] {
            lanes.clear();
            const int count = assignLanes(m_blocks, cluster, lanes);
            for (const Lane& l : lanes) {
                const QRect whole = m_blocks[l.index];
                const int left = whole.width() * l.lane / count;
                const int right = whole.width() * (l.lane + 1) / count;
                const int gap = count > 1 && l.lane + 1 < count ? std::min(2, (right - left) / 8) : 0;
                m_blocks[l.index] = {whole.x() + left, whole.y(), std::max(1, right - left - gap), whole.height()};
            }
            cluster.clear();
        };
        for (const size_t i : indices) {
            if (!cluster.empty() && m_blocks[i].top() > reach)
                flush();
            reach = cluster.empty() ? m_blocks[i].bottom() : std::max(reach, m_blocks[i].bottom());
            cluster.push_back(i);
        }
        if (!cluster.empty())
            flush();
    }
}

} // namespace streife
