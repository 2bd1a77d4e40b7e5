// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tooltip.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace streife {

inline constexpr int kSortRole = Qt::UserRole + 1;
inline constexpr int kIdRole = Qt::UserRole + 2;

/// One column of a list as values; `sort` where the text does not sort as people expect.
template <class T> struct Column {
    using Text = std::function<QString(const T&)>;
    using Value = std::function<QVariant(const T&)>;
    Column(QString title_, Text text_, Value sort_ = nullptr)
        : title(std::move(title_)), text(std::move(text_)), sort(std::move(sort_)) {}

    QString title;
    Text text;
    Value sort;
};

/// A table of values that have an `id`. New rows are told apart from the old ones by it, so that the selection
/// survives an edit.
template <class T> class ListModel : public QAbstractTableModel {
public:
    explicit ListModel(std::vector<Column<T>> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const T& row = m_rows[size_t(index.row())];
        const Column<T>& column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.text(row);
        case Qt::ToolTipRole:
            return plainTip(column.text(row));
        case kSortRole:
            return column.sort ? column.sort(row) : column.text(row);
        case kIdRole:
            return QVariant::fromValue(qlonglong(row.id.value()));
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::DisplayRole)
            return m_columns[size_t(section)].title;
        return {};
    }

    [[nodiscard]] const std::vector<T>& rows() const { return m_rows; }
    [[nodiscard]] const T& row(int index) const { return m_rows[size_t(index)]; }
    [[nodiscard]] std::optional<int> rowOf(qint64 id) const {
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].id.value() == id)
                return int(i);
        return std::nullopt;
    }

    /// Same ids in the same order: only what differs is told. One row more or less: one row event. Else a reset.
    void setRows(std::vector<T> rows) {
        const auto same = [](const T& a, const T& b) { return a.id == b.id; };
        const auto [oldAt, newAt] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), same);
        const int at = int(oldAt - m_rows.begin());
        if (rows.size() == m_rows.size() && oldAt == m_rows.end()) {
            updateAll(std::move(rows));
        } else if (rows.size() == m_rows.size() + 1 && std::equal(oldAt, m_rows.end(), newAt + 1, rows.end(), same)) {
            beginInsertRows({}, at, at);
            m_rows.insert(oldAt, *newAt);
            endInsertRows();
            updateAll(std::move(rows));
        } else if (rows.size() + 1 == m_rows.size() && std::equal(oldAt + 1, m_rows.end(), newAt, rows.end(), same)) {
            beginRemoveRows({}, at, at);
            m_rows.erase(oldAt);
            endRemoveRows();
            updateAll(std::move(rows));
        } else {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
        }
    }
    /// Texts may have changed although the values are the same (other language, renamed agency).
    void refreshTexts() {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    void updateAll(std::vector<T> rows) {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
        }
    }

    std::vector<Column<T>> m_columns;
    std::vector<T> m_rows;
};

/// Sorts German names right and filters by words in any column ("bra mitte" finds Brandt of PI Mitte).
class ListFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ListFilter(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

} // namespace streife
