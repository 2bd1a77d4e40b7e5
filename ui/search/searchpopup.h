// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchentry.h"

#include <QFrame>
#include <QPointer>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace streife {

class SearchList;
class Segments;

/// The one field for finding, over the top of the window: everything, all actions, or a day. It is a part of the
/// window, not a window of its own, so that the keyboard and screen readers stay where they are. What is chosen is
/// told after it has closed and given the keyboard back.
class SearchPopup : public QFrame {
    Q_OBJECT
public:
    enum class Mode { Everything, Actions, Day };
    struct Source {
        std::function<std::vector<SearchEntry>(const QString& text, SearchScope scope)> find;
        std::function<std::optional<SearchEntry>(const QString& text)> day;
    };
    SearchPopup(Source source, QWidget* window);

    void open(Mode mode);
    void dismiss();
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] SearchScope scope() const;
    void setScope(SearchScope scope);

signals:
    void chosen(const streife::SearchEntry& entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void look();
    void fill();
    void fillDay();
    void place();
    void take();
    [[nodiscard]] bool steer(const QKeyEvent& key);

    Source m_source;
    Mode m_mode = Mode::Everything;
    QPointer<QWidget> m_before; ///< had the keyboard
    QLineEdit* m_field;
    Segments* m_scopes;
    QLabel* m_note;
    SearchList* m_list;
    std::optional<SearchEntry> m_day;
};

} // namespace streife
