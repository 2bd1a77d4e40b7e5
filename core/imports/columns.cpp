// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/columns.h"

#include "core/base/fold.h"
#include "core/base/tr.h"

#include <algorithm>

namespace streife {
namespace {

const SourceRecord* recordAt(const std::vector<SourceRecord>& head, int line) {
    for (const SourceRecord& r : head)
        if (r.line == line)
            return &r;
    return nullptr;
}

using FieldByKey = QHash<QString, Field>;

FieldByKey fieldsByKey(const ImportKindInfo& kind) {
    FieldByKey out;
    for (const FieldInfo& f : kind.fields)
        out.insert(headerKey(f.name), f.field);
    for (const FieldInfo& f : kind.fields) // a field's own name goes before the other headers of another one
        for (const QString& header : f.headers)
            if (const QString key = headerKey(header); !key.isEmpty() && !out.contains(key))
                out.insert(key, f.field);
    return out;
}

/// The record that looks most like a header: the most cells that name a field.
const SourceRecord* findHeader(const FieldByKey& known, const ImportMapping& mapping,
                               const std::vector<SourceRecord>& head) {
    QSet<QString> wanted;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        wanted.insert(headerKey(it.key()));
    const SourceRecord* best = nullptr;
    int bestScore = 0;
    for (const SourceRecord& r : head) {
        int score = 0;
        QSet<QString> seen;
        for (const QString& cell : r.cells) {
            const QString key = headerKey(cell);
            if (key.isEmpty() || seen.contains(key))
                continue;
            seen.insert(key);
            score += wanted.contains(key) ? 3 : known.contains(key) ? 2 : 0;
        }
        if (score > bestScore) {
            best = &r;
            bestScore = score;
        }
    }
    return best;
}

QString letters(size_t index) {
    QString out;
    for (size_t n = index + 1; n > 0; n = (n - 1) / 26)
        out.prepend(QChar(u'A' + char16_t((n - 1) % 26)));
    return out;
}

/// 1..31 of the mapping's month, or a date in the header itself.
QDate dayOf(const QString& header, const QString& month) {
    if (const auto when = parseWhen(header); when && when->date.isValid() && !when->seconds)
        return when->date;
    if (month.isEmpty())
        return {};
    QString digits = header.trimmed();
    while (!digits.isEmpty() && !digits[0].isDigit()) // "Mo 23.", "Mo\n23"
        digits.remove(0, 1);
    const QStringList parts = digits.split(u'.', Qt::SkipEmptyParts);
    bool ok = false;
    const int day = parts.isEmpty() ? 0 : parts[0].toInt(&ok);
    const QDate first = QDate::fromString(month + QStringLiteral("-01"), Qt::ISODate);
    if (!ok || parts.size() > 2 || (parts.size() == 2 && parts[1].toInt() != first.month()))
        return {};
    const QDate date(first.year(), first.month(), day);
    return date.isValid() ? date : QDate();
}

class Recogniser {
public:
    Recogniser(const ImportKindInfo& kind, const ImportMapping& mapping, ImportLog& log)
        : m_kind(kind), m_mapping(mapping), m_log(log), m_known(fieldsByKey(kind)) {
        m_plan.at.fill(-1);
    }

    ColumnPlan run(const std::vector<SourceRecord>& head) {
        const bool headerless = m_mapping.headerLine == 0;
        const SourceRecord* header = headerless             ? nullptr
                                     : m_mapping.headerLine ? recordAt(head, *m_mapping.headerLine)
                                                            : findHeader(m_known, m_mapping, head);
        if (!headerless && !header) {
            const int line = m_mapping.headerLine.value_or(0);
            m_log.error(line, {}, {},
                        line > 0 ? streife::tr("There is no header in this line.")
                                 : streife::tr("No line names the columns. Expected are: %1.").arg(fieldNames()));
            return m_plan;
        }
        makeColumns(head, header);
        applyMapping();
        if (header) {
            recogniseRest();
            noteLinesAbove(head);
        }
        applyConstants();
        nameAbsent();
        checkKeys();
        noteUnused();
        return m_plan;
    }

private:
    QString fieldNames() const {
        QStringList names;
        for (const FieldInfo& f : m_kind.fields)
            names << f.label;
        return names.join(QStringLiteral(", "));
    }
    QString fieldKeys() const { // a mapping is written with keys
        QStringList keys;
        for (const FieldInfo& f : m_kind.fields)
            keys << f.name;
        return keys.join(QStringLiteral(", "));
    }
    void makeColumns(const std::vector<SourceRecord>& head, const SourceRecord* header) {
        size_t width = header ? header->cells.size() : 0;
        for (const SourceRecord& r : head)
            width = std::max(width, r.cells.size());
        m_plan.headerLine = header ? header->line : 0;
        for (size_t i = 0; i < width; ++i) {
            const QString text = header && i < header->cells.size() ? header->cells[i].simplified() : QString();
            if (!text.isEmpty())
                m_plan.named = i + 1;
            m_plan.columns.push_back(
                {text.isEmpty() ? QStringLiteral("#%1").arg(i + 1) : text, {}, {}, text.isEmpty(), false});
        }
    }
    int find(const QString& name) const {
        const QString key = headerKey(name);
        for (size_t i = 0; i < m_plan.columns.size(); ++i)
            if (!key.isEmpty() && headerKey(m_plan.columns[i].header) == key && !m_plan.columns[i].nameless)
                return int(i);
        for (size_t i = 0; i < m_plan.columns.size(); ++i)
            if (name == QStringLiteral("#%1").arg(i + 1) || name == letters(i))
                return int(i);
        return -1;
    }
    void assign(size_t column, Field field) {
        int& at = m_plan.at[size_t(field)];
        if (at >= 0) {
            m_log.error(
                m_plan.headerLine, m_plan.columns[column].header, m_plan.columns[column].header,
                streife::tr("Two columns mean %1: \"%2\" and \"%3\". Please say in the column mapping which "
                            "one counts.")
                    .arg(m_kind.field(field)->label, m_plan.columns[size_t(at)].header, m_plan.columns[column].header));
            return;
        }
        at = int(column);
        m_plan.columns[column].field = field;
    }
    void applyMapping() {
        for (auto it = m_mapping.columns.begin(); it != m_mapping.columns.end(); ++it) {
            const int column = find(it.key());
            const FieldInfo* field = m_kind.field(it.value());
            if (column < 0) {
                if (!it.value().isEmpty())
                    m_log.error(m_plan.headerLine, it.key(), {},
                                streife::tr("The column mapping names a column that the file does not have."));
                continue;
            }
            m_fixed.insert(column);
            m_plan.columns[size_t(column)].leftOut = it.value().isEmpty();
            if (field)
                assign(size_t(column), field->field);
            else if (!it.value().isEmpty())
                m_log.error(0, it.key(), it.value(),
                            streife::tr("The column mapping names an unknown field. Known are: %1.").arg(fieldKeys()));
        }
    }
    void recogniseRest() {
        QSet<size_t> mapped;
        for (size_t f = 0; f < kFieldCount; ++f)
            if (m_plan.at[f] >= 0)
                mapped.insert(f);
        for (size_t i = 0; i < m_plan.columns.size(); ++i) {
            ColumnPlan::Column& column = m_plan.columns[i];
            if (m_fixed.contains(int(i)))
                continue;
            const auto known = m_known.constFind(headerKey(column.header));
            if (known != m_known.cend()) {
                if (!mapped.contains(size_t(*known)) && !m_mapping.constants.contains(m_kind.field(*known)->name))
                    assign(i, *known);
            } else if (m_kind.field(Field::Shift) && !column.nameless) {
                column.day = dayOf(column.header, m_mapping.month);
            }
        }
    }
    void applyConstants() {
        for (auto it = m_mapping.constants.begin(); it != m_mapping.constants.end(); ++it) {
            if (const FieldInfo* field = m_kind.field(it.key()))
                m_plan.constant[size_t(field->field)] = it.value();
            else
                m_log.error(0, it.key(), it.value(),
                            streife::tr("The column mapping names an unknown field. Known are: %1.").arg(fieldKeys()));
        }
    }
    void nameAbsent() {
        for (const FieldInfo& f : m_kind.fields)
            if (m_plan.at[size_t(f.field)] < 0)
                m_log.nameColumn(f.name, f.label);
    }
    void checkKeys() {
        for (const FieldInfo& f : m_kind.fields)
            if (f.key && !m_plan.has(f.field))
                missing(f);
        if (m_kind.field(Field::ServiceNo) && m_kind.field(Field::Start) && !m_plan.has(Field::Start)
            && !m_plan.has(Field::Date) && !m_plan.isGrid())
            missing(*m_kind.field(Field::Start));
    }
    void missing(const FieldInfo& field) {
        m_log.error(m_plan.headerLine, field.name, {},
                    streife::tr("The column \"%1\" is missing. If it has another name here, please say so in the "
                                "column mapping.")
                        .arg(field.label));
    }
    /// Titles and notes are one cell a line; whatever is more may be data.
    void noteLinesAbove(const std::vector<SourceRecord>& head) {
        const auto filled = [](const QString& cell) { return !cell.trimmed().isEmpty(); };
        QStringList lines;
        for (const SourceRecord& r : head)
            if (r.line < m_plan.headerLine && std::count_if(r.cells.begin(), r.cells.end(), filled) >= 2)
                lines << QString::number(r.line);
        if (!lines.isEmpty())
            m_log.notice(0, streife::tr("Above the header in line %1, these lines were not read: %2.")
                                .arg(m_plan.headerLine)
                                .arg(lines.join(QStringLiteral(", "))));
    }
    void noteUnused() {
        QStringList unused;
        for (size_t i = 0; i < m_plan.columns.size(); ++i) {
            const ColumnPlan::Column& c = m_plan.columns[i];
            if (!c.field && c.day.isNull() && !c.nameless && !m_fixed.contains(int(i)))
                unused << c.header;
        }
        if (!unused.isEmpty())
            m_log.notice(m_plan.headerLine,
                         streife::tr("These columns were not used: %1.").arg(unused.join(QStringLiteral(", "))));
    }

    const ImportKindInfo& m_kind;
    const ImportMapping& m_mapping;
    ImportLog& m_log;
    FieldByKey m_known;
    ColumnPlan m_plan;
    QSet<int> m_fixed; ///< columns that the mapping speaks of
};

} // namespace

bool ColumnPlan::isGrid() const {
    return std::any_of(columns.begin(), columns.end(), [](const Column& c) { return c.day.isValid(); });
}

QString ColumnPlan::nameOf(Field field, const ImportKindInfo& kind) const {
    if (const int column = at[size_t(field)]; column >= 0)
        return columns[size_t(column)].header;
    const FieldInfo* info = kind.field(field);
    return info ? info->name : QString();
}

QString headerKey(const QString& header) {
    QString out;
    for (const QChar c : folded(header))
        if (c.isLetterOrNumber())
            out += c;
    return out;
}

ColumnPlan recogniseColumns(const ImportKindInfo& kind, const ImportMapping& mapping,
                            const std::vector<SourceRecord>& head, ImportLog& log) {
    return Recogniser(kind, mapping, log).run(head);
}

} // namespace streife
