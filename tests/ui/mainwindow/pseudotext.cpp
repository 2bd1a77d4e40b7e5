// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindow/pseudotext.h"

#include "core/store/database.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QWidget>

namespace streife::test {
namespace {

/// Listens to what is painted.
class Ear : public QPaintEngine {
public:
    explicit Ear(QStringList& heard) : QPaintEngine(AllFeatures), m_heard(heard) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { m_heard << item.text(); }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawRects(const QRectF*, int) override {}
    void drawRects(const QRect*, int) override {}
    void drawLines(const QLineF*, int) override {}
    void drawLines(const QLine*, int) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawEllipse(const QRectF&) override {}
    void drawEllipse(const QRect&) override {}
    [[nodiscard]] Type type() const override { return User; }

private:
    QStringList& m_heard;
};

class Paper : public QPaintDevice {
public:
    Paper(QSize size, QStringList& heard) : m_size(size), m_ear(heard) {}
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_ear; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0;
        case PdmWidthMM:
        case PdmHeightMM:
            return 300;
        default:
            return 96; // dots per inch
        }
    }

private:
    QSize m_size;
    mutable Ear m_ear;
};

void addMenus(const QWidget& root, QStringList& out) {
    for (const QMenu* menu : root.findChildren<QMenu*>())
        for (const QAction* action : menu->actions())
            out << action->text() << action->toolTip();
}

/// Words of a cell are data unless the model made them; heads and tips are the program's.
void addLists(const QWidget& root, QStringList& out) {
    for (const QAbstractItemView* view : root.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        if (model == nullptr || !view->isVisible())
            continue;
        for (int c = 0; c < model->columnCount(); ++c) {
            out << model->headerData(c, Qt::Horizontal).toString();
            for (int r = 0; r < std::min(model->rowCount(), 50); ++r)
                out << model->index(r, c).data().toString() << model->index(r, c).data(Qt::ToolTipRole).toString()
                    << model->index(r, c).data(Qt::AccessibleTextRole).toString();
        }
    }
}

void addTold(QWidget& w, QStringList& out) {
    out << w.toolTip() << w.accessibleName() << w.accessibleDescription();
    if (const auto* field = qobject_cast<const QLineEdit*>(&w))
        out << field->placeholderText();
    if (const auto* combo = qobject_cast<const QComboBox*>(&w))
        for (int i = 0; i < combo->count(); ++i)
            out << combo->itemText(i);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&w);
    for (int i = 0; face != nullptr && face->role() == QAccessible::List && i < std::min(face->childCount(), 100); ++i)
        if (const QAccessibleInterface* child = face->child(i))
            out << child->text(QAccessible::Name) << child->text(QAccessible::Description);
}

} // namespace

QString pseudoText(const QString& source) {
    static const QString plain = QStringLiteral("aeiouAEIOU");
    static const QString dotted = QStringLiteral("äëïöüÄËÏÖÜ");
    QString out;
    bool name = false; // of a place for a value: %1, %n, %L1
    for (const QChar letter : source) {
        name = letter == QLatin1Char('%') || (name && letter == QLatin1Char('L'));
        const qsizetype at = plain.indexOf(letter);
        out += at < 0 ? letter : dotted[at];
    }
    if (source.size() <= 3)
        return out; // an abbreviation is short in any language
    const bool brackets = source.size() > 4;
    const qsizetype more = std::max<qsizetype>(0, (source.size() * 2 + 2) / 5 - (brackets ? 2 : 0));
    for (qsizetype i = 0; i < more; ++i)
        out += i % 9 == 0 && source.contains(QLatin1Char(' ')) ? QChar(QLatin1Char(' ')) : QChar(0xF6); // ö
    return brackets ? QLatin1Char('[') + out + QLatin1Char(']') : out;
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const {
    // Names of keys are read back as well as shown.
    return qstrcmp(context, "QShortcut") == 0 ? QString() : pseudoText(QString::fromUtf8(source));
}

QStringList textsOf(QWidget& root) {
    QStringList out;
    Paper paper(root.size(), out);
    root.render(&paper);
    out << root.windowTitle();
    addMenus(root, out);
    addLists(root, out);
    addTold(root, out);
    for (QWidget* w : root.findChildren<QWidget*>())
        if (w->isVisible() && w->window() == root.window())
            addTold(*w, out);
    out.removeAll({});
    out.removeDuplicates();
    return out;
}

QStringList wordsIn(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\p{L}+"));
    QStringList out;
    for (auto it = word.globalMatch(text); it.hasNext();)
        out << it.next().captured();
    return out;
}

QStringList untranslated(const QString& text, const QSet<QString>& known) {
    static const QRegularExpression vowel(QStringLiteral("[aeiouAEIOU]"));
    const bool cut = text.contains(QChar(0x2026));
    QStringList out;
    for (const QString& word : wordsIn(text)) {
        if (word.size() < 2 || !word.contains(vowel) || known.contains(word))
            continue;
        const bool begins = cut && std::any_of(known.begin(), known.end(), [&](const QString& whole) {
                                return whole.startsWith(word);
                            });
        if (!begins)
            out << word;
    }
    return out;
}

QSet<QString> wordsOfFile(const QString& path) {
    static const QRegularExpression code(QStringLiteral("^[a-z_]+$")); // the program's own short words
    static const char* const tables[] = {"partnership",     "agency",      "unit",        "officer_intern",
                                         "hotspot",         "patrol",      "patrol_task", "qualification_intern",
                                         "function_intern", "duty_intern", "post",        "hotspot_closure"};
    QSet<QString> out;
    Database db(path, Database::Mode::Read);
    for (const char* table : tables) {
        Statement& rows = db.cached(QByteArray("SELECT * FROM ") + table);
        while (rows.step())
            for (int c = 0; c < rows.columns(); ++c)
                if (const QString value = rows.text(c); !code.match(value).hasMatch())
                    for (const QString& word : wordsIn(value))
                        out << word;
    }
    return out;
}

} // namespace streife::test
