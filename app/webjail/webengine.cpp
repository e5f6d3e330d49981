// SPDX-License-Identifier: GPL-3.0-or-later
#include "webjail/webengine.h"

#include "base/tr.h"
#include "render/requestpolicy.h"

#include <QCoreApplication>
#include <QWebEngineUrlScheme>

#ifdef Q_OS_LINUX
#    include <linux/sched.h>
#    include <sys/syscall.h>
#    include <sys/wait.h>
#    include <unistd.h>
#endif

namespace Galley {

using namespace Qt::StringLiterals;

namespace {

void registerScheme()
{
    const QByteArray name(previewScheme);
    if (QWebEngineUrlScheme::schemeByName(name).name() == name)
        return;
    QWebEngineUrlScheme scheme(name);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

#ifdef Q_OS_LINUX

bool isSandboxSwitchedOff()
{
    return qEnvironmentVariableIntValue("QTWEBENGINE_DISABLE_SANDBOX") == 1
        || qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox"_L1)
        || QCoreApplication::arguments().contains("--no-sandbox"_L1);
}

/// Tries in a child what the engine's sandbox does.
bool canMakeNamespaces()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(syscall(SYS_unshare, CLONE_NEWUSER | CLONE_NEWPID) == 0 ? 0 : 1);
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

#endif

} // namespace

Result<void> prepareWebEngine()
{
    registerScheme();
#ifdef Q_OS_LINUX
    if (isSandboxSwitchedOff())
        return {};
    if (geteuid() == 0) {
        return failure(ErrorCode::Refused,
            Tr::tr("The web engine does not run for the system administrator. Start Galley as an "
                   "ordinary user."));
    }
    if (!qEnvironmentVariableIsSet("CHROME_DEVEL_SANDBOX") && !canMakeNamespaces()) {
        return failure(ErrorCode::Unsupported,
            Tr::tr("This system does not let the web engine build its sandbox. Allow user "
                   "namespaces for Galley and start it again."),
            u"unshare(CLONE_NEWUSER | CLONE_NEWPID) failed"_s);
    }
#endif
    return {};
}

} // namespace Galley
