// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/previewslot.h"
#include "window/shortcutsdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>

#include <algorithm>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

/// The program in a language, until it goes.
class Spoken final
{
public:
    explicit Spoken(const QString &language)
        : m_before(QGuiApplication::layoutDirection())
    {
        QLocale::setDefault(QLocale(language));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
        m_isLoaded
            = m_translator.load(QStringLiteral(GALLEY_TRANSLATIONS "/galley_%1.qm").arg(language));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Spoken()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QGuiApplication::setLayoutDirection(m_before);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Spoken)

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_translator;
    Qt::LayoutDirection m_before;
    bool m_isLoaded = false;
};

/// A window without worker and without preview module, in a folder of its own.
struct Desk
{
    QTemporaryDir folder;
    Settings settings{Settings::Store::Memory};
    Ask ask{Ask::Mode::Scripted};
    MainWindow window{settings, ask,
        {.workerProgram = u"/nonexistent/galley"_s,
            .modulesFolder = folder.path(),
            .personalWordsPath = folder.filePath(u"words.txt"_s),
            .openOutside = {}}};
};

bool hasScript(const QString &text, QChar::Script script)
{
    return std::any_of(
        text.begin(), text.end(), [script](QChar letter) { return letter.script() == script; });
}

/// What a person reads of the window: texts, tips, names for screen readers.
QStringList words(const QWidget &window)
{
    QStringList all{window.windowTitle()};
    for (const QAction *action : window.findChildren<QAction *>())
        all << action->text().section(u'\t', 0, 0) << action->statusTip();
    for (const QMenu *menu : window.findChildren<QMenu *>())
        all << menu->title();
    for (const QLineEdit *field : window.findChildren<QLineEdit *>())
        all << field->placeholderText();
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // The buttons of a dock are Qt's to translate.
        if (!widget->objectName().startsWith("qt_dockwidget_"_L1))
            all << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = QString(text).replace("&&"_L1, "  "_L1).indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

} // namespace

class TestTranslatedWindow final : public QObject
{
    Q_OBJECT

private slots:
    void arabic_mirrorsTheWindow();
    void arabic_leavesNothingInEnglish();
    void arabic_keepsTheKeysLeftToRight();
    void aMenu_usesNoLetterTwice_data();
    void aMenu_usesNoLetterTwice();
};

void TestTranslatedWindow::arabic_mirrorsTheWindow()
{
    const Spoken arabic(u"ar"_s);
    QVERIFY(arabic.isLoaded());
    Desk desk;
    desk.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window));

    const auto left
        = [&desk](const QWidget *widget) { return widget->mapTo(&desk.window, QPoint(0, 0)).x(); };
    const auto *editor = desk.window.findChild<ArticleEditor *>();
    const auto *preview = desk.window.findChild<PreviewSlot *>();
    QTRY_VERIFY(preview->isVisible() && preview->width() > 0);
    QVERIFY(left(editor) >= left(preview) + preview->width());
    const QMenuBar *menus = desk.window.menuBar();
    const QList<QAction *> titles = menus->actions();
    QVERIFY(menus->actionGeometry(titles.constFirst()).x()
        > menus->actionGeometry(titles.constLast()).x());
    QVERIFY(left(desk.window.findChild<QToolButton *>(u"statusWords"_s))
        > left(desk.window.findChild<QToolButton *>(u"statusEncoding"_s)));
}

void TestTranslatedWindow::arabic_leavesNothingInEnglish()
{
    const Spoken arabic(u"ar"_s);
    Desk desk;
    const QStringList all = words(desk.window);
    QVERIFY(all.size() > 100);
    // What has the same name in every language.
    const QStringList names{u"Aa"_s, u"UTF-8 · LF"_s};
    for (const QString &text : all) {
        const bool isOurs = hasScript(text, QChar::Script_Latin) && !names.contains(text);
        QVERIFY2(!isOurs || hasScript(text, QChar::Script_Arabic), qPrintable(text));
    }
}

void TestTranslatedWindow::arabic_keepsTheKeysLeftToRight()
{
    const Spoken arabic(u"ar"_s);
    Desk desk;
    const QString larger = desk.window.actionTable()[Act::EditorZoomIn]->text();
    QVERIFY2(larger.endsWith(u"\t\u2066Ctrl++\u2069"_s), qPrintable(larger));
    const ShortcutsDialog dialog(desk.window.actionTable().all(), nullptr);
    const auto *list = dialog.findChild<QTreeWidget *>(u"shortcutsList"_s);
    QVERIFY(list->topLevelItemCount() > 20);
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = list->topLevelItem(i);
        QVERIFY2(!item->text(0).contains(u'\t'), qPrintable(item->text(0)));
        QVERIFY2(item->text(1).startsWith(u'\u2066'), qPrintable(item->text(1)));
    }
}

void TestTranslatedWindow::aMenu_usesNoLetterTwice_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestTranslatedWindow::aMenu_usesNoLetterTwice()
{
    QFETCH(const QString, language);
    const Spoken spoken(language);
    Desk desk;
    QList<QWidget *> menus{desk.window.menuBar()};
    for (QMenu *menu : desk.window.findChildren<QMenu *>())
        menus.append(menu);
    for (const QWidget *menu : std::as_const(menus)) {
        QSet<QChar> letters;
        for (const QAction *action : menu->actions()) {
            const QChar letter = mnemonicOf(action->text());
            QVERIFY2(letter.isNull() || !letters.contains(letter), qPrintable(action->text()));
            letters.insert(letter);
        }
    }
}

QTEST_MAIN(TestTranslatedWindow)
#include "tst_translatedwindow.moc"
