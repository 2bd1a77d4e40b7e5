// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/availability/availability.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace streife {

/// What somebody cannot be planned for, and for how long. There is no field for a reason, on purpose.
class RestrictionsForm : public QWidget {
    Q_OBJECT
public:
    explicit RestrictionsForm(QWidget* parent = nullptr);
    /// Those of `officer` among `all`.
    void show(const std::vector<Restriction>& all, OfficerId officer, bool readOnly);
    [[nodiscard]] const std::vector<Restriction>& restrictions() const { return m_rows; }

signals:
    void changed();

private:
    void addPart(size_t index);
    void addChooser();

    std::vector<Restriction> m_rows;
    OfficerId m_officer{1};
    bool m_readOnly = false;
    QWidget* m_body = nullptr;
};

} // namespace streife
