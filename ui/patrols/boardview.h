// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <optional>

namespace streife {

/// What all groupings of the plan have in common: painted items on a scrolled surface. A screen reader learns of the
/// items through these functions; positions are content coordinates.
class BoardView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit BoardView(QWidget* parent = nullptr);

    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemName(int item) const = 0; ///< all that it says, in words, line by line
    [[nodiscard]] virtual QString itemTime(int item) const = 0;
    [[nodiscard]] virtual QRect itemRect(int item) const = 0;
    [[nodiscard]] virtual std::optional<int> itemAt(QPoint content) const = 0;
    [[nodiscard]] virtual std::optional<int> currentItem() const = 0;
    [[nodiscard]] virtual bool isChosen(int item) const = 0;
    virtual void chooseItem(int item) = 0;
    virtual void openItem(int item) = 0;

    [[nodiscard]] QPoint toViewport(QPoint content) const;
    [[nodiscard]] QPoint toContent(QPoint viewport) const;

protected:
    void updateContent(QRect content);
    void tellFocus(int item); ///< to a screen reader
};

/// Makes the items of every BoardView known to screen readers; once per program.
void installBoardAccessibility();

} // namespace streife
