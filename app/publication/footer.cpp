// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication/footer.h"

#include "article/frontmatter.h"
#include "base/tr.h"
#include "publication/footerconditions.h"
#include "publication/footertemplate.h"
#include "publication/publicationmemory.h"
#include "publication/variables.h"

#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

/// Which footer an article gets.
struct Wish
{
    QString name; ///< empty: none
    QString variant;
    bool isNamed = false; ///< by the article itself, so that conditions do not matter
};

Wish wishOf(const Publication &publication, const FrontMatter &meta)
{
    if (meta.footer.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return {};
    const QString name = meta.footer.section(u'#', 0, 0).trimmed();
    const QString variant = meta.footer.section(u'#', 1).trimmed();
    if (name.isEmpty())
        return {publication.defaultFooter, variant, false};
    return {name, variant, true};
}

QString goalText(const FooterTemplate &footer, double value, const QLocale &locale)
{
    const qint64 whole = qRound64(value);
    if (footer.currency.isEmpty())
        return locale.toString(whole);
    if (footer.currency == locale.currencySymbol(QLocale::CurrencyIsoCode))
        return locale.toCurrencyString(whole);
    return locale.toString(whole) + u' ' + footer.currency;
}

/// Fills one template for one article.
class Filler final
{
public:
    Filler(const FooterTemplate &footer, const FooterVariant &variant,
        const Publication &publication, const FrontMatter &meta, const QDateTime &now)
        : m_footer(footer)
        , m_variant(variant)
        , m_slug(meta.slug)
        , m_locale(QLocale(langOf(publication, meta)))
    {
        m_appeal.name = footer.name;
        m_appeal.lang = langOf(publication, meta);
        m_appeal.problems = footer.problems;
        addVariables(publication, meta, now.toTimeZone(timeZoneOf(publication)));
    }

    [[nodiscard]] Appeal fill()
    {
        m_appeal.commentsNote = commentsNote();
        fillButton();
        fillChoices();
        fillBody();
        return m_appeal;
    }

    [[nodiscard]] QString commentsNote()
    {
        const QString note = m_footer.commentsNote.isEmpty()
            ? QString()
            : fillOrNote(m_footer.commentsNote, Filling::PlainText);
        return note.isEmpty() ? usualCommentsNote() : note;
    }

    void note(const QString &message)
    {
        m_appeal.problems.append({-1, 0, Tr::tr("Footer “%1”: %2").arg(m_footer.file, message)});
    }

private:
    [[nodiscard]] QString langOf(const Publication &publication, const FrontMatter &meta) const
    {
        if (!m_footer.lang.isEmpty())
            return m_footer.lang;
        return publication.lang.isEmpty() ? meta.lang : publication.lang;
    }

    void addVariables(const Publication &publication, const FrontMatter &meta, const QDateTime &now)
    {
        for (auto it = m_variant.vars.cbegin(); it != m_variant.vars.cend(); ++it)
            m_variables.add(it.key(), it.value());
        for (auto it = m_footer.vars.cbegin(); it != m_footer.vars.cend(); ++it)
            m_variables.add(it.key(), it.value());
        QStringList authors;
        for (const Author &author : meta.authors)
            authors.append(author.name);
        m_variables.add(u"title"_s, meta.title);
        m_variables.add(u"section"_s, meta.section);
        m_variables.add(u"slug"_s, meta.slug);
        m_variables.add(u"authors"_s, authors.join(", "_L1));
        m_variables.add(u"publication.name"_s, publication.name);
        m_variables.add(u"publication.url"_s, publication.url);
        m_variables.add(u"publication.lang"_s, publication.lang);
        m_variables.add(u"date"_s, m_locale.toString(now.date(), QLocale::LongFormat));
        m_variables.add(u"year"_s, now.date().toString(u"yyyy"_s));
        m_variables.add(u"month"_s, m_locale.standaloneMonthName(now.date().month()));
        if (m_footer.goal) {
            const QString raised = goalText(m_footer, m_footer.goal->raised, m_locale);
            const QString target = goalText(m_footer, m_footer.goal->target, m_locale);
            m_variables.add(u"goal"_s, raised + " / "_L1 + target);
            m_variables.add(u"goal.raised"_s, raised);
            m_variables.add(u"goal.target"_s, target);
        }
    }

    void noteMissing(const QStringList &missing)
    {
        for (const QString &name : missing) {
            note(Tr::tr("“{{%1}}” has no value, so the part that it stands in is left out.")
                     .arg(name));
        }
    }

    /// The filled text; empty, with a problem, when a variable has no value.
    QString fillOrNote(const QString &text, Filling filling)
    {
        const FilledText filled = fillVariables(text, m_variables, filling);
        noteMissing(filled.missing);
        return filled.missing.isEmpty() ? filled.text.trimmed() : QString();
    }

    /// The address that a reader is sent to; empty, with a problem, when it is none of the web.
    QString linkOf(const FooterChoice &choice, const QString &label)
    {
        if (choice.url.isEmpty() || label.isEmpty()) {
            if (choice.url.isEmpty() || choice.label.isEmpty())
                note(Tr::tr("A button or an amount needs both a “label” and a “url”."));
            return {};
        }
        const QString filled = fillOrNote(choice.url, Filling::Url);
        if (filled.isEmpty())
            return {};
        QUrl url(filled);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!url.isValid() || !isWeb || url.host().isEmpty()) {
            note(Tr::tr("“%1” is not a web address that begins with https:// or http://.")
                     .arg(filled));
            return {};
        }
        if (m_footer.hasCampaign)
            addCampaign(url);
        return QString::fromLatin1(url.toEncoded());
    }

    void addCampaign(QUrl &url) const
    {
        const QString content
            = m_variant.id.isEmpty() ? m_footer.name : m_footer.name + u'.' + m_variant.id;
        QUrlQuery query(url);
        const auto add = [&query](const QString &key, const QString &value) {
            if (!value.isEmpty() && !query.hasQueryItem(key))
                query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        add(u"utm_source"_s, u"article"_s);
        add(u"utm_medium"_s, u"footer"_s);
        add(u"utm_campaign"_s, m_slug);
        add(u"utm_content"_s, content);
        url.setQuery(query);
    }

    void fillButton()
    {
        if (!m_footer.hasButton)
            return;
        const QString label = fillOrNote(m_footer.button.label, Filling::PlainText);
        m_appeal.buttonUrl = linkOf(m_footer.button, label);
        if (!m_appeal.buttonUrl.isEmpty())
            m_appeal.buttonLabel = label;
    }

    void fillChoices()
    {
        for (FooterChoice choice : m_footer.choices) {
            const QString label = fillOrNote(choice.label, Filling::PlainText);
            choice.url = linkOf(choice, label);
            choice.label = label;
            choice.note = fillOrNote(choice.note, Filling::PlainText);
            if (!choice.url.isEmpty())
                m_appeal.choices.append(choice);
        }
    }

    void fillBody()
    {
        bool placesButton = false;
        QStringList parts;
        for (const QString &chunk : chunksOf(m_footer.body)) {
            const QString place = placementOf(chunk);
            if (place.isEmpty()) {
                const QString filled = fillChunk(chunk);
                if (!filled.isEmpty())
                    parts.append(filled);
            } else if (place == "button"_L1) {
                if (!m_footer.hasButton)
                    note(Tr::tr(
                        "“{{button}}” is placed, but there is no “button” in the front matter."));
                else if (!m_appeal.buttonUrl.isEmpty() && !placesButton)
                    parts.append(u"{{button}}"_s);
                placesButton = true;
            } else if (place == "amounts"_L1 && !m_appeal.choices.isEmpty()) {
                parts.append(u"{{amounts}}"_s);
            }
        }
        if (!placesButton && !m_appeal.buttonUrl.isEmpty())
            parts.append(u"{{button}}"_s);
        m_appeal.markdown = parts.join("\n\n"_L1);
        if (!m_appeal.markdown.isEmpty())
            m_appeal.markdown += u'\n';
    }

    QString fillChunk(const QString &chunk)
    {
        const FilledText filled = fillVariables(chunk, m_variables, Filling::Markdown);
        noteMissing(filled.missing);
        return filled.missing.isEmpty() ? filled.text : QString();
    }

    /// "button", "amounts" or "qr" when the line is nothing but that placement.
    static QString placementOf(const QString &line)
    {
        const QString trimmed = line.trimmed();
        if (!trimmed.startsWith("{{"_L1) || !trimmed.endsWith("}}"_L1))
            return {};
        const QString name = trimmed.sliced(2).chopped(2).trimmed();
        const bool isPlacement = name == "button"_L1 || name == "amounts"_L1 || name == "qr"_L1;
        return isPlacement ? name : QString();
    }

    /// Stretches of lines between blank lines; a placement is always one by itself.
    static QStringList chunksOf(const QString &body)
    {
        QStringList chunks;
        QStringList lines;
        const auto finish = [&] {
            if (!lines.isEmpty())
                chunks.append(lines.join(u'\n'));
            lines.clear();
        };
        for (const QString &line : body.split(u'\n')) {
            const bool isPlacement = !placementOf(line).isEmpty();
            if (isPlacement || line.trimmed().isEmpty())
                finish();
            if (isPlacement)
                chunks.append(line);
            else if (!line.trimmed().isEmpty())
                lines.append(line);
        }
        finish();
        return chunks;
    }

    const FooterTemplate &m_footer;
    const FooterVariant &m_variant;
    QString m_slug;
    QLocale m_locale;
    Variables m_variables;
    Appeal m_appeal;
};

} // namespace

QString usualCommentsNote()
{
    return PageTr::tr("Comments are closed");
}

Appeal fillFooter(const Publication &publication, const FrontMatter &meta, const QDateTime &now)
{
    PublicationMemory memory;
    return fillFooter(publication, meta, now, memory);
}

Appeal fillFooter(const Publication &publication, const FrontMatter &meta, const QDateTime &now,
    PublicationMemory &memory)
{
    Appeal none;
    none.commentsNote = usualCommentsNote();
    const Wish wish = wishOf(publication, meta);
    if (wish.name.isEmpty())
        return none;
    const Result<FooterTemplate> footer = readFooterTemplate(publication, wish.name, memory);
    if (!footer) {
        none.problems.append({-1, 0, footer.error().message});
        return none;
    }

    const auto pinned = std::find_if(footer->variants.begin(), footer->variants.end(),
        [&wish](const FooterVariant &variant) { return variant.id == wish.variant; });
    const bool isPinned = pinned != footer->variants.end();
    const FooterVariant variant = isPinned
        ? *pinned
        : variantFor(footer->variants, meta.slug.isEmpty() ? meta.title : meta.slug);
    Filler filler(*footer, variant, publication, meta, now);
    if (!wish.isNamed && !isShown(footer->when, publication, meta, now)) {
        none.commentsNote = filler.commentsNote();
        none.problems = footer->problems;
        return none;
    }
    if (!wish.variant.isEmpty() && !isPinned)
        filler.note(Tr::tr("There is no variant “%1”.").arg(wish.variant));
    return filler.fill();
}

} // namespace Galley
