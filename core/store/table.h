// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/base/geopoint.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/shorttext.h"
#include "core/store/value.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace streife {

/// Where a row belongs (design §4, scope): decides with whom it is exchanged.
enum class ScopeKind { House, Partnership };
/// Intern tables never leave the house; the default is intern.
enum class Sharing { Intern, Shared };
/// Who alone may edit a row.
enum class Ownership {
    Any,    ///< every participant of the scope
    House,  ///< the house that holds it
    Agency, ///< the agency named in the table's owner column, or its steward
};
enum class ColumnType { Integer, Text, Time, Date, Boolean, Reference, Enumeration };

/// What is known of a column without its C++ type. Numbers are stable for ever and never reused; 0 is the create op,
/// 1 is `_del`, the columns of a table begin at 2.
struct ColumnInfo {
    int no = 0;
    QByteArray name; ///< in SQL, JSON and history
    ColumnType type = ColumnType::Text;
    const char* label = "";                ///< English source for people, marked with QT_TRANSLATE_NOOP("streife", …)
    int since = 1;                         ///< file version that brought it; older files give it as empty
    int refersTo = 0;                      ///< number of the table that a Reference points to
    bool required = false;                 ///< NOT NULL
    QStringList synonyms;                  ///< German and other headers that an import understands
    int maxLength = ShortText::kMaxLength; ///< of a text in characters, on one line; 0 = a document of the program
    QByteArray ownerColumn;                ///< of the same row: who alone writes this column; empty = as the table says
    bool digested = true;                  ///< part of digests and of the plan word: what both houses see as the plan
    QString (*wordOf)(const QString& key) = nullptr; ///< of an Enumeration: what people call the value with this key

    ColumnInfo& needed() {
        required = true;
        return *this;
    }
    ColumnInfo& pointsTo(int table) {
        refersTo = table;
        return *this;
    }
    ColumnInfo& comesWith(int fileVersion) {
        since = fileVersion;
        return *this;
    }
    ColumnInfo& ownedBy(const char* column) {
        ownerColumn = column;
        return *this;
    }
    ColumnInfo& keptOutOfDigests() {
        digested = false;
        return *this;
    }
    ColumnInfo& upTo(int characters) {
        maxLength = characters;
        return *this;
    }
    /// Headers in files, separated by "|".
    ColumnInfo& alsoCalled(const char* names) {
        synonyms = QString::fromUtf8(names).split(QLatin1Char('|'));
        return *this;
    }
    [[nodiscard]] QByteArray sql() const { return '"' + name + '"'; } ///< "end" is a word of SQL
};

/// The description of a synced table: one place from which insert, update, registry, history and verify come.
struct TableInfo {
    int no = 0;
    int since = 1; ///< file version that brought it; older files hold no rows of it
    QByteArray name;
    const char* label = ""; ///< one record, English source for people
    ScopeKind scope = ScopeKind::House;
    Sharing sharing = Sharing::Intern;
    Ownership ownership = Ownership::House;
    QByteArray ownerColumn;          ///< with Ownership::Agency
    QByteArray nameColumn;           ///< what stands for the record in history and search
    QByteArray parentColumn;         ///< of child rows: the Reference whose history shows them
    QByteArray placeColumns;         ///< "lat,lon" where the R-tree indexes it
    QList<QByteArray> searchColumns; ///< texts that the search index holds
    std::vector<ColumnInfo> columns;

    [[nodiscard]] const ColumnInfo* column(int no) const;
    [[nodiscard]] const ColumnInfo* column(const QByteArray& name) const;
};

/// "INSERT INTO patrol(id,scope,…) VALUES(?1,?2,…)": columns in the order of the description.
[[nodiscard]] QByteArray insertSql(const TableInfo& table);

/// Throws Error(Input) that names the column whose text is too long or holds control characters; `before` are the
/// cells that lie there now, empty for a new record: what was taken once stays.
void requireFitting(const TableInfo& table, const std::vector<Value>& before, const std::vector<Value>& cells);

/// How a member type lies in a cell.
template <class M> struct StoredAs;
template <> struct StoredAs<qint64> {
    static constexpr ColumnType type = ColumnType::Integer;
    static Value to(qint64 v) { return v; }
    static qint64 from(const Value& v) { return asInt(v); }
};
template <> struct StoredAs<int> {
    static constexpr ColumnType type = ColumnType::Integer;
    static Value to(int v) { return qint64(v); }
    static int from(const Value& v) { return int(std::clamp<qint64>(asInt(v), -2'000'000'000, 2'000'000'000)); }
};
template <> struct StoredAs<std::optional<int>> {
    static constexpr ColumnType type = ColumnType::Integer;
    static Value to(std::optional<int> v) { return v ? Value(qint64(*v)) : Value(); }
    static std::optional<int> from(const Value& v) {
        return isNull(v) ? std::nullopt : std::optional(StoredAs<int>::from(v));
    }
};
template <> struct StoredAs<bool> {
    static constexpr ColumnType type = ColumnType::Boolean;
    static Value to(bool v) { return qint64(v); }
    static bool from(const Value& v) { return asInt(v) != 0; }
};
template <> struct StoredAs<QString> {
    static constexpr ColumnType type = ColumnType::Text;
    static Value to(const QString& v) { return v.isEmpty() ? Value() : Value(v.toUtf8()); }
    static QString from(const Value& v) { return asText(v); }
};
template <> struct StoredAs<ShortText> {
    static constexpr ColumnType type = ColumnType::Text;
    static Value to(const ShortText& v) { return v.str().toUtf8(); }
    static ShortText from(const Value& v) { return ShortText::fromStore(asText(v)); }
};
template <> struct StoredAs<QDate> {
    static constexpr ColumnType type = ColumnType::Date;
    static Value to(QDate v) { return v.isNull() ? Value() : Value(v.toString(Qt::ISODate).toUtf8()); }
    static QDate from(const Value& v) { return QDate::fromString(asText(v), Qt::ISODate); }
};
template <> struct StoredAs<std::optional<Instant>> {
    static constexpr ColumnType type = ColumnType::Time;
    static Value to(const std::optional<Instant>& v) { return v ? Value(v->ms) : Value(); }
    static std::optional<Instant> from(const Value& v) {
        return isNull(v) ? std::nullopt : std::optional(Instant{asInt(v)});
    }
};
template <class Tag> struct StoredAs<Id<Tag>> {
    static constexpr ColumnType type = ColumnType::Reference;
    static Value to(Id<Tag> v) { return v.value(); }
    static Id<Tag> from(const Value& v) { return Id<Tag>(std::max<qint64>(1, asInt(v))); }
};
template <class Tag> struct StoredAs<std::optional<Id<Tag>>> {
    static constexpr ColumnType type = ColumnType::Reference;
    static Value to(const std::optional<Id<Tag>>& v) { return v ? Value(v->value()) : Value(); }
    static std::optional<Id<Tag>> from(const Value& v) {
        return asInt(v) > 0 ? std::optional(Id<Tag>(asInt(v))) : std::nullopt;
    }
};
template <class E>
requires std::is_enum_v<E>
struct StoredAs<E> {
    static constexpr ColumnType type = ColumnType::Enumeration;
    static Value to(E v) { return enumKey(v).toUtf8(); }
    static E from(const Value& v) { return enumFromKey<E>(asText(v)).value_or(enumEntries<E>().front().value); }
};

/// Description of the table that holds values of type T. Built once per table, in <folder>/<name>table.cpp.
template <class T> class Table : public TableInfo {
public:
    /// Reads and writes one or more neighbouring columns of T.
    struct Binder {
        size_t first;
        size_t count;
        std::function<void(const T&, Value*)> get;
        std::function<void(T&, const Value*)> set;
    };

    Table(TableInfo info, std::function<T(qint64 id)> blank) : TableInfo(std::move(info)), m_blank(std::move(blank)) {}

    template <class M> ColumnInfo& add(int columnNo, const char* columnName, const char* columnLabel, M T::*member) {
        ColumnInfo& info = append(columnNo, columnName, columnLabel, StoredAs<M>::type);
        if constexpr (std::is_enum_v<M>)
            info.wordOf = [](const QString& key) {
                const std::optional<M> known = enumFromKey<M>(key);
                return known ? enumLabel(*known) : key;
            };
        m_binders.push_back({columns.size() - 1, 1,
                             [member](const T& v, Value* out) { *out = StoredAs<M>::to(v.*member); },
                             [member](T& v, const Value* in) { v.*member = StoredAs<M>::from(*in); }});
        return info;
    }

    /// Two columns, `start` and `end`. A merge may leave an end that is not after the start: read as one minute.
    void addSpan(int firstNo, const char* start, const char* end, const char* startLabel, const char* endLabel,
                 TimeSpan T::*member) {
        append(firstNo, start, startLabel, ColumnType::Time).required = true;
        append(firstNo + 1, end, endLabel, ColumnType::Time).required = true;
        m_binders.push_back({columns.size() - 2, 2,
                             [member](const T& v, Value* out) {
                                 out[0] = (v.*member).start().ms;
                                 out[1] = (v.*member).end().ms;
                             },
                             [member](T& v, const Value* in) {
                                 const qint64 from = std::clamp(asInt(in[0]), -kFarMs, kFarMs);
                                 v.*member =
                                     TimeSpan({from}, {std::max(from + kMinuteMs, std::min(asInt(in[1]), 2 * kFarMs))});
                             }});
    }

    /// Two integer columns in 1e-7 degrees.
    void addPlace(int firstNo, const char* lat, const char* lon, const char* latLabel, const char* lonLabel,
                  std::optional<GeoPoint> T::*member) {
        append(firstNo, lat, latLabel, ColumnType::Integer);
        append(firstNo + 1, lon, lonLabel, ColumnType::Integer);
        placeColumns = QByteArray(lat) + ',' + lon;
        m_binders.push_back({columns.size() - 2, 2,
                             [member](const T& v, Value* out) {
                                 const auto& p = v.*member;
                                 out[0] = p ? Value(qint64(p->latE7())) : Value();
                                 out[1] = p ? Value(qint64(p->lonE7())) : Value();
                             },
                             [member](T& v, const Value* in) {
                                 v.*member = isNull(in[0]) || isNull(in[1])
                                                 ? std::nullopt
                                                 : GeoPoint::fromE7(asInt(in[0]), asInt(in[1]));
                             }});
    }

    [[nodiscard]] std::vector<Value> toCells(const T& value) const {
        std::vector<Value> cells(columns.size());
        for (const Binder& b : m_binders)
            b.get(value, cells.data() + b.first);
        return cells;
    }
    [[nodiscard]] T fromCells(qint64 id, const std::vector<Value>& cells) const {
        T value = m_blank(id);
        for (const Binder& b : m_binders)
            b.set(value, cells.data() + b.first);
        return value;
    }

private:
    ColumnInfo& append(int columnNo, const char* columnName, const char* columnLabel, ColumnType type) {
        ColumnInfo info;
        info.no = columnNo;
        info.name = columnName;
        info.type = type;
        info.label = columnLabel;
        columns.push_back(info);
        return columns.back();
    }

    std::function<T(qint64)> m_blank;
    std::vector<Binder> m_binders;
};

/// Specialised once per entity, in <folder>/<name>table.cpp.
template <class T> const Table<T>& tableOf();

/// All synced tables of the program, by number; the list itself is core/workspace/tables.cpp.
class Registry {
public:
    explicit Registry(std::vector<const TableInfo*> tables) : m_tables(std::move(tables)) {}
    [[nodiscard]] const std::vector<const TableInfo*>& all() const noexcept { return m_tables; }
    [[nodiscard]] const TableInfo* table(int no) const;
    [[nodiscard]] const TableInfo* table(const QByteArray& name) const;

private:
    std::vector<const TableInfo*> m_tables;
};

} // namespace streife
