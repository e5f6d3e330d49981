// SPDX-License-Identifier: GPL-3.0-or-later
// The preview's script. It lives in a world of its own, which the article's page cannot reach: it
// applies patches to the blocks of the page, keeps them where the reader's eye is, and tells what
// the reader does. What a message holds is written down in widgets/preview/patchjson.h.

const root = document.documentElement;
const main = document.querySelector('main.page');
const blocks = new BlockList(main);
const live = new LivePlaces(main);
const workshop = document.implementation.createHTMLDocument('').createElement('div');
const air = 40; // pixels to the edge that the caret came over; more than stands above the first block
let bridge;
let caret = null; // {block, share}: what the caret's line makes, and where in it the caret is
let held = null; // {block, share, y}: the place in a block that must not move under the eye
let isHeldAtEnd = false; // or else the end of the page, whatever its last blocks turn out to measure
let ownTop = 0; // where we left the page, so that only the reader's scrolling is told
let hasPainted = false;

// --- Heights

function boxOf(block) {
    return block.element.getBoundingClientRect();
}

function heightOf({block, share}) {
    const box = boxOf(block);
    return box.top + share * box.height;
}

/** Of blocks that were never laid out. */
function estimatedHeight({html, lines}) {
    if (html.includes('<pre'))
        return 48 + 21 * lines;
    const letters = Math.min(620, window.innerWidth - 48) / 8.4;
    const rows = Math.ceil(html.length / letters);
    return Math.round(18 + 28.4 * rows + (html.includes('<img') ? 300 : 0));
}

// --- Scrolling

function scrollBy(distance) {
    if (Math.abs(distance) >= 1)
        window.scrollBy({top: distance, behavior: 'instant'});
    ownTop = window.scrollY;
}

function farthest() {
    return root.scrollHeight - window.innerHeight;
}

/**
 * Which height of the window stands for the page, as a share: the upper edge, but over the last
 * window of the page more and more the lower one, so that both ends can be reached.
 */
function shareAtEnd() {
    const way = Math.min(window.innerHeight, farthest());
    const rest = farthest() - window.scrollY;
    return way > 0 ? Math.min(1, Math.max(0, 1 - rest / way)) : 0;
}

function placeOfLine(line) {
    const found = blocks.ofLine(line);
    if (!found)
        return null;
    const {block, first} = found;
    return {block, share: Math.min(1, Math.max(0, (line - first) / block.lines))};
}

/** What stands below the last line's block, the appeal, is that line's too. */
function rangeOf(block) {
    const {top, height} = boxOf(block);
    const isLast = blocks.lineOf(block) + block.lines === blocks.lines;
    return {top, height: isLast ? root.getBoundingClientRect().bottom - top : height};
}

function lineAt(y) {
    let block = blocks.atHeight(y);
    if (!block?.lines)
        block = blocks.ofLine(Infinity)?.block;
    if (!block)
        return 0;
    const {top, height} = rangeOf(block);
    const share = height > 0 ? Math.min(1, Math.max(0, (y - top) / height)) : 0;
    return blocks.lineOf(block) + share * block.lines;
}

function scrollTo({line, share}) {
    const place = placeOfLine(line);
    if (!place)
        return;
    const {top, height} = rangeOf(place.block);
    if (line <= 0 && share === 0)
        scrollBy(-window.scrollY);
    else if (share === 1)
        scrollBy(farthest() - window.scrollY);
    else
        scrollBy(top + place.share * height - share * window.innerHeight);
    holdTop();
    isHeldAtEnd = share === 1;
}

/** As little as it must, so that the caret's place can be seen, and not yet at the very edge. */
function showCaret() {
    const box = boxOf(caret.block);
    const row = Math.min(32, box.height);
    const y = box.top + caret.share * Math.max(0, box.height - row);
    if (y + row > window.innerHeight)
        scrollBy(y + row + air - window.innerHeight);
    else if (y < 0)
        scrollBy(Math.max(y - air, -window.scrollY));
}

// --- Keeping the page where the eye is

function hold(block, share) {
    isHeldAtEnd = false;
    const y = block && heightOf({block, share});
    // What is held already keeps its place: scrolling knows whole pixels only, and what is lost each
    // time would add up.
    if (!block || block !== held?.block || share !== held.share || Math.abs(y - held.y) >= 1)
        held = block && {block, share, y};
}

/** The eye is at the caret, where that can be seen. */
function holdCaret() {
    const box = caret && boxOf(caret.block);
    if (box && box.bottom > 0 && box.top < window.innerHeight)
        hold(caret.block, 0);
    else
        holdTop();
}

/** A page at its very beginning stays there, whatever grows. */
function holdTop() {
    hold(window.scrollY > 0 ? blocks.atHeight(0) : null, 0);
}

function restore() {
    if (isHeldAtEnd)
        scrollBy(farthest() - window.scrollY);
    else if (held?.block.element.isConnected)
        scrollBy(heightOf(held) - held.y);
    ownTop = window.scrollY;
}

// --- Patches

function build({html, lines}) {
    const element = createElement('div');
    element.className = 'block';
    element.innerHTML = html;
    return {element, lines, height: estimatedHeight({html, lines})};
}

function change(block, {html, lines}) {
    workshop.innerHTML = html;
    live.clear(block.element);
    morphChildren(block.element, workshop);
    blocks.setLines(block, lines);
}

/** New blocks take the elements of those they replace, as far as they go. */
function splice({index, removed, blocks: inserted}) {
    const old = [];
    for (let i = 0; i < removed; ++i)
        old.push(blocks.at(index + i));
    const kept = Math.min(removed, inserted.length);
    const heir = kept > 0 ? old[kept - 1] : blocks.at(index + removed);
    for (const block of old.slice(kept)) {
        if (block === held?.block)
            hold(heir, 0);
        if (block === caret?.block)
            caret = null;
        blocks.remove(block);
    }
    for (let i = 0; i < kept; ++i)
        change(old[i], inserted[i]);
    blocks.insert(index + kept, inserted.slice(kept).map(build));
}

function setAttributes({title, lang, dir}) {
    document.title = title;
    root.lang = lang;
    root.dir = dir;
}

function markCaret(line) {
    const place = line >= 0 ? placeOfLine(line) : null;
    if (place?.block !== caret?.block) {
        caret?.block.element.classList.remove('caret');
        place?.block.element.classList.add('caret');
    }
    caret = place;
}

function applyPatch({reset, splices, lines, attributes}) {
    if (reset) {
        caret = null;
        held = null;
        blocks.clear();
    } else {
        holdCaret();
    }
    // From the end, as places count in the page before the patch.
    for (const change of [...splices].reverse())
        splice(change);
    for (const [index, count] of lines)
        blocks.setLines(blocks.at(index), count);
    if (attributes)
        setAttributes(attributes);
    live.keep();
    if (reset)
        scrollBy(-window.scrollY);
    else
        restore();
}

function setLive(frames) {
    holdCaret();
    live.set(frames);
    restore();
}

/** All that a message says is on the screen in one frame. */
function apply(message) {
    if (message.live)
        setLive(message.live);
    if (message.splices)
        applyPatch(message);
    if (message.caret !== undefined)
        markCaret(message.caret);
    if (message.place)
        scrollTo(message.place);
    else if (caret && message.isCaretShown)
        showCaret();
    if (!message.place)
        holdCaret();
    if (message.splices && !hasPainted) {
        hasPainted = true;
        requestAnimationFrame(() => requestAnimationFrame(() => bridge.painted()));
    }
    // Not before this is about to be painted, so that nothing waits long for its turn. (There are no
    // timers here: they do not run where the page itself may run no script.)
    if (message.isPiece)
        requestAnimationFrame(() => bridge.taken());
    live.look();
}
