// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/capturesteps.h"

using namespace Qt::StringLiterals;

namespace Galley {

CaptureStep oEmbedStep(const QString &endpoint, const QString &postUrl)
{
    const QChar joint = endpoint.contains(u'?') ? u'&' : u'?';
    return {AnswerKind::OEmbed, QUrl(endpoint + joint + "url="_L1 + queryValue(postUrl))};
}

CaptureStep pageStep(const QString &url)
{
    QUrl page(url);
    page.setScheme(u"https"_s);
    page.setFragment(QString());
    return {AnswerKind::Page, page};
}

QList<CaptureStep> expansionOf(const EmbedRef &ref)
{
    return {{AnswerKind::Expansion, QUrl(ref.url)}};
}

QString queryValue(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace Galley
