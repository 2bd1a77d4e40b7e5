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
    void tell(const AgencyBadge& badge, const QString& text);
    void setHeading(bool heading); ///< bold and without the tint, above what is the authority's
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int letterWidth() const;
    [[nodiscard]] QFont textFont() const;
    AgencyBadge m_badge;
    QString m_text;
    bool m_heading = false;
};

} // namespace streife
