// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace streife {

/// Puts widgets side by side and begins a new line where the next one does not fit; one that is wider than a line may
/// be as high as it needs.
class WrapLayout : public QLayout {
public:
    /// In pixels: between the widgets of a line, between lines.
    WrapLayout(int across, int down, QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool reallySet) const;

    std::vector<QLayoutItem*> m_items;
    int m_across;
    int m_down;
};

} // namespace streife
