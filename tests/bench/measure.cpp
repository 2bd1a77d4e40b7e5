// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace streife::bench {

namespace {

constexpr double kMostSpread = 0.20;

double rounded(double v) {
    return std::round(v * 1000) / 1000;
}

QJsonObject json(const Series& s) {
    return {{QStringLiteral("median"), rounded(s.median())},
            {QStringLiteral("min"), rounded(s.min())},
            {QStringLiteral("max"), rounded(s.max())},
            {QStringLiteral("spread"), rounded(s.spread())},
            {QStringLiteral("runs"), int(s.ms.size())}};
}

void print(const QJsonObject& line) {
    std::fputs(QJsonDocument(line).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

double Series::quantile(double q) const {
    std::vector<double> sorted = ms;
    std::sort(sorted.begin(), sorted.end());
    const double at = q * double(sorted.size() - 1);
    const auto low = size_t(at);
    const size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - double(low)) * (sorted[high] - sorted[low]);
}

double Series::spread() const {
    return median() > 0 ? (quantile(0.75) - quantile(0.25)) / median() : 0;
}

double timed(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void require(bool right, const QString& what) {
    if (!right)
        throw std::runtime_error(what.toStdString());
}

bool report(const QString& figure, const QString& peerName, const Series& ours, const Series& peer,
            const Limits& limits) {
    QJsonObject line{{QStringLiteral("figure"), figure},
                     {QStringLiteral("unit"), QStringLiteral("ms")},
                     {QStringLiteral("ours"), json(ours)}};
    bool refused = limits.quantile == 0.5 && ours.spread() > kMostSpread;
    bool missed = false;
    if (!peer.ms.empty()) {
        const double ratio = ours.median() / peer.median();
        refused = refused || peer.spread() > kMostSpread;
        line[QStringLiteral("peer")] = json(peer);
        line[QStringLiteral("peer_name")] = peerName;
        line[QStringLiteral("ratio")] = rounded(ratio);
        if (limits.ratio) {
            line[QStringLiteral("limit_ratio")] = *limits.ratio;
            missed = ratio > *limits.ratio;
        }
    }
    if (limits.ms) {
        const double value = ours.quantile(limits.quantile);
        line[QStringLiteral("at_quantile")] = limits.quantile;
        line[QStringLiteral("value")] = rounded(value);
        line[QStringLiteral("limit_ms")] = *limits.ms;
        missed = missed || value > *limits.ms;
    }
    const char* verdict = refused                     ? "refused: spreads by more than 20 %"
                          : missed                    ? "missed"
                          : limits.ratio || limits.ms ? "met"
                                                      : "for information";
    line[QStringLiteral("verdict")] = QLatin1String(verdict);
    print(line);
    return !refused && !missed;
}

bool compare(const QString& figure, const QString& peerName, const Side& ours, const Side& peer, int runs,
             const Limits& limits) {
    Series a;
    Series b;
    ours();
    peer();
    for (int i = 0; i < runs; ++i) {
        a.ms.push_back(ours());
        b.ms.push_back(peer());
    }
    return report(figure, peerName, a, b, limits);
}

bool measure(const QString& figure, const Side& ours, int runs, const Limits& limits) {
    Series a;
    ours();
    for (int i = 0; i < runs; ++i)
        a.ms.push_back(ours());
    return report(figure, {}, a, {}, limits);
}

bool reportNumber(const QString& figure, double value, const QString& unit, std::optional<double> most) {
    QJsonObject line{
        {QStringLiteral("figure"), figure}, {QStringLiteral("unit"), unit}, {QStringLiteral("value"), rounded(value)}};
    if (most)
        line[QStringLiteral("limit")] = *most;
    const bool met = !most || value <= *most;
    line[QStringLiteral("verdict")] = QLatin1String(!most ? "for information" : met ? "met" : "missed");
    print(line);
    return met;
}

QString program(const QString& name) {
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

ProcessRun runProcess(const QStringList& command, const QString& folder) {
    const QTemporaryDir talk;
    const QByteArray outPath = QFile::encodeName(talk.filePath(QStringLiteral("out")));
    const QByteArray errPath = QFile::encodeName(talk.filePath(QStringLiteral("err")));
    std::vector<QByteArray> words;
    for (const QString& word : command)
        words.push_back(QFile::encodeName(word));
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray in = QFile::encodeName(folder);

    ProcessRun result;
    QElapsedTimer timer;
    timer.start();
    const pid_t child = ::vfork();
    if (child == 0) {
        if (!in.isEmpty() && ::chdir(in.constData()) != 0)
            ::_exit(126);
        ::dup2(::open(outPath.constData(), O_CREAT | O_WRONLY | O_TRUNC, 0600), 1);
        ::dup2(::open(errPath.constData(), O_CREAT | O_WRONLY | O_TRUNC, 0600), 2);
        ::execvp(argv[0], argv.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage usage {};
    ::wait4(child, &status, 0, &usage);
    result.ms = double(timer.nsecsElapsed()) / 1e6;
    result.peakMb = double(usage.ru_maxrss) / 1024;
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    QFile out(QFile::decodeName(outPath));
    QFile err(QFile::decodeName(errPath));
    if (out.open(QIODevice::ReadOnly))
        result.output = out.readAll();
    if (err.open(QIODevice::ReadOnly))
        result.errors = err.readAll();
    return result;
}

ProcessRun runChecked(const QStringList& command, const QString& folder) {
    ProcessRun run = runProcess(command, folder);
    require(run.exitCode == 0, QStringLiteral("%1 ended with %2: %3")
                                   .arg(command.join(u' '))
                                   .arg(run.exitCode)
                                   .arg(QString::fromUtf8(run.errors.left(2000))));
    return run;
}

} // namespace streife::bench
