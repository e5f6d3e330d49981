// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/shownembed.h"
#include "support/standinprovider.h"

#include <QFile>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace Galley::Testing {

/// An embed of some kind in some state, with a provider that it could have.
struct SampleEmbed
{
    QString name;
    Embed embed;
    std::shared_ptr<StandInProvider> provider;

    [[nodiscard]] ShownEmbed shown() const
    {
        return {embed, provider.get(), QStringLiteral("0123456789abcdef")};
    }
};

/// One of every kind and of every state; pictures are named as in the folder "media".
class SampleEmbeds final
{
public:
    [[nodiscard]] static std::vector<SampleEmbed> all()
    {
        SampleEmbeds samples;
        samples.addPosts();
        samples.addStates();
        samples.addMoving();
        samples.addFigures();
        samples.addPlacesAndPages();
        return std::move(samples.m_samples);
    }

private:
    static QString media(const char *name)
    {
        return QStringLiteral("media/") + QLatin1StringView(name);
    }
    static EmbedMedia image(const char *name, QSize size, const QString &alt)
    {
        return {EmbedMedia::Kind::Image, media(name), size, alt};
    }
    static QDateTime day(int d, int hour = 0)
    {
        return {QDate(2026, 11, d), QTime(hour, 4), QTimeZone::utc()};
    }

    Embed &add(const QString &name, const QString &kind, const QString &network,
        const QString &colour, const QString &dark, const QString &mark, LiveFrame frame = {})
    {
        SampleEmbed sample;
        sample.name = name;
        sample.provider = std::make_shared<StandInProvider>();
        const QString key = network.toLower().remove(QLatin1Char(' '));
        sample.provider->ownKey = key;
        sample.provider->ownLook = {network, colour, dark, mark};
        if (frame.url.isValid())
            sample.provider->frame = frame;
        EmbedRef &ref = sample.embed.ref;
        ref.provider = key;
        ref.kind = kind;
        ref.host = key + QStringLiteral(".example");
        ref.id = QStringLiteral("4711");
        ref.url = QStringLiteral("https://%1/%2/4711").arg(ref.host, kind);
        ref.pasted = ref.url;
        sample.embed.state = EmbedState::Ok;
        sample.embed.firstFetched = day(21, 14);
        m_samples.push_back(sample);
        return m_samples.back().embed;
    }
    Embed &post(const QString &name, bool hasFrame = false)
    {
        LiveFrame frame;
        if (hasFrame) {
            frame.url = QUrl(QStringLiteral("https://frames.chirrup.example/p/4711"));
            frame.height = 420;
        }
        Embed &embed = add(name, QStringLiteral("post"), QStringLiteral("Chirrup"),
            QStringLiteral("#0a66d6"), QStringLiteral("#4aa3ff"), QStringLiteral("C"), frame);
        embed.authorName = QStringLiteral("Ines Farrow");
        embed.authorHandle = QStringLiteral("@ines@chirrup.example");
        embed.authorUrl = QStringLiteral("https://chirrup.example/@ines");
        embed.textLang = QStringLiteral("en");
        embed.text = {{QStringLiteral("The ferry is back. It is late, it is loud, and half the "
                                      "harbour has come to look. "),
                          {}},
            {QStringLiteral("#ferry"), QStringLiteral("https://chirrup.example/tags/ferry")}};
        embed.published = day(21, 12);
        embed.publishedPrecision = TimePrecision::Second;
        return embed;
    }

    void addPosts()
    {
        Embed &plain = post(QStringLiteral("post"), true);
        plain.avatarFile = media("avatar.png");
        Embed &rtl = post(QStringLiteral("post-arabic"));
        rtl.authorName = QStringLiteral("نور الميناء");
        rtl.text = {{QStringLiteral("عادت العبّارة إلى الميناء بعد تسعة أشهر. "), {}},
            {QStringLiteral("#ferry2026"), QStringLiteral("https://chirrup.example/tags/f")}};
        rtl.textLang = QStringLiteral("ar");
        rtl.rightToLeft = true;
        Embed &cjk = post(QStringLiteral("post-japanese"));
        cjk.authorName = QStringLiteral("港の窓口");
        cjk.text = {{QStringLiteral("連絡船が九か月ぶりに戻ってきました。朝の第一便は満席で、"
                                    "岸壁には大勢の人が集まり、「おかえり」と声をかけていました。"
                                    "\n午後の便も運航します。"),
            {}}};
        cjk.textLang = QStringLiteral("ja");
        Embed &quoting = post(QStringLiteral("post-with-a-quoted-one"));
        quoting.quoted = {{QStringLiteral("Harbour Desk"), QStringLiteral("@harbour"),
            QStringLiteral("https://chirrup.example/@harbour/4710"),
            {{QStringLiteral("First crossing at seven. Bring a coat."), {}}}}};
        Embed &warned = post(QStringLiteral("post-with-a-warning"));
        warned.contentWarning = QStringLiteral("Flashing lights");
        warned.media = {image("bay.png", QSize(1200, 800), QStringLiteral("Lights on the water"))};
        for (const int count : {1, 2, 3, 4, 6}) {
            Embed &gallery = post(QStringLiteral("post-with-%1-pictures").arg(count));
            for (int i = 0; i < count; ++i) {
                gallery.media += image(i % 2 ? "tall.png" : "bay.png",
                    i % 2 ? QSize(600, 900) : QSize(1200, 800),
                    QStringLiteral("Picture %1 of the quay").arg(i + 1));
            }
        }
        Embed &photo = add(QStringLiteral("photo"), QStringLiteral("photo"),
            QStringLiteral("Lightbox"), QStringLiteral("#b4236b"), QStringLiteral("#f0709c"), {});
        photo.title = QStringLiteral("Evening at the slipway");
        photo.authorName = QStringLiteral("Petra Voss");
        photo.media = {image("bay.png", QSize(1200, 800), QStringLiteral("A slipway at dusk"))};
    }

    void addStates()
    {
        const auto bare = [this](const QString &name, EmbedState state) -> Embed & {
            Embed &embed = post(name);
            const EmbedRef ref = embed.ref;
            const QDateTime published = embed.published;
            embed = fromUrl(ref);
            embed.state = state;
            embed.authorHandle = QStringLiteral("@ines");
            embed.published = published;
            embed.publishedPrecision = TimePrecision::Second;
            embed.publishedFromLink = true;
            return embed;
        };
        bare(QStringLiteral("state-never-fetched"), EmbedState::UrlOnly);
        Embed &byHand = bare(QStringLiteral("state-nobody-to-ask"), EmbedState::UrlOnly);
        m_samples.back().provider->canBeAsked = false;
        byHand.authorHandle.clear();
        Embed &shortLink = bare(QStringLiteral("state-short-link"), EmbedState::UrlOnly);
        shortLink.ref.isShort = true;
        bare(QStringLiteral("state-partial"), EmbedState::Partial);
        Embed &refused = bare(QStringLiteral("state-refused"), EmbedState::Refused);
        refused.trouble = QStringLiteral("chirrup.example shows this post to its members alone.");
        refused.lastChecked = day(22);
        Embed &unreachable = post(QStringLiteral("state-unreachable"));
        unreachable.state = EmbedState::Unreachable;
        unreachable.lastChecked = day(22);
        Embed &gone = post(QStringLiteral("state-gone"));
        gone.state = EmbedState::Gone;
        gone.goneSince = day(22);
        Embed &edited = post(QStringLiteral("state-edited"));
        edited.state = EmbedState::Edited;
        edited.editedSince = day(22);
        Embed &restricted = post(QStringLiteral("state-restricted"));
        restricted.state = EmbedState::Restricted;
        restricted.lastChecked = day(22);
        Embed &noted = post(QStringLiteral("state-noted-by-hand"));
        noted.fieldsByHand = {QStringLiteral("text")};
        Embed &damaged = bare(QStringLiteral("state-damaged"), EmbedState::Damaged);
        damaged.trouble = QStringLiteral("card.json cannot be read: it is not valid JSON.");
    }

    Embed &film(const QString &name, QSize aspect)
    {
        LiveFrame frame;
        frame.url = QUrl(QStringLiteral("https://play.reel.example/embed/4711?a=1&b=2"));
        frame.aspect = aspect;
        Embed &embed = add(name, QStringLiteral("video"), QStringLiteral("Reel"),
            QStringLiteral("#c4302b"), QStringLiteral("#ff6a5e"), QStringLiteral("R"), frame);
        embed.title = QStringLiteral("The bridge, filmed from the ferry");
        embed.authorName = QStringLiteral("City Camera");
        embed.aspect = aspect;
        embed.duration = 185;
        embed.media = {image("still.png", QSize(480, 360), QStringLiteral("A bridge in fog"))};
        return embed;
    }

    void addMoving()
    {
        film(QStringLiteral("video-16-9"), {16, 9});
        film(QStringLiteral("video-4-3"), {4, 3}).duration = 3725;
        film(QStringLiteral("video-9-16"), {9, 16});
        Embed &bare = film(QStringLiteral("video-never-fetched"), {16, 9});
        bare = fromUrl(bare.ref);
        Embed &list = film(QStringLiteral("playlist"), {16, 9});
        list.ref.kind = QStringLiteral("playlist");
        list.duration = 0;
        m_samples.back().provider->frame.reset();
        LiveFrame frame;
        frame.url = QUrl(QStringLiteral("https://wave.example/player/4711"));
        frame.height = 152;
        for (const bool hasArt : {true, false}) {
            Embed &audio
                = add(hasArt ? QStringLiteral("audio") : QStringLiteral("audio-without-a-picture"),
                    QStringLiteral("audio"), QStringLiteral("Wave"), QStringLiteral("#b34700"),
                    QStringLiteral("#ff9a4d"), QStringLiteral("W"), frame);
            audio.title = QStringLiteral("Harbour sounds, part two");
            audio.authorName = QStringLiteral("Radio Quay");
            audio.description = QStringLiteral("Gulls, chains, and a choir that had come for "
                                               "something else.");
            if (hasArt)
                audio.media = {image("square.png", QSize(300, 300), QStringLiteral("A buoy"))};
        }
    }

    void addFigures()
    {
        LiveFrame frame;
        frame.url = QUrl(QStringLiteral("https://charts.example/4711/"));
        frame.aspect = {3, 2};
        Embed &chart
            = add(QStringLiteral("chart"), QStringLiteral("chart"), QStringLiteral("Barline"),
                QStringLiteral("#18723a"), QStringLiteral("#63c787"), QStringLiteral("B"), frame);
        chart.title = QStringLiteral("Passengers a day, 2016 to 2026");
        chart.authorName = QStringLiteral("Data desk");
        chart.media = {image("chart.png", QSize(1200, 700),
            QStringLiteral("Bars that fall until 2021 and rise again"))};
        Embed &bare = add(QStringLiteral("chart-never-fetched"), QStringLiteral("chart"),
            QStringLiteral("Barline"), QStringLiteral("#18723a"), QStringLiteral("#63c787"),
            QStringLiteral("B"), frame);
        bare = fromUrl(bare.ref);
        Embed &document = add(QStringLiteral("document"), QStringLiteral("document"),
            QStringLiteral("Paperclip"), QStringLiteral("#3c5a99"), QStringLiteral("#8aa7e6"),
            QStringLiteral("P"));
        document.title = QStringLiteral("Contract for the new ferry");
        document.authorName = QStringLiteral("City council");
        document.description = QStringLiteral("41 pages, signed in May.");
        document.media
            = {image("page.png", QSize(700, 990), QStringLiteral("The first page of a contract"))};
        Embed &code = add(QStringLiteral("code"), QStringLiteral("code"), QStringLiteral("Snippet"),
            QStringLiteral("#4b5563"), QStringLiteral("#a3b1c2"), QStringLiteral("<>"));
        code.authorName = QStringLiteral("Tove Lindqvist");
        code.authorHandle = QStringLiteral("tove");
        code.title = QStringLiteral("Count the crossings");
        QString longer = QStringLiteral("# Tides of a year\n");
        for (int i = 1; i <= 40; ++i)
            longer += QStringLiteral("high_water(%1)\t# <metres & more>\n").arg(i);
        code.code
            = {{QStringLiteral("crossings.py"), QStringLiteral("Python"),
                   QStringLiteral("\nimport sys\n\nfor line in sys.stdin:\n    if \"<ferry>\" "
                                  "in line:\n        print(line.strip())\n")},
                {QStringLiteral("tides.py"), {}, longer}};
    }

    void addPlacesAndPages()
    {
        LiveFrame frame;
        frame.url = QUrl(QStringLiteral("https://atlas.example/frame?at=53.5,9.9"));
        frame.aspect = {16, 9};
        for (const bool isNamed : {true, false}) {
            Embed &map = add(isNamed ? QStringLiteral("map") : QStringLiteral("map-south-west"),
                QStringLiteral("map"), QStringLiteral("Atlas"), QStringLiteral("#1a7f4b"),
                QStringLiteral("#5fcf94"), QStringLiteral("A"), frame);
            map = fromUrl(map.ref);
            m_samples.back().provider->canBeAsked = false;
            map.ref.place.latitude = isNamed ? 53.5436 : -33.8568;
            map.ref.place.longitude = isNamed ? 9.9664 : -70.25;
            map.ref.place.zoom = isNamed ? 15 : 0;
            if (isNamed)
                map.ref.place.name = QStringLiteral("Landing stage 3");
        }
        for (const bool hasPicture : {true, false}) {
            Embed &page = add(
                hasPicture ? QStringLiteral("page") : QStringLiteral("page-without-a-picture"),
                QStringLiteral("page"), QStringLiteral("Link"), QStringLiteral("#5f6b7a"),
                QStringLiteral("#93a1b3"), {});
            page.ref.provider = QStringLiteral("link");
            page.ref.host = QStringLiteral("www.quay-news.example");
            page.ref.url = QStringLiteral("https://www.quay-news.example/2026/ferry");
            page.title = QStringLiteral("Ferry returns after nine months");
            page.description = QStringLiteral("What was mended, what it cost, and who waited.");
            page.siteName = QStringLiteral("Quay News");
            if (hasPicture)
                page.media = {image("bay.png", QSize(1200, 800), QStringLiteral("The bay"))};
        }
    }

    std::vector<SampleEmbed> m_samples;
};

/// Every field of it says the same.
inline void fillWith(Embed &embed, const QString &text)
{
    embed.authorName = embed.authorHandle = embed.title = embed.description = text;
    embed.contentWarning = embed.siteName = embed.trouble = text;
    embed.ref.handle = embed.ref.host = embed.ref.place.name = text;
    embed.ref.url = embed.authorUrl = QStringLiteral("https://standin.example/") + text;
    embed.textLang = text;
    embed.text = {{text, {}}, {text, QStringLiteral("https://standin.example/?") + text}};
    embed.quoted = {{text, text, QStringLiteral("https://standin.example/#") + text, embed.text}};
    embed.code = {{text, text, text}};
    embed.fieldsByHand = {text};
    for (EmbedMedia &media : embed.media)
        media.alt = text;
}

} // namespace Galley::Testing
