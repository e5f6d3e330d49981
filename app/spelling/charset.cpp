// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/charset.h"

#include <iconv.h>

#include <cstdint>
#include <type_traits>

namespace Galley {

namespace {

static_assert(std::is_same_v<iconv_t, void *>);

const iconv_t none = reinterpret_cast<iconv_t>(intptr_t(-1)); // what iconv_open() fails with
constexpr qsizetype mostBytesPerByte = 4;

/// Names that iconv does not know, as it does.
QByteArray iconvName(const QByteArray &name)
{
    const QByteArray upper = name.trimmed().toUpper();
    if (upper.startsWith("MICROSOFT-CP"))
        return upper.sliced(10);
    if (upper == "TIS620-2533" || upper == "TIS620")
        return "TIS-620";
    return upper;
}

std::optional<QByteArray> convert(iconv_t converter, QByteArray bytes)
{
    QByteArray converted(bytes.size() * mostBytesPerByte, Qt::Uninitialized);
    char *input = bytes.data();
    size_t inputLeft = size_t(bytes.size());
    char *output = converted.data();
    size_t outputLeft = size_t(converted.size());
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
    , m_encoder(m_isUtf8 ? none : iconv_open(iconvName(name).constData(), "UTF-8"))
    , m_decoder(m_isUtf8 ? none : iconv_open("UTF-8", iconvName(name).constData()))
{ }

Charset::~Charset()
{
    if (m_encoder != none)
        iconv_close(m_encoder);
    if (m_decoder != none)
        iconv_close(m_decoder);
}

bool Charset::isKnown() const
{
    return m_isUtf8 || (m_encoder != none && m_decoder != none);
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
