// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

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
