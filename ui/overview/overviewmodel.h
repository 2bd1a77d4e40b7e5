// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/overview.h"

#include <QAbstractListModel>

namespace streife {

/// Sections and their lines below one another; the heads of sections cannot be chosen, so arrows pass over them.
class OverviewModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        bool head = false;
        OverviewLine line; ///< of a head only its text and, as detail, its count
    };
    using QAbstractListModel::QAbstractListModel;

    void setOverview(const Overview& overview);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace streife
