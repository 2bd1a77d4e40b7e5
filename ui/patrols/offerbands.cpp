// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patrols/offerbands.h"

#include "core/base/formats.h"
#include "core/base/localtime.h"
#include "core/base/tr.h"
#include "ui/patrols/boardlayout.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace streife {
namespace {

QRect rectOf(const OfferBand& band, const BoardLayout& layout) {
    return layout.spanRect(band.span);
}

/// The first place from the top of the band that no patrol covers; the top where there is none.
QRect freePlace(QRect label, const QRect& band, const OfferBand& offer, const BoardLayout& layout) {
    const auto day = layout.dayOf(offer.span.start());
    if (!day)
        return label;
    std::vector<QRect> blocks;
    for (const size_t i : layout.blocksOf(*day))
        blocks.push_back(layout.block(i));
    std::sort(blocks.begin(), blocks.end(), [](const QRect& a, const QRect& b) { return a.bottom() < b.bottom(); });
    QRect at = label;
    for (const QRect& block : blocks)
        if (at.intersects(block))
            at.moveTop(block.bottom() + 2);
    return at.bottom() < band.bottom() ? at : label;
}

} // namespace

std::vector<OfferBand> offerBands(const Plan& plan, QDate first, int days) {
    std::vector<OfferBand> out;
    for (const PlannedOffer& o : plan.offers) {
        const qint64 day = first.daysTo(serviceDay(o.offer.span.start(), plan.partnership.dayBorder));
        if (day < 0 || day >= days)
            continue;
        const QString who = labelOf(plan.agencies, o.offer.agency);
        const QString unit = o.offer.unit.isEmpty() ? QString() : QStringLiteral(" · ") + o.offer.unit;
        OfferBand band{o.offer.id, o.offer.span, o.left(), {}, {}};
        // The sign says that a click plans something; what is taken has none.
        band.text = o.left() > 0 ? QStringLiteral("+ %1 %2%3").arg(who).arg(o.left()).arg(unit)
                                 : QStringLiteral("%1 %2%3").arg(who, streife::tr("taken", "offer"), unit);
        QStringList words{streife::tr("Offer of %1%2, %3").arg(who, unit, formatSpan(o.offer.span)),
                          streife::tr("%1 of %2 taken").arg(std::min(o.used, o.offer.strength)).arg(o.offer.strength)};
        if (!o.offer.note.isEmpty())
            words << o.offer.note;
        if (o.left() > 0)
            words << streife::tr("A click on the label plans a patrol out of it.");
        band.description = words.join(QLatin1Char('\n'));
        out.push_back(std::move(band));
    }
    return out;
}

QRect offerLabel(const OfferBand& band, const BoardLayout& layout, const QFont& font) {
    const QRect r = rectOf(band, layout);
    const QFontMetrics metrics(font);
    const int u = Metrics::from(font).u;
    const int height = metrics.height() + u;
    const QRect top(r.x() + u / 2, r.y() + 1, std::min(r.width() - u, metrics.horizontalAdvance(band.text) + 2 * u),
                    std::min(height, r.height()));
    return freePlace(top, r, band, layout);
}

void paintOfferBands(QPainter& p, const Board& board, const BoardLayout& layout, const QFont& font,
                     const Colors& colors, QRect exposed) {
    for (const OfferBand& band : board.bands) {
        const QRect r = rectOf(band, layout);
        if (!r.intersects(exposed))
            continue;
        p.fillRect(r, QBrush(band.left > 0 ? colors.planned : colors.line, Qt::BDiagPattern));
        p.setPen(QPen(colors.edge, 1, Qt::DashLine));
        p.setBrush(Qt::NoBrush);
        p.drawRect(r.adjusted(0, 0, -1, -1));
        const QRect label = offerLabel(band, layout, font);
        p.fillRect(label, colors.surface);
        p.setFont(font);
        p.setPen(band.left > 0 ? colors.ink : colors.muted);
        const int u = Metrics::from(font).u;
        p.drawText(label.adjusted(u, 0, -u / 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   QFontMetrics(font).elidedText(band.text, Qt::ElideRight, label.width() - u));
    }
}

const OfferBand* offerLabelAt(const Board& board, const BoardLayout& layout, const QFont& font, QPoint content) {
    for (const OfferBand& band : board.bands)
        if (offerLabel(band, layout, font).contains(content))
            return &band;
    return nullptr;
}

const OfferBand* offerBandAt(const Board& board, const BoardLayout& layout, QPoint content) {
    for (const OfferBand& band : board.bands)
        if (rectOf(band, layout).contains(content))
            return &band;
    return nullptr;
}

} // namespace streife
