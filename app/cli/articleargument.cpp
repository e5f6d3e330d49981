// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/articleargument.h"

#include "base/textfile.h"
#include "base/tr.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QLocale>

namespace Galley {

using namespace Qt::StringLiterals;

Result<void> parseArguments(QCommandLineParser &parser, const QStringList &arguments,
    const QList<QCommandLineOption> &options)
{
    QCommandLineOption language(u"language"_s);
    language.setValueName(u"language"_s);
    parser.addOption(language);
    parser.addOptions(options);
    if (!parser.parse(QStringList{u"galley"_s} + arguments))
        return failure(ErrorCode::Malformed, parser.errorText());
    if (parser.positionalArguments().size() != 2)
        return failure(ErrorCode::Malformed,
            Tr::tr("Name one article, as in: galley %1 FILE")
                .arg(parser.positionalArguments().value(0)));
    return {};
}

Result<ArticleArgument> readArticle(const QCommandLineParser &parser)
{
    ArticleArgument article;
    article.path = parser.positionalArguments().at(1);
    article.absolutePath = QFileInfo(article.path).absoluteFilePath();
    const Result<QByteArray> bytes = readFile(article.path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    article.source = SourceText::fromBytes(*bytes);
    switch (article.source.trouble()) {
    case SourceText::Trouble::None:
        break;
    case SourceText::Trouble::NotUtf8:
        return failure(ErrorCode::Unsupported, Tr::tr("%1 is not UTF-8 text.").arg(article.path));
    case SourceText::Trouble::NulBytes:
        return failure(ErrorCode::Unsupported,
            Tr::tr("%1 holds zero bytes, as no text does.").arg(article.path));
    }
    return article;
}

Result<void> renderArticle(
    RenderClient &client, const ArticleArgument &article, const MarkdownOptions &markdown)
{
    QEventLoop loop;
    QString trouble;
    QObject::connect(&client, &RenderClient::rendered, &loop, [&client, &loop] {
        if (client.isCurrent())
            loop.quit();
    });
    QObject::connect(&client, &RenderClient::trouble, &loop, [&](const QString &sentence) {
        trouble = sentence;
        if (!sentence.isEmpty())
            loop.quit();
    });
    ArticleRenderer::Options options;
    options.articlePath = article.absolutePath;
    options.markdown = markdown;
    options.interfaceLanguage = QLocale().bcp47Name();
    options.opensPictures = true;
    client.setText(article.source.lines(), options);
    loop.exec();
    if (!client.isCurrent())
        return failure(ErrorCode::TimedOut,
            Tr::tr("%1 could not be formatted: something in it takes too long or too much memory.")
                .arg(article.path),
            trouble);
    return {};
}

QString placeText(const QString &path, int line, int column)
{
    if (line < 0)
        return path + ": "_L1;
    return path + u':' + QString::number(line + 1) + u':' + QString::number(column + 1) + ": "_L1;
}

} // namespace Galley
