// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeds/linkprovider.h"

#include "embeds/capturesteps.h"
#include "embeds/webaddress.h"

using namespace Qt::StringLiterals;

namespace Galley {

QString LinkProvider::key() const
{
    return u"link"_s;
}

ProviderLook LinkProvider::look() const
{
    return {u"Link"_s, u"#5f6b7a"_s, u"#93a1b3"_s, u""_s};
}

std::optional<EmbedRef> LinkProvider::match(const QUrl &url) const
{
    QUrl page = withoutTracking(url);
    // A fragment is a place on the page, except where a site keeps its whole address in it.
    const QString fragment = page.fragment(QUrl::FullyEncoded);
    if (!fragment.startsWith(u'/') && !fragment.startsWith(u'!'))
        page.setFragment(QString());
    if (page.path().isEmpty())
        page.setPath(u"/"_s);
    EmbedRef ref;
    ref.provider = key();
    ref.kind = u"page"_s;
    ref.host = readableHost(page);
    ref.url = page.toString(QUrl::FullyEncoded);
    return ref;
}

QList<CaptureStep> LinkProvider::captureSteps(const EmbedRef &ref) const
{
    return {pageStep(ref.url)};
}

} // namespace Galley
