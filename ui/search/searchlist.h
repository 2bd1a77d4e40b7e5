// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchentry.h"

#include <QAbstractListModel>
#include <QListView>

#include <variant>

namespace streife {

/// What was found, with a heading over each kind; headings cannot be chosen.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(const std::vector<SearchEntry>& entries);
    [[nodiscard]] const SearchEntry* entry(int row) const; ///< null: a heading
    [[nodiscard]] int entries() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<std::variant<QString, SearchEntry>> m_rows;
};

/// The lines below the search field. The keyboard stays in the field and moves the chosen line from there.
class SearchList : public QListView {
    Q_OBJECT
public:
    explicit SearchList(QWidget* parent = nullptr);
    void setEntries(const std::vector<SearchEntry>& entries); ///< chooses the first
    [[nodiscard]] const SearchEntry* chosen() const;
    void move(int lines); ///< over headings; stays at both ends
    [[nodiscard]] int heightOfRows() const;
    [[nodiscard]] const SearchModel& found() const { return m_model; }

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    SearchModel m_model;
};

} // namespace streife
