// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/formatting.h"

#include <QTest>

using namespace Galley;
using namespace Qt::StringLiterals;

namespace {

using Command = std::function<TextChange(QStringView, const TextSelection &)>;

/// A text with its selection: anchor `{`, position `}`; a bare caret is `|`.
struct Marked
{
    QString text;
    TextSelection selection;
};

Marked read(QString text)
{
    Marked marked;
    if (const qsizetype caret = text.indexOf(u'|'); caret >= 0) {
        text.remove(caret, 1);
        marked.selection = {int(caret), int(caret)};
    } else {
        const qsizetype anchor = text.indexOf(u'{');
        const qsizetype position = text.indexOf(u'}');
        text.remove(u'{').remove(u'}');
        const bool isForward = anchor < position;
        marked.selection = {int(anchor - (isForward ? 0 : 1)), int(position - (isForward ? 1 : 0))};
    }
    marked.text = text;
    return marked;
}

QString write(QString text, const TextSelection &selection)
{
    if (selection.anchor == selection.position)
        return text.insert(selection.position, u'|');
    const bool isForward = selection.anchor < selection.position;
    text.insert(selection.end(), isForward ? u'}' : u'{');
    return text.insert(selection.start(), isForward ? u'{' : u'}');
}

QString done(const QString &marked, const Command &command)
{
    const Marked before = read(marked);
    const TextChange change = command(before.text, before.selection);
    return write(change.appliedTo(before.text), change.selection);
}

Command emphasis(Emphasis kind)
{
    return [kind](QStringView text, const TextSelection &selection) {
        return toggleEmphasis(text, selection, kind);
    };
}

Command heading(int level)
{
    return [level](QStringView text, const TextSelection &selection) {
        return toggleHeading(text, selection, level);
    };
}

Command list(ListKind kind)
{
    return [kind](QStringView text, const TextSelection &selection) {
        return toggleList(text, selection, kind);
    };
}

Command link(const QString &target = {})
{
    return [target](QStringView text, const TextSelection &selection) {
        return toggleLink(text, selection, target);
    };
}

} // namespace

class TestFormatting : public QObject
{
    Q_OBJECT

private slots:
    void commandDoneAgain_takesItselfBack_data();
    void commandDoneAgain_takesItselfBack();
    void command_givesText_data();
    void command_givesText();
};

void TestFormatting::commandDoneAgain_takesItselfBack_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const Command bold = emphasis(Emphasis::Bold);
    const Command italic = emphasis(Emphasis::Italic);
    QTest::newRow("bold words") << bold << u"a {big day} out"_s << u"a **{big day}** out"_s;
    QTest::newRow("bold backwards") << bold << u"a }big{ day"_s << u"a **}big{** day"_s;
    QTest::newRow("bold word at the caret") << bold << u"a bi|g day"_s << u"a **bi|g** day"_s;
    QTest::newRow("bold word before the caret") << bold << u"big|"_s << u"**big**|"_s;
    QTest::newRow("bold nothing") << bold << u"a | day"_s << u"a **|** day"_s;
    QTest::newRow("bold lines") << bold << u"{one\n\ntwo}"_s << u"**{one**\n\n**two}**"_s;
    QTest::newRow("bold list") << bold << u"- {one\n- two}"_s << u"- **{one**\n- **two}**"_s;
    QTest::newRow("bold in quote") << bold << u"> {one}"_s << u"> **{one}**"_s;
    QTest::newRow("bold in italic") << bold << u"*{one}*"_s << u"***{one}***"_s;
    QTest::newRow("italic in bold") << italic << u"**{one}**"_s << u"***{one}***"_s;
    QTest::newRow("italic") << italic << u"{one} two"_s << u"*{one}* two"_s;
    QTest::newRow("italic with apostrophe") << italic << u"it don|'t do"_s << u"it *don|'t* do"_s;
    QTest::newRow("code") << emphasis(Emphasis::Code) << u"run {ls} now"_s << u"run `{ls}` now"_s;
    QTest::newRow("strike") << emphasis(Emphasis::Strikethrough) << u"{x}"_s << u"~~{x}~~"_s;
    QTest::newRow("cyrillic word") << bold << u"при|вет мир"_s << u"**при|вет** мир"_s;

    QTest::newRow("heading") << heading(2) << u"Ti|tle"_s << u"## Ti|tle"_s;
    QTest::newRow("heading of an empty line") << heading(3) << u"a\n|\nb"_s << u"a\n### |\nb"_s;
    QTest::newRow("headings") << heading(2) << u"a{b\n\ncd}"_s << u"## a{b\n\n## cd}"_s;
    QTest::newRow("quote") << Command(&toggleQuote) << u"on|e"_s << u"> on|e"_s;
    QTest::newRow("quote paragraphs")
        << Command(&toggleQuote) << u"o{ne\n\ntwo}"_s << u"> o{ne\n>\n> two}"_s;
    QTest::newRow("quote in quote") << Command(&toggleQuote) << u"x\non|e"_s << u"x\n> on|e"_s;
    QTest::newRow("bullets") << list(ListKind::Bullets) << u"o{ne\n\ntwo}"_s
                             << u"- o{ne\n\n- two}"_s;
    QTest::newRow("numbers") << list(ListKind::Numbers) << u"o{ne\ntwo\nthree}"_s
                             << u"1. o{ne\n2. two\n3. three}"_s;
    QTest::newRow("list in quote") << list(ListKind::Bullets) << u"> o|ne"_s << u"> - o|ne"_s;
    QTest::newRow("indented item") << list(ListKind::Bullets) << u"  o|ne"_s << u"  - o|ne"_s;
}

void TestFormatting::commandDoneAgain_takesItselfBack()
{
    QFETCH(Command, command);
    QFETCH(QString, before);
    QFETCH(QString, after);

    QCOMPARE(done(before, command), after);
    QCOMPARE(done(after, command), before);
}

void TestFormatting::command_givesText_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const Command bold = emphasis(Emphasis::Bold);
    const Command italic = emphasis(Emphasis::Italic);
    QTest::newRow("spaces stay outside") << bold << u"a{ big }day"_s << u"a **{big}** day"_s;
    QTest::newRow("marks selected too") << bold << u"{**big**}"_s << u"{big}"_s;
    QTest::newRow("underscores") << italic << u"_{big}_"_s << u"{big}"_s;
    QTest::newRow("the rest follows") << bold << u"**{a**\nb}"_s << u"**{a**\n**b}**"_s;
    QTest::newRow("bold is not italic") << italic << u"**{big}**"_s << u"***{big}***"_s;
    QTest::newRow("italic off in both") << italic << u"***{big}***"_s << u"**{big}**"_s;

    QTest::newRow("caret in a phrase") << bold << u"a **big d|ay out**"_s << u"a big d|ay out"_s;
    QTest::newRow("caret between its words") << bold << u"**big | day**"_s << u"big | day"_s;
    QTest::newRow("words of a phrase") << bold << u"**a {big} day**"_s << u"a {big} day"_s;
    QTest::newRow("italic phrase") << italic << u"*a bi|g day*"_s << u"a bi|g day"_s;
    QTest::newRow("phrase of underscores") << bold << u"__a bi|g day__"_s << u"a bi|g day"_s;
    QTest::newRow("second phrase") << bold << u"**a** b **c d|d**"_s << u"**a** b c d|d"_s;
    QTest::newRow("between phrases") << bold << u"**a** b|b **c**"_s << u"**a** **b|b** **c**"_s;
    QTest::newRow("italic in a bold phrase")
        << italic << u"**a bi|g day**"_s << u"**a *bi|g* day**"_s;
    QTest::newRow("written to the end") << bold << u"**big day|** x"_s << u"**big day**| x"_s;
    QTest::newRow("just behind it") << bold << u"**big day**|"_s << u"big day|"_s;
    QTest::newRow("over a phrase") << bold << u"{a **big** day}"_s << u"**{a big day}**"_s;
    QTest::newRow("into a phrase") << bold << u"{a **big} day**"_s << u"**{a big day}**"_s;
    QTest::newRow("signs in code") << bold << u"`**` bi|g `**`"_s << u"`**` **bi|g** `**`"_s;
    QTest::newRow("code phrase") << emphasis(Emphasis::Code) << u"run `ls {-l} x`"_s
                                 << u"run ls {-l} x"_s;

    const Command enter = &breakLine;
    QTest::newRow("enter") << enter << u"on|e"_s << u"on\n|e"_s;
    QTest::newRow("enter over a selection") << enter << u"o{n}e"_s << u"o\n|e"_s;
    QTest::newRow("enter in a list") << enter << u"- one|"_s << u"- one\n- |"_s;
    QTest::newRow("enter within an item") << enter << u"  * one| two"_s << u"  * one\n  * | two"_s;
    QTest::newRow("enter in numbers") << enter << u"9) one|"_s << u"9) one\n10) |"_s;
    QTest::newRow("enter in tasks") << enter << u"- [x] one|"_s << u"- [x] one\n- [ ] |"_s;
    QTest::newRow("enter in a quote") << enter << u"> one|"_s << u"> one\n> |"_s;
    QTest::newRow("enter in a quoted list") << enter << u"> - a|"_s << u"> - a\n> - |"_s;
    QTest::newRow("enter ends a list") << enter << u"- one\n- |"_s << u"- one\n\n|"_s;
    QTest::newRow("enter ends a quote") << enter << u"> one\n> |"_s << u"> one\n\n|"_s;
    QTest::newRow("enter before the sign") << enter << u"|- one"_s << u"\n|- one"_s;
    QTest::newRow("enter after a dash") << enter << u"-5 degrees|"_s << u"-5 degrees\n|"_s;

    QTest::newRow("other level") << heading(3) << u"# Ti|tle"_s << u"### Ti|tle"_s;
    QTest::newRow("no heading") << heading(0) << u"#### Ti|tle"_s << u"Ti|tle"_s;
    QTest::newRow("cycle to 2") << Command(&cycleHeading) << u"T|"_s << u"## T|"_s;
    QTest::newRow("cycle to 3") << Command(&cycleHeading) << u"## T|"_s << u"### T|"_s;
    QTest::newRow("cycle round") << Command(&cycleHeading) << u"#### T|"_s << u"T|"_s;
    QTest::newRow("hashtag is no heading") << heading(2) << u"#T|ag"_s << u"## #T|ag"_s;
    QTest::newRow("line only reached") << heading(2) << u"{a\n}b"_s << u"## {a\n}b"_s;

    QTest::newRow("numbers to bullets")
        << list(ListKind::Bullets) << u"{1. a\n2) b}"_s << u"- {a\n- b}"_s;
    QTest::newRow("bullets to numbers")
        << list(ListKind::Numbers) << u"x{\n* a\n+ b}"_s << u"1. x{\n2. a\n3. b}"_s;

    QTest::newRow("link around words")
        << link() << u"see {this page}."_s << u"see [this page](|)."_s;
    QTest::newRow("link of a word") << link() << u"se|e"_s << u"[see](|)"_s;
    QTest::newRow("link with nothing") << link() << u"a | b"_s << u"a [|]() b"_s;
    QTest::newRow("link with target")
        << link(u"https://a.example/x"_s) << u"{it}"_s << u"[it](|https://a.example/x)"_s;
    QTest::newRow("target with space") << link(u"a b.md"_s) << u"{it}"_s << u"[it](|<a b.md>)"_s;
    QTest::newRow("link of an address")
        << link() << u"{https://a.example}"_s << u"[|](https://a.example)"_s;
    QTest::newRow("caret in target unlinks") << link() << u"[see](|)"_s << u"{see}"_s;
    QTest::newRow("caret in words unlinks")
        << link() << u"x [se|e](https://a.example/(b)) y"_s << u"x {see} y"_s;
    QTest::newRow("whole link selected") << link() << u"{[see](x)}"_s << u"{see}"_s;
    QTest::newRow("second of two") << link() << u"[a](b) [c|](d)"_s << u"[a](b) {c}"_s;
}

void TestFormatting::command_givesText()
{
    QFETCH(Command, command);
    QFETCH(QString, before);
    QFETCH(QString, after);

    QCOMPARE(done(before, command), after);
}

QTEST_GUILESS_MAIN(TestFormatting)
#include "tst_formatting.moc"
