// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/plaintext.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

bool isTurning(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isHiddenOrTurning(char16_t c)
{
    return isTurning(c) || c == 0x200b || (c >= 0x2060 && c <= 0x2065) || c == 0xfeff // of no width
        || (c >= 0xfff9 && c <= 0xfffb) || c == 0x00ad || c == 0x180e;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

/// What can go out as UTF-8: half of a pair cannot.
QChar letterAt(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    const bool isWhole = c.isHighSurrogate()
        ? i + 1 < text.size() && text.at(i + 1).isLowSurrogate()
        : !c.isLowSurrogate() || (i > 0 && text.at(i - 1).isHighSurrogate());
    return isWhole ? c : QChar(QChar::ReplacementCharacter);
}

QString withoutHidden(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t unit = c.unicode();
        if (unit == '\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n')
                clean += u'\n';
        } else if (unit == 0x2028 || unit == 0x2029 || unit == 0x85) {
            clean += u'\n';
        } else if (unit == '\t') {
            clean += u' ';
        } else if (unit == '\n' || !(isControl(unit) || isHiddenOrTurning(unit))) {
            clean += letterAt(text, i);
        }
    }
    return clean;
}

QString cut(const QString &text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(limit - 1);
    qsizetype end = finder.isAtBoundary() ? limit - 1 : finder.toPreviousBoundary();
    // One letter can carry more marks than the whole text may have.
    if (end <= 0)
        end = limit - 1;
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

} // namespace

QString cleanText(const QString &text, qsizetype limit)
{
    // Cut before composing as well: composing a text of megabytes takes its time.
    QString clean = withoutHidden(text.left(limit * 4)).normalized(QString::NormalizationForm_C);
    qsizetype run = 0;
    QString spaced;
    spaced.reserve(clean.size());
    for (const QChar c : std::as_const(clean)) {
        run = c == u'\n' ? run + 1 : 0;
        if (run <= 2)
            spaced += c;
    }
    return cut(spaced, limit);
}

QString cleanLine(const QString &text, qsizetype limit)
{
    return cut(
        withoutHidden(text.left(limit * 4)).normalized(QString::NormalizationForm_C).simplified(),
        limit);
}

QString cleanCode(const QString &text, qsizetype limit)
{
    constexpr QStringView cutMark = u"\n…";
    if (limit <= cutMark.size())
        return {};
    const bool isCut = text.size() > limit;
    const QString part = isCut ? text.left(limit - cutMark.size()) : text;
    QString clean;
    clean.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char16_t unit = part.at(i).unicode();
        if (unit == '\n' || unit == '\t' || !(isControl(unit) || isTurning(unit) || unit == 0xfeff))
            clean += letterAt(part, i);
    }
    while (clean.endsWith(u'\n'))
        clean.chop(1);
    return isCut ? clean + cutMark : clean;
}

} // namespace Galley
