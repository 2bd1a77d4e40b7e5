// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace streife::bench {

/// Times of one side in milliseconds.
struct Series {
    std::vector<double> ms;

    [[nodiscard]] double quantile(double q) const;
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double min() const { return quantile(0); }
    [[nodiscard]] double max() const { return quantile(1); }
    /// Distance of the quartiles, as a part of the median: what a refused figure has too much of.
    [[nodiscard]] double spread() const;
};

/// What a figure is held against; unset where it only informs.
struct Limits {
    std::optional<double> ratio; ///< ours / peer, medians
    std::optional<double> ms;    ///< ours alone, at `quantile`
    double quantile = 0.5;
};

/// One side of a comparison: does the work, checks its result and returns the time of the work alone.
using Side = std::function<double()>;

/// Runs A B A B after one unmeasured run of each and prints one line of JSON. Returns false where the limit is missed
/// or the figure is refused because a side spreads by more than 20 %. A wrong result throws before any time is printed.
bool compare(const QString& figure, const QString& peerName, const Side& ours, const Side& peer, int runs,
             const Limits& limits);
/// The same without a peer.
bool measure(const QString& figure, const Side& ours, int runs, const Limits& limits);
/// Prints a figure that has been measured already; `peer` may be empty.
bool report(const QString& figure, const QString& peerName, const Series& ours, const Series& peer,
            const Limits& limits);
/// A number that is no time: memory, bytes.
bool reportNumber(const QString& figure, double value, const QString& unit, std::optional<double> most);

/// Milliseconds that `work` takes.
double timed(const std::function<void()>& work);

/// Throws with the text where `right` is false: a figure about wrong results is worth nothing.
void require(bool right, const QString& what);

struct ProcessRun {
    double ms = 0;
    double peakMb = 0;
    int exitCode = -1;
    QByteArray output; ///< stdout
    QByteArray errors; ///< stderr
};
/// Starts a program and waits for it; memory is the peak of this child alone.
ProcessRun runProcess(const QStringList& command, const QString& folder = {});
/// The same, and a failure is an error that shows what the program said.
ProcessRun runChecked(const QStringList& command, const QString& folder = {});

/// Where the programs of this build lie.
QString program(const QString& name);

} // namespace streife::bench
