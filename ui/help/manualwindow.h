// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;

namespace streife {

class TextField;

/// One chapter of a manual: the name of its file and its title.
struct Chapter {
    QString id, title, text; ///< text: what is searched, folded
};

/// The chapters of the manual in the language of the program, in their order.
[[nodiscard]] std::vector<Chapter> manualChapters();

/// A page of the manual. The colours are those of the window, not those of the files, which are made for paper white.
class ManualPage : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualPage(QWidget* parent = nullptr);
    /// Marks every place with these words; the number of places.
    int mark(const QString& words);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;
};

/// The manual as a window of its own, so that it can stay open beside the work.
class ManualWindow : public QWidget {
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);
    void showChapter(const QString& id);
    [[nodiscard]] QString chapter() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& words);
    void follow(const QUrl& page);

    std::vector<Chapter> m_chapters;
    TextField* m_search;
    QListWidget* m_contents;
    QLabel* m_found;
    ManualPage* m_page;
};

} // namespace streife
