// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryFile>
#include <QtGlobal>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include <cstdio>

namespace Galley {

/// What this process writes to one of its standard streams, for as long as it lives.
class CapturedStream final
{
    Q_DISABLE_COPY_MOVE(CapturedStream)

public:
    enum class As { File, Terminal };

    CapturedStream(FILE *stream, As as)
        : m_stream(stream)
        , m_number(fileno(stream))
        , m_own(dup(m_number))
    {
        (void)std::fflush(m_stream);
        if (as == As::Terminal) {
            int other = -1;
            if (openpty(&m_terminal, &other, nullptr, nullptr, nullptr) != 0)
                qFatal("There is no terminal to be had.");
            fcntl(m_terminal, F_SETFL, O_NONBLOCK); // others may hold the other end
            dup2(other, m_number);
            close(other);
        } else if (m_file.open()) {
            dup2(m_file.handle(), m_number);
        }
    }
    ~CapturedStream() { (void)end(); }

    /// Everything that was written; the stream is what it was before.
    QByteArray end()
    {
        if (m_own < 0)
            return {};
        (void)std::fflush(m_stream);
        dup2(m_own, m_number);
        close(m_own);
        m_own = -1;
        if (m_terminal < 0) {
            QFile written(m_file.fileName());
            return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        }
        QByteArray text;
        char piece[4096];
        for (ssize_t got = 0; (got = read(m_terminal, piece, sizeof piece)) > 0;)
            text.append(piece, got);
        close(m_terminal);
        return text;
    }

private:
    FILE *m_stream;
    int m_number;
    int m_own; ///< what it was before
    int m_terminal = -1; ///< the end that sees what is written
    QTemporaryFile m_file;
};

} // namespace Galley
