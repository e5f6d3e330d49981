// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreaders.h"
#include "answers/answertrouble.h"
#include "answers/cleanreading.h"
#include "answers/htmltext.h"
#include "answers/jsonfields.h"
#include "answers/pagehead.h"
#include "answers/postmarkup.h"
#include "base/tr.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Titles of the pages that stand between a program and what it asked for.
bool isTitleOfWall(const QString &title)
{
    static constexpr std::array starts{"just a moment"_L1, "attention required"_L1,
        "access denied"_L1, "access to this page has been denied"_L1, "are you a robot"_L1,
        "are you human"_L1, "robot check"_L1, "robot or human"_L1, "security check"_L1,
        "pardon our interruption"_L1, "client challenge"_L1, "checking your browser"_L1,
        "before you continue"_L1, "unsupported browser"_L1, "log in to "_L1, "log into "_L1,
        "login • "_L1, "log in • "_L1, "sign up | linkedin"_L1, "linkedin login"_L1,
        "verify you are human"_L1, "please wait for verification"_L1, "ddos-guard"_L1, "captcha"_L1,
        "one moment, please"_L1, "403 forbidden"_L1, "security verification"_L1,
        "human verification"_L1, "please verify you"_L1, "bot verification"_L1,
        "reddit - please wait"_L1, "bevor sie"_L1, "avant d'accéder"_L1};
    const QString lower = title.simplified().toLower();
    return std::any_of(starts.begin(), starts.end(),
        [&lower](QLatin1StringView start) { return lower.startsWith(start); });
}

bool isHtml(const QString &text)
{
    static const QRegularExpression element(uR"(<(?:!doctype html|html|head|meta|title|body)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return element.match(text.left(20'000)).hasMatch();
}

/// A site's name, or its slogan, which is no title of one of its pages.
bool isNameOfSite(const QString &title, const PageHead &head, const EmbedRef &ref)
{
    const QString plain = title.simplified();
    return plain.isEmpty() || plain.compare(head.siteName, Qt::CaseInsensitive) == 0
        || plain.compare(nameOfSite(ref), Qt::CaseInsensitive) == 0
        || plain.compare(ref.host, Qt::CaseInsensitive) == 0 || isWordForNothing(plain);
}

QString titleOf(const PageHead &head, const EmbedRef &ref)
{
    for (const QString &candidate : head.titles) {
        const QString title = withoutEntities(candidate);
        if (!isNameOfSite(title, head, ref))
            return title;
    }
    return {};
}

/// "5.8K likes, 449 replies. " and the like, which Threads and Instagram put before the words.
QString withoutCounts(const QString &text)
{
    static const QRegularExpression counts(
        uR"(^\s*(?:[\d.,]+\s?[KMB]?\s+(?:likes?|repl(?:y|ies)|comments?|reposts?|quotes?|shares?|views?))"
        uR"((?:,\s*|\s+and\s+|\.\s*|\s+-\s+|$))+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression countsAfter(
        uR"(\s*\|\s*[\d.,]+[KM]? comments?(?: on LinkedIn)?\s*$)"_s);
    QString words = text;
    return words.remove(counts).remove(countsAfter);
}

/// The words in a title of the form: Name on Network: "words"
bool splitSpeech(const QString &title, QString &name, QString &words)
{
    static const QRegularExpression speech(
        uR"(^(.{1,120}?) on (?:X|Twitter|Instagram|Threads|LinkedIn|Facebook): ["“]?(.*?)["”]?(?: / X)?$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch found = speech.match(title);
    if (!found.hasMatch())
        return false;
    name = found.captured(1);
    words = found.captured(2);
    return true;
}

bool isAvatar(const QString &address, const PageHead &head)
{
    return address.contains("/t51.2885-19/"_L1) || address.contains("/img/avatar/"_L1)
        || address.contains("/accounts/avatars/"_L1) || address.contains("/profile_images/"_L1)
        || (head.meta(u"twitter:card"_s).trimmed() == "summary"_L1
            && head.siteName == "Telegram"_L1);
}

void readAuthorOfPost(const PageHead &head, const QString &title, Embed &embed, QString &words)
{
    QString plainTitle = title;
    plainTitle.remove(QRegularExpression(uR"(\s+on (?:Threads|Instagram|X|Bluesky)\s*$)"_s));
    QString name;
    QString handle;
    QString speech;
    if (splitNameAndHandle(plainTitle, name, handle)) {
        embed.authorName = name;
        if (!embed.authorHandle.startsWith(handle + u'@'))
            embed.authorHandle = handle;
    } else if (splitSpeech(title, name, speech)) {
        if (!splitNameAndHandle(name, embed.authorName, embed.authorHandle))
            embed.authorName = name;
        // LinkedIn cuts the words in its titles short.
        const bool isWhole = embed.ref.provider == "linkedin"_L1 && !words.isEmpty();
        if (!speech.trimmed().isEmpty() && !isWhole)
            words = speech;
    } else if (embed.ref.provider == "telegram"_L1) {
        if (!title.startsWith("Telegram: "_L1))
            embed.authorName = title;
    } else {
        embed.title = title;
        embed.authorName = withoutEntities(head.author);
    }
}

/// A post of a network, whose words stand in the description.
void readPostPage(const PageHead &head, const QString &title, Embed &embed)
{
    static const QRegularExpression fromCommunity(uR"(^From the \w+ community on Reddit: )"_s);
    QString words = withoutCounts(withoutEntities(head.descriptions.value(0)));
    if (embed.ref.provider == "reddit"_L1) {
        embed.title = title;
        embed.title.remove(fromCommunity);
        if (words.startsWith("Explore this post"_L1))
            words.clear();
    } else {
        readAuthorOfPost(head, title, embed, words);
    }
    if (isWordForNothing(words) || isNameOfSite(words, head, embed.ref))
        words.clear();
    embed.text = {TextRun{words, {}}};
    embed.rightToLeft = words.isRightToLeft();
    setPublished(embed, head.labelled(u"Posted At"_s));
}

void readOtherPage(const PageHead &head, const QString &title, Embed &embed)
{
    embed.title = title;
    // Who has no name of its own shows what its site says of itself.
    if (!title.isEmpty())
        embed.description = withoutEntities(head.descriptions.value(0));
    embed.authorName = withoutEntities(head.author);
    if (embed.ref.provider == "link"_L1)
        embed.siteName = withoutEntities(head.siteName);
}

void readPicture(const PageHead &head, const QString &address, Embed &embed)
{
    const QString source = secureAddressAgainst(address, head.picture);
    if (isAvatar(source, head))
        embed.avatarSource = source;
    else
        addPicture(embed, source, head.pictureSize, withoutEntities(head.pictureAlt));
}

/// A host with a name, and the usual port: the rest is looked at when it is asked.
bool mayBeAsked(const QUrl &url)
{
    static const QRegularExpression number(uR"(^[\d.]+$|:|^0x|(?:^|\.)localhost\.?$)"_s);
    return url.scheme() == "https"_L1 && url.port() == -1 && url.host().contains(u'.')
        && !number.match(url.host()).hasMatch();
}

QList<CaptureStep> discoveredSteps(const PageHead &head, const QString &address)
{
    const QUrl url(addressAgainst(address, head.oEmbedAddress));
    if (head.oEmbedAddress.isEmpty() || !mayBeAsked(url))
        return {};
    return {CaptureStep{AnswerKind::OEmbed, url}};
}

} // namespace

EmbedReading readPage(const EmbedRef &ref, const QString &address, const QString &html)
{
    if (!isHtml(html)) {
        // Some answer a program with what it is likely to want.
        if (jsonObject(html))
            return readOEmbed(ref, html);
        const AnswerTrouble trouble = unreadable(ref);
        return nothingRead(ref, trouble.state, trouble.sentence);
    }
    const PageHead head = readPageHead(html);
    const QString title = titleOf(head, ref);
    if (isTitleOfWall(head.titles.value(0))
        || isTitleOfWall(head.titles.value(head.titles.size() - 1))) {
        const AnswerTrouble trouble = wall(ref);
        return nothingRead(ref, trouble.state, trouble.sentence);
    }
    EmbedReading reading = nothingRead(ref, EmbedState::Ok, {});
    Embed &embed = reading.embed;
    if (ref.kind == "post"_L1)
        readPostPage(head, title, embed);
    else
        readOtherPage(head, title, embed);
    if (!title.isEmpty() || !plainText(embed.text).isEmpty())
        readPicture(head, address, embed);
    setPublished(embed, head.published);
    reading.discovered = discoveredSteps(head, address);
    if (!isComplete(cleaned(embed))) {
        reading.trouble
            = Tr::tr("The page of %1 says nothing about this. You can note by hand what "
                     "it says.")
                  .arg(nameOfSite(ref));
    }
    return reading;
}

} // namespace Galley
