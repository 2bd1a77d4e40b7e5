// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/staffshown.h"

#include <QDialog>

namespace streife {

/// "Das sieht der Partner": line by line what a package would hold of an authority's people.
class PartnerViewDialog : public QDialog {
    Q_OBJECT
public:
    PartnerViewDialog(const QString& agency, const std::vector<StaffShown>& lines, QWidget* parent = nullptr);
};

} // namespace streife
