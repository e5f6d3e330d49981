// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/webtext.h"

#include <QRegularExpression>
#include <QStringConverter>

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Galley {

namespace {

/// Where a page says what it is written in: early, or never.
constexpr qsizetype declarationBytes = 4096;

/// The names that pages use, and what iconv calls the encoding that browsers then take. Only these
/// are given to iconv, which looks for files by name.
constexpr std::array charsets{
    std::pair{"us-ascii", "CP1252"},
    std::pair{"ascii", "CP1252"},
    std::pair{"iso-8859-1", "CP1252"},
    std::pair{"latin1", "CP1252"},
    std::pair{"iso-8859-2", "ISO-8859-2"},
    std::pair{"iso-8859-3", "ISO-8859-3"},
    std::pair{"iso-8859-4", "ISO-8859-4"},
    std::pair{"iso-8859-5", "ISO-8859-5"},
    std::pair{"iso-8859-6", "ISO-8859-6"},
    std::pair{"iso-8859-7", "ISO-8859-7"},
    std::pair{"iso-8859-8", "ISO-8859-8"},
    std::pair{"iso-8859-9", "CP1254"},
    std::pair{"iso-8859-10", "ISO-8859-10"},
    std::pair{"iso-8859-13", "ISO-8859-13"},
    std::pair{"iso-8859-14", "ISO-8859-14"},
    std::pair{"iso-8859-15", "ISO-8859-15"},
    std::pair{"iso-8859-16", "ISO-8859-16"},
    std::pair{"windows-874", "CP874"},
    std::pair{"tis-620", "CP874"},
    std::pair{"windows-1250", "CP1250"},
    std::pair{"windows-1251", "CP1251"},
    std::pair{"windows-1252", "CP1252"},
    std::pair{"windows-1253", "CP1253"},
    std::pair{"windows-1254", "CP1254"},
    std::pair{"windows-1255", "CP1255"},
    std::pair{"windows-1256", "CP1256"},
    std::pair{"windows-1257", "CP1257"},
    std::pair{"windows-1258", "CP1258"},
    std::pair{"cp1250", "CP1250"},
    std::pair{"cp1251", "CP1251"},
    std::pair{"cp1252", "CP1252"},
    std::pair{"koi8-r", "KOI8-R"},
    std::pair{"koi8-u", "KOI8-U"},
    std::pair{"ibm866", "CP866"},
    std::pair{"macintosh", "MACINTOSH"},
    std::pair{"shift_jis", "CP932"},
    std::pair{"shift-jis", "CP932"},
    std::pair{"sjis", "CP932"},
    std::pair{"x-sjis", "CP932"},
    std::pair{"windows-31j", "CP932"},
    std::pair{"euc-jp", "EUC-JP"},
    std::pair{"iso-2022-jp", "ISO-2022-JP"},
    std::pair{"euc-kr", "CP949"},
    std::pair{"ks_c_5601-1987", "CP949"},
    std::pair{"gb2312", "GB18030"},
    std::pair{"gbk", "GB18030"},
    std::pair{"gb18030", "GB18030"},
    std::pair{"big5", "BIG5-HKSCS"},
    std::pair{"big5-hkscs", "BIG5-HKSCS"},
};

QByteArray quotedValue(const QRegularExpression &pattern, const QByteArray &bytes)
{
    return pattern.match(QString::fromLatin1(bytes)).captured(1).toLatin1().toLower();
}

QByteArray charsetOfHeader(const WebAnswer &answer)
{
    static const QRegularExpression charset(
        uR"(charset\s*=\s*["']?\s*([\w.:-]+))"_s, QRegularExpression::CaseInsensitiveOption);
    return quotedValue(charset, answer.header("content-type").left(200));
}

QByteArray charsetOfBody(const QByteArray &body)
{
    static const QRegularExpression meta(uR"(<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression xml(uR"(^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray head = body.left(declarationBytes);
    const QByteArray declared = quotedValue(xml, head);
    return declared.isEmpty() ? quotedValue(meta, head) : declared;
}

class Converter final
{
public:
    explicit Converter(const char *from)
        : m_converter(iconv_open("UTF-8", from))
    { }
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_converter);
    }
    Q_DISABLE_COPY_MOVE(Converter)

    [[nodiscard]] bool isOpen() const { return reinterpret_cast<intptr_t>(m_converter) != -1; }
    [[nodiscard]] QByteArray utf8(QByteArray bytes) const;

private:
    iconv_t m_converter;
};

QByteArray Converter::utf8(QByteArray bytes) const
{
    QByteArray made;
    std::array<char, 4096> room{};
    char *input = bytes.data();
    auto left = size_t(bytes.size());
    while (left > 0) {
        char *output = room.data();
        size_t free = room.size();
        const size_t result = iconv(m_converter, &input, &left, &output, &free);
        const int reason = errno;
        made.append(room.data(), qsizetype(room.size() - free));
        if (result != size_t(-1) || reason == E2BIG)
            continue;
        made.append("\xef\xbf\xbd");
        ++input;
        --left;
    }
    return made;
}

std::optional<QString> decodedAs(const QByteArray &charset, const QByteArray &body)
{
    if (charset.startsWith("utf-16") || charset.startsWith("utf-32")) {
        QStringDecoder decoder(charset.constData());
        if (decoder.isValid())
            return QString(decoder(body));
    }
    const auto *const known = std::find_if(charsets.begin(), charsets.end(),
        [&charset](const auto &pair) { return charset == pair.first; });
    if (known == charsets.end())
        return {};
    const Converter converter(known->second);
    if (!converter.isOpen())
        return {};
    return QString::fromUtf8(converter.utf8(body));
}

} // namespace

QString webText(const WebAnswer &answer)
{
    const QByteArray &body = answer.body;
    if (const auto marked = QStringConverter::encodingForData(body)) {
        QStringDecoder decoder(*marked);
        return decoder(body);
    }
    if (const auto text = decodedAs(charsetOfHeader(answer), body))
        return *text;
    if (charsetOfHeader(answer).isEmpty()) {
        const QByteArray declared = charsetOfBody(body);
        // Who wrote "utf-16" in letters of one byte did not write UTF-16.
        if (!declared.startsWith("utf-")) {
            if (const auto text = decodedAs(declared, body))
                return *text;
        }
    }
    return QString::fromUtf8(body);
}

} // namespace Galley
