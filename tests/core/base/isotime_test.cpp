// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isotime.h"

#include "core/base/localtime.h"
#include "tests/support/catch.h"

#include <ctime>

using namespace streife;

namespace {

/// Another zone of the computer for as long as it lives.
class Zone {
public:
    explicit Zone(const char* name) : m_before(qgetenv("TZ")) { set(name); }
    ~Zone() { set(m_before); }
    Zone(const Zone&) = delete;
    Zone& operator=(const Zone&) = delete;

private:
    static void set(const QByteArray& name) {
        name.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", name);
        ::tzset();
    }
    QByteArray m_before;
};

} // namespace

TEST_CASE("a time without offset is Berlin's, whatever zone the computer has", "[time]") {
    const Instant evening = fromLocal(QDate(2026, 11, 27), QTime(18, 0));
    for (const char* name : {"Europe/Berlin", "UTC", "America/New_York"}) {
        INFO(name);
        const Zone zone(name);
        CHECK(instantFromIso(QStringLiteral("2026-11-27T18:00")) == evening);
        CHECK(instantFromIso(QStringLiteral("2026-11-27T17:00Z")) == evening);
        CHECK(instantFromIso(QStringLiteral("2026-11-27T12:00:00-05:00")) == evening);
        // New York lacks this hour, Berlin has it
        CHECK(instantFromIso(QStringLiteral("2026-03-08T02:30")) == fromLocal(QDate(2026, 3, 8), QTime(2, 30)));
    }
    for (const char* text : {"", "gestern", "2026-13-01T10:00", "2026-11-27T25:00"})
        CHECK_FALSE(instantFromIso(QString::fromLatin1(text)));
}
