# SPDX-License-Identifier: GPL-3.0-or-later
# The AppStream metadata is valid. Galley has no home page, which newer versions of appstreamcli warn of.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND appstreamcli validate --no-net --no-color ${FILE}
    OUTPUT_VARIABLE answer ERROR_VARIABLE trouble RESULT_VARIABLE failed)
string(REGEX MATCHALL "(^|\n)[EW]: [^\n]*" problems "${answer}")
list(FILTER problems EXCLUDE REGEX "url-homepage-missing")
if(problems OR (failed AND NOT answer MATCHES "url-homepage-missing"))
    message(FATAL_ERROR "${FILE}: ${answer}${trouble}")
endif()
