// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Galley {

/// Converts between Unicode and the encoding that a dictionary is written in. Dictionaries use many
/// that Qt does not know, so iconv does it.
class Charset final
{
public:
    /// `name` as a dictionary says it: "UTF-8", "ISO8859-15", "microsoft-cp1251".
    explicit Charset(const QByteArray &name);
    ~Charset();
    Charset(const Charset &) = delete;
    Charset &operator=(const Charset &) = delete;

    [[nodiscard]] bool isKnown() const;
    /// Nothing when a character does not exist in the encoding.
    [[nodiscard]] std::optional<QByteArray> encode(const QString &text) const;
    /// Nothing when the bytes are not of the encoding.
    [[nodiscard]] std::optional<QString> decode(const QByteArray &bytes) const;

private:
    using Converter = void *; // iconv_t; null: there is none
    bool m_isUtf8 = false;
    Converter m_encoder;
    Converter m_decoder;
};

} // namespace Galley
