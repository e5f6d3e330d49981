// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/variables.h"

#include <QRegularExpression>
#include <QUrl>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= u'!' && unit <= u'/') || (unit >= u':' && unit <= u'@')
        || (unit >= u'[' && unit <= u'`') || (unit >= u'{' && unit <= u'~');
}

QString written(const QString &value, Filling filling)
{
    switch (filling) {
    case Filling::Markdown:
        return escapedForMarkdown(value);
    case Filling::PlainText:
        return value;
    case Filling::Url:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return {};
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
        filled.text += written(value, filling);
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
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

} // namespace Galley
