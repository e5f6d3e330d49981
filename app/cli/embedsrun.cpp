// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/embedsrun.h"

#include "archive/embedarchive.h"
#include "archive/embedkeeper.h"
#include "base/tr.h"
#include "cli/console.h"
#include "net/fetcher.h"
#include "session/embedcapture.h"

#include <QEventLoop>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

bool isDue(EmbedsTask task, const Embed &embed)
{
    switch (task) {
    case EmbedsTask::List:
        break;
    case EmbedsTask::Fetch:
        return !isKept(embed);
    case EmbedsTask::Refresh:
        return true;
    case EmbedsTask::Check:
        return isKept(embed);
    }
    return false;
}

/// On a terminal only, in place of itself.
void showProgress(int done, int total)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    const QString text = total > 0 ? Tr::tr("%1 of %2").arg(done).arg(total) : QString();
    std::fputs(qPrintable(u"\r\033[K"_s + text), stderr);
    std::fflush(stderr);
}

void awaitPage(RenderClient &client)
{
    QEventLoop loop;
    QObject::connect(&client, &RenderClient::rendered, &loop, [&] {
        if (client.isCurrent())
            loop.quit();
    });
    QObject::connect(&client, &RenderClient::trouble, &loop, [&](const QString &sentence) {
        if (!sentence.isEmpty())
            loop.quit();
    });
    client.lookAtFiles();
    loop.exec();
}

QList<EmbedRef> refsDue(EmbedsTask task, const QList<EmbedOnPage> &embeds)
{
    QList<EmbedRef> refs;
    for (const EmbedOnPage &found : embeds) {
        if (isDue(task, found.embed))
            refs.append(found.embed.ref);
    }
    return refs;
}

int lineOf(const QString &url, const QList<EmbedOnPage> &embeds)
{
    const auto found = std::find_if(embeds.begin(), embeds.end(),
        [&url](const EmbedOnPage &entry) { return entry.embed.ref.url == url; });
    return found == embeds.end() ? -1 : found->line;
}

} // namespace

Result<int> runEmbedsTask(EmbedsTask task, const ArticleArgument &article, RenderClient &client,
    const CommandParts &parts)
{
    const QList<EmbedOnPage> embeds = embedsOf(client.page());
    const QList<EmbedRef> refs = refsDue(task, embeds);
    if (refs.isEmpty())
        return 0;
    if (!parts.makeFetcher)
        return failure(ErrorCode::Unsupported, Tr::tr("This build of Galley cannot fetch embeds."));
    const std::unique_ptr<Fetcher> fetcher = parts.makeFetcher();
    EmbedCapture capture(*fetcher, parts.workerProgram);
    capture.setFolder(ArticleFolder(article.absolutePath));
    int failed = 0;
    QEventLoop loop;
    QObject::connect(
        &capture, &EmbedCapture::finished, &loop, [&](const EmbedCapture::Outcome &outcome) {
            if (outcome.trouble.isEmpty())
                return;
            ++failed;
            showProgress(0, 0);
            const QString &url = outcome.embed.ref.url;
            printError(
                placeText(article.path, lineOf(url, embeds), 0) + url + ": "_L1 + outcome.trouble);
        });
    QObject::connect(&capture, &EmbedCapture::progressed, &loop, [&](int done, int total) {
        showProgress(done, total);
        if (done == total)
            loop.quit();
    });
    capture.ask(
        refs, task == EmbedsTask::Check ? Capture::Purpose::Check : Capture::Purpose::Fetch);
    if (capture.isBusy())
        loop.exec();
    showProgress(0, 0);
    awaitPage(client);
    return failed;
}

Result<void> forgetEmbed(const QString &url, const ArticleArgument &article, RenderClient &client)
{
    const std::optional<EmbedRef> ref = ProviderRegistry().match(url);
    if (!ref)
        return failure(ErrorCode::Malformed, Tr::tr("%1 is no address of a web page.").arg(url));
    const ArticleFolder folder(article.absolutePath);
    if (EmbedArchive(folder).read(*ref).state == EmbedState::UrlOnly)
        return failure(ErrorCode::NotFound, Tr::tr("Nothing is kept of %1.").arg(url));
    if (Result<void> forgotten = EmbedKeeper(folder).forget(*ref); !forgotten)
        return forgotten;
    awaitPage(client);
    return {};
}

} // namespace Galley
