// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/simulation.h"

#include "core/hotspots/hotspottable.h"
#include "core/store/pack.h"
#include "core/store/repository.h"
#include "core/workspace/tables.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>

namespace streife::test {
namespace {

/// A file with a partnership and so many authorities, without an install of its own for each: made once per run.
struct Founded {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("founded.streife"));
    PartnershipId partnership{1};
    std::vector<qint64> agencies;

    Founded() {
        WorkspaceFixture file;
        partnership = file.ws().partnershipId();
        agencies.push_back(file.ws().ownAgencyId()->value());
        for (int i = 1; i < 6; ++i) {
            const AgencyId id = file.addAgency(QStringLiteral("Behörde %1").arg(i), QStringLiteral("B%1").arg(i));
            file.letGo(id);
            agencies.push_back(id.value());
        }
        for (int i = 0; i < 3; ++i)
            (void)file.addHotspot(QStringLiteral("Ort %1").arg(i));
        file.close();
        REQUIRE(QFile::copy(file.path(), path));
    }
};

const Founded& founded() {
    static const Founded file;
    return file;
}

std::vector<Hotspot> spots(Database& db) {
    return Records<Hotspot>(db).all();
}

void addText(QByteArray& out, const Value& v) {
    out += isNull(v)                           ? QByteArray("-")
           : std::holds_alternative<qint64>(v) ? QByteArray::number(asInt(v))
                                               : '"' + std::get<QByteArray>(v) + '"';
    out += ';';
}

std::vector<const TableInfo*> sharedTables() {
    std::vector<const TableInfo*> out;
    for (const TableInfo* t : registry().all())
        if (t->sharing == Sharing::Shared)
            out.push_back(t);
    return out;
}

} // namespace

bool SimSite::act(qint64 nowMs, const std::function<void(Writer&)>& work) {
    const WriteContext before = context;
    try {
        Transaction transaction(*db, Transaction::Kind::Write);
        Writer writer(*db, registry(), context, *guard, {nowMs + clockSkew});
        work(writer);
        if (!writer.touched()) {
            context = before;
            return false;
        }
        (void)writer.finish(QStringLiteral("step"), std::nullopt);
        transaction.commit();
        return true;
    } catch (...) {
        context = before;
        (void)guard->takeTrespass();
        throw;
    }
}

Simulation::Simulation(const QString& folder, unsigned seed, const Odds& odds)
    : m_folder(folder), m_random(seed), m_odds(odds), m_partnership(founded().partnership) {
    m_sites.resize(size_t(odds.sites));
    for (size_t i = 0; i < m_sites.size(); ++i) {
        SimSite& site = m_sites[i];
        site.path = QDir(folder).filePath(QStringLiteral("%1-%2.streife").arg(seed).arg(i));
        REQUIRE(QFile::copy(founded().path, site.path));
        site.agency = founded().agencies[i];
        site.clockSkew = roll(4) == 0 ? (roll(2001) - 1000) * 60'000 : 0;
        open(site);
        if (i > 0) { // joined: what the founder wrote is known
            const qint64 founder = site.db->integer("SELECT n FROM site");
            const qint64 counter = site.db->integer("SELECT counter FROM site");
            site.db->exec("UPDATE action_intern SET id=-id"); // not ours: a package brings none of it
            site.db->exec("DELETE FROM action_intern");
            site.db->exec("DELETE FROM site");
            (void)bindSite(*site.db, int(founder), founded().agencies[0], 0);
            raiseKnowledge(*site.db, m_partnership.value(), int(founder), counter);
            site.number = ++m_nextSite;
            site.db->exec("INSERT INTO site(n,account,agency,counter,hlc,created) VALUES("
                          + QByteArray::number(site.number) + ",'a'," + QByteArray::number(site.agency) + ",1,0,0)");
        } else {
            site.number = int(site.db->integer("SELECT n FROM site"));
        }
        site.context.site = site.number;
        site.context.counter = site.db->integer("SELECT counter FROM site");
        site.context.agency = site.agency;
        site.context.ownAgencies = {site.agency};
        site.context.user = QStringLiteral("a");
    }
    for (size_t i = 0; i < m_sites.size(); ++i)
        snapshot(i);
}

void Simulation::open(SimSite& site) {
    site.guard.reset();
    site.db = std::make_unique<Database>(site.path, Database::Mode::Write);
    site.db->exec("PRAGMA synchronous=OFF");
    site.db->exec("PRAGMA wal_autocheckpoint=0");
    site.guard = std::make_unique<WriteGuard>(*site.db, registry());
}

Route Simulation::route(const SimSite& from, const SimSite& to) const {
    return {from.number, from.agency, to.agency, m_partnership.value()};
}

PackageContent Simulation::pack(size_t from, size_t to) {
    SimSite& site = m_sites[from];
    const Transaction snapshot(*site.db, Transaction::Kind::Read);
    return contentFor(*site.db, registry(), route(site, m_sites[to]));
}

Reception Simulation::deliver(size_t to, const PackageContent& content, bool abort) {
    SimSite& site = m_sites[to];
    Transaction transaction(*site.db, Transaction::Kind::Write);
    Route back{site.number, site.agency, content.agency, m_partnership.value()};
    const Reception got = receive(*site.db, registry(), *site.guard, back, content, now());
    INFO(got.detail.toStdString() << ", from " << content.site << " to " << site.number);
    REQUIRE(got.kind != Reception::Kind::Foreign);
    if (abort)
        return got;
    transaction.commit();
    site.context.lastHlc = std::max(site.context.lastHlc, got.merged.newestHlc);
    return got;
}

void Simulation::snapshot(size_t at) {
    SimSite& site = m_sites[at];
    site.db->checkpoint(true);
    QFile::remove(site.path + QStringLiteral(".old"));
    REQUIRE(QFile::copy(site.path, site.path + QStringLiteral(".old")));
}

/// An old backup takes the place of the file: its site is another one from now on.
void Simulation::restore(size_t at) {
    SimSite& site = m_sites[at];
    const int before = site.number;
    site.guard.reset();
    site.db.reset();
    freshCopy(site.path + QStringLiteral(".old"), site.path);
    open(site);
    const qint64 hlc = site.db->integer("SELECT max(hlc) FROM action");
    site.number = ++m_nextSite;
    site.db->exec("INSERT INTO site(n,account,agency,counter,hlc,created,predecessor) VALUES("
                  + QByteArray::number(site.number) + ",'a'," + QByteArray::number(site.agency) + ",1,0,0,"
                  + QByteArray::number(before) + ')');
    site.context.site = site.number;
    site.context.counter = 1;
    site.context.lastHlc = hlc;
    ++m_restores;
}

void Simulation::edit(size_t at) {
    SimSite& site = m_sites[at];
    const int kind = roll(12);
    const int which = roll(1000);
    const int value = roll(6);
    site.act(now(), [&](Writer& w) {
        Repository<Hotspot> repo(w);
        const std::vector<Hotspot> all = spots(w.db());
        if (kind == 0 || all.empty()) {
            repo.insert({repo.newId(),
                         m_partnership,
                         ShortText(QStringLiteral("Neu %1").arg(value)),
                         {},
                         HotspotKind::Watch,
                         {},
                         value,
                         0,
                         {}},
                        m_partnership);
            return;
        }
        const Hotspot& spot = all[size_t(which) % all.size()];
        if (kind == 1 && all.size() > 2)
            return repo.remove(spot.id);
        if (kind == 2) {
            Repository<HotspotClosure> closures(w);
            const qint64 start = 1'800'000'000'000 + value * kHourMs;
            closures.insert({closures.newId(), spot.id, TimeSpan({start}, {start + kHourMs})}, m_partnership);
            return;
        }
        if (kind == 3) { // what was deleted comes back
            Statement gone(w.db().handle(), "SELECT id FROM hotspot WHERE _del=1 ORDER BY id LIMIT 1");
            if (gone.step())
                w.setCell(tableOf<Hotspot>(), gone.integer(0), kDeletedColumn, qint64(0));
            return;
        }
        if (kind == 4) { // somebody decides
            Statement open(w.db().handle(), "SELECT row,c FROM head GROUP BY row,c HAVING count(*)>1 ORDER BY row,c");
            while (open.step())
                if (const ColumnInfo* column = tableOf<Hotspot>().column(int(open.integer(1)));
                    column && column->type == ColumnType::Integer
                    && w.db().integer("SELECT 1 FROM hotspot WHERE _del=0 AND id="
                                      + QByteArray::number(open.integer(0))))
                    return w.decide(tableOf<Hotspot>(), open.integer(0), column->no, qint64(value));
            return;
        }
        Hotspot after = spot;
        if (kind < 8)
            after.visitsPerWeek = value;
        else if (kind < 10)
            after.minutesPerVisit = value;
        else
            after.name = ShortText(QStringLiteral("Name %1").arg(value));
        repo.save(spot, after);
    });
    ++m_edits;
}

void Simulation::step() {
    const auto at = size_t(roll(int(m_sites.size())));
    if (chance(m_odds.restore))
        return restore(at);
    if (roll(30) == 0)
        return snapshot(at);
    const int kind = roll(10);
    if (kind < 5)
        return edit(at);
    if (kind < 8) {
        const auto to = (at + 1 + size_t(roll(int(m_sites.size()) - 1))) % m_sites.size();
        if (Flight flight{to, pack(at, to)}; !chance(m_odds.drop)) {
            if (chance(m_odds.twice))
                m_flights.push_back(flight);
            m_flights.push_back(std::move(flight));
        }
        return;
    }
    if (m_flights.empty())
        return;
    const auto which = m_flights.begin() + roll(int(m_flights.size())); // out of order
    const Flight flight = std::move(*which);
    m_flights.erase(which);
    (void)deliver(flight.to, flight.content, chance(m_odds.abort));
}

bool Simulation::settle(int rounds) {
    std::shuffle(m_flights.begin(), m_flights.end(), m_random);
    for (const Flight& flight : m_flights) // what was under way arrives late
        (void)deliver(flight.to, flight.content);
    m_flights.clear();
    for (int round = 0; round < rounds; ++round) {
        bool quiet = true;
        for (size_t from = 0; from < m_sites.size(); ++from)
            for (size_t to = 0; to < m_sites.size(); ++to) {
                if (from == to)
                    continue;
                const PackageContent content = pack(from, to);
                quiet = quiet && content.spans.empty() && !content.wantsBack;
                quiet = deliver(to, content).kind == Reception::Kind::Taken && quiet;
            }
        if (quiet)
            return true;
    }
    return false;
}

std::set<qint64> Simulation::ops() const {
    std::set<qint64> out;
    for (const SimSite& site : m_sites) {
        Statement s(site.db->handle(), "SELECT n FROM op");
        while (s.step())
            out.insert(s.integer(0));
    }
    return out;
}

QByteArray shownState(Database& db, PartnershipId partnership) {
    QByteArray out;
    for (const TableInfo* table : sharedTables()) {
        QByteArray names = "id,_del";
        for (const ColumnInfo& c : table->columns)
            names += ',' + c.sql();
        Statement s(db.handle(), "SELECT " + names + " FROM " + table->name + " WHERE scope=?1 ORDER BY id");
        s.with(partnership.value());
        while (s.step()) {
            out += table->name + ' ';
            for (int i = 0; i < s.columns(); ++i)
                addText(out, s.value(i));
            out += '\n';
        }
    }
    Statement heads(db.handle(), "SELECT h.row,h.c,h.op FROM head h ORDER BY 1,2,3");
    while (heads.step())
        out += "head " + QByteArray::number(heads.integer(0)) + ' ' + QByteArray::number(heads.integer(1)) + ' '
               + QByteArray::number(heads.integer(2)) + '\n';
    return out;
}

QByteArray stateFromOps(Database& db, PartnershipId partnership) {
    struct Fact {
        qint64 n, hlc;
        Value value;
        std::set<qint64> seen;
    };
    std::map<qint64, std::map<int, std::vector<Fact>>> rows; // column 0: the creation
    std::map<qint64, int> tables;
    Statement s(db.handle(), "SELECT o.n,a.hlc,o.t,o.row,o.c,o.val,o.base FROM op o JOIN action a ON a.id=o.action");
    while (s.step()) {
        tables[s.integer(3)] = int(s.integer(2));
        rows[s.integer(3)][int(s.integer(4))].push_back({s.integer(0), s.integer(1), s.value(5), {s.integer(6)}});
    }
    Statement bases(db.handle(), "SELECT o.row,o.c,b.op,b.base FROM op_base b JOIN op o ON o.n=b.op");
    while (bases.step())
        for (Fact& f : rows[bases.integer(0)][int(bases.integer(1))])
            if (f.n == bases.integer(2))
                f.seen.insert(bases.integer(3));
    QByteArray out;
    QByteArray heads;
    std::map<std::pair<int, qint64>, QByteArray> lines;
    for (auto& [row, columns] : rows) {
        const TableInfo* table = registry().table(tables[row]);
        const auto pack = unpackCells(std::get<QByteArray>(columns.at(0).front().value));
        std::map<int, Value> cells(pack->begin(), pack->end());
        const qint64 scope = asInt(cells[kDeletedColumn]);
        cells[kDeletedColumn] = qint64(0);
        std::map<int, std::vector<const Fact*>> open;
        for (auto& [column, facts] : columns) {
            if (column == 0)
                continue;
            for (const Fact& f : facts)
                if (std::none_of(facts.begin(), facts.end(), [&](const Fact& o) { return o.seen.contains(f.n); }))
                    open[column].push_back(&f);
            auto& list = open[column];
            const Fact* best = list.front();
            for (const Fact* f : list)
                if (f->hlc > best->hlc || (f->hlc == best->hlc && f->n > best->n))
                    best = f;
            cells[column] = best->value;
            std::set<qint64> sorted;
            for (const Fact* f : list)
                sorted.insert(f->n);
            for (const qint64 n : sorted)
                heads += "head " + QByteArray::number(row) + ' ' + QByteArray::number(column) + ' '
                         + QByteArray::number(n) + '\n';
        }
        if (asInt(cells[kDeletedColumn]) == 1) // an edit that no deletion has seen keeps the row
            for (const auto& [column, list] : open)
                for (const Fact* f : list)
                    if (column != kDeletedColumn
                        && std::none_of(open[kDeletedColumn].begin(), open[kDeletedColumn].end(),
                                        [&](const Fact* d) { return asInt(d->value) == 1 && d->seen.contains(f->n); }))
                        cells[kDeletedColumn] = qint64(0);
        if (table->sharing != Sharing::Shared || scope != partnership.value())
            continue;
        QByteArray& line = lines[{table->no, row}];
        line = table->name + ' ';
        addText(line, row);
        addText(line, cells[kDeletedColumn]);
        for (const ColumnInfo& c : table->columns)
            addText(line, cells[c.no]);
        line += '\n';
    }
    for (const TableInfo* table : sharedTables())
        for (const auto& [place, line] : lines)
            if (place.first == table->no)
                out += line;
    return out + heads;
}

} // namespace streife::test
