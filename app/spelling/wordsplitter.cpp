// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/wordsplitter.h"

#include "base/unspacedscript.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 100; ///< bytes of UTF-8
constexpr qsizetype longestExtension = 4;
constexpr qsizetype longestInitial = 2;
constexpr char16_t softHyphen = 0x00ad;

bool isAsciiLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isAsciiNameSign(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"./-~").contains(c));
}

/// "photo.jpg", "example.org": something and a short lower-case ASCII ending.
bool hasExtension(QStringView token)
{
    while (!token.isEmpty() && !token.back().isLetterOrNumber())
        token.chop(1);
    const qsizetype dot = token.lastIndexOf(u'.');
    const QStringView ending = token.sliced(dot + 1);
    const QStringView stem = token.first(std::max<qsizetype>(dot, 0));
    return !stem.isEmpty() && std::all_of(stem.begin(), stem.end(), isAsciiNameSign)
        && ending.size() >= 2 && ending.size() <= longestExtension
        && std::all_of(ending.begin(), ending.end(), isAsciiLower);
}

bool isPath(QStringView token)
{
    const bool startsAsPath = token.startsWith(u'/') || token.startsWith("./"_L1)
        || token.startsWith("../"_L1) || token.startsWith("~/"_L1);
    return (startsAsPath && token.size() > 2) || token.contains(u'\\') || hasExtension(token);
}

bool isHashtag(QStringView token)
{
    const qsizetype sign = token.indexOf(u'#');
    return sign >= 0 && sign + 1 < token.size() && token[sign + 1].isLetterOrNumber();
}

/// What stands between two blanks and is no prose as a whole: an address, a handle, a path.
bool isForMachines(QStringView token)
{
    while (!token.isEmpty() && QStringView(u"([{<\"'“‘„«").contains(token.front()))
        token = token.sliced(1);
    return token.contains("://"_L1) || token.contains(u'@') || token.contains(u'_')
        || token.startsWith("www."_L1, Qt::CaseInsensitive)
        || token.startsWith("mailto:"_L1, Qt::CaseInsensitive) || isHashtag(token) || isPath(token);
}

bool isWord(QStringView word)
{
    int letters = 0;
    const QList<uint> characters = word.toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isNumber(c) || isUnspacedScript(c))
            return false;
        letters += QChar::isLetter(c) ? 1 : 0;
    }
    return letters > 1 && word.toUtf8().size() <= longestWord;
}

/// Unicode keeps "e.g" and "end.Next" together at the dot. Initials are left out, as no dictionary
/// knows them all; the rest are words of their own.
void appendAtDots(QStringView text, qsizetype start, qsizetype end, QList<WordSpan> &words)
{
    const QList<QStringView> parts = text.sliced(start, end - start).split(u'.');
    const bool areInitials = parts.size() > 1
        && std::all_of(parts.begin(), parts.end(),
            [](QStringView part) { return part.size() <= longestInitial; });
    if (areInitials)
        return;
    for (const QStringView part : parts) {
        if (isWord(part))
            words.append({int(start), int(part.size())});
        start += part.size() + 1;
    }
}

/// "COVID-19", "gfm.13": a name with a number.
bool isBesideNumber(QStringView text, qsizetype start, qsizetype end)
{
    const auto isJoint = [](QChar c) { return c == u'-' || c == u'.'; };
    const bool isAfter = start > 1 && isJoint(text[start - 1]) && text[start - 2].isDigit();
    const bool isBefore = end + 1 < text.size() && isJoint(text[end]) && text[end + 1].isDigit();
    return isAfter || isBefore;
}

/// The ends of the stretches between blanks that are prose, one call after another.
class Tokens final
{
public:
    explicit Tokens(QStringView text)
        : m_text(text)
    { }

    /// `position` only grows.
    bool isProseAt(qsizetype position)
    {
        if (position < m_end)
            return m_isProse;
        qsizetype start = position;
        while (start > m_end && !m_text[start - 1].isSpace())
            --start;
        m_end = position;
        while (m_end < m_text.size() && !m_text[m_end].isSpace())
            ++m_end;
        m_isProse = !isForMachines(m_text.sliced(start, m_end - start));
        return m_isProse;
    }

private:
    QStringView m_text;
    qsizetype m_end = 0;
    bool m_isProse = true;
};

} // namespace

QList<WordSpan> splitWords(QStringView text)
{
    QList<WordSpan> words;
    Tokens tokens(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = -1;
    for (qsizetype position = 0; position >= 0; position = finder.toNextBoundary()) {
        const QTextBoundaryFinder::BoundaryReasons reasons = finder.boundaryReasons();
        if ((reasons & QTextBoundaryFinder::EndOfItem) && start >= 0 && tokens.isProseAt(start)
            && !isBesideNumber(text, start, position))
            appendAtDots(text, start, position, words);
        start = reasons & QTextBoundaryFinder::StartOfItem ? position : -1;
    }
    return words;
}

QString wordKey(QStringView word)
{
    QString key = word.toString().normalized(QString::NormalizationForm_C);
    key.remove(QChar(softHyphen));
    key.replace(u'’', u'\'');
    key.replace(u'ʼ', u'\'');
    return key;
}

} // namespace Galley
