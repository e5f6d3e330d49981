// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/charset.h"

#include <iconv.h>

#include <cstdint>
#include <type_traits>

namespace Galley {

namespace {

static_assert(std::is_same_v<iconv_t, void *>);

constexpr qsizetype mostBytesPerByte = 4;

/// Names that iconv does not know, as it does.
QByteArray iconvName(const QByteArray &name)
{
    QByteArray upper = name.trimmed().toUpper();
    if (upper.startsWith("MICROSOFT-CP"))
        return upper.sliced(10);
    if (upper == "TIS620-2533" || upper == "TIS620")
        return "TIS-620";
    return upper;
}

/// A converter, or null.
iconv_t converterBetween(const QByteArray &to, const QByteArray &from)
{
    iconv_t converter = iconv_open(to.constData(), from.constData());
    return reinterpret_cast<intptr_t>(converter) == -1 ? nullptr : converter;
}

std::optional<QByteArray> convert(iconv_t converter, QByteArray bytes)
{
    QByteArray converted(bytes.size() * mostBytesPerByte, Qt::Uninitialized);
    char *input = bytes.data();
    auto inputLeft = size_t(bytes.size());
    char *output = converted.data();
    auto outputLeft = size_t(converted.size());
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    const size_t replaced = iconv(converter, &input, &inputLeft, &output, &outputLeft);
    if (replaced != 0)
        return std::nullopt;
    converted.truncate(converted.size() - qsizetype(outputLeft));
    return converted;
}

} // namespace

Charset::Charset(const QByteArray &name)
    : m_isUtf8(iconvName(name) == "UTF-8" || iconvName(name) == "UTF8")
    , m_encoder(m_isUtf8 ? nullptr : converterBetween(iconvName(name), "UTF-8"))
    , m_decoder(m_isUtf8 ? nullptr : converterBetween("UTF-8", iconvName(name)))
{ }

Charset::~Charset()
{
    if (m_encoder)
        iconv_close(m_encoder);
    if (m_decoder)
        iconv_close(m_decoder);
}

bool Charset::isKnown() const
{
    return m_isUtf8 || (m_encoder && m_decoder);
}

std::optional<QByteArray> Charset::encode(const QString &text) const
{
    return m_isUtf8 ? text.toUtf8() : convert(m_encoder, text.toUtf8());
}

std::optional<QString> Charset::decode(const QByteArray &bytes) const
{
    if (m_isUtf8)
        return QString::fromUtf8(bytes);
    const std::optional<QByteArray> utf8 = convert(m_decoder, bytes);
    return utf8 ? std::optional(QString::fromUtf8(*utf8)) : std::nullopt;
}

} // namespace Galley
