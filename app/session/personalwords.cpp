// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/personalwords.h"

#include "base/textfile.h"
#include "base/tr.h"
#include "spelling/wordsplitter.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Galley {

QString personalWordsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/words.txt");
}

QSet<QString> readPersonalWords(const QString &path)
{
    QSet<QString> keys;
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return keys;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    for (const QString &line : lines) {
        const QString word = line.trimmed();
        if (!word.isEmpty() && !word.startsWith(u'#'))
            keys.insert(wordKey(word));
    }
    return keys;
}

Result<void> addPersonalWord(const QString &path, const QString &word)
{
    if (readPersonalWords(path).contains(wordKey(word)))
        return {};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Denied, Tr::tr("The folder %1 could not be made.").arg(folder));
    QByteArray text;
    if (QFileInfo::exists(path)) {
        Result<QByteArray> bytes = readFile(path);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        text = *bytes;
    }
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return saveFile(path, text + wordKey(word).toUtf8() + '\n');
}

} // namespace Galley
