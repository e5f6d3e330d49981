// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers/answertrouble.h"

#include <QStringList>

/// A reading as lines, for files that say what is expected: what is empty is left out, and SITE
/// stands for the name of the site.
class ReadingText final
{
public:
    [[nodiscard]] static QByteArray of(const Galley::EmbedReading &reading)
    {
        ReadingText text;
        text.write(reading);
        return text.m_lines.join(u'\n').toUtf8() + '\n';
    }

private:
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty()) {
            QString line = value;
            m_lines += QLatin1StringView(name) + QStringLiteral(": ")
                + line.replace(u'\n', QStringLiteral("\\n"));
        }
    }

    void add(const char *name, const QSize &size)
    {
        if (!size.isEmpty())
            add(name, QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
    }

    void addRuns(const char *name, const QList<Galley::TextRun> &runs)
    {
        for (const Galley::TextRun &run : runs)
            add(name, u'"' + run.text + u'"' + (run.href.isEmpty() ? QString() : u' ' + run.href));
    }

    void write(const Galley::EmbedReading &reading)
    {
        const Galley::Embed &embed = reading.embed;
        add("state", Galley::embedStateName(reading.state));
        QString trouble = reading.trouble;
        add("trouble", trouble.replace(Galley::nameOfSite(embed.ref), QStringLiteral("SITE")));
        add("provider", embed.ref.provider + u' ' + embed.ref.kind);
        add("resolved", embed.resolvedUrl);
        add("author", embed.authorName);
        add("handle", embed.authorHandle);
        add("author url", embed.authorUrl);
        add("avatar", embed.avatarSource);
        add("stable id", embed.stableId);
        addRuns("text", embed.text);
        add("language", embed.textLang);
        add("direction", embed.rightToLeft ? QStringLiteral("rtl") : QString());
        add("title", embed.title);
        add("description", embed.description);
        add("warning", embed.contentWarning);
        add("site", embed.siteName);
        writeTime(embed);
        add("aspect", embed.aspect);
        if (embed.duration > 0)
            add("duration", QString::number(embed.duration));
        writeParts(embed);
        for (const Galley::CaptureStep &step : reading.discovered)
            add("discovered", step.url.toString(QUrl::FullyEncoded));
    }

    void writeTime(const Galley::Embed &embed)
    {
        if (!embed.published.isValid())
            return;
        QString time = embed.published.toString(Qt::ISODateWithMs);
        if (embed.publishedPrecision == Galley::TimePrecision::Day)
            time = embed.published.date().toString(Qt::ISODate);
        add("published",
            time + (embed.publishedFromLink ? QStringLiteral(" by the link") : QString()));
    }

    void writeParts(const Galley::Embed &embed)
    {
        for (const Galley::EmbedMedia &media : embed.media) {
            add("picture", media.source);
            add("picture size", media.size);
            add("picture alt", media.alt);
        }
        for (const Galley::QuotedPost &quoted : embed.quoted) {
            add("quoted author", quoted.authorName);
            add("quoted handle", quoted.authorHandle);
            add("quoted url", quoted.url);
            addRuns("quoted text", quoted.text);
        }
        for (const Galley::CodeFile &file : embed.code) {
            add("file", file.name + u' ' + file.language);
            add("code", file.text);
        }
    }

    QStringList m_lines;
};
