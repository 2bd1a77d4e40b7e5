// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/drafts.h"

#include "tests/support/catch.h"
#include "tests/support/childprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>
#include <thread>

using namespace streife;

namespace {

const QString kPatrol = QStringLiteral("patrol/7");
const QString kTitle = QStringLiteral("title");

std::optional<QString> textOf(const Drafts& drafts, const QString& record, const QString& field) {
    for (const Draft& d : drafts.all())
        if (d.record == record && d.field == field)
            return d.text;
    return std::nullopt;
}

struct Folder {
    QTemporaryDir dir;
    QString database = dir.filePath(QStringLiteral("a.streife"));
    QString state = dir.filePath(QStringLiteral("state"));

    Folder() { touch(database); }
    static void touch(const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] Drafts drafts() const { return {database, state}; }
    [[nodiscard]] QStringList files() const { return QDir(state + QStringLiteral("/drafts")).entryList(QDir::Files); }
    [[nodiscard]] QString file() const { return state + QStringLiteral("/drafts/") + files().constFirst(); }
};

} // namespace

TEST_CASE("what was typed is there again for the next program", "[drafts]") {
    const Folder f;
    const QString text = QStringLiteral("Öffnungszeiten „Markt“\n\tTor 3 – \U0001F511 \"x\" \\ </b>");
    CHECK(f.drafts().all().empty());
    CHECK_FALSE(textOf(f.drafts(), kPatrol, kTitle));
    REQUIRE(f.drafts().save(kPatrol, kTitle, text, {1234567890123}));
    CHECK(f.drafts().all() == std::vector<Draft>{{kPatrol, kTitle, text, {1234567890123}}});
    CHECK(textOf(f.drafts(), kPatrol, kTitle) == text);
    CHECK_FALSE(textOf(f.drafts(), kPatrol, QStringLiteral("note")));
    CHECK_FALSE(textOf(f.drafts(), QStringLiteral("patrol/8"), kTitle));
}

TEST_CASE("a field has one draft, the last one, the others keep their order", "[drafts]") {
    const Folder f;
    Drafts drafts = f.drafts();
    REQUIRE(drafts.save(kPatrol, kTitle, QStringLiteral("A"), {1}));
    REQUIRE(drafts.save(kPatrol, QStringLiteral("note"), QStringLiteral("N"), {2}));
    REQUIRE(drafts.save(QStringLiteral("patrol/8"), kTitle, QStringLiteral("B"), {3}));
    REQUIRE(drafts.save(kPatrol, kTitle, QString(), {4})); // emptied on purpose: that is a draft too
    const auto all = drafts.all();
    REQUIRE(all.size() == 3);
    CHECK(all[0].text == QStringLiteral("N"));
    CHECK(all[1].text == QStringLiteral("B"));
    CHECK(all[2] == Draft{kPatrol, kTitle, QString(), {4}});
}

TEST_CASE("dropping a field, a record or all of them leaves the rest", "[drafts]") {
    const Folder f;
    Drafts drafts = f.drafts();
    for (const char* record : {"patrol/1", "patrol/2", "hotspot/1"})
        for (const char* field : {"a", "b"})
            REQUIRE(drafts.save(QLatin1String(record), QLatin1String(field), QStringLiteral("x"), {1}));
    drafts.drop(QStringLiteral("patrol/1"), QStringLiteral("a"));
    CHECK(drafts.all().size() == 5);
    drafts.drop(QStringLiteral("patrol/2"));
    CHECK(drafts.all().size() == 3);
    drafts.drop(QStringLiteral("patrol/2"));
    drafts.drop(QStringLiteral("patrol"), QStringLiteral("a")); // no record's name begins another's
    CHECK(drafts.all().size() == 3);
    drafts.drop(QStringLiteral("patrol/1"));
    drafts.drop(QStringLiteral("hotspot/1"), QStringLiteral("a"));
    drafts.drop(QStringLiteral("hotspot/1"), QStringLiteral("b"));
    CHECK(f.files().isEmpty()); // nothing is kept longer than needed
}

TEST_CASE("each file has drafts of its own, whatever way it was opened", "[drafts]") {
    const Folder f;
    const QString other = f.dir.filePath(QStringLiteral("b.streife"));
    Folder::touch(other);
    REQUIRE(QFile::link(f.database, f.dir.filePath(QStringLiteral("link.streife"))));
    REQUIRE(f.drafts().save(kPatrol, kTitle, QStringLiteral("A"), {1}));
    REQUIRE(Drafts(other, f.state).save(kPatrol, kTitle, QStringLiteral("B"), {1}));
    CHECK(textOf(Drafts(f.dir.filePath(QStringLiteral("link.streife")), f.state), kPatrol, kTitle)
          == QStringLiteral("A"));
    CHECK(textOf(Drafts(other, f.state), kPatrol, kTitle) == QStringLiteral("B"));
    CHECK(Drafts(other, f.dir.filePath(QStringLiteral("elsewhere"))).all().empty());
    // another file's drafts under this one's name are not offered
    const QString mine = f.file();
    const QString theirs = f.state + QStringLiteral("/drafts/") + f.files().constLast();
    REQUIRE(QFile::remove(mine));
    REQUIRE(QFile::copy(theirs, mine));
    CHECK((f.drafts().all().empty() || Drafts(other, f.state).all().empty()));
}

TEST_CASE("the number and the length of drafts are bounded, the newest stay", "[drafts]") {
    const Folder f;
    Drafts drafts = f.drafts();
    REQUIRE(drafts.save(kPatrol, kTitle, QString(Drafts::kLongest + 5, QLatin1Char('x')), {1}));
    CHECK(textOf(drafts, kPatrol, kTitle)->size() == Drafts::kLongest);
    for (int i = 0; i < Drafts::kMost + 7; ++i)
        REQUIRE(drafts.save(QStringLiteral("r/%1").arg(i), kTitle, QString::number(i), {i}));
    const auto all = drafts.all();
    REQUIRE(int(all.size()) == Drafts::kMost);
    CHECK(all.front().text == QStringLiteral("7"));
    CHECK(all.back().text == QString::number(Drafts::kMost + 6));
    // typing on in the oldest makes it the newest
    REQUIRE(drafts.save(all.front().record, kTitle, QStringLiteral("again"), {9999}));
    CHECK(drafts.all().size() == all.size());
    CHECK(drafts.all().back().text == QStringLiteral("again"));
}

TEST_CASE("drafts are for their user's eyes only", "[drafts]") {
    const Folder f;
    REQUIRE(f.drafts().save(kPatrol, kTitle, QStringLiteral("x"), {1}));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFileInfo(f.file()).permissions() & others) == QFileDevice::Permissions());
    CHECK((QFileInfo(f.state + QStringLiteral("/drafts")).permissions() & others) == QFileDevice::Permissions());
}

TEST_CASE("what is not a file of drafts is no draft, and the next one replaces it", "[drafts]") {
    const Folder f;
    REQUIRE(f.drafts().save(kPatrol, kTitle, QStringLiteral("x"), {1}));
    const QString path = f.file();
    for (const char* content : {"", "{", "[]", "null", "{\"drafts\":7}", "{\"file\":\"%1\",\"drafts\":[1,null,{}]}",
                                "\xff\xfe\x00", "{\"file\":\"%1\",\"drafts\":[{\"record\":\"\",\"text\":\"a\"}]}"}) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(content).replace("%1", QFileInfo(f.database).canonicalFilePath().toUtf8()));
        file.close();
        INFO(content);
        CHECK(f.drafts().all().empty());
        CHECK(f.drafts().save(kPatrol, kTitle, QStringLiteral("y"), {2}));
        CHECK(textOf(f.drafts(), kPatrol, kTitle) == QStringLiteral("y"));
    }
}

TEST_CASE("a full disk costs the new draft, never the old ones", "[drafts]") {
    const Folder f;
    REQUIRE(f.drafts().save(kPatrol, kTitle, QStringLiteral("old"), {1}));
    CHECK(inChild([&] {
              fillDisk();
              Drafts drafts = f.drafts();
              return drafts.save(kPatrol, kTitle, QStringLiteral("new"), {2}) ? 1 : 0;
          })
          == 0);
    CHECK(textOf(f.drafts(), kPatrol, kTitle) == QStringLiteral("old"));
    CHECK(f.files().size() == 1); // nothing half-written lies about
}

TEST_CASE("a folder that cannot be written is answered, not ignored", "[drafts]") {
    const Folder f;
    Folder::touch(f.state); // a file where the folder should be
    CHECK_FALSE(f.drafts().save(kPatrol, kTitle, QStringLiteral("x"), {1}));
    CHECK(f.drafts().all().empty());
}

TEST_CASE("killed at any moment of saving, the drafts are the old or the new ones", "[drafts]") {
    const Folder f;
    REQUIRE(f.drafts().save(kPatrol, kTitle, QStringLiteral("0"), {0}));
    int last = 0;
    for (int round = 0; round < 12; ++round) {
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            Drafts drafts = f.drafts();
            for (int i = 1;; ++i)
                (void)drafts.save(kPatrol, kTitle, QString::number(last + i), {i});
        }
        while (textOf(f.drafts(), kPatrol, kTitle) == QString::number(last)) // it is still starting
            std::this_thread::yield();
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        const auto text = textOf(f.drafts(), kPatrol, kTitle);
        REQUIRE(text);
        CHECK(text->toInt() > last);
        last = text->toInt();
    }
}
