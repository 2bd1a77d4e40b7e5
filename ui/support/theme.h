// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace streife {

enum class Appearance { System, Light, Dark };

/// Look of the running program: style, palette and base font of the application; switches without restart. The
/// system's own palette is read once, before it is replaced.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& app, Appearance appearance = Appearance::System, int fontPercent = 100);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] int fontPercent() const { return m_fontPercent; }
    [[nodiscard]] bool dark() const;
    void setAppearance(Appearance appearance);
    void setFontPercent(int percent); ///< 100 to 200

signals:
    void changed();

private:
    void apply();

    QApplication& m_app;
    Appearance m_appearance;
    int m_fontPercent;
    bool m_systemDark;
};

} // namespace streife
