// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to a week that is painted with its data, against gnome-calendar until its window is
// visible, and against the barest Qt window with a table. A handicap on us: our time ends with the data on screen.
#include "tests/bench/material.h"
#include "tests/bench/measure.h"
#include "tests/bench/verbs.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace streife::bench {

namespace {

constexpr double kGiveUpMs = 30'000;

/// A program with a window; killed when it leaves the scope.
class Launched {
public:
    explicit Launched(const QStringList& command) {
        std::vector<QByteArray> words;
        for (const QString& word : command)
            words.push_back(QFile::encodeName(word));
        std::vector<char*> argv;
        for (QByteArray& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        int ends[2];
        require(::pipe2(ends, O_CLOEXEC) == 0, QStringLiteral("no pipe"));
        m_timer.start();
        m_child = ::vfork();
        if (m_child == 0) {
            ::dup2(ends[1], 1);
            ::dup2(::open("/dev/null", O_WRONLY | O_CLOEXEC), 2);
            ::execvp(argv[0], argv.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        m_out = ends[0];
        ::fcntl(m_out, F_SETFL, O_NONBLOCK);
    }
    ~Launched() {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        ::close(m_out);
    }
    Launched(const Launched&) = delete;
    Launched& operator=(const Launched&) = delete;

    /// Time until the program has written `word`.
    double untilSaid(const char* word) {
        QByteArray said;
        while (ms() < kGiveUpMs) {
            char buffer[512];
            const ssize_t n = ::read(m_out, buffer, sizeof buffer);
            if (n > 0)
                said.append(buffer, int(n));
            if (said.contains(word))
                return ms();
            require(n != 0, QStringLiteral("the program ended before it painted"));
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        require(false, QStringLiteral("nothing was painted"));
        return 0;
    }
    /// Time until a window of this class can be seen; asked every 10 ms.
    double untilVisible(const QString& windowClass) {
        while (ms() < kGiveUpMs) {
            const ProcessRun found =
                runProcess({QStringLiteral("xdotool"), QStringLiteral("search"), QStringLiteral("--onlyvisible"),
                            QStringLiteral("--class"), windowClass});
            if (!found.output.trimmed().isEmpty())
                return ms();
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        require(false, QStringLiteral("no window of %1 came up").arg(windowClass));
        return 0;
    }

private:
    [[nodiscard]] double ms() const { return double(m_timer.nsecsElapsed()) / 1e6; }
    QElapsedTimer m_timer;
    pid_t m_child = -1;
    int m_out = -1;
};

/// Two thousand events where gnome-calendar looks for them.
void fillCalendar(const QString& home) {
    const QString folder = home + QStringLiteral("/.local/share/evolution/calendar/system");
    require(QDir().mkpath(folder), QStringLiteral("no folder for the calendar"));
    QFile file(folder + QStringLiteral("/calendar.ics"));
    require(file.open(QIODevice::WriteOnly), QStringLiteral("no calendar"));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//bench//\r\n");
    const QDate first = QDate::currentDate().addDays(-180);
    for (int i = 0; i < 2000; ++i) {
        const QByteArray day = first.addDays(i / 5).toString(QStringLiteral("yyyyMMdd")).toLatin1();
        const QByteArray hour = QByteArray::number(10 + i % 5 * 2);
        file.write("BEGIN:VEVENT\r\nUID:" + QByteArray::number(i)
                   + "@bench\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:" + day + "T" + hour + "0000Z\r\nDTEND:" + day + "T"
                   + hour + "5900Z\r\nSUMMARY:Streife " + QByteArray::number(i) + "\r\nEND:VEVENT\r\n");
    }
    file.write("END:VCALENDAR\r\n");
}

} // namespace

bool start() {
    require(
        qEnvironmentVariableIsSet("DISPLAY") && qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
        QStringLiteral("needs a display and a session bus: xvfb-run -a dbus-run-session -- doppelstreife-bench start"));
    const QTemporaryDir folder;
    const Material material(folder.path());
    const QString city = material.demo(QStringLiteral("large"));
    fillCalendar(folder.path());
    const QByteArray home = folder.path().toUtf8();
    qputenv("HOME", home);
    qputenv("XDG_DATA_HOME", home + "/.local/share");
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home + '/' + name);
    qputenv("QT_QPA_PLATFORM", "xcb");

    const QStringList desktop{program(QStringLiteral("doppelstreife")), QStringLiteral("--print-painted"),
                              QStringLiteral("--now"), QStringLiteral("2026-11-25T12:00:00+01:00"), city};

    const auto ours = [&] {
        Launched app(desktop);
        return app.untilSaid("painted");
    };
    const auto oursVisible = [&] {
        Launched app(desktop);
        return app.untilVisible(QStringLiteral("doppelstreife"));
    };
    const auto calendar = [] {
        Launched app({QStringLiteral("gnome-calendar")});
        return app.untilVisible(QStringLiteral("gnome-calendar"));
    };
    const auto bare = [] {
        Launched app({program(QStringLiteral("doppelstreife-bench")), QStringLiteral("bare-window")});
        return app.untilSaid("painted");
    };
    bool met = compare(QStringLiteral("start.week_painted_large"), QStringLiteral("gnome-calendar's window"), ours,
                       calendar, 10, {1.0, {}});
    met &= compare(QStringLiteral("start.week_painted_large_vs_bare_qt"), QStringLiteral("bare Qt window with a table"),
                   ours, bare, 10, {3.0, {}});
    measure(QStringLiteral("start.window_visible_large"), oursVisible, 5, {});
    return met;
}

bool bareWindow() {
    QMainWindow window;
    QTableWidget table(60, 7);
    for (int i = 0; i < 420; ++i)
        table.setItem(i / 7, i % 7, new QTableWidgetItem(QStringLiteral("18–22 Uhr S %1").arg(i)));
    window.setCentralWidget(&table);
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, [] {
        std::puts("painted");
        std::fflush(stdout);
    });
    return QApplication::exec() == 0;
}

} // namespace streife::bench
