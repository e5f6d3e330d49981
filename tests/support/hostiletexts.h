// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <functional>

namespace Galley {

/// Markdown that nobody writes and that costs a parser more than its length.
struct HostileText
{
    const char *name = nullptr;
    /// Lines of so many bytes, or a few more. Whole blocks: what follows after a blank line is left
    /// alone.
    std::function<QStringList(qsizetype bytes)> make;
};

/// As many as there is room for.
inline QString flood(const QString &piece, qsizetype bytes)
{
    return piece.repeated(std::max<qsizetype>(1, bytes / piece.toUtf8().size()));
}

/// Numbered pieces, on lines of their own or on one.
inline QStringList numbered(
    qsizetype bytes, const std::function<QString(const QString &number)> &make)
{
    QStringList pieces;
    for (qsizetype i = 1, size = 0; size < bytes; ++i) {
        pieces.append(make(QString::number(i)));
        size += pieces.constLast().toUtf8().size() + 1;
    }
    return pieces;
}

/// Runs of a sign, each longer than the one before.
inline QString growingRuns(QChar sign, qsizetype bytes)
{
    QString runs;
    for (int length = 1; runs.size() < bytes; ++length)
        runs += u'x' + QString(length, sign);
    return runs;
}

inline QList<HostileText> hostileBlocks()
{
    using namespace Qt::StringLiterals;
    return {
        {"quotes in quotes", [](qsizetype n) { return QStringList{flood(u">"_s, n) + u'x'}; }},
        {"lists in lists", [](qsizetype n) { return QStringList{flood(u"- "_s, n) + u'x'}; }},
        {"numbered lists in lists",
            [](qsizetype n) { return QStringList{flood(u"1. "_s, n) + u'x'}; }},
        {"quotes and lists in each other",
            [](qsizetype n) { return QStringList{flood(u"> * 1) "_s, n) + u'x'}; }},
        {"lists that are indented more and more",
            [](qsizetype n) {
                QStringList lines;
                for (qsizetype depth = 0, size = 0; size < n; ++depth) {
                    lines.append(QString(2 * depth, u' ') + u"* x"_s);
                    size += lines.constLast().size() + 1;
                }
                return lines;
            }},
        {"quotes that go on lazily",
            [](qsizetype n) {
                return QStringList{flood(u">"_s, n / 2) + u'x'}
                + QStringList(std::max<qsizetype>(1, n / 4), u"x"_s);
            }},
        {"emphasis in emphasis",
            [](qsizetype n) {
                return QStringList{flood(u"*a **a "_s, n / 2) + flood(u"b** b* "_s, n / 2)};
            }},
        {"emphasis that is never closed",
            [](qsizetype n) { return QStringList{flood(u"*a **a "_s, n)}; }},
        {"emphasis that is never opened",
            [](qsizetype n) { return QStringList{flood(u"a_ "_s, n)}; }},
        {"emphasis of both signs", [](qsizetype n) { return QStringList{flood(u"*a_ "_s, n)}; }},
        {"short emphasis", [](qsizetype n) { return QStringList{flood(u"*a* "_s, n)}; }},
        {"asterisks in threes", [](qsizetype n) { return QStringList{flood(u"a***"_s, n)}; }},
        {"a run of underscores",
            [](qsizetype n) { return QStringList{u'x' + flood(u"_"_s, n) + u'x'}; }},
        {"a run of asterisks",
            [](qsizetype n) { return QStringList{u'x' + flood(u"*"_s, n) + u"x y"_s}; }},
        {"strikethrough", [](qsizetype n) { return QStringList{flood(u"a ~~b "_s, n)}; }},
        {"strikethrough in strikethrough",
            [](qsizetype n) {
                return QStringList{u'x' + flood(u"~~a ~b "_s, n / 2) + flood(u"c~ d~~ "_s, n / 2)};
            }},
        {"brackets that open", [](qsizetype n) { return QStringList{flood(u"["_s, n)}; }},
        {"brackets that close", [](qsizetype n) { return QStringList{flood(u"]"_s, n)}; }},
        {"brackets in brackets",
            [](qsizetype n) {
                return QStringList{flood(u"["_s, n / 2) + u'a' + flood(u"]"_s, n / 2)};
            }},
        {"links in links",
            [](qsizetype n) {
                return QStringList{flood(u"["_s, n / 5) + u'a' + flood(u"](b)"_s, n * 4 / 5)};
            }},
        {"links that are not finished",
            [](qsizetype n) { return QStringList{flood(u"[a]("_s, n)}; }},
        {"addresses of links that are not finished",
            [](qsizetype n) { return QStringList{flood(u"[a](<b"_s, n)}; }},
        {"pictures in pictures", [](qsizetype n) { return QStringList{flood(u"![[]()"_s, n)}; }},
        {"parentheses in an address",
            [](qsizetype n) {
                return QStringList{u"[a]("_s + flood(u"("_s, n / 2) + flood(u")"_s, n / 2) + u')'};
            }},
        {"runs of backticks that grow",
            [](qsizetype n) { return QStringList{growingRuns(u'`', n)}; }},
        {"short code", [](qsizetype n) { return QStringList{u'x' + flood(u"`a` "_s, n)}; }},
        {"fences of code",
            [](qsizetype n) {
                QStringList lines;
                for (qsizetype size = 0; size < n; size += 12)
                    lines += {u"```x"_s, u"y"_s, u"```"_s, QString()};
                return lines;
            }},
        {"a table that is wide",
            [](qsizetype n) {
                return QStringList{
                    flood(u"|x"_s, n / 3), flood(u"|-"_s, n / 3), flood(u"|y"_s, n / 3)};
            }},
        {"a table whose rows are filled up",
            [](qsizetype n) {
                return QStringList{flood(u"|x"_s, n / 3), flood(u"|-"_s, n / 3)}
                + QStringList(std::max<qsizetype>(1, n / 6), u"x"_s);
            }},
        {"a table that is long",
            [](qsizetype n) {
                return QStringList{u"|a|b|"_s, u"|-|-|"_s}
                + QStringList(std::max<qsizetype>(1, n / 6), u"|c|d|"_s);
            }},
        {"a table below a paragraph",
            [](qsizetype n) {
                return QStringList(std::max<qsizetype>(1, n / 4), u"a|b"_s)
                    + QStringList{u"|a|b|"_s, u"|-|-|"_s};
            }},
        {"lines that may be tables",
            [](qsizetype n) {
                return QString(u"|a\n|-"_s + flood(u"\n|a\n|-\n"_s, n)).split(u'\n');
            }},
        {"one note for all",
            [](qsizetype n) {
                return QStringList{flood(u"[^n] "_s, n), QString(), u"[^n]: note"_s};
            }},
        {"many notes",
            [](qsizetype n) {
                return QStringList{
                           numbered(n / 2,
                               [](const QString &i) -> QString { return u"[^"_s + i + u']'; })
                               .join(u' '),
                           QString()}
                + numbered(
                    n / 2, [](const QString &i) -> QString { return u"[^"_s + i + u"]: x"_s; });
            }},
        {"notes in notes",
            [](qsizetype n) {
                return QStringList{u"[^1]"_s, QString()}
                + numbered(n, [](const QString &i) -> QString {
                      return u"[^"_s + i + u"]: [^"_s + QString::number(i.toInt() + 1) + u']';
                  });
            }},
        {"notes that are paragraphs of their own",
            [](qsizetype n) {
                return numbered(n,
                    [](const QString &i) -> QString {
                        return u"x[^"_s + i + u"]\n\n[^"_s + i + u"]: y\n"_s;
                    })
                    .join(u'\n')
                    .split(u'\n');
            }},
        {"one long definition for all",
            [](qsizetype n) {
                return QStringList{
                    flood(u"[a] "_s, n / 2), QString(), u"[a]: /"_s + flood(u"x"_s, n / 2)};
            }},
        {"one long definition for many paragraphs",
            [](qsizetype n) {
                return flood(u"[a]\n\n"_s, n / 2).split(u'\n')
                    + QStringList{u"[a]: /"_s + flood(u"x"_s, std::min<qsizetype>(n / 2, 4000))};
            }},
        {"many definitions",
            [](qsizetype n) {
                return numbered(
                    n, [](const QString &i) -> QString { return u"[a"_s + i + u"]: /b"_s; });
            }},
        {"many definitions, each for one paragraph",
            [](qsizetype n) {
                return numbered(n,
                    [](const QString &i) -> QString {
                        return u"[a"_s + i + u"]\n\n[a"_s + i + u"]: /b\n"_s;
                    })
                    .join(u'\n')
                    .split(u'\n');
            }},
        {"one definition again and again",
            [](qsizetype n) {
                return QStringList{u"[a]"_s, QString()} + flood(u"[a]: /b\n\n"_s, n).split(u'\n');
            }},
        {"entities", [](qsizetype n) { return QStringList{flood(u"&amp;"_s, n)}; }},
        {"numbered entities", [](qsizetype n) { return QStringList{flood(u"&#x1F600;"_s, n)}; }},
        {"entities that grow",
            [](qsizetype n) { return QStringList{flood(u"&NotEqualTilde;&ngE;"_s, n)}; }},
        {"entities that are none",
            [](qsizetype n) { return QStringList{flood(u"&nosuchentity"_s, n)}; }},
        {"signs that become entities",
            [](qsizetype n) { return QStringList{flood(u"x\"&"_s, n)}; }},
        {"instructions", [](qsizetype n) { return QStringList{u"x "_s + flood(u"<?"_s, n)}; }},
        {"sections of data",
            [](qsizetype n) { return QStringList{u"x "_s + flood(u"<![CDATA["_s, n)}; }},
        {"comments", [](qsizetype n) { return QStringList{u"x "_s + flood(u"<!--"_s, n)}; }},
        {"a comment of comments",
            [](qsizetype n) { return QStringList{flood(u"<!-- "_s, n) + u"-->"_s}; }},
        {"declarations", [](qsizetype n) { return QStringList{u"x "_s + flood(u"<!A "_s, n)}; }},
        {"tags that are not finished",
            [](qsizetype n) { return QStringList{u"x "_s + flood(u"<a <a"_s, n)}; }},
        {"attributes",
            [](qsizetype n) { return QStringList{u"<div"_s + flood(u" a=b"_s, n) + u'>'}; }},
        {"numbered attributes",
            [](qsizetype n) {
                return QStringList{u"<div "_s
                    + numbered(n, [](const QString &i) -> QString { return u'a' + i; }).join(u' ')
                    + u'>'};
            }},
        {"elements in elements", [](qsizetype n) { return QStringList{flood(u"<div>"_s, n)}; }},
        {"inline elements in each other",
            [](qsizetype n) { return QStringList{u"x "_s + flood(u"<b><i>"_s, n)}; }},
        {"links that overlap",
            [](qsizetype n) { return QStringList{u"x "_s + flood(u"<a href=b><p>"_s, n)}; }},
        {"formatting that is opened again",
            [](qsizetype n) { return QStringList{u"<p>"_s + flood(u"<b a=1><p>"_s, n)}; }},
        {"lists of HTML in each other",
            [](qsizetype n) { return QStringList{flood(u"<ul><li>"_s, n)}; }},
        {"tables of HTML in each other",
            [](qsizetype n) { return QStringList{flood(u"<table><tr><td>"_s, n)}; }},
        {"text between the rows of a table of HTML",
            [](qsizetype n) { return QStringList{u"<table>"_s + flood(u"x<tr>"_s, n)}; }},
        {"drawings in text", [](qsizetype n) { return QStringList{flood(u"<svg><b>"_s, n)}; }},
        {"end tags",
            [](qsizetype n) { return QStringList{u"<div>"_s + flood(u"</p></br>"_s, n)}; }},
        {"addresses", [](qsizetype n) { return QStringList{flood(u"http://a.b "_s, n)}; }},
        {"addresses in a row", [](qsizetype n) { return QStringList{flood(u"http://a."_s, n)}; }},
        {"addresses of the web in a row",
            [](qsizetype n) { return QStringList{flood(u"www."_s, n)}; }},
        {"addresses of people in a row",
            [](qsizetype n) { return QStringList{flood(u"a@a."_s, n)}; }},
        {"colons and strokes", [](qsizetype n) { return QStringList{flood(u":/"_s, n)}; }},
        {"an address with brackets behind it",
            [](qsizetype n) { return QStringList{u"http://a.b/"_s + flood(u")"_s, n)}; }},
        {"lone addresses",
            [](qsizetype n) { return flood(u"https://x.com/a/status/20\n\n"_s, n).split(u'\n'); }},
        {"backslashes", [](qsizetype n) { return QStringList{flood(u"\\"_s, n)}; }},
        {"escapes", [](qsizetype n) { return QStringList{flood(u"\\*"_s, n)}; }},
        {"quotation marks", [](qsizetype n) { return QStringList{flood(u"\"a' "_s, n)}; }},
        {"a long heading", [](qsizetype n) { return QStringList{u"# "_s + flood(u"word "_s, n)}; }},
        {"a long heading with marks",
            [](qsizetype n) { return QStringList{u"## "_s + flood(u"*a* `b` "_s, n)}; }},
        {"many headings", [](qsizetype n) { return flood(u"# a\n"_s, n).split(u'\n'); }},
        {"many underlines",
            [](qsizetype n) { return QString(u"x\n"_s + flood(u"=\n"_s, n) + u'-').split(u'\n'); }},
        {"tasks", [](qsizetype n) { return flood(u"- [ ] x\n"_s, n).chopped(1).split(u'\n'); }},
        {"empty items", [](qsizetype n) { return flood(u"-\n"_s, n).chopped(1).split(u'\n'); }},
        {"empty items and blank lines",
            [](qsizetype n) { return flood(u"-\n\n"_s, n).chopped(2).split(u'\n'); }},
        {"lists that take turns",
            [](qsizetype n) { return flood(u"- a\n+ b\n"_s, n).chopped(1).split(u'\n'); }},
        {"rules", [](qsizetype n) { return flood(u"***\n"_s, n).chopped(1).split(u'\n'); }},
        {"one-letter paragraphs",
            [](qsizetype n) { return flood(u"x\n\n"_s, n).chopped(2).split(u'\n'); }},
        {"blank lines", [](qsizetype n) { return QStringList(n, QString()); }},
        {"blanks on one line", [](qsizetype n) { return QStringList{u"x"_s + flood(u" "_s, n)}; }},
        {"tabs", [](qsizetype n) { return QStringList{u"- x"_s + flood(u"\t"_s, n) + u'x'}; }},
        {"words on one line", [](qsizetype n) { return QStringList{flood(u"word "_s, n)}; }},
        {"one word", [](qsizetype n) { return QStringList{flood(u"w"_s, n)}; }},
        {"short lines", [](qsizetype n) { return flood(u"x\n"_s, n).chopped(1).split(u'\n'); }},
        {"breaks of lines",
            [](qsizetype n) { return flood(u"x\\\n"_s, n).chopped(2).split(u'\n'); }},
        {"carriage returns", [](qsizetype n) { return QStringList{u"x"_s + flood(u"\r"_s, n)}; }},
        {"lines that end with carriage returns",
            [](qsizetype n) { return flood(u"x\r\n"_s, n).chopped(1).split(u'\n'); }},
        {"zero bytes",
            [](qsizetype n) { return QStringList{u'x' + QString(n, QChar(u'\0')) + u'x'}; }},
        {"lone surrogates",
            [](qsizetype n) { return QStringList{u'x' + QString(n / 3, QChar(0xD800)) + u'x'}; }},
        {"marks of direction",
            [](qsizetype n) { return QStringList{flood(u"a\u202e\u2067b\u061c"_s, n)}; }},
        {"combining marks",
            [](qsizetype n) { return QStringList{u"a"_s + flood(u"\u0301\u0338\u0489"_s, n)}; }},
        {"a script without blanks", [](qsizetype n) { return QStringList{flood(u"\u4e00"_s, n)}; }},
        {"characters of two units",
            [](qsizetype n) { return QStringList{flood(u"\U0001F600\u200d"_s, n)}; }},
    };
}

/// Whole texts that begin with hostile front matter.
inline QList<HostileText> hostileFrontMatter()
{
    using namespace Qt::StringLiterals;
    const auto within = [](const QStringList &lines) {
        return QStringList{u"---"_s} + lines + QStringList{u"---"_s};
    };
    return {
        {"lists of YAML in each other",
            [within](qsizetype n) { return within({u"tags: "_s + flood(u"["_s, n)}); }},
        {"maps of YAML in each other",
            [within](qsizetype n) { return within({u"image: "_s + flood(u"{a: "_s, n)}); }},
        {"blocks of YAML in each other",
            [within](qsizetype n) { return within({flood(u"- "_s, n) + u'x'}); }},
        {"a long title",
            [within](qsizetype n) { return within({u"title: "_s + flood(u"w "_s, n)}); }},
        {"a long folded title",
            [within](qsizetype n) {
                return within(QStringList{u"title: >-"_s} + flood(u"  w\n"_s, n).split(u'\n'));
            }},
        {"many keys",
            [within](qsizetype n) {
                return within(
                    numbered(n, [](const QString &i) -> QString { return u'k' + i + u": v"_s; }));
            }},
        {"one key again and again",
            [within](qsizetype n) { return within(flood(u"title: a\n"_s, n).split(u'\n')); }},
        {"a quotation mark that nothing closes",
            [within](qsizetype n) { return within({u"title: \""_s + flood(u"w "_s, n)}); }},
        {"anchors",
            [within](qsizetype n) {
                return within(
                    QStringList{u"a0: &a0 [x, x]"_s} + numbered(n, [](const QString &i) -> QString {
                        const QString before = QString::number(i.toInt() - 1);
                        return u'a' + i + u": &a"_s + i + u" [*a"_s + before + u", *a"_s + before
                            + u']';
                    }));
            }},
        {"a keyword again and again",
            [within](qsizetype n) { return within({u"tags: ["_s + flood(u"a, "_s, n) + u']'}); }},
        {"colons", [within](qsizetype n) { return within({flood(u": "_s, n)}); }},
        {"front matter that nothing closes",
            [](qsizetype n) { return QStringList{u"---"_s} + flood(u"k: v\n"_s, n).split(u'\n'); }},
    };
}

} // namespace Galley
