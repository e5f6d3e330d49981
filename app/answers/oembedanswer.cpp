// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers/oembedanswer.h"

#include "answers/jsonfields.h"

#include <QXmlStreamReader>

namespace Galley {

namespace {

QString fieldName(const QString &name)
{
    return name.trimmed().toLower().replace(u'-', u'_');
}

} // namespace

std::optional<OEmbedFields> oEmbedFieldsOfJson(const QString &text)
{
    const std::optional<QJsonObject> object = jsonObject(text);
    if (!object)
        return {};
    OEmbedFields fields;
    for (auto member = object->constBegin(); member != object->constEnd(); ++member) {
        const QString value = textOf(member.value());
        if (!value.isEmpty())
            fields.insert(fieldName(member.key()), value);
    }
    return fields;
}

std::optional<OEmbedFields> oEmbedFieldsOfXml(const QString &text)
{
    // What stands in the text was decoded already, whatever its declaration says.
    QXmlStreamReader xml(text.trimmed());
    xml.setEntityExpansionLimit(0);
    OEmbedFields fields;
    QString name;
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return {};
        case QXmlStreamReader::StartElement:
            if (++depth == 2)
                name = fieldName(xml.name().toString());
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (depth >= 2)
                fields[name] += xml.text();
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return {};
    return fields;
}

} // namespace Galley
