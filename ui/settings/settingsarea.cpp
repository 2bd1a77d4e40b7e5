// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsarea.h"

#include "core/base/language.h"
#include "core/workspace/workspace.h"
#include "ui/settings/keyspage.h"
#include "ui/support/metrics.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/segments.h"

#include <QDir>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace streife {
namespace {

constexpr int kPercents[] = {100, 125, 150, 175, 200};

/// A page of headings, sentences and choices, as narrow as people like to read.
class TextPage : public QScrollArea {
public:
    explicit TextPage(QWidget* parent) : QScrollArea(parent), m_page(new QWidget) {
        const int u = Metrics::of(this).u;
        setFrameShape(NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_box = new QVBoxLayout(m_page);
        m_box->setContentsMargins(6 * u, 6 * u, 6 * u, 6 * u);
        m_box->setSpacing(2 * u);
        setWidget(m_page);
    }
    void heading(const QString& text) { m_box->addWidget(sectionLabel(text, m_page)); }
    QLabel* sentence(const QString& text) {
        QLabel* label = mutedLabel(text, m_page);
        label->setWordWrap(true);
        label->setMaximumWidth(160 * Metrics::of(this).u);
        m_box->addWidget(label);
        return label;
    }
    void add(QWidget* widget) {
        m_box->addWidget(widget, 0, Qt::AlignLeft);
        m_box->addSpacing(4 * Metrics::of(this).u);
    }
    [[nodiscard]] QWidget* page() const { return m_page; }
    void finish() { m_box->addStretch(1); }

private:
    QWidget* m_page;
    QVBoxLayout* m_box;
};

} // namespace

SettingsArea::SettingsArea(Theme& theme, Settings& settings, const std::vector<Command>& commands, QWidget* parent)
    : Area(parent), m_theme(theme), m_settings(settings), m_pages(new Segments(tr("Settings"), this)),
      m_stack(new QStackedWidget(this)), m_keys(new KeysPage(commands, settings, m_stack)) {
    const int u = Metrics::of(this).u;
    topBar()->addSpacing(u);
    topBar()->addWidget(headingLabel(tr("Settings"), this));
    topBar()->addSpacing(4 * u);
    topBar()->addWidget(m_pages);
    topBar()->addStretch(1);
    for (const QString& title : {tr("Look"), tr("Language"), tr("Keys"), tr("Files")})
        m_pages->add(title);
    m_stack->addWidget(buildLook());
    m_stack->addWidget(buildLanguage());
    m_stack->addWidget(m_keys);
    m_stack->addWidget(buildFiles());
    setSurface(m_stack);
    setFocusProxy(m_pages->findChild<QWidget*>());
    connect(m_pages, &Segments::chosenChanged, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        refresh({});
    });
    connect(m_keys, &KeysPage::keysChanged, this, &SettingsArea::keysChanged);
    connect(m_keys, &KeysPage::said, this, &SettingsArea::said);
    connect(&m_theme, &Theme::changed, this, &SettingsArea::showLook);
}

QWidget* SettingsArea::buildLook() {
    auto* page = new TextPage(m_stack);
    page->heading(tr("Look"));
    m_look = new Segments(tr("Look"), page->page());
    for (const QString& look : {tr("System"), tr("Light"), tr("Dark")})
        m_look->add(look);
    page->add(m_look);
    page->heading(tr("Text size"));
    m_font = new Segments(tr("Text size"), page->page());
    for (const int percent : kPercents)
        m_font->add(QStringLiteral("%1 %").arg(percent));
    page->add(m_font);
    page->sentence(tr("Both take effect at once. System follows the look of your desktop when the program starts."));
    page->finish();
    connect(m_look, &Segments::chosenChanged, this, [this](int look) {
        m_theme.setAppearance(Appearance(look));
        m_settings.setAppearance(Appearance(look));
    });
    connect(m_font, &Segments::chosenChanged, this, [this](int index) {
        m_theme.setFontPercent(kPercents[index]);
        m_settings.setFontPercent(kPercents[index]);
    });
    showLook();
    return page;
}

void SettingsArea::showLook() {
    const QSignalBlocker look(m_look);
    const QSignalBlocker font(m_font);
    m_look->choose(int(m_theme.appearance()));
    const auto* at = std::find(std::begin(kPercents), std::end(kPercents), m_theme.fontPercent());
    if (at != std::end(kPercents))
        m_font->choose(int(at - std::begin(kPercents)));
}

QWidget* SettingsArea::buildLanguage() {
    auto* page = new TextPage(m_stack);
    page->heading(tr("Language"));
    auto* language = new Segments(tr("Language"), page->page());
    language->add(QStringLiteral("Deutsch"));
    language->add(QStringLiteral("English"));
    language->choose(m_settings.language() == Language::English ? 1 : 0);
    page->add(language);
    page->sentence(tr("Takes effect when the program starts the next time."));
    page->finish();
    connect(language, &Segments::chosenChanged, this,
            [this](int index) { m_settings.setLanguage(index == 1 ? Language::English : Language::German); });
    return page;
}

QWidget* SettingsArea::buildFiles() {
    auto* page = new TextPage(m_stack);
    page->heading(tr("Files used last"));
    m_recent = page->sentence({});
    auto* clear = new QPushButton(tr("Clear the list"), page->page());
    clear->setObjectName(QStringLiteral("clearRecent"));
    page->add(clear);
    page->heading(tr("Folders used last"));
    m_folders = page->sentence({});
    auto* forget = new QPushButton(tr("Forget the folders"), page->page());
    forget->setObjectName(QStringLiteral("forgetFolders"));
    page->add(forget);
    page->finish();
    connect(clear, &QPushButton::clicked, this, [this] {
        m_settings.clearRecentFiles();
        showFiles();
    });
    connect(forget, &QPushButton::clicked, this, [this] {
        m_settings.setText(QStringLiteral("file-folder"), {});
        m_settings.setText(QStringLiteral("export-folder"), {});
        showFiles();
    });
    showFiles();
    return page;
}

void SettingsArea::showFiles() {
    QStringList recent;
    for (const QString& path : m_settings.recentFiles())
        recent << QDir::toNativeSeparators(path);
    m_recent->setText(recent.isEmpty() ? tr("No file has been opened yet.") : recent.join(QLatin1Char('\n')));
    const auto folder = [this](const char* key) {
        return QDir::toNativeSeparators(m_settings.folder(QLatin1String(key)));
    };
    m_folders->setText(tr("Files: %1").arg(folder("file-folder")) + QLatin1Char('\n')
                       + tr("Papers: %1").arg(folder("export-folder")));
}

void SettingsArea::refresh(const RowChanges&) {
    if (page() == Keys)
        m_keys->refresh();
    if (page() == Files)
        showFiles();
    emit statusChanged({});
}

QWidget* SettingsArea::searchField() {
    return page() == Keys ? m_keys->searchField() : nullptr;
}

void SettingsArea::showPage(Page page) {
    m_pages->choose(page);
    if (page == Keys)
        m_keys->searchField()->setFocus(Qt::ShortcutFocusReason);
}

SettingsArea::Page SettingsArea::page() const {
    return Page(m_stack->currentIndex());
}

} // namespace streife
