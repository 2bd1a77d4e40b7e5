// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/officers/deputy.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace streife {

struct Candidate;

/// Vertretung: who stands in for somebody, from when until when.
class DeputiesForm : public QWidget {
    Q_OBJECT
public:
    using People = std::function<std::vector<Candidate>()>;
    using NameOf = std::function<QString(OfficerId)>;
    /// `people`: who may be chosen.
    DeputiesForm(People people, NameOf nameOf, QWidget* parent = nullptr);
    /// Those of `officer` among `all`; `today` is where a new one begins.
    void show(const std::vector<Deputy>& all, OfficerId officer, QDate today, bool readOnly);
    [[nodiscard]] const std::vector<Deputy>& deputies() const { return m_rows; }

signals:
    void changed();

private:
    void addPart(size_t index);

    People m_people;
    NameOf m_nameOf;
    std::vector<Deputy> m_rows;
    OfficerId m_officer{1};
    QDate m_today;
    bool m_readOnly = false;
    QWidget* m_body = nullptr;
};

} // namespace streife
