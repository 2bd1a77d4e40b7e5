// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

#include "core/base/error.h"
#include "core/base/tr.h"

#include <QCoreApplication>

#include <algorithm>

namespace streife {

const ColumnInfo* TableInfo::column(int number) const {
    for (const ColumnInfo& c : columns)
        if (c.no == number)
            return &c;
    return nullptr;
}

const ColumnInfo* TableInfo::column(const QByteArray& columnName) const {
    for (const ColumnInfo& c : columns)
        if (c.name == columnName)
            return &c;
    return nullptr;
}

namespace {

/// Nearly every text is short ASCII: that is seen without decoding it.
bool isPlain(const QByteArray& utf8, int maxLength) {
    return utf8.size() <= maxLength
           && std::all_of(utf8.begin(), utf8.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

QByteArray insertSql(const TableInfo& table) {
    QByteArray names = "id,scope";
    QByteArray marks = "?1,?2";
    for (size_t i = 0; i < table.columns.size(); ++i) {
        names += ',' + table.columns[i].sql();
        marks += ",?" + QByteArray::number(qlonglong(i) + 3);
    }
    return "INSERT INTO " + table.name + '(' + names + ") VALUES(" + marks + ')';
}

void requireFitting(const TableInfo& table, const std::vector<Value>& before, const std::vector<Value>& cells) {
    for (size_t i = 0; i < cells.size(); ++i) {
        const ColumnInfo& column = table.columns[i];
        const auto* utf8 = std::get_if<QByteArray>(&cells[i]);
        if (column.type != ColumnType::Text || column.maxLength == 0 || !utf8 || isPlain(*utf8, column.maxLength)
            || (!before.empty() && before[i] == cells[i]))
            continue;
        if (const auto problem = plainTextProblem(
                QString::fromUtf8(*utf8), QCoreApplication::translate("streife", column.label), column.maxLength))
            throw Error(ErrorCode::Input, *problem);
    }
}

const TableInfo* Registry::table(int no) const {
    for (const TableInfo* t : m_tables)
        if (t->no == no)
            return t;
    return nullptr;
}

const TableInfo* Registry::table(const QByteArray& name) const {
    for (const TableInfo* t : m_tables)
        if (t->name == name)
            return t;
    return nullptr;
}

} // namespace streife
