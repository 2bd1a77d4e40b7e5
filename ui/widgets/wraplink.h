// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace streife {

/// A button that reads like a link in a text and breaks its words over lines where it has to.
class WrapLink : public QPushButton {
    Q_OBJECT
public:
    explicit WrapLink(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// After the type of the window changed. It has a font of its own, so no event tells it.
    void followType();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] int minimumHeightOfLine() const;
};

} // namespace streife
