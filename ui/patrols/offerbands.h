// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/patrols/board.h"

#include <QRect>

class QFont;
class QPainter;

namespace streife {

class BoardLayout;
struct Colors;

/// Offers that touch the days shown, as the board draws them behind the patrols.
[[nodiscard]] std::vector<OfferBand> offerBands(const Plan& plan, QDate first, int days);

/// Hatched over the hours of the offer, with its label at the top.
void paintOfferBands(QPainter& p, const Board& board, const BoardLayout& layout, const QFont& font,
                     const Colors& colors, QRect exposed);
/// The label of a band, content coordinates: a click on it plans a patrol out of the offer.
[[nodiscard]] QRect offerLabel(const OfferBand& band, const BoardLayout& layout, const QFont& font);
/// The band under a point: by its label alone, or anywhere in it.
[[nodiscard]] const OfferBand* offerLabelAt(const Board& board, const BoardLayout& layout, const QFont& font,
                                            QPoint content);
[[nodiscard]] const OfferBand* offerBandAt(const Board& board, const BoardLayout& layout, QPoint content);

} // namespace streife
