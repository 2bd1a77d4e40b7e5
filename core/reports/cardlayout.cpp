// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "core/base/tr.h"
#include "core/reports/sectionlayout.h"

namespace streife {
namespace {

/// One card; every row is a piece of its own, so that a long card goes on over the page between rows.
class CardSetter {
public:
    CardSetter(const Card& card, PageFlow& flow) : m_card(card), m_flow(flow), m_size(13 * flow.unit()) {}

    void set() {
        what();
        crew();
        times();
        visits();
        tasks();
        outcome();
        notes();
    }

private:
    template <class F> void piece(F draw) {
        PageLayout p;
        Canvas canvas(p, m_flow.type());
        const double height = draw(canvas);
        p.size = {m_flow.width(), height};
        m_flow.add(p);
    }
    /// A heading stays with at least `lines` of what it heads.
    void heading(const QString& text, int lines = 2) {
        m_flow.space(m_size * 0.9);
        if (m_flow.left() < m_size * (2 + 2 * lines))
            m_flow.newPage();
        piece([&](Canvas& c) {
            const double h = c.paragraph(0, 0, m_flow.width(), {Face::Bold, m_size * 1.05}, text);
            c.line(0, h + m_size * 0.1, m_flow.width(), h + m_size * 0.1, 0.8);
            return h + m_size * 0.35;
        });
    }
    /// "__:__" to fill in; → width
    double timeBox(Canvas& c, double x, double baseline) {
        const double width = m_size * 4;
        c.rect({x, baseline - m_size * 1.1, width, m_size * 1.5}, 0.7);
        c.textCentred(x + width / 2, baseline, {Face::Regular, m_size, kHair}, QStringLiteral(":"));
        return width;
    }
    void what();
    void crew();
    void times();
    void visits();
    void visit(const VisitLine& v);
    void tasks();
    void outcome();
    void notes();

    const Card& m_card;
    PageFlow& m_flow;
    const double m_size;
};

void CardSetter::what() {
    const PatrolBlock& b = m_card.patrol;
    piece([&](Canvas& c) {
        double y = c.paragraph(0, 0, m_flow.width(), {Face::Regular, m_size * 1.15}, m_card.dayLine);
        const Style big{Face::Bold, m_size * 1.7};
        const double w = c.text(0, y + big.size, big, b.when);
        const double callWidth = m_flow.type().width(Face::Semibold, big.size, b.callSign);
        if (w + m_size + callWidth <= m_flow.width()) {
            c.textRight(m_flow.width(), y + big.size, {Face::Semibold, big.size}, b.callSign);
            y += big.size * kLeading;
        } else {
            y += big.size * kLeading;
            y += c.paragraph(0, y, m_flow.width(), {Face::Semibold, m_size * 1.2}, b.callSign);
        }
        y += c.paragraph(0, y, m_flow.width(), {Face::Bold, m_size * 1.35}, b.title);
        if (!b.details.isEmpty())
            y += c.paragraph(0, y + m_size * 0.2, m_flow.width(), {Face::Regular, m_size},
                             b.details.join(QStringLiteral(" · ")))
                 + m_size * 0.2;
        if (b.cancelled)
            y += c.paragraph(0, y, m_flow.width(), {Face::Bold, m_size}, streife::tr("cancelled"));
        return y;
    });
}

void CardSetter::crew() {
    heading(streife::tr("Crew"));
    for (const PostLine& line : m_card.patrol.posts) {
        piece([&](Canvas& c) {
            const double baseline = m_size * 1.25;
            const double x = c.letterBox(0, baseline, m_size, line.mark) + m_size * 0.5;
            const QString text = line.aside.isEmpty() ? line.text : line.text + QLatin1Char(' ') + line.aside;
            double y = m_size * 0.25;
            double end = x;
            for (const QString& part : m_flow.type().wrap(Face::Regular, m_size, text, m_flow.width() - x)) {
                end = x + c.text(x, y + m_size, {Face::Regular, m_size}, part);
                y += m_size * kLeading;
            }
            if (line.open)
                c.line(end + m_size * 0.4, y - m_size * 0.1, m_flow.width() * 0.7, y - m_size * 0.1, 0.7, kInk, true);
            return y + m_size * 0.25;
        });
    }
}

void CardSetter::times() {
    m_flow.space(m_size * 0.5);
    piece([&](Canvas& c) {
        const double baseline = m_size * 1.3;
        double x = 0;
        for (const QString& label : {streife::tr("Began at"), streife::tr("Ended at")}) {
            x += c.text(x, baseline, {Face::Regular, m_size}, label) + m_size * 0.5;
            x += timeBox(c, x, baseline) + m_size * 2;
        }
        return m_size * 2;
    });
}

void CardSetter::visit(const VisitLine& v) {
    const double arrival = m_flow.width() - m_size * 12.5;
    const double departure = m_flow.width() - m_size * 5.7;
    piece([&](Canvas& c) {
        const double baseline = m_size * 1.4;
        c.tickBox(0, baseline, m_size);
        c.text(m_size * 1.6, baseline, {Face::Bold, m_size}, v.when);
        const double place =
            m_size * 1.6 + std::max(m_size * 5, m_flow.type().width(Face::Bold, m_size, v.when) + m_size * 0.6);
        const double height = c.paragraph(place, m_size * 0.4, arrival - place - m_size * 0.5, {Face::Regular, m_size},
                                          v.place + QStringLiteral(" (%1)").arg(v.stay));
        for (const auto& [x, label] :
             {std::pair(arrival, streife::tr("arr.")), std::pair(departure, streife::tr("dep."))}) {
            c.text(x, baseline, {Face::Regular, m_size * 0.9, kMuted}, label);
            timeBox(c, x + m_size * 1.7, baseline);
        }
        return std::max(height, m_size * 1.4) + m_size * 0.7;
    });
}

void CardSetter::visits() {
    if (m_card.patrol.visits.empty())
        return;
    heading(streife::tr("Visits"));
    for (const VisitLine& v : m_card.patrol.visits)
        visit(v);
}

void CardSetter::tasks() {
    if (m_card.tasks.isEmpty())
        return;
    heading(streife::tr("Tasks"));
    for (const QString& task : m_card.tasks) {
        piece([&](Canvas& c) {
            c.tickBox(0, m_size * 1.3, m_size);
            return c.paragraph(m_size * 1.6, m_size * 0.3, m_flow.width() - m_size * 1.6, {Face::Regular, m_size}, task)
                   + m_size * 0.4;
        });
    }
}

void CardSetter::outcome() {
    heading(streife::tr("Outcome"), int(m_card.outcomes.size()));
    for (const QString& label : m_card.outcomes) {
        piece([&](Canvas& c) {
            c.tickBox(0, m_size * 1.3, m_size);
            c.text(m_size * 1.6, m_size * 1.3, {Face::Regular, m_size}, label);
            return m_size * 1.9;
        });
    }
}

void CardSetter::notes() {
    heading(streife::tr("Notes (no names, no number plates)"), m_card.noteLines);
    for (int i = 0; i < m_card.noteLines || m_flow.left() > m_size * 3; ++i) {
        piece([&](Canvas& c) {
            c.line(0, m_size * 1.9, m_flow.width(), m_size * 1.9, 0.5, kHair);
            return m_size * 2.0;
        });
    }
}

} // namespace

void layoutCard(const Card& section, PageFlow& flow) {
    CardSetter(section, flow).set();
}

} // namespace streife
