// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hotspots/hotspottable.h"
#include "core/store/repository.h"
#include "core/store/site.h"
#include "core/workspace/filecheck.h"
#include "tests/support/tamper.h"
#include "tests/support/workspacefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace streife;

namespace {

constexpr int kNone = 0;

/// One opening for writing after another, with everything that can happen to file and witness in between.
class Sites : public WorkspaceFixture {
public:
    Sites() {
        addHotspot(QStringLiteral("A"));
        m_first = currentSite();
        close();
    }
    int currentSite() {
        int site = kNone;
        ws().change(QStringLiteral("ask"), [&](Writer& w) { site = w.context().site; });
        return site;
    }
    int siteAfterOpening() {
        reopen();
        const int site = currentSite();
        addHotspot(QStringLiteral("later %1").arg(++m_openings));
        close();
        CHECK(verifyWholeFile(path()).damages == QStringList());
        return site;
    }
    int predecessorOf(int site) {
        reopen(Workspace::Access::Read);
        const int before = ws().read([&](Database& db) {
            return int(db.integer("SELECT coalesce(predecessor,0) FROM site WHERE n=" + QByteArray::number(site)));
        });
        close();
        return before;
    }
    [[nodiscard]] QString witness() const {
        return QStringLiteral("%1/sites/%2.json").arg(options().stateFolder).arg(m_first);
    }
    void editWitness(const std::function<void(QJsonObject&)>& edit) const {
        QFile file(witness());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QJsonObject o = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        edit(o);
        writeWitness(QJsonDocument(o).toJson());
    }
    void writeWitness(const QByteArray& bytes) const {
        QFile file(witness());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

protected:
    int m_first = kNone;
    int m_openings = 0;
};

} // namespace

TEST_CASE_METHOD(Sites, "file and witness agree: the site goes on", "[store][site]") {
    for (int i = 0; i < 3; ++i)
        CHECK(siteAfterOpening() == m_first);
    CHECK(predecessorOf(m_first) == kNone);
}

TEST_CASE_METHOD(Sites, "a witness that is behind the file was lost on the way: the site goes on", "[store][site]") {
    // the program was killed between the commit and the witness
    editWitness([](QJsonObject& o) { o[QLatin1String("counter")] = QStringLiteral("1"); });
    CHECK(siteAfterOpening() == m_first);
}

TEST_CASE_METHOD(Sites, "a witness that is ahead of the file: a new site that names the old one", "[store][site]") {
    editWitness([](QJsonObject& o) {
        o[QLatin1String("counter")] = QString::number(o[QLatin1String("counter")].toString().toLongLong() + 1);
    });
    const int site = siteAfterOpening();
    CHECK(site != m_first);
    CHECK(predecessorOf(site) == m_first);
    CHECK(siteAfterOpening() == site); // from now on that one
}

TEST_CASE_METHOD(Sites, "another path alone is a moved file, another inode alone an exchanged one: the site goes on",
                 "[store][site]") {
    editWitness([](QJsonObject& o) { o[QLatin1String("path")] = QStringLiteral("/somewhere/else.streife"); });
    CHECK(siteAfterOpening() == m_first);
    editWitness([](QJsonObject& o) { o[QLatin1String("inode")] = QStringLiteral("1"); });
    CHECK(siteAfterOpening() == m_first);
}

TEST_CASE_METHOD(Sites, "another path and another inode are a copy: a new site that names the old one",
                 "[store][site]") {
    editWitness([](QJsonObject& o) {
        o[QLatin1String("path")] = QStringLiteral("/somewhere/else.streife");
        o[QLatin1String("inode")] = QStringLiteral("1");
    });
    const int site = siteAfterOpening();
    CHECK(site != m_first);
    CHECK(predecessorOf(site) == m_first);
}

TEST_CASE_METHOD(Sites, "a witness that is missing or torn: a new site without a predecessor", "[store][site]") {
    for (const char* content : {"", "{", "[]", "{}", "null", "{\"path\":1}"}) {
        INFO(content);
        REQUIRE(QDir(options().stateFolder).removeRecursively());
        REQUIRE(QDir().mkpath(QFileInfo(witness()).path()));
        if (*content)
            writeWitness(content);
        const int site = siteAfterOpening();
        CHECK(site != m_first);
        CHECK(predecessorOf(site) == kNone);
        m_first = site;
    }
}

TEST_CASE_METHOD(Sites, "reading asks for no site and leaves no witness", "[store][site]") {
    REQUIRE(QDir(options().stateFolder).removeRecursively());
    reopen(Workspace::Access::Read);
    CHECK(ws().all<Hotspot>().size() == 1);
    CHECK(ws().read([](Database& db) { return db.integer("SELECT count(*) FROM site"); }) == 1);
    close();
    CHECK_FALSE(QFileInfo::exists(witness()));
}

TEST_CASE_METHOD(Sites, "each account of the house has a site of its own in the file", "[store][site]") {
    tamper(path(), "UPDATE site SET account='kollegin'");
    const int mine = siteAfterOpening();
    CHECK(mine != m_first);
    CHECK(predecessorOf(mine) == kNone); // hers is not ours to replace
    reopen();
    CHECK(ws().ownAgencyId()); // the same house
    CHECK(ws().read([](Database& db) { return db.integer("SELECT count(DISTINCT agency) FROM site"); }) == 1);
    close();
    CHECK(siteAfterOpening() == mine);
}

TEST_CASE_METHOD(Sites, "a mark of a restore starts a new site once, although the witness agrees", "[store][site]") {
    tamper(path(), "INSERT INTO meta VALUES('restored',1)");
    const int site = siteAfterOpening();
    CHECK(site != m_first);
    CHECK(predecessorOf(site) == m_first);
    CHECK(siteAfterOpening() == site);
}

TEST_CASE_METHOD(Sites, "no id is ever given out twice, whatever was copied and restored", "[store][site]") {
    // three ways to come back to an old state; the rows of all branches have different ids
    const QString old = freshCopy(path(), path(QStringLiteral("old.streife")));
    std::set<qint64> ids;
    const auto rows = [&](const QString& name) {
        auto ws = Workspace::open(name, Workspace::Access::Write, options());
        for (int i = 0; i < 5; ++i)
            ws->change(QStringLiteral("row"), [&](Writer& w) {
                Repository<Hotspot> repo(w);
                const Hotspot h{repo.newId(),
                                ws->partnershipId(),
                                ShortText(QStringLiteral("H")),
                                {},
                                HotspotKind::Fear,
                                {},
                                0,
                                0,
                                {}};
                repo.insert(h, h.partnership);
                CHECK(ids.insert(h.id.value()).second);
            });
    };
    rows(path());
    rows(freshCopy(old, path(QStringLiteral("copy.streife")))); // a copy beside
    QFile::remove(path());
    rows(freshCopy(old, path())); // the old state in the same place
    QFile::remove(path());
    rows(freshCopy(old, path())); // and once more
    CHECK(ids.size() == 20);
}

TEST_CASE_METHOD(WorkspaceFixture, "clocks of actions never go back, also where the computer's does", "[store][site]") {
    std::vector<qint64> clocks;
    for (const char* now : {"2026-11-22T12:00", "2026-11-22T12:00", "2019-01-01T00:00", "2026-11-22T12:00",
                            "2031-01-01T00:00", "2026-11-22T12:00"}) {
        setNow(at(now));
        reopen();
        addHotspot(QStringLiteral("H%1").arg(clocks.size()));
        clocks.push_back(
            ws().read([](Database& db) { return db.integer("SELECT hlc FROM action ORDER BY id DESC LIMIT 1"); }));
    }
    CHECK(std::is_sorted(clocks.begin(), clocks.end(), std::less_equal<>()));
    CHECK(hlcMs(clocks[0]) == at("2026-11-22T12:00").ms);
    CHECK(hlcMs(clocks[4]) == at("2031-01-01T00:00").ms);
}
