// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agencies/agencybadge.h"

#include <QWidget>

namespace streife {

/// An authority's letter in its colour, and a text on its tint.
class AgencyChip : public QWidget {
    Q_OBJECT
public:
    AgencyChip(const AgencyBadge& badge, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int letterWidth() const;
    AgencyBadge m_badge;
    QString m_text;
};

} // namespace streife
