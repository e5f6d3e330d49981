// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embeds/embedreading.h"
#include "embeds/webaddress.h"

#include <QRegularExpression>
#include <QStringList>

/// What is wrong with a reading or a card, as sentences; nothing when all is well.
namespace Cleanliness {

[[nodiscard]] inline bool isSecureOrEmpty(const QString &address)
{
    return address.isEmpty()
        || (address.startsWith(QStringLiteral("https://")) && Galley::webAddress(address));
}

[[nodiscard]] inline bool isWebOrEmpty(const QString &address)
{
    return address.isEmpty() || Galley::webAddress(address);
}

[[nodiscard]] inline QString complaintOfText(
    const QString &name, const QString &text, qsizetype limit)
{
    static const QRegularExpression control(
        QStringLiteral("[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}"
                       "\\x{2066}-\\x{2069}]"));
    static const QRegularExpression nothing(QStringLiteral("^\\s*(?:null|undefined|NaN)\\s*$"));
    if (control.match(text).hasMatch())
        return name + QStringLiteral(" has control characters");
    if (nothing.match(text).hasMatch())
        return name + QStringLiteral(" is a word for nothing");
    if (text.size() > limit)
        return name + QStringLiteral(" is too long");
    return {};
}

inline QStringList complaintsOfAddresses(const Galley::Embed &embed)
{
    QStringList complaints;
    if (!isWebOrEmpty(embed.authorUrl))
        complaints += QStringLiteral("author url ") + embed.authorUrl;
    if (!isSecureOrEmpty(embed.avatarSource))
        complaints += QStringLiteral("avatar ") + embed.avatarSource;
    for (const Galley::TextRun &run : embed.text) {
        if (!isWebOrEmpty(run.href))
            complaints += QStringLiteral("link ") + run.href;
    }
    for (const Galley::EmbedMedia &media : embed.media) {
        if (media.source.isEmpty() || !isSecureOrEmpty(media.source) || !media.file.isEmpty())
            complaints += QStringLiteral("picture ") + media.source;
    }
    for (const Galley::QuotedPost &quoted : embed.quoted) {
        if (!isWebOrEmpty(quoted.url))
            complaints += QStringLiteral("quoted ") + quoted.url;
    }
    return complaints;
}

[[nodiscard]] inline QStringList complaints(const Galley::EmbedReading &reading)
{
    const Galley::Embed &embed = reading.embed;
    QString text;
    for (const Galley::TextRun &run : embed.text)
        text += run.text;
    QStringList complaints = complaintsOfAddresses(embed);
    complaints += complaintOfText(QStringLiteral("title"), embed.title, 300);
    complaints += complaintOfText(QStringLiteral("author"), embed.authorName, 100);
    complaints += complaintOfText(QStringLiteral("handle"), embed.authorHandle, 100);
    complaints += complaintOfText(QStringLiteral("text"), text, 10'001);
    complaints += complaintOfText(QStringLiteral("description"), embed.description, 10'000);
    complaints += complaintOfText(QStringLiteral("warning"), embed.contentWarning, 300);
    complaints += complaintOfText(QStringLiteral("site"), embed.siteName, 100);
    complaints += complaintOfText(QStringLiteral("trouble"), reading.trouble, 1000);
    const bool isRead
        = reading.state == Galley::EmbedState::Ok || reading.state == Galley::EmbedState::Partial;
    if (!isRead && !reading.trouble.endsWith(u'.'))
        complaints += QStringLiteral("no sentence says why there is nothing");
    if (reading.state == Galley::EmbedState::UrlOnly
        || reading.state == Galley::EmbedState::Damaged)
        complaints += QStringLiteral("a state that no answer has");
    for (const Galley::CaptureStep &step : reading.discovered) {
        if (step.url.scheme() != QStringLiteral("https") || !step.url.userInfo().isEmpty())
            complaints += QStringLiteral("discovered ") + step.url.toString();
    }
    complaints.removeAll(QString());
    return complaints;
}

/// Of a card in HTML: what runs, what is fetched, what is a hole.
[[nodiscard]] inline QStringList complaintsOfCard(const QString &html, const QString &url)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\""));
    static const QRegularExpression evilElement(
        QStringLiteral("^<\\s*/?\\s*(?:script|iframe|object|embed|style|link|meta|base|form)\\b"
                       "|\\son\\w+\\s*="),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression evilAddress(
        QStringLiteral("\\s(?:href|src|srcset|poster|data|action|formaction)\\s*=\\s*\"?\\s*"
                       "(?:javascript|data|vbscript):"
                       "|\\s(?:src|srcset|poster|data)\\s*=\\s*\"?\\s*(?:https?:|//)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hole(
        QStringLiteral(">\\s*(?:null|undefined|NaN)\\s*<|\"(?:null|undefined|NaN)\""));
    QStringList complaints;
    for (auto found = tag.globalMatch(html); found.hasNext();) {
        const QString element = found.next().captured();
        const QString bare = QString(element).remove(quoted);
        if (evilElement.match(bare).hasMatch() || evilAddress.match(element).hasMatch())
            complaints += element;
    }
    if (hole.match(html).hasMatch())
        complaints += QStringLiteral("a hole: ") + hole.match(html).captured();
    if (!html.contains(QStringLiteral("href=\"") + url.toHtmlEscaped() + u'"'))
        complaints += QStringLiteral("no link to the post");
    return complaints;
}

} // namespace Cleanliness
