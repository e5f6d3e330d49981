// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/answerreaders.h"
#include "answers/answertrouble.h"
#include "answers/cleanreading.h"
#include "answers/htmltext.h"
#include "answers/jsonfields.h"
#include "base/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// A name without the short words that stand for pictures of the server's own.
QString nameOf(const QJsonObject &account)
{
    QString name = textOf(account["display_name"_L1]);
    const QJsonArray emojis = account["emojis"_L1].toArray();
    for (const QJsonValue &emoji : emojis)
        name.remove(u':' + textOf(emoji["shortcode"_L1]) + u':');
    return name.trimmed().isEmpty() ? textOf(account["username"_L1]) : name;
}

/// "@name@host"; `host` is the server's that was asked.
QString handleOf(const QJsonObject &account, const QString &host)
{
    const QString acct = textOf(account["acct"_L1]);
    if (acct.isEmpty())
        return {};
    const bool isWhole = acct.contains(u'@') || host.isEmpty();
    return u'@' + acct + (isWhole ? QString() : u'@' + host);
}

QList<TextRun> wordsOf(const QJsonObject &status)
{
    QList<TextRun> runs = runsOfHtml(textOf(status["content"_L1]));
    const QJsonArray options = status["poll"_L1]["options"_L1].toArray();
    for (const QJsonValue &option : options) {
        const QString title = textOf(option["title"_L1]);
        if (!title.isEmpty())
            runs.append(TextRun{u"\n◦ "_s + title, {}});
    }
    return runs;
}

void readAttachments(const QJsonObject &status, Embed &embed)
{
    const QJsonArray attachments = status["media_attachments"_L1].toArray();
    for (const QJsonValue &attachment : attachments) {
        const bool isImage = textOf(attachment["type"_L1]) == "image"_L1;
        QString address = textOf(attachment["preview_url"_L1]);
        if (address.isEmpty() && isImage)
            address = textOf(attachment["url"_L1]);
        const QJsonValue small = attachment["meta"_L1]["small"_L1];
        addPicture(embed, address, QSize(numberOf(small["width"_L1]), numberOf(small["height"_L1])),
            textOf(attachment["description"_L1]));
    }
}

void readQuoted(const QJsonObject &status, Embed &embed)
{
    QJsonObject quoted = status["quote"_L1].toObject();
    if (quoted["quoted_status"_L1].isObject())
        quoted = quoted["quoted_status"_L1].toObject();
    if (quoted["account"_L1].isObject()) {
        const QJsonObject account = quoted["account"_L1].toObject();
        embed.quoted.append(QuotedPost{nameOf(account), handleOf(account, embed.ref.host),
            textOf(quoted["url"_L1]), wordsOf(quoted)});
        return;
    }
    const QJsonObject card = status["card"_L1].toObject();
    const QString title = textOf(card["title"_L1]);
    if (!title.isEmpty()) {
        embed.quoted.append(QuotedPost{
            textOf(card["provider_name"_L1]), {}, textOf(card["url"_L1]), {TextRun{title, {}}}});
    }
}

/// The post that a person passed on, in place of their passing it on.
QJsonObject postIn(const QJsonObject &status)
{
    const QJsonObject passedOn = status["reblog"_L1].toObject();
    return passedOn["account"_L1].isObject() ? passedOn : status;
}

} // namespace

EmbedReading readMastodonStatus(const EmbedRef &ref, const QString &text)
{
    const std::optional<QJsonObject> object = jsonObject(text);
    if (!object || !(*object)["account"_L1].isObject() || !(*object)["content"_L1].isString()) {
        const AnswerTrouble trouble = unreadable(ref);
        return nothingRead(ref, trouble.state, trouble.sentence);
    }
    const QJsonObject status = postIn(*object);
    const QJsonObject account = status["account"_L1].toObject();
    EmbedReading reading = nothingRead(ref, EmbedState::Ok, {});
    Embed &embed = reading.embed;
    embed.text = wordsOf(status);
    embed.textLang = textOf(status["language"_L1]);
    embed.rightToLeft = plainText(embed.text).isRightToLeft();
    embed.authorName = nameOf(account);
    if (const QString handle = handleOf(account, ref.host); !handle.isEmpty())
        embed.authorHandle = handle;
    embed.authorUrl = textOf(account["url"_L1]);
    embed.avatarSource = secureAddressAgainst(ref.url, textOf(account["avatar_static"_L1]));
    if (embed.avatarSource.isEmpty())
        embed.avatarSource = secureAddressAgainst(ref.url, textOf(account["avatar"_L1]));
    setPublished(embed, textOf(status["created_at"_L1]));
    embed.contentWarning = textOf(status["spoiler_text"_L1]);
    if (embed.contentWarning.trimmed().isEmpty() && isTrue(status["sensitive"_L1]))
        embed.contentWarning = Tr::tr("Marked as sensitive by its author");
    readAttachments(status, embed);
    readQuoted(status, embed);
    return reading;
}

} // namespace Galley
