// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/cleanreading.h"

#include "base/languagetag.h"
#include "embeds/embedlimits.h"
#include "embeds/plaintext.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

constexpr qsizetype longestDescription = 1'000;

QString line(const QString &text, qsizetype limit)
{
    const QString clean = cleanLine(text, limit).trimmed();
    return isWordForNothing(clean) ? QString() : clean;
}

QString lines(const QString &text, qsizetype limit)
{
    const QString clean = cleanText(text, limit).trimmed();
    return isWordForNothing(clean) ? QString() : clean;
}

QString secureAddressOrNothing(const QString &text)
{
    return secureAddressAgainst({}, text);
}

QString handle(const QString &text)
{
    const QString clean = line(text, longestName);
    return clean.contains(u' ') || clean == "@"_L1 ? QString() : clean;
}

void dropWhiteEnds(QList<TextRun> &runs)
{
    const auto chopped = [](QString text) {
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        return text;
    };
    while (!runs.isEmpty() && runs.constFirst().text.trimmed().isEmpty())
        runs.removeFirst();
    while (!runs.isEmpty() && runs.constLast().text.trimmed().isEmpty())
        runs.removeLast();
    if (runs.isEmpty())
        return;
    QString &first = runs.first().text;
    while (first.front().isSpace())
        first.remove(0, 1);
    runs.last().text = chopped(runs.constLast().text);
}

QList<TextRun> cleanRuns(const QList<TextRun> &runs)
{
    QList<TextRun> clean;
    qsizetype left = longestText;
    for (const TextRun &run : runs) {
        if (left <= 0 || clean.size() >= mostRuns)
            break;
        const QString text = cleanText(run.text, left);
        left -= text.size();
        const QString href = webAddressOrNothing(run.href);
        if (text.isEmpty())
            continue;
        if (!clean.isEmpty() && clean.constLast().href == href)
            clean.last().text += text;
        else
            clean.append(TextRun{text, href});
    }
    dropWhiteEnds(clean);
    if (clean.size() == 1 && isWordForNothing(clean.constFirst().text))
        clean.clear();
    return clean;
}

QSize cleanSize(const QSize &size)
{
    const bool isPossible
        = !size.isEmpty() && size.width() <= largestSide && size.height() <= largestSide;
    return isPossible ? size : QSize();
}

void cleanMedia(Embed &embed)
{
    QList<EmbedMedia> clean;
    for (EmbedMedia media : std::as_const(embed.media)) {
        media.source = secureAddressOrNothing(media.source);
        media.alt = line(media.alt, longestDescription);
        media.size = cleanSize(media.size);
        if (!media.source.isEmpty() && clean.size() < mostMedia)
            clean.append(media);
    }
    embed.media = clean;
}

void cleanQuoted(Embed &embed)
{
    QList<QuotedPost> clean;
    for (QuotedPost quoted : std::as_const(embed.quoted)) {
        quoted.authorName = line(quoted.authorName, longestName);
        quoted.authorHandle = handle(quoted.authorHandle);
        quoted.url = webAddressOrNothing(quoted.url);
        quoted.text = cleanRuns(quoted.text);
        if (clean.isEmpty() && (!quoted.text.isEmpty() || !quoted.url.isEmpty()))
            clean.append(quoted);
    }
    embed.quoted = clean;
}

void cleanCodeFiles(Embed &embed)
{
    QList<CodeFile> clean;
    qsizetype left = longestCode;
    for (CodeFile file : std::as_const(embed.code)) {
        file.name = line(file.name, longestName);
        file.language = line(file.language, longestName);
        file.text = cleanCode(file.text, left);
        if (file.text.isEmpty() || clean.size() >= mostCodeFiles)
            continue;
        left -= file.text.size();
        clean.append(file);
    }
    embed.code = clean;
}

} // namespace

bool isWordForNothing(const QString &text)
{
    static constexpr std::array words{
        "null"_L1, "(null)"_L1, "undefined"_L1, "nan"_L1, "[object object]"_L1};
    constexpr qsizetype longest = 40;
    if (text.size() > longest)
        return false;
    const QString lower = cleanLine(text, longest).toLower();
    return std::find(words.begin(), words.end(), lower) != words.end();
}

QString addressAgainst(const QString &base, const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty() || isWordForNothing(trimmed))
        return {};
    // What is no address may still be the last part of one, but a scheme of its own is not.
    const QUrl relative(trimmed, QUrl::TolerantMode);
    if (!relative.isValid() || !relative.isRelative() || base.isEmpty())
        return webAddressOrNothing(trimmed);
    return webAddressOrNothing(QUrl(base).resolved(relative).toString(QUrl::FullyEncoded));
}

QString secureAddressAgainst(const QString &base, const QString &address)
{
    QString whole = addressAgainst(base, address);
    if (whole.startsWith("https:"_L1))
        return whole;
    QUrl url(whole);
    if (!url.isValid() || whole.isEmpty() || url.port() != -1)
        return {};
    url.setScheme(u"https"_s);
    return url.toString(QUrl::FullyEncoded);
}

QSize aspectOf(int width, int height)
{
    constexpr int largestRatio = 4;
    constexpr double near = 0.02;
    static constexpr std::array shapes{std::pair{16, 9}, std::pair{4, 3}, std::pair{9, 16},
        std::pair{1, 1}, std::pair{21, 9}, std::pair{3, 4}, std::pair{4, 5}};
    if (width <= 0 || height <= 0 || width > largestSide || height > largestSide)
        return {};
    const double ratio = double(width) / height;
    if (ratio > largestRatio || ratio < 1.0 / largestRatio)
        return {};
    for (const auto &[across, down] : shapes) {
        if (std::abs(ratio * down / across - 1) < near)
            return {across, down};
    }
    return {width, height};
}

void setPublished(Embed &embed, const QDateTime &time, TimePrecision precision)
{
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > 2200)
        return;
    if (precision == TimePrecision::Day && embed.published.isValid())
        return;
    embed.published = time.toUTC();
    embed.publishedPrecision = precision;
    embed.publishedFromLink = false;
}

void setPublished(Embed &embed, const QString &isoTime)
{
    const QString text = isoTime.trimmed().left(40);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool hasZone = time.isValid() && time.timeSpec() != Qt::LocalTime;
    if (hasZone) {
        setPublished(embed, time, TimePrecision::Second);
        return;
    }
    // A time without a zone is right about the day, nearly.
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    setPublished(embed, QDateTime(day, QTime(0, 0), Qt::UTC), TimePrecision::Day);
}

void addPicture(Embed &embed, const QString &address, const QSize &size, const QString &alt)
{
    const QString source = secureAddressAgainst(embed.ref.url, address);
    const bool isThere = std::any_of(embed.media.constBegin(), embed.media.constEnd(),
        [&source](const EmbedMedia &media) { return media.source == source; });
    if (!source.isEmpty() && !isThere)
        embed.media.append(EmbedMedia{EmbedMedia::Kind::Image, {}, cleanSize(size), alt, source});
}

Embed cleaned(Embed embed)
{
    static const QRegularExpression stableId(u"^[\\w:.%-]{1,200}$"_s);
    embed.authorName = line(embed.authorName, longestName);
    embed.authorHandle = handle(embed.authorHandle);
    embed.authorUrl = webAddressOrNothing(embed.authorUrl);
    embed.avatarSource = secureAddressOrNothing(embed.avatarSource);
    embed.avatarFile.clear();
    if (!stableId.match(embed.stableId).hasMatch())
        embed.stableId.clear();
    embed.text = cleanRuns(embed.text);
    if (!isLanguageTag(embed.textLang) || isWordForNothing(embed.textLang))
        embed.textLang.clear();
    embed.title = line(embed.title, longestTitle);
    embed.description = lines(embed.description, longestDescription);
    embed.contentWarning = line(embed.contentWarning, longestTitle);
    embed.siteName = line(embed.siteName, longestName);
    embed.duration = std::clamp(embed.duration, 0, longestDuration);
    if (embed.aspect.isEmpty())
        embed.aspect = embed.ref.aspect;
    cleanMedia(embed);
    cleanQuoted(embed);
    cleanCodeFiles(embed);
    return embed;
}

bool isComplete(const Embed &embed)
{
    const QString &kind = embed.ref.kind;
    if (kind == "code"_L1)
        return !embed.code.isEmpty();
    if (kind == "post"_L1)
        return !embed.text.isEmpty() || !embed.title.isEmpty();
    if (kind == "photo"_L1)
        return !embed.title.isEmpty() || !embed.text.isEmpty() || !embed.media.isEmpty();
    if (kind == "map"_L1)
        return true;
    return !embed.title.isEmpty()
        || (!embed.text.isEmpty() && (kind == "video"_L1 || kind == "page"_L1));
}

} // namespace Galley
