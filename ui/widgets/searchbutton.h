// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace streife {

/// Looks like a search field and opens the one that finds everything; its keys stand in it.
class SearchButton : public QPushButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; ///< without its keys

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace streife
