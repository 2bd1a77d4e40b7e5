// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace streife {

struct RowChanges;

/// One place of the rail: a top bar over a work surface. Built when it is first shown.
class Area : public QWidget {
    Q_OBJECT
public:
    explicit Area(QWidget* parent = nullptr);

    /// Reads what it shows anew where `rows` touch it.
    virtual void refresh(const RowChanges& rows) = 0;
    /// Something new of the area's own kind (Strg+N).
    virtual void createNew() {}
    /// The field that filters, if there is one (Strg+F).
    [[nodiscard]] virtual QWidget* searchField() { return nullptr; }
    /// Goes there.
    virtual void find();

signals:
    void statusChanged(const QString& text); ///< counts for the status bar
    void draftsChanged();                    ///< something typed could not be saved, or has been since

protected:
    /// The bar's layout; hairline below it.
    [[nodiscard]] QHBoxLayout* topBar() { return m_bar; }
    void setSurface(QWidget* surface);
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_barPart;
    QHBoxLayout* m_bar;
};

} // namespace streife
