// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "core/base/fold.h"
#include "ui/support/colors.h"
#include "ui/support/metrics.h"
#include "ui/widgets/fields.h"

#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QVBoxLayout>

namespace streife {
namespace {

QString folder() {
    return QStringLiteral(":/manual/") + ManualWindow::tr("en", "folder of the manual in this language");
}

QString fileText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plainText(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

std::vector<Chapter> manualChapters() {
    std::vector<Chapter> out;
    static const QRegularExpression line(QStringLiteral("<li><a href=\"(\\w+)\\.html\">(.+?)</a></li>"));
    auto entries = line.globalMatch(fileText(folder() + QStringLiteral("/index.html")));
    while (entries.hasNext()) {
        const auto entry = entries.next();
        const QString html = fileText(folder() + QLatin1Char('/') + entry.captured(1) + QStringLiteral(".html"));
        out.push_back({entry.captured(1), entry.captured(2), folded(plainText(html))});
    }
    return out;
}

ManualPage::ManualPage(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(6 * Metrics::of(this).u);
}

QVariant ManualPage::loadResource(int type, const QUrl& name) {
    if (type == QTextDocument::StyleSheetResource) {
        const Colors& c = colorsOf(palette());
        return QStringLiteral(
                   "body, li, td, th { color: %1; } h1, h2 { color: %2; } a { color: %3; } .nav { color: %4; }"
                   "td, th { padding-right: 16px; padding-top: 4px; text-align: left; }"
                   "kbd { font-weight: 600; font-family: '%5'; }")
            .arg(c.ink.name(), c.navy.name(), c.focus.name(), c.muted.name(), font().family());
    }
    const QVariant found = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource)
        return found;
    QImage picture;
    picture.loadFromData(found.toByteArray());
    const int room = viewport()->width() - 2 * int(document()->documentMargin()) - 2 * Metrics::of(this).u;
    return picture.width() > room && room > 0 ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
}

void ManualPage::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        reload();
}

int ManualPage::mark(const QString& words) {
    QList<ExtraSelection> places;
    const Colors& c = colorsOf(palette());
    QTextCursor at(document());
    while (!words.isEmpty()) {
        at = document()->find(words, at);
        if (at.isNull())
            break;
        ExtraSelection place;
        place.cursor = at;
        place.format.setBackground(c.warningGround);
        place.format.setForeground(c.warning);
        places << place;
    }
    setExtraSelections(places);
    if (!places.isEmpty()) {
        QTextCursor first = places.constFirst().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
    return int(places.size());
}

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_chapters(manualChapters()), m_page(new ManualPage(this)) {
    setWindowTitle(tr("Manual – Doppelstreife"));
    const Metrics m = Metrics::of(this);
    auto* left = new QWidget(this);
    auto* box = new QVBoxLayout(left);
    box->setContentsMargins(3 * m.u, 3 * m.u, 3 * m.u, 3 * m.u);
    m_search = new TextField(tr("Search in the manual"), left);
    m_search->setPlaceholderText(tr("Search in the manual …"));
    m_contents = new QListWidget(left);
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setSpacing(m.u / 2);
    m_found = mutedLabel({}, left);
    m_found->setWordWrap(true);
    m_found->hide();
    m_page->setAccessibleName(tr("Text of the manual"));
    for (const Chapter& chapter : m_chapters)
        m_contents->addItem(chapter.title);
    box->addWidget(m_search);
    box->addWidget(m_found);
    box->addWidget(m_contents, 1);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_page);
    split->setSizes({66 * m.u, 180 * m.u});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showChapter(m_chapters[size_t(row)].id);
    });
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_page, &QTextBrowser::sourceChanged, this, &ManualWindow::follow);
    auto* find = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    resize(246 * m.u, 170 * m.u);
}

void ManualWindow::showChapter(const QString& id) {
    const QUrl page(QStringLiteral("qrc%1/%2.html").arg(folder(), id));
    if (m_page->source() != page)
        m_page->setSource(page);
    m_page->mark(m_search->text().trimmed());
}

QString ManualWindow::chapter() const {
    return m_page->source().fileName().section(QLatin1Char('.'), 0, 0);
}

/// A link was followed: the contents show where one is.
void ManualWindow::follow(const QUrl& page) {
    const QSignalBlocker quiet(m_contents);
    const QString id = page.fileName().section(QLatin1Char('.'), 0, 0); // the browser itself knows it only later
    for (size_t i = 0; i < m_chapters.size(); ++i)
        if (m_chapters[i].id == id)
            m_contents->setCurrentRow(int(i));
}

/// Only chapters that hold the words; the first of them is shown.
void ManualWindow::search(const QString& words) {
    const QString wanted = folded(words.trimmed());
    std::optional<int> first;
    for (int i = 0; i < m_contents->count(); ++i) {
        const bool holds = m_chapters[size_t(i)].text.contains(wanted);
        m_contents->item(i)->setHidden(!holds);
        if (holds && (!first || m_chapters[size_t(i)].id == chapter()))
            first = i;
    }
    m_found->setText(first ? QString() : tr("No chapter holds these words."));
    m_found->setVisible(!first);
    if (!first)
        return;
    m_contents->setCurrentRow(*first);
    showChapter(m_chapters[size_t(*first)].id);
}

void ManualWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace streife
