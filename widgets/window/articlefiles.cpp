// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/articlefiles.h"

#include "article/frontmattercut.h"
#include "base/settingkeys.h"
#include "editor/articleeditor.h"
#include "panels/ask.h"
#include "panels/messagebar.h"
#include "session/articlesession.h"
#include "window/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

const auto readOnlyTopic = u"read-only"_s;
const auto dropTopic = u"drop"_s;

QStringList articleFilters()
{
    return {ArticleFiles::tr("Articles (*.md *.markdown *.mdown *.txt)"),
        ArticleFiles::tr("All files (*)")};
}

/// One opens an article to go on with its words, not with what stands above them.
void goToBody(ArticleEditor &editor, const QStringList &lines)
{
    const int body = frontMatterLines(lines);
    if (body == 0) {
        return;
    }
    QTextBlock block = editor.document()->findBlockByNumber(body);
    while (block.isValid() && block.text().trimmed().isEmpty()) {
        block = block.next();
    }
    editor.setTextCursor(QTextCursor(block.isValid() ? block : editor.document()->lastBlock()));
}

} // namespace

ArticleFiles::ArticleFiles(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(&m_parts.session, &ArticleSession::opened, this, [this] {
        m_parts.editor.setText(m_parts.session.source().lines());
        m_parts.editor.document()->setModified(false);
        goToBody(m_parts.editor, m_parts.session.source().lines());
        m_parts.messages.clear(dropTopic);
        showReadOnly();
    });
    connect(&m_parts.session, &ArticleSession::pathChanged, this, &ArticleFiles::showReadOnly);
}

bool ArticleFiles::open(const QString &path)
{
    if (const Result<void> result = m_parts.session.open(path); !result) {
        m_parts.recent.remove(path);
        m_parts.ask.tell(m_parts.window, result.error().message);
        return false;
    }
    m_parts.recent.add(m_parts.session.path());
    m_parts.settings.set(Keys::lastFolder, QFileInfo(m_parts.session.path()).path());
    return true;
}

bool ArticleFiles::isChanged() const
{
    return m_parts.editor.document()->isModified();
}

bool ArticleFiles::mayLeave()
{
    if (!isChanged()) {
        return true;
    }
    switch (m_parts.ask.saveChanges(m_parts.window, m_parts.session.displayName())) {
    case Ask::Answer::Save:
        return save();
    case Ask::Answer::Discard:
        return true;
    case Ask::Answer::Cancel:
        break;
    }
    return false;
}

QDateTime ArticleFiles::savedAt() const
{
    const QString path = m_parts.session.path();
    return path.isEmpty() ? QDateTime() : QFileInfo(path).lastModified();
}

void ArticleFiles::startNew()
{
    if (mayLeave()) {
        m_parts.session.startNew();
    }
}

void ArticleFiles::chooseAndOpen()
{
    if (!mayLeave()) {
        return;
    }
    const QString path = m_parts.ask.fileToOpen(m_parts.window,
        {.title = tr("Open an article"),
            .start = startFolder(),
            .filters = articleFilters(),
            .suffix = {}});
    if (!path.isEmpty()) {
        open(path);
    }
}

void ArticleFiles::askAndOpen(const QString &path)
{
    if (mayLeave()) {
        open(path);
    }
}

void ArticleFiles::openDropped(const QStringList &paths)
{
    if (!mayLeave() || !open(paths.constFirst())) {
        return;
    }
    if (paths.size() > 1) {
        m_parts.messages.say(dropTopic, MessageBar::Kind::Note,
            tr("Of the files dropped, only “%1” was opened: the window holds one article.")
                .arg(m_parts.session.displayName()));
    }
}

bool ArticleFiles::save()
{
    if (m_parts.session.path().isEmpty() || !m_parts.session.readOnlyReason().isEmpty()) {
        return saveAs();
    }
    if (m_parts.session.isChangedOnDisk()
        && !m_parts.ask.agrees(m_parts.window,
            tr("“%1” was changed by another program after it was opened here. What it holds now is "
               "lost if you write over it; “Save as” keeps both.")
                .arg(m_parts.session.displayName()),
            tr("Write over it"))) {
        return false;
    }
    if (const Result<void> result = m_parts.session.save(m_parts.editor.lines()); !result) {
        m_parts.ask.tell(m_parts.window, result.error().message);
        return false;
    }
    becomeSaved();
    return true;
}

bool ArticleFiles::saveAs()
{
    const QString present = m_parts.session.path();
    const QString start = present.isEmpty()
        ? QDir(startFolder()).filePath(proposedName(m_parts.session.output().meta))
        : present;
    const QString path = m_parts.ask.fileToSave(m_parts.window,
        {.title = tr("Save the article as"),
            .start = start,
            .filters = articleFilters(),
            .suffix = u"md"_s});
    if (path.isEmpty()) {
        return false;
    }
    if (m_parts.session.source().trouble() == SourceText::Trouble::NotUtf8
        && !m_parts.ask.agrees(m_parts.window,
            tr("The letters of “%1” that are not UTF-8 show as \uFFFD, and are lost in the copy.")
                .arg(m_parts.session.displayName()),
            tr("Save without them"))) {
        return false;
    }
    if (const Result<void> result = m_parts.session.saveAs(path, m_parts.editor.lines()); !result) {
        m_parts.ask.tell(m_parts.window, result.error().message);
        return false;
    }
    m_parts.settings.set(Keys::lastFolder, QFileInfo(path).path());
    m_parts.recent.add(path);
    emit savedAs(present, m_parts.session.path());
    becomeSaved();
    return true;
}

void ArticleFiles::becomeSaved()
{
    m_parts.editor.document()->setModified(false);
    showReadOnly();
    emit saved();
}

QString ArticleFiles::startFolder() const
{
    QString last = m_parts.settings.get(Keys::lastFolder);
    if (!last.isEmpty() && QFileInfo(last).isDir()) {
        return last;
    }
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void ArticleFiles::showReadOnly()
{
    const QString reason = m_parts.session.readOnlyReason();
    m_parts.editor.setReadOnly(!reason.isEmpty());
    m_parts.messages.say(
        readOnlyTopic, MessageBar::Kind::Trouble, reason, {{tr("Save as…"), [this] { saveAs(); }}});
}

QString proposedName(const FrontMatter &meta)
{
    constexpr qsizetype longest = 60;
    const QString words
        = (meta.slug.isEmpty() ? meta.title : meta.slug).normalized(QString::NormalizationForm_KD);
    QString name;
    for (const QChar c : words) {
        if (c.isLetterOrNumber()) {
            name.append(c.toLower());
        } else if (!c.isMark() && c != u'’' && c != u'\'' && !name.isEmpty()
            && !name.endsWith(u'-')) {
            name.append(u'-');
        }
    }
    name.truncate(longest);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    name = name.normalized(QString::NormalizationForm_C);
    return (name.isEmpty() ? u"untitled"_s : name) + u".md"_s;
}

} // namespace Galley
