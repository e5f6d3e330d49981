// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers/answerreader.h"

#include <QDir>
#include <QFile>

#include <optional>

/// A question and its answer out of a folder: ask.txt with a line for each of url, step, status,
/// type, from (the address that answered), location, and what the reference says if no provider
/// does (provider, kind, host, handle, aspect); answer.* with the body.
class AnswerCase final
{
public:
    explicit AnswerCase(const QString &folder)
        : m_folder(folder)
    {
        QFile ask(m_folder.filePath(QStringLiteral("ask.txt")));
        if (!ask.open(QIODevice::ReadOnly))
            return;
        const QStringList lines = QString::fromUtf8(ask.readAll()).split(u'\n');
        for (const QString &line : lines)
            m_ask.insert(
                line.section(QStringLiteral(": "), 0, 0), line.section(QStringLiteral(": "), 1));
    }

    [[nodiscard]] Galley::EmbedRef ref() const
    {
        const Galley::ProviderRegistry registry;
        Galley::EmbedRef ref = registry.match(said("url")).value_or(Galley::EmbedRef());
        if (said("provider").isEmpty())
            return ref;
        ref = Galley::EmbedRef();
        ref.provider = said("provider");
        ref.kind = said("kind");
        ref.host = said("host");
        ref.handle = said("handle");
        ref.url = said("url");
        ref.pasted = ref.url;
        ref.isShort = said("short") == QStringLiteral("yes");
        if (!said("aspect").isEmpty()) {
            ref.aspect = QSize(said("aspect").section(u':', 0, 0).toInt(),
                said("aspect").section(u':', 1, 1).toInt());
        }
        return ref;
    }

    [[nodiscard]] Galley::CaptureStep step() const
    {
        return {kind(said("step").section(u' ', 0, 0)), QUrl(said("step").section(u' ', 1, 1))};
    }

    [[nodiscard]] Galley::WebAnswer answer() const
    {
        Galley::WebAnswer answer;
        answer.url = QUrl(said("from").isEmpty() ? step().url.toString() : said("from"));
        answer.status = said("status").toInt();
        if (!said("type").isEmpty())
            answer.headers.append({"content-type", said("type").toUtf8()});
        if (!said("location").isEmpty())
            answer.headers.append({"location", said("location").toUtf8()});
        const QStringList bodies = m_folder.entryList({QStringLiteral("answer.*")}, QDir::Files);
        QFile body(m_folder.filePath(bodies.value(0)));
        if (!bodies.isEmpty() && body.open(QIODevice::ReadOnly))
            answer.body = body.readAll();
        return answer;
    }

    [[nodiscard]] static Galley::AnswerKind kind(const QString &word)
    {
        using Galley::AnswerKind;
        static const QHash<QString, AnswerKind> kinds{
            {QStringLiteral("expansion"), AnswerKind::Expansion},
            {QStringLiteral("oembed"), AnswerKind::OEmbed},
            {QStringLiteral("mastodon"), AnswerKind::MastodonStatus},
            {QStringLiteral("bluesky"), AnswerKind::BlueskyThread},
            {QStringLiteral("gist"), AnswerKind::Gist}, {QStringLiteral("page"), AnswerKind::Page}};
        return kinds.value(word, AnswerKind::Page);
    }

private:
    [[nodiscard]] QString said(const char *name) const
    {
        return m_ask.value(QLatin1StringView(name)).trimmed();
    }

    QDir m_folder;
    QHash<QString, QString> m_ask;
};
