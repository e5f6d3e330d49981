// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/embedcard.h"

#include "base/tr.h"
#include "render/embedtext.h"
#include "render/embedwords.h"

#include <QUrl>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

QString link(const QString &url, const QString &cssClass, const QString &html)
{
    return u"<a class=\"%1\" href=\"%2\" rel=\"noopener noreferrer\">%3</a>"_s.arg(
        cssClass, url.toHtmlEscaped(), html);
}

QString isolated(const QString &text)
{
    return "<bdi dir=\"auto\">"_L1 + text.toHtmlEscaped() + "</bdi>"_L1;
}

/// Handles and addresses read from left to right whatever stands around them.
QString leftToRight(const QString &text)
{
    return "<bdi dir=\"ltr\">"_L1 + text.toHtmlEscaped() + "</bdi>"_L1;
}

QString fileAddress(const QString &file)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

QString picture(const QString &file, const QSize &size, const QString &alt, const QString &cssClass)
{
    QString attributes;
    if (!cssClass.isEmpty())
        attributes += u" class=\"%1\""_s.arg(cssClass);
    if (!size.isEmpty())
        attributes += u" width=\"%1\" height=\"%2\""_s.arg(size.width()).arg(size.height());
    return u"<img%1 src=\"%2\" alt=\"%3\" loading=\"lazy\">"_s.arg(
        attributes, fileAddress(file), alt.toHtmlEscaped());
}

/// The class of the nearest shape that the style sheet knows.
QString aspectClass(const QSize &aspect)
{
    static constexpr std::array shapes{std::pair{"21-9"_L1, 21.0 / 9},
        std::pair{"16-9"_L1, 16.0 / 9}, std::pair{"4-3"_L1, 4.0 / 3}, std::pair{"1-1"_L1, 1.0},
        std::pair{"4-5"_L1, 4.0 / 5}, std::pair{"9-16"_L1, 9.0 / 16}};
    const double wanted = aspect.isEmpty() ? 16.0 / 9 : double(aspect.width()) / aspect.height();
    const auto distance = [wanted](double shape) { return std::abs(std::log(wanted / shape)); };
    const auto *nearest = shapes.begin();
    for (const auto &shape : shapes) {
        if (distance(shape.second) < distance(nearest->second))
            nearest = &shape;
    }
    return "aspect-"_L1 + nearest->first;
}

bool isMoving(const Embed &embed)
{
    return embed.ref.kind == "video"_L1 || embed.ref.kind == "playlist"_L1;
}

bool isLink(const Embed &embed)
{
    return embed.ref.provider == "link"_L1;
}

const EmbedMedia *firstOf(const Embed &embed, EmbedMedia::Kind kind)
{
    for (const EmbedMedia &media : embed.media) {
        if (media.kind == kind)
            return &media;
    }
    return nullptr;
}

/// Puts one card together. Lives for the time of one call.
class CardWriter final
{
public:
    CardWriter(const Embed &embed, const ProviderLook &look, const QLocale &locale)
        : m_embed(embed)
        , m_look(look)
        , m_words(embed, look, locale)
    { }

    [[nodiscard]] QString html() const;

private:
    /// A card that is led by what it shows, not by who says it.
    [[nodiscard]] bool hasTitleRow() const;
    [[nodiscard]] QString pill() const;
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QString head() const;
    [[nodiscard]] QString stage() const;
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] QString titleRow() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString pictures() const;
    [[nodiscard]] QString body() const;
    [[nodiscard]] QStringList channel() const;
    [[nodiscard]] QString foot() const;
    [[nodiscard]] QString player(const EmbedMedia &media) const;

    const Embed &m_embed;
    const ProviderLook &m_look;
    EmbedWords m_words;
};

QString CardWriter::pill() const
{
    QString name = m_look.name;
    // Under a title, the host says more than the word "Link".
    if (isLink(m_embed))
        name = m_embed.title.isEmpty() ? PageTr::tr("Link") : m_embed.ref.host;
    return "<span class=\"embed-network\">"_L1 + leftToRight(name) + "</span>"_L1;
}

QString CardWriter::mark() const
{
    if (!m_embed.avatarFile.isEmpty())
        return picture(m_embed.avatarFile, QSize(40, 40), {}, u"embed-avatar"_s);
    const QString letters
        = m_look.mark.isEmpty() ? m_embed.ref.host.left(1).toUpper() : m_look.mark;
    return "<span class=\"embed-mark\" aria-hidden=\"true\">"_L1 + letters.toHtmlEscaped()
        + "</span>"_L1;
}

QString CardWriter::who() const
{
    const QString &handle = m_embed.authorHandle;
    QString name = isolated(m_words.whatItIs());
    QString under = name;
    if (isLink(m_embed)) {
        name = link(m_embed.ref.url, u"embed-name"_s, leftToRight(m_embed.ref.host));
        under = leftToRight(m_words.readablePath());
    } else if (!m_embed.authorName.isEmpty()) {
        name = isolated(m_embed.authorName);
        if (!handle.isEmpty())
            under = leftToRight(handle);
    } else if (!handle.isEmpty()) {
        name = leftToRight(handle);
    } else {
        under = leftToRight(m_embed.ref.host);
    }
    if (!m_embed.authorUrl.isEmpty() && !isLink(m_embed))
        name = link(m_embed.authorUrl, u"embed-name"_s, name);
    else if (!isLink(m_embed))
        name = "<span class=\"embed-name\">"_L1 + name + "</span>"_L1;
    return name + "<span class=\"embed-handle\">"_L1 + under + "</span>"_L1;
}

QString CardWriter::head() const
{
    return "<div class=\"embed-head\">"_L1 + mark() + "<div class=\"embed-who\">"_L1 + who()
        + "</div>"_L1 + pill() + "</div>\n"_L1;
}

QString CardWriter::titleRow() const
{
    const QString title = m_embed.title.isEmpty()
        ? isolated(m_words.whatItIs())
        : link(m_embed.ref.url, u"embed-titlelink"_s, isolated(m_embed.title));
    return "<div class=\"embed-titlerow\"><p class=\"embed-title\">"_L1 + title + "</p>"_L1 + pill()
        + "</div>\n"_L1;
}

QString CardWriter::player(const EmbedMedia &media) const
{
    const EmbedMedia *still = firstOf(m_embed, EmbedMedia::Kind::Image);
    QString attributes = " controls preload=\"none\""_L1;
    if (!media.size.isEmpty())
        attributes
            += u" width=\"%1\" height=\"%2\""_s.arg(media.size.width()).arg(media.size.height());
    if (media.kind == EmbedMedia::Kind::Audio)
        return u"<audio controls preload=\"none\" src=\"%1\"></audio>"_s.arg(
            fileAddress(media.file));
    if (still)
        attributes += u" poster=\"%1\""_s.arg(fileAddress(still->file));
    if (!media.alt.isEmpty())
        attributes += u" aria-label=\"%1\""_s.arg(media.alt.toHtmlEscaped());
    return u"<video%1 src=\"%2\"></video>"_s.arg(attributes, fileAddress(media.file));
}

QString CardWriter::stage() const
{
    const QString shape = aspectClass(m_embed.aspect);
    if (const EmbedMedia *video = firstOf(m_embed, EmbedMedia::Kind::Video))
        return u"<div class=\"embed-stage %1\">%2</div>\n"_s.arg(shape, player(*video));
    const EmbedMedia *still = firstOf(m_embed, EmbedMedia::Kind::Image);
    const QString inside = still ? picture(still->file, still->size, still->alt, {})
                                 : u"<span class=\"embed-blank\"></span>"_s;
    return u"<a class=\"embed-stage %1\" href=\"%2\" rel=\"noopener noreferrer\" "
           u"aria-label=\"%3\">%4"
           "<span class=\"embed-play\"></span></a>\n"_s.arg(
               shape, m_embed.ref.url.toHtmlEscaped(), m_words.viewIt().toHtmlEscaped(), inside);
}

QString CardWriter::description() const
{
    if (m_embed.description.isEmpty())
        return {};
    return "<p class=\"embed-description\" dir=\"auto\">"_L1
        + m_embed.description.toHtmlEscaped().replace(u'\n', "<br>"_L1) + "</p>\n"_L1;
}

QString CardWriter::address() const
{
    return "<p class=\"embed-address\">"_L1
        + link(m_embed.ref.url, u"embed-url"_s, leftToRight(m_words.readableAddress()))
        + "</p>\n"_L1;
}

QString CardWriter::words() const
{
    if (m_embed.text.isEmpty())
        return {};
    QString attributes = u" cite=\"%1\""_s.arg(m_embed.ref.url.toHtmlEscaped());
    if (!m_embed.textLang.isEmpty())
        attributes += u" lang=\"%1\""_s.arg(m_embed.textLang.toHtmlEscaped());
    attributes += m_embed.rightToLeft ? " dir=\"rtl\""_L1 : " dir=\"ltr\""_L1;
    return "<blockquote class=\"embed-text\""_L1 + attributes + u'>' + embedTextHtml(m_embed.text)
        + "</blockquote>\n"_L1;
}

QString CardWriter::pictures() const
{
    const bool isSingle = m_embed.media.size() == 1;
    QString html;
    for (const EmbedMedia &media : m_embed.media) {
        if (media.kind != EmbedMedia::Kind::Image)
            html += player(media);
        else
            html += picture(media.file, media.size, media.alt, {});
    }
    if (html.isEmpty())
        return {};
    return (isSingle ? "<div class=\"embed-media\">"_L1
                     : "<div class=\"embed-media embed-mosaic\">"_L1)
        + html + "</div>\n"_L1;
}

QString CardWriter::body() const
{
    QString html;
    if (!hasTitleRow() && !m_embed.title.isEmpty()) {
        html += "<p class=\"embed-title\">"_L1
            + link(m_embed.ref.url, u"embed-titlelink"_s, isolated(m_embed.title)) + "</p>\n"_L1;
    }
    html += description() + words();
    if (!isMoving(m_embed) && !isLink(m_embed))
        html += pictures();
    if (html.isEmpty() && m_embed.title.isEmpty() && !isLink(m_embed))
        html += address();
    return html;
}

bool CardWriter::hasTitleRow() const
{
    return isMoving(m_embed) || (isLink(m_embed) && !m_embed.title.isEmpty());
}

QStringList CardWriter::channel() const
{
    const bool hasName = !m_embed.authorName.isEmpty();
    if (!hasName && m_embed.authorHandle.isEmpty())
        return {};
    const QString name = hasName ? isolated(m_embed.authorName) : leftToRight(m_embed.authorHandle);
    if (m_embed.authorUrl.isEmpty())
        return {"<span class=\"embed-channel\">"_L1 + name + "</span>"_L1};
    return {link(m_embed.authorUrl, u"embed-channel"_s, name)};
}

QString CardWriter::foot() const
{
    QStringList parts;
    if (hasTitleRow())
        parts += channel();
    if (m_embed.published.isValid()) {
        parts += u"<time datetime=\"%1\" dir=\"auto\">%2</time>"_s.arg(
            m_words.machineDate(), m_words.date().toHtmlEscaped());
    }
    if (const QString note = m_words.byHand(); !note.isEmpty())
        parts += "<span class=\"embed-note\">"_L1 + isolated(note) + "</span>"_L1;
    for (const QString &state : m_words.states())
        parts += "<span class=\"embed-state\">"_L1 + isolated(state) + "</span>"_L1;
    if (m_embed.state == EmbedState::Ok) {
        parts += "<span class=\"embed-state embed-kept\">"_L1 + isolated(m_words.kept())
            + "</span>"_L1;
    }
    parts += link(m_embed.ref.url, u"embed-open"_s, isolated(m_words.viewIt()));
    return "<figcaption class=\"embed-foot\">"_L1 + parts.join(u' ') + "</figcaption>\n"_L1;
}

QString CardWriter::html() const
{
    QString cssClass = "embed embed-"_L1 + m_embed.ref.provider.toHtmlEscaped();
    QString top;
    if (isMoving(m_embed)) {
        const QSize &aspect = m_embed.aspect;
        cssClass += " embed-video"_L1;
        if (aspect.width() < aspect.height() && m_embed.contentWarning.isEmpty())
            cssClass += " embed-upright"_L1;
        top = stage();
    } else if (isLink(m_embed)) {
        top = pictures();
    }
    QString inside = body();
    // Who warns of the words warns of the pictures too.
    if (!m_embed.contentWarning.isEmpty()) {
        inside = "<details class=\"embed-warning\"><summary>"_L1 + isolated(m_embed.contentWarning)
            + "</summary>\n"_L1 + top + inside + "</details>\n"_L1;
        top.clear();
    }
    QString html = "<figure class=\""_L1 + cssClass + "\">\n"_L1 + top
        + "<div class=\"embed-body\">\n"_L1 + (hasTitleRow() ? titleRow() : head()) + inside;
    if (m_embed.state == EmbedState::Damaged) {
        html += "<p class=\"embed-state embed-trouble\" dir=\"auto\">"_L1
            + m_embed.trouble.toHtmlEscaped() + "</p>\n"_L1;
    }
    return html + "</div>\n"_L1 + foot() + "</figure>"_L1;
}

} // namespace

QString embedCardHtml(const Embed &embed, const ProviderLook &look, const QLocale &locale)
{
    return CardWriter(embed, look, locale).html();
}

} // namespace Galley
