// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patrols/presence.h"

#include <QWidget>

namespace streife {

/// "Do we keep our promise this week": a bar per hotspot with the target as a mark, and in words what is missing.
class PresenceStrip : public QWidget {
    Q_OBJECT
public:
    explicit PresenceStrip(QWidget* parent = nullptr);
    void setPresence(std::vector<Presence> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasRows() const { return !m_rows.empty(); }
    /// What a row says at its right end.
    [[nodiscard]] static QString verdict(const Presence& row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& p, const Presence& row, int y, int maximum) const;
    [[nodiscard]] int shownRows() const;
    std::vector<Presence> m_rows;
};

} // namespace streife
