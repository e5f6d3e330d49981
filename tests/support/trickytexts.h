// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Galley {

struct TrickyText
{
    const char *name = nullptr;
    QString text; ///< lines joined by '\n'
    QString words; ///< those that a speller is asked about, joined by blanks
};

/// Texts in which it is not plain which words a person wrote.
inline QList<TrickyText> trickyTexts()
{
    using namespace Qt::StringLiterals;
    return {
        {"emphasis within words", u"The **b**ridge br**idge** un*believ*able *thin*ly stood"_s,
            u"The stood"_s},
        {"emphasis around words", u"**Bold**, *thin* ***both*** ~~gone~~ _low_"_s,
            u"Bold thin both gone low"_s},
        {"emphasis within emphasis", u"**one *two* three** four"_s, u"one two three four"_s},
        {"underscores in a name", u"the snake_case_name here"_s, u"the here"_s},
        {"letters as entities", u"teh brid&eacute; na&#239;ve stra&szlig;e &Ouml;l sau&#xFF;"_s,
            u"teh"_s},
        {"signs as entities", u"bread&nbsp;and&mdash;butter&#8217; R&amp;D"_s,
            u"bread and butter"_s},
        {"soft hyphen as entity", u"Donau&shy;dampf ship"_s, u"ship"_s},
        {"soft hyphen", u"Donau\u00addampf ship"_s, u"Donau\u00addampf ship"_s},
        {"escapes", u"\\*word\\* \\[other\\] 5 \\< 6"_s, u"word other"_s},
        {"front matter",
            u"---\ntitle: The bridge\nslug: wrod-wrod\nimage:\n  caption: >-\n    Seen from here\n"
            "  credit: Wrod\nstandfirst: 'It''s open'\ndescription: \"A \\\"big\\\" one\"\n"
            "tags: [wrod]\n---\nThe body"_s,
            u"The bridge Seen from here open big one The body"_s},
        {"front matter that dots end", u"---\ntitle: Here\n...\nThe body"_s, u"Here The body"_s},
        {"marks with blanks after them", u"--- \t\nslug: wrod\n---  \nThe body"_s, u"The body"_s},
        {"a rule at the top", u"---\n\nThe people saw teh bridge"_s,
            u"The people saw teh bridge"_s},
        {"front matter that nothing closes", u"---\ntitle: Here\nslug: wrod"_s,
            u"title Here slug wrod"_s},
        {"a rule with a no-break space", u"---\u00a0\nslug: wrod\n---"_s, u"slug wrod"_s},
        {"a rule below a line", u"Here\n---\nslug: wrod\n---"_s, u"Here slug wrod"_s},
        {"headings", u"# The heading #\n\nUnder **line**d\n==="_s, u"The heading Under"_s},
        {"table", u"| one | `wrod` |\n| --- | --- |\n| **t**wo | three\\|four |"_s,
            u"one three four"_s},
        {"link", u"[the *link* words](https://wrod.example/wrod \"a title\") after"_s,
            u"the link words title after"_s},
        {"picture", u"![the alt words](wrod.png)"_s, u"the alt words"_s},
        {"reference", u"[some words][wrod]\n\n[wrod]: https://wrod.example 'one title'"_s,
            u"some words one title"_s},
        {"code", u"before `wrod wrod` after ``wro`d`` end"_s, u"before after end"_s},
        {"fence", u"before\n\n```wrod\nwrod\n```\n\nafter"_s, u"before after"_s},
        {"addresses", u"see https://wrod.example/wrod, www.wrod.org or <https://wrod.org>"_s,
            u"see or"_s},
        {"files and mail", u"see photo.jpg, /usr/wrod and wrod@wrod.org now"_s, u"see and now"_s},
        {"handles and hashtags", u"by @wrod, (@wrod) #wrod and #\u0441\u043b\u043e\u0432\u043e"_s,
            u"by and"_s},
        {"tags", u"A <span title=\"wrod\">word</span> and <b>b</b>old<br>line"_s,
            u"word and old line"_s},
        {"block of HTML", u"<div>\nwrod\n</div>\n\nafter"_s, u"after"_s},
        {"comment", u"one <!-- wrod\nwrod --> two"_s, u"one two"_s},
        {"footnote", u"words[^wrod] after\n\n[^wrod]: The note"_s, u"words after The note"_s},
        {"embed", u"before\n\nhttps://wrod.example/wrod\n\nafter"_s, u"before after"_s},
        {"lists and quotes", u"- [x] done\n- item\n  > quoted\n\n1. first"_s,
            u"done item quoted first"_s},
        {"curly signs", u"\u201cWord\u201d isn\u2019t \u2018it\u2019 rock \u2019n\u2019 roll"_s,
            u"Word isn\u2019t it rock roll"_s},
        {"straight signs", u"\"Word\" isn't 'it' dogs' end"_s, u"Word isn't it dogs end"_s},
        {"numbers", u"COVID-19 3rd 5km e.g. a.m. the end.Next"_s, u"the end Next"_s},
        {"Cyrillic",
            u"\u041c\u043e\u0441\u0442 **\u0441\u0442**\u043e\u0438\u0442 \u0442\u0443\u0442"_s,
            u"\u041c\u043e\u0441\u0442 \u0442\u0443\u0442"_s},
        {"Arabic", u"\u0644\u0645 \u064a\u0645\u0646\u0639 **\u0627\u0644\u0645\u0637\u0631**"_s,
            u"\u0644\u0645 \u064a\u0645\u0646\u0639 \u0627\u0644\u0645\u0637\u0631"_s},
        {"scripts without blanks", u"\u5e7f\u573a and \u0e44\u0e17\u0e22 \u3105\u3106"_s, u"and"_s},
        {"beyond the basic plane", u"one \U0001F600 two \U00010428\U00010429 three"_s,
            u"one two \U00010428\U00010429 three"_s},
        {"blanks of other kinds", u"one\u00a0two\u2028three\ttwo\u3000end"_s,
            u"one two three two end"_s},
        {"nothing", QString(), QString()},
    };
}

} // namespace Galley
