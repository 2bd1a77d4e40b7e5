// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/importtable.h"

#include "core/base/formula.h"
#include "core/base/tr.h"

#include <algorithm>

namespace streife {
namespace {

/// Nothing to be done: most cells are.
bool isSimple(const QString& cell) {
    return cell[0] != u'\'' && !cell[0].isSpace() && !cell.back().isSpace()
           && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// Line breaks and tabs inside a cell, with the spaces around them, are one space: "Muster,\nAnna".
QString onOneLine(const QString& text) {
    const auto breaks = [](QChar c) {
        return (c >= u'\t' && c <= u'\r') || c == QChar(0x85) || c == QChar::LineSeparator
               || c == QChar::ParagraphSeparator;
    };
    if (std::none_of(text.begin(), text.end(), breaks))
        return text;
    QString out;
    out.reserve(text.size());
    bool broken = false;
    for (const QChar c : text) {
        if (breaks(c)) {
            while (out.endsWith(u' '))
                out.chop(1);
            broken = true;
        } else if (!broken || c != u' ') {
            if (broken)
                out += u' ';
            out += c;
            broken = false;
        }
    }
    return out;
}

} // namespace

QString cleanCell(const QString& cell) {
    if (cell.isEmpty() || isSimple(cell))
        return cell;
    QString text = cell;
    if (cell[0] == u'\'' && looksLikeFormula(QStringView(cell).sliced(1)))
        text.remove(0, 1);
    return onOneLine(text.trimmed()).normalized(QString::NormalizationForm_C);
}

bool ImportRow::has(Field field) const {
    return m_plan->has(field) || (m_dayColumn >= 0 && (field == Field::Date || field == Field::Shift));
}

QString ImportRow::text(Field field) const {
    if (m_dayColumn >= 0 && field == Field::Date)
        return m_plan->columns[size_t(m_dayColumn)].day.toString(Qt::ISODate);
    const int column = m_dayColumn >= 0 && field == Field::Shift ? m_dayColumn : m_plan->at[size_t(field)];
    if (column >= 0)
        return size_t(column) < m_cells->size() ? cleanCell((*m_cells)[size_t(column)]) : QString();
    return m_plan->constant[size_t(field)].value_or(QString());
}

QString ImportRow::column(Field field) const {
    if (m_dayColumn >= 0 && (field == Field::Date || field == Field::Shift))
        return m_plan->columns[size_t(m_dayColumn)].header;
    return m_plan->nameOf(field, *m_kind);
}

QString ImportRow::columnWords(Field field) const {
    const FieldInfo* info = m_plan->at[size_t(field)] < 0 ? m_kind->field(field) : nullptr;
    return info ? info->label : column(field);
}

ImportTable::ImportTable(const QString& path, const ImportKindInfo& kind, const ImportMapping& mapping, ImportLog& log,
                         std::function<bool()> cancelled)
    : m_kind(kind), m_mapping(mapping), m_log(log), m_source(path, mapping.sheet, std::move(cancelled)) {
    const size_t needed = std::max(kHeadRecords, size_t(std::min(mapping.headerLine.value_or(0), 10'000)));
    for (SourceRecord record; m_head.size() < needed && m_source.next(record);)
        m_head.push_back(record);
    if (m_head.empty() && !m_source.problem()) {
        m_log.error(0, {}, {}, streife::tr("The file has no rows."));
        m_ended = true;
        return;
    }
    m_headCopy.assign(m_head.begin(), m_head.end());
    if (!m_head.empty())
        m_plan = recogniseColumns(kind, mapping, m_headCopy, log);
    m_grid = m_plan.isGrid();
    if (m_source.info().encoding == u"Windows-1252")
        m_log.notice(0, streife::tr("The file is not in UTF-8; it was read as Windows-1252."));
}

bool ImportTable::nextRecord() {
    if (m_ended)
        return false;
    if (!m_head.empty()) {
        std::swap(m_record, m_head.front());
        m_head.pop_front();
        return true;
    }
    if (m_source.next(m_record))
        return true;
    ended();
    return false;
}

void ImportTable::ended() {
    m_ended = true;
    for (const ImportNotice& n : m_source.notices())
        m_log.notice(n.line, n.text);
    for (const auto& [column, line] : m_unread)
        m_log.notice(line, streife::tr("The column #%1 has no name in the header and was not read.").arg(column + 1));
    if (m_source.problem())
        m_log.add(*m_source.problem());
}

/// Nothing of a row is dropped in silence: cells beyond the header are an error (mostly a separator inside a text),
/// cells under an empty header are noticed.
void ImportTable::lookForStrays() {
    for (size_t i = 0; i < m_record.cells.size(); ++i) {
        if (!m_plan.isNameless(i) || m_record.cells[i].trimmed().isEmpty())
            continue;
        const QString name = QStringLiteral("#%1").arg(i + 1);
        if (m_plan.headerLine == 0 || i < m_plan.named)
            m_unread.emplace(i, m_record.line);
        else if (!m_mapping.columns.contains(name))
            m_log.error(m_record.line, name, m_record.cells[i],
                        streife::tr("This cell stands beyond the last column that the header names. Please put texts "
                                    "with a separator in quotes, name the column, or leave it out in the column "
                                    "mapping."));
    }
}

bool ImportTable::wanted() const {
    const int line = m_record.line;
    if (line <= m_plan.headerLine || (m_mapping.lastLine > 0 && line > m_mapping.lastLine)
        || m_mapping.skipLines.count(line) > 0)
        return false;
    return std::any_of(m_record.cells.begin(), m_record.cells.end(),
                       [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

bool ImportTable::nextDay(ImportRow& row) {
    for (; m_day < m_plan.columns.size(); ++m_day) {
        const bool filled = m_day < m_record.cells.size() && !cleanCell(m_record.cells[m_day]).isEmpty();
        if (m_plan.columns[m_day].day.isValid() && (filled || m_emptyDays)) {
            row.m_dayColumn = int(m_day++);
            return true;
        }
    }
    return false;
}

bool ImportTable::next(ImportRow& row) {
    row.m_plan = &m_plan;
    row.m_kind = &m_kind;
    for (;;) {
        if (m_grid && m_day > 0 && nextDay(row))
            return true;
        if (!nextRecord())
            return false;
        if (!wanted())
            continue;
        lookForStrays();
        row.m_line = m_record.line;
        row.m_cells = &m_record.cells;
        row.m_dayColumn = -1;
        m_day = 0;
        if (!m_grid || nextDay(row))
            return true;
        m_day = 0;
    }
}

} // namespace streife
