// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QJsonObject>
#include <QString>

namespace streife::cli {

/// Results go to stdout, messages and progress to stderr.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool json() const noexcept { return m_json; }
    /// The result: the object with --json, else the text (without closing newline).
    void result(const QJsonObject& object, const QString& text);
    /// A list with --json, one record a line: fit for long ones, for grep and for diff.
    void records(const QString& name, const QList<QByteArray>& lines);
    void message(const QString& text);
    /// A bar where stderr is a terminal, otherwise silent.
    [[nodiscard]] std::function<void(qint64, qint64)> progressBar(const QString& label);

private:
    bool m_json;
};

} // namespace streife::cli
