// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/providerrow.h"

#include "embeds/addresstemplate.h"
#include "embeds/capturesteps.h"
#include "embeds/plaintext.h"
#include "embeds/providermarkup.h"
#include "embeds/starttime.h"
#include "embeds/webaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

struct MatchedShape
{
    const AddressShape *shape = nullptr;
    QRegularExpressionMatch found;
};

bool isOfThese(const QString &host, const QStringList &domains)
{
    const auto isOf = [&host](const QString &domain) {
        return host.endsWith(domain)
            && (host.size() == domain.size() || host.at(host.size() - domain.size() - 1) == u'.');
    };
    return domains.isEmpty() || std::any_of(domains.begin(), domains.end(), isOf);
}

MatchedShape shapeOf(const ProviderRow &row, const QUrl &url)
{
    if (!isOfThese(url.host(), row.domains))
        return {};
    const QString address = matchableAddress(url);
    for (const AddressShape &shape : row.shapes) {
        if (QRegularExpressionMatch found = shape.pattern.match(address); found.hasMatch())
            return {&shape, found};
    }
    return {};
}

QString filled(const QString &text, const QRegularExpressionMatch &found)
{
    return filledTemplate(text, [&found](const QString &name) { return found.captured(name); });
}

/// A name as people write it, without what an address may hide in it.
QString readable(const QString &encoded)
{
    return cleanLine(QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.toLatin1())), 100);
}

QString filledFor(const EmbedRef &ref, const QString &text, const QRegularExpressionMatch &found)
{
    return filledTemplate(text, [&](const QString &name) {
        if (name == "url"_L1)
            return queryValue(ref.url);
        if (name == "page"_L1)
            return ref.url;
        if (name == "start"_L1)
            return ref.start > 0 ? QString::number(ref.start) : QString();
        return found.captured(name);
    });
}

} // namespace

RowProvider::RowProvider(const ProviderRow &row)
    : m_row(row)
{ }

QString RowProvider::key() const
{
    return m_row.key;
}

ProviderLook RowProvider::look() const
{
    return m_row.look;
}

std::optional<EmbedRef> RowProvider::match(const QUrl &url) const
{
    const auto [shape, found] = shapeOf(m_row, url);
    if (!shape)
        return {};
    EmbedRef ref;
    ref.provider = m_row.key;
    ref.kind = shape->kind.isEmpty() ? m_row.kind : shape->kind;
    ref.id = filled(shape->id, found);
    ref.url = filled(shape->url, found);
    ref.handle = readable(filled(shape->handle, found));
    ref.host = shape->host.isEmpty() ? m_row.host : filled(shape->host, found);
    ref.aspect = shape->aspect.isEmpty() ? m_row.aspect : shape->aspect;
    ref.isShort = shape->isShort;
    if (m_row.hasStart)
        ref.start = startSeconds(url);
    if (m_row.setTime)
        m_row.setTime(ref);
    return ref;
}

QList<CaptureStep> RowProvider::captureSteps(const EmbedRef &ref) const
{
    if (ref.isShort)
        return expansionOf(ref);
    const auto [shape, found] = shapeOf(m_row, QUrl(ref.url));
    if (!shape)
        return {};
    QList<CaptureStep> steps;
    for (const RowStep &step : shape->steps.isEmpty() ? m_row.steps : shape->steps) {
        const QString url = filledFor(ref, step.url, found);
        steps.append(
            step.kind == AnswerKind::Page ? pageStep(url) : CaptureStep{step.kind, QUrl(url)});
    }
    return steps;
}

std::optional<LiveFrame> RowProvider::liveFrame(const EmbedRef &ref) const
{
    const auto [shape, found] = shapeOf(m_row, QUrl(ref.url));
    if (!shape || shape->frame.isEmpty())
        return {};
    LiveFrame frame;
    frame.url = QUrl(filledFor(ref, shape->frame, found));
    frame.hosts = m_row.frameHosts;
    frame.height = shape->frameHeight;
    if (frame.height == 0)
        frame.aspect = ref.aspect.isEmpty() ? QSize(16, 9) : ref.aspect;
    return frame;
}

QString RowProvider::markup(const Embed &embed) const
{
    if (embed.ref.isShort)
        return {};
    return m_row.markup ? m_row.markup(embed) : frameMarkup(liveFrame(embed.ref), embed, look());
}

} // namespace Galley
