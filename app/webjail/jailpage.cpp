// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/jailpage.h"

#include "render/requestpolicy.h"

#include <QLoggingCategory>

#include <utility>

namespace Galley {

Q_LOGGING_CATEGORY(logWebJail, "galley.webjail", QtWarningMsg)

JailPage::JailPage(JailProfile *profile, QObject *parent)
    : JailPage(QUrl(QString::fromLatin1(previewOrigin)), profile, parent)
{ }

JailPage::JailPage(QUrl address, JailProfile *profile, QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_address(std::move(address))
{
    denyPermissions();
    connect(this, &QWebEnginePage::loadFinished, this, [this](bool ok) {
        if (std::exchange(m_isOpening, false))
            emit opened(ok);
    });
    connect(this, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) {
        if (!m_isOpening && url != m_address)
            emit left();
    });
}

void JailPage::open()
{
    m_isOpening = true;
    load(m_address);
}

void JailPage::denyPermissions()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(this, &QWebEnginePage::permissionRequested, this,
        [](QWebEnginePermission permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
        [this](const QUrl &origin, Feature feature) {
            setFeaturePermission(origin, feature, PermissionDeniedByUser);
        });
#endif
}

bool JailPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    return isMainFrame && m_isOpening && url == m_address;
}

QWebEnginePage *JailPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList JailPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void JailPage::javaScriptAlert(const QUrl &, const QString &)
{ }

bool JailPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool JailPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void JailPage::javaScriptConsoleMessage(
    JavaScriptConsoleMessageLevel, const QString &message, int line, const QString &source)
{
    qCInfo(logWebJail).noquote() << source << line << message;
}

} // namespace Galley
