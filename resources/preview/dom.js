// SPDX-License-Identifier: GPL-3.0-or-later
// Taken before an article is on the page: elements with a name can hide members of document.

const createElement = document.createElement.bind(document);
const createRange = document.createRange.bind(document);
const elementById = document.getElementById.bind(document);
const rangeAt = document.caretRangeFromPoint.bind(document);
