// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/variables.h"

#include "base/ascii.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of a text.
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// What stands between backticks, where Markdown reads no references.
QList<Stretch> codeSpans(const QString &text)
{
    QList<Stretch> spans;
    if (text.trimmed().startsWith(u'<')) // backticks mean nothing in raw HTML
        return spans;
    static const QRegularExpression backticks(u"(?<![`\\\\])(`+)(?!`)(.*?)(?<!`)\\1(?!`)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto found = backticks.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        spans.append({match.capturedStart(2), match.capturedEnd(2)});
    }
    return spans;
}

/// Where in a template of Markdown a value goes.
enum class Spot { Text, Code, BareAddress };

Spot spotOf(const QString &text, const QList<Stretch> &code, Stretch place)
{
    const auto holds = [place](const Stretch &span) {
        return span.start <= place.start && place.end <= span.end;
    };
    if (std::any_of(code.begin(), code.end(), holds))
        return Spot::Code;
    const bool isEnclosed = place.start > 0 && text[place.start - 1] == u'<'
        && place.end < text.size() && text[place.end] == u'>';
    return isEnclosed ? Spot::BareAddress : Spot::Text;
}

QString writtenInMarkdown(const QString &value, Spot spot)
{
    if (spot == Spot::Code)
        return QString(value).replace(u'`', u'\'');
    if (spot == Spot::BareAddress) {
        const QUrl url(value, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (url.isValid() && isWeb && !url.host().isEmpty())
            return QString::fromLatin1(url.toEncoded());
    }
    return escapedForMarkdown(value);
}

} // namespace

void Variables::add(const QString &name, const QString &value)
{
    const QString simplified = value.simplified();
    if (!simplified.isEmpty() && !m_values.contains(name))
        m_values.insert(name, simplified);
}

FilledText fillVariables(const QString &text, const Variables &variables, Filling filling)
{
    static const QRegularExpression place(u"\\{\\{([^\\n]*?)\\}\\}"_s);
    static const QRegularExpression content(u"^\\s*([^\\s|]+)\\s*(?:\\|\\s*default:(.*))?$"_s);
    const QList<Stretch> code = filling == Filling::Markdown ? codeSpans(text) : QList<Stretch>();
    FilledText filled;
    qsizetype done = 0;
    for (auto places = place.globalMatch(text); places.hasNext();) {
        const QRegularExpressionMatch match = places.next();
        filled.text += QStringView(text).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QRegularExpressionMatch parts = content.match(match.captured(1));
        QString value = variables.value(parts.captured(1));
        const bool hasDefault = parts.capturedStart(2) >= 0;
        if (value.isEmpty() && hasDefault)
            value = parts.captured(2).simplified();
        else if (value.isEmpty())
            filled.missing.append(match.captured(1).simplified());
        if (filling == Filling::Url)
            value = QString::fromLatin1(QUrl::toPercentEncoding(value));
        else if (filling == Filling::Markdown)
            value = writtenInMarkdown(
                value, spotOf(text, code, {match.capturedStart(), match.capturedEnd()}));
        filled.text += value;
    }
    filled.text += QStringView(text).sliced(done);
    return filled;
}

QString escapedForMarkdown(const QString &text)
{
    const QString line = text.simplified();
    QString escaped;
    for (const QChar c : line) {
        if (isAsciiPunctuation(c))
            escaped += "&#"_L1 + QString::number(c.unicode()) + u';';
        else
            escaped += c;
    }
    return escaped;
}

} // namespace Galley
