# SPDX-License-Identifier: GPL-3.0-or-later
# The manual page formats without a warning and is that of this version.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND man --warnings --local-file --encoding=UTF-8 -Tutf8 -Z ${PAGE}
    OUTPUT_QUIET ERROR_VARIABLE warnings RESULT_VARIABLE failed)
if(failed OR warnings MATCHES "warning|error")
    message(FATAL_ERROR "${PAGE}: ${warnings}")
endif()
file(STRINGS ${PAGE} title REGEX "^\\.TH ")
if(NOT title MATCHES "Galley ${VERSION}\"")
    message(FATAL_ERROR "${PAGE}: is not of version ${VERSION}: ${title}")
endif()
