// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Galley {

/// Addresses that lead to a file called "secret.png" which lies above a folder, or somewhere else
/// that is not in it. In the folder are "link.png" and "up", links to the file and to its folder.
[[nodiscard]] inline QStringList waysOut(const QString &secret)
{
    using namespace Qt::StringLiterals;
    return {u"../secret.png"_s, u"./../secret.png"_s, u".//..//secret.png"_s,
        u"a/../../secret.png"_s, u"%2e%2e/secret.png"_s, u"%2E%2E/secret.png"_s,
        u".%2e/secret.png"_s, u"%2e./secret.png"_s, u"..%2fsecret.png"_s, u"..%2Fsecret.png"_s,
        u"%2e%2e%2fsecret.png"_s, u"%2E%2E%2Fsecret.png"_s, u"a/%2e%2e/%2e%2e/secret.png"_s,
        u"%252e%252e/secret.png"_s, u"%252e%252e%252fsecret.png"_s, u"%c0%ae%c0%ae/secret.png"_s,
        u"%uff0e%uff0e/secret.png"_s, u"..\\secret.png"_s, u"..%5csecret.png"_s,
        u"%2e%2e%5csecret.png"_s, u"link.png"_s, u"./link.png"_s, u"link.png?a#b"_s,
        u"link.png%00.png"_s, u"up/secret.png"_s, u"./up/secret.png"_s, u"up/./secret.png"_s,
        u"up//secret.png"_s, secret, u'/' + secret, "//"_L1 + secret, "%2f"_L1 + secret.mid(1),
        "file:"_L1 + secret, "file://"_L1 + secret, "FILE://"_L1 + secret,
        "file://localhost"_L1 + secret, "galley://article"_L1 + secret,
        "galley://article/"_L1 + secret, u"galley://article/../secret.png"_s,
        u"galley://article/%2e%2e/secret.png"_s, u"galley://other/../secret.png"_s,
        u"galley://live/../secret.png"_s, "qrc:"_L1 + secret, "view-source:file://"_L1 + secret,
        "filesystem:file://"_L1 + secret, "~/"_L1 + secret, "/proc/self/root"_L1 + secret};
}

} // namespace Galley
