// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/captureservice.h"

#include "answers/answerreader.h"
#include "pictures/viewpicture.h"
#include "session/captureprotocol.h"

#include <utility>

namespace Galley {

using namespace CaptureProtocol;

namespace {

Message read(const Message &message)
{
    Read wanted;
    WasRead read;
    if (unpack(message, wanted)) {
        read.request = wanted.request;
        read.reading = readAnswer(wanted.ref, wanted.step, wanted.answer);
    }
    return pack(Kind::WasRead, read);
}

Message makePicture(const Message &message)
{
    MakePicture wanted;
    MadePicture made;
    if (unpack(message, wanted)) {
        made.request = wanted.request;
        const Result<ViewPicture> view = viewPictureOf(wanted.original);
        if (view) {
            made.originalSuffix = view->originalSuffix;
            made.bytes = view->bytes;
            made.suffix = view->suffix;
            made.size = view->size;
        } else {
            made.trouble = view.error().message;
        }
    }
    return pack(Kind::MadePicture, made);
}

} // namespace

QList<Message> CaptureService::work()
{
    QList<Message> answers;
    for (const Message &message : std::exchange(m_waiting, {})) {
        if (Kind(message.kind) == Kind::Read)
            answers.append(read(message));
        else if (Kind(message.kind) == Kind::MakePicture)
            answers.append(makePicture(message));
    }
    return answers;
}

} // namespace Galley
