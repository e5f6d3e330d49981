// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ask.h"
#include "panels/embednotesdialog.h"
#include "panels/picturewell.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDropEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

QByteArray pngOf(QColor colour)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Embed hollowPost()
{
    EmbedRef ref;
    ref.provider = u"instagram"_s;
    ref.kind = u"post"_s;
    ref.url = u"https://www.instagram.com/p/Abc123/"_s;
    Embed embed = fromUrl(ref);
    embed.state = EmbedState::Partial;
    return embed;
}

struct Desk
{
    explicit Desk(const Embed &embed)
        : dialog(new EmbedNotesDialog(embed, u"Instagram"_s, ask, maker(), nullptr))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }

    /// Takes what begins like a picture.
    EmbedNotesDialog::MakePicture maker()
    {
        return [this](const QByteArray &original, QObject * /*receiver*/,
                   const std::function<void(const Result<CapturedPicture> &)> &callback) {
            given.append(original);
            if (!original.startsWith("\x89PNG")) {
                callback(failure(ErrorCode::Unsupported, u"This is no picture."_s));
                return;
            }
            CapturedPicture picture;
            picture.original = original;
            picture.view = original;
            callback(picture);
        };
    }
    template<typename T> T *part(const QString &name) { return dialog->findChild<T *>(name); }
    void type(const QString &name, const QString &text)
    {
        auto *edit = part<QLineEdit>(name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }

    Ask ask{Ask::Mode::Scripted};
    QList<QByteArray> given;
    std::unique_ptr<EmbedNotesDialog> dialog;
};

} // namespace

class tst_EmbedNotesDialog final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTyped_becomesNotes();
    void whatIsKnown_isShownButNotNoted();
    void whatWasNoted_staysNoted();
    void clearedNote_isTakenBack();
    void day_isNotedWithoutATime();
    void time_isNotedAsItIsEverywhere();
    void marking_isSaid();
    void pastedPicture_isKept();
    void pictureInTheTextField_isPastedAsAPicture();
    void droppedFile_isKept();
    void chosenFile_isKept();
    void noPicture_isSaid();
    void missingFile_isSaid();
    void keptPicture_isRemovedAndReplaced();
};

void tst_EmbedNotesDialog::whatIsTyped_becomesNotes()
{
    Desk desk(hollowPost());
    desk.type(u"notesAuthor"_s, u"Mira Vale"_s);
    desk.type(u"notesHandle"_s, u"@mira"_s);
    desk.type(u"notesTitle"_s, u"The bridge"_s);
    QTest::keyClicks(desk.part<QPlainTextEdit>(u"notesText"_s), u"It rains."_s);
    desk.type(u"notesWarning"_s, u"rain"_s);

    const HandNotes notes = desk.dialog->notes();
    QCOMPARE(notes.authorName, u"Mira Vale"_s);
    QCOMPARE(notes.authorHandle, u"@mira"_s);
    QCOMPARE(notes.title, u"The bridge"_s);
    QCOMPARE(notes.text, u"It rains."_s);
    QCOMPARE(notes.contentWarning, u"rain"_s);
    QVERIFY(!notes.published.isValid());
    QVERIFY(!notes.picture);
    QVERIFY(!notes.removesPicture);
}

void tst_EmbedNotesDialog::whatIsKnown_isShownButNotNoted()
{
    Embed embed = hollowPost();
    embed.authorName = u"Mira Vale"_s;
    embed.text = {{u"It "_s, {}}, {u"rains."_s, u"https://example.org"_s}};
    embed.published = QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);
    embed.publishedPrecision = TimePrecision::Second;
    Desk desk(embed);

    QCOMPARE(desk.part<QLineEdit>(u"notesAuthor"_s)->text(), u"Mira Vale"_s);
    QCOMPARE(desk.part<QPlainTextEdit>(u"notesText"_s)->toPlainText(), u"It rains."_s);
    QVERIFY(desk.part<QCheckBox>(u"notesHasDate"_s)->isChecked());
    const HandNotes notes = desk.dialog->notes();
    QVERIFY(notes.authorName.isEmpty());
    QVERIFY(notes.text.isEmpty());
    QVERIFY(!notes.published.isValid());
}

void tst_EmbedNotesDialog::whatWasNoted_staysNoted()
{
    Embed embed = hollowPost();
    embed.text = {{u"It rains."_s, {}}};
    embed.published = QDateTime(QDate(2026, 11, 3), QTime(0, 0), Qt::UTC);
    embed.publishedPrecision = TimePrecision::Day;
    embed.fieldsByHand = {u"text"_s, u"published"_s};
    Desk desk(embed);

    QCOMPARE(desk.dialog->notes().text, u"It rains."_s);
    QCOMPARE(desk.dialog->notes().published, embed.published);
    QCOMPARE(desk.dialog->notes().publishedPrecision, TimePrecision::Day);
}

void tst_EmbedNotesDialog::clearedNote_isTakenBack()
{
    Embed embed = hollowPost();
    embed.text = {{u"It rains."_s, {}}};
    embed.fieldsByHand = {u"text"_s};
    Desk desk(embed);
    desk.part<QPlainTextEdit>(u"notesText"_s)->clear();
    QVERIFY(desk.dialog->notes().text.isEmpty());
}

void tst_EmbedNotesDialog::day_isNotedWithoutATime()
{
    Desk desk(hollowPost());
    desk.part<QCheckBox>(u"notesHasDate"_s)->click();
    desk.part<QDateEdit>(u"notesDate"_s)->setDate(QDate(2026, 11, 3));

    const HandNotes notes = desk.dialog->notes();
    QCOMPARE(notes.published, QDateTime(QDate(2026, 11, 3), QTime(0, 0), Qt::UTC));
    QCOMPARE(notes.publishedPrecision, TimePrecision::Day);
}

void tst_EmbedNotesDialog::time_isNotedAsItIsEverywhere()
{
    Desk desk(hollowPost());
    desk.part<QCheckBox>(u"notesHasDate"_s)->click();
    desk.part<QDateEdit>(u"notesDate"_s)->setDate(QDate(2026, 11, 3));
    desk.part<QCheckBox>(u"notesHasTime"_s)->click();
    desk.part<QTimeEdit>(u"notesTime"_s)->setTime(QTime(9, 30));

    const HandNotes notes = desk.dialog->notes();
    QCOMPARE(notes.published.timeSpec(), Qt::UTC);
    QCOMPARE(notes.published, QDateTime(QDate(2026, 11, 3), QTime(9, 30)).toUTC());
    QCOMPARE(notes.publishedPrecision, TimePrecision::Second);
}

void tst_EmbedNotesDialog::marking_isSaid()
{
    Desk desk(hollowPost());
    const QList<QLabel *> labels = desk.dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"as noted by the editor"_s)
            && label->text().contains(u"Post on Instagram"_s);
    }));
}

void tst_EmbedNotesDialog::pastedPicture_isKept()
{
    Desk desk(hollowPost());
    auto *data = new QMimeData;
    data->setData(u"image/png"_s, pngOf(Qt::red));
    QGuiApplication::clipboard()->setMimeData(data);
    desk.part<QPushButton>(u"notesPaste"_s)->click();

    QCOMPARE(desk.given, QList{pngOf(Qt::red)});
    QVERIFY(desk.dialog->notes().picture);
    desk.type(u"notesAlt"_s, u"A bridge in the rain"_s);
    QCOMPARE(desk.dialog->notes().pictureAlt, u"A bridge in the rain"_s);
}

void tst_EmbedNotesDialog::pictureInTheTextField_isPastedAsAPicture()
{
    Desk desk(hollowPost());
    QImage pixels(20, 20, QImage::Format_RGB32);
    pixels.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(pixels);
    QTest::keyClick(desk.part<QPlainTextEdit>(u"notesText"_s), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(desk.given.size(), 1);
    QVERIFY(desk.dialog->notes().picture);
}

void tst_EmbedNotesDialog::droppedFile_isKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"post.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pngOf(Qt::green));
    file.close();
    Desk desk(hollowPost());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto *well = desk.dialog->findChild<PictureWell *>();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(well, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(well, &drop);

    QCOMPARE(desk.given, QList{pngOf(Qt::green)});
}

void tst_EmbedNotesDialog::chosenFile_isKept()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"post.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pngOf(Qt::green));
    file.close();
    Desk desk(hollowPost());
    desk.ask.fileNext(file.fileName());
    desk.part<QPushButton>(u"notesChoose"_s)->click();
    QVERIFY(desk.dialog->notes().picture);
}

void tst_EmbedNotesDialog::noPicture_isSaid()
{
    Desk desk(hollowPost());
    auto *data = new QMimeData;
    data->setData(u"image/png"_s, "GIF of sorts");
    QGuiApplication::clipboard()->setMimeData(data);
    desk.part<QPushButton>(u"notesPaste"_s)->click();
    QCOMPARE(desk.part<QLabel>(u"notesTrouble"_s)->text(), u"This is no picture."_s);
    QVERIFY(!desk.dialog->notes().picture);

    QGuiApplication::clipboard()->setText(u"words"_s);
    desk.part<QPushButton>(u"notesPaste"_s)->click();
    QCOMPARE(
        desk.part<QLabel>(u"notesTrouble"_s)->text(), u"There is no picture in what was given."_s);
}

void tst_EmbedNotesDialog::missingFile_isSaid()
{
    Desk desk(hollowPost());
    desk.ask.fileNext(u"/nonexistent/post.png"_s);
    desk.part<QPushButton>(u"notesChoose"_s)->click();
    QVERIFY(desk.part<QLabel>(u"notesTrouble"_s)->text().contains(u"post.png"_s));
    QVERIFY(desk.part<QLabel>(u"notesTrouble"_s)->isVisible());
}

void tst_EmbedNotesDialog::keptPicture_isRemovedAndReplaced()
{
    Embed embed = hollowPost();
    embed.media = {
        {EmbedMedia::Kind::Image, u"story.galley/embeds/0/media/1.png"_s, {4, 3}, u"A bridge"_s}};
    Desk desk(embed);
    QCOMPARE(desk.part<QLineEdit>(u"notesAlt"_s)->text(), u"A bridge"_s);
    QVERIFY(!desk.dialog->notes().removesPicture);

    desk.part<QPushButton>(u"notesRemove"_s)->click();
    QVERIFY(desk.dialog->notes().removesPicture);
    QVERIFY(!desk.part<QPushButton>(u"notesRemove"_s)->isEnabled());

    auto *data = new QMimeData;
    data->setData(u"image/png"_s, pngOf(Qt::red));
    QGuiApplication::clipboard()->setMimeData(data);
    desk.part<QPushButton>(u"notesPaste"_s)->click();
    QVERIFY(desk.dialog->notes().picture);
    QVERIFY(!desk.dialog->notes().removesPicture);
}

QTEST_MAIN(tst_EmbedNotesDialog)
#include "tst_embednotesdialog.moc"
