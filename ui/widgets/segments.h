// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace streife {

/// A few ways to look at the same thing, side by side in one frame; one is chosen.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QString& name, QWidget* parent = nullptr);
    void add(const QString& text);
    void setText(int index, const QString& text);
    void choose(int index);
    [[nodiscard]] int chosen() const;

signals:
    void chosenChanged(int index);

private:
    QButtonGroup* m_group;
};

} // namespace streife
