// SPDX-License-Identifier: GPL-3.0-or-later
// The preview's only script. It lives in a world of its own, which the article's page cannot reach:
// it applies patches to the blocks of the page, keeps them where the reader's eye is, and tells what
// the reader does. What a message holds is written down in widgets/preview/patchjson.h.
(() => {
    'use strict';
    const root = document.documentElement;
    const main = document.querySelector('main.page');
    // Taken before an article is on the page: elements with a name can hide members of document.
    const createElement = document.createElement.bind(document);
    const createFragment = document.createDocumentFragment.bind(document);
    const elementById = document.getElementById.bind(document);

    const blocks = []; // {element, lines}, in the order of the page
    let bridge;
    let held = null; // {block, share, y}: the place in a block that must not move under the eye
    let ownScroll = -1; // where we scrolled to, so that only the reader's scrolling is told
    let hasPainted = false;

    // --- From a height in the window to a block and a source line, and back

    /** The first block that reaches below `y`; blocks.length if none does. */
    function blockAt(y) {
        let low = 0;
        let high = blocks.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (blocks[middle].element.getBoundingClientRect().bottom > y)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    function linesBefore(index) {
        let lines = 0;
        for (let i = 0; i < index; ++i)
            lines += blocks[i].lines;
        return lines;
    }

    function lineAt(y) {
        const index = blockAt(y);
        if (index === blocks.length)
            return linesBefore(index);
        const box = blocks[index].element.getBoundingClientRect();
        const share = box.height > 0 ? Math.max(0, (y - box.top) / box.height) : 0;
        return linesBefore(index) + share * blocks[index].lines;
    }

    function blockOfLine(line) {
        let first = 0;
        let index = 0;
        while (index < blocks.length - 1 && first + blocks[index].lines <= line)
            first += blocks[index++].lines;
        return {index, first};
    }

    function scrollToLine(line) {
        const {index, first} = blockOfLine(line);
        if (index >= blocks.length)
            return;
        const {element, lines} = blocks[index];
        // Twice: blocks that come into view take their true height only then.
        for (let turn = 0; turn < 2; ++turn) {
            const box = element.getBoundingClientRect();
            const share = lines > 0 ? Math.min(1, Math.max(0, (line - first) / lines)) : 0;
            scrollBy(line <= 0 ? -scrollY : box.top + share * box.height);
        }
        hold();
    }

    /** Scrolls as little as it must, so that what the line makes can be seen. */
    function showLine(line) {
        let {index, first} = blockOfLine(line);
        while (index > 0 && blocks[index]?.lines === 0)
            first -= blocks[--index].lines; // what stands below the text is no line's
        if (index >= blocks.length)
            return;
        const {element, lines} = blocks[index];
        const air = 24;
        for (let turn = 0; turn < 2; ++turn) {
            const box = element.getBoundingClientRect();
            const height = box.height / Math.max(1, lines);
            const top = box.top + Math.min(Math.max(0, line - first), lines - 1) * height;
            const below = top + height + air - window.innerHeight;
            if (top - air < 0 && top + height < window.innerHeight / 2)
                scrollBy(index === 0 ? -window.scrollY : top - air);
            else if (below > 0)
                scrollBy(Math.min(below, Math.max(0, top - air)));
        }
        hold(blocks[index], Math.min(1, (line - first + 1) / Math.max(1, lines)));
    }

    // --- Keeping the page where the eye is

    function scrollBy(distance) {
        if (Math.abs(distance) < 0.5)
            return;
        window.scrollBy({top: distance, behavior: 'instant'});
        ownScroll = window.scrollY;
    }

    function heightOf({block, share}) {
        const box = block.element.getBoundingClientRect();
        return box.top + share * box.height;
    }

    /** A page at its very beginning stays there, whatever grows. */
    function hold(block = blocks[blockAt(0)], share = 0) {
        held = window.scrollY > 0 && block ? {block, share, y: heightOf({block, share})} : null;
    }

    function restore() {
        if (held && held.block.element.isConnected)
            scrollBy(heightOf(held) - held.y);
    }

    // --- Patches

    function build({key, html, lines}) {
        const element = createElement('div');
        element.className = 'block';
        element.dataset.key = key;
        element.innerHTML = html;
        return {element, lines};
    }

    function splice({index, removed, blocks: inserted}) {
        const fresh = inserted.map(build);
        const next = index + removed < blocks.length ? blocks[index + removed] : null;
        const gone = blocks.splice(index, removed, ...fresh);
        const place = gone.indexOf(held?.block);
        if (place >= 0) {
            const heir = fresh[Math.min(place, fresh.length - 1)] ?? next;
            held = !heir ? null
                : fresh.length ? {...held, block: heir}
                : {block: heir, share: 0, y: heightOf({block: heir, share: 0})};
        }
        for (const block of gone)
            block.element.remove();
        const fragment = createFragment();
        for (const block of fresh)
            fragment.append(block.element);
        main.insertBefore(fragment, next ? next.element : null);
    }

    function apply(patch) {
        if (patch.reset) {
            blocks.length = 0;
            held = null;
            main.replaceChildren();
            scrollBy(-window.scrollY);
        } else {
            hold();
        }
        // From the end, as places count in the page before the patch.
        for (const change of [...patch.splices].reverse())
            splice(change);
        for (const [index, lines] of patch.lines)
            blocks[index].lines = lines;
        if (patch.attributes)
            setAttributes(patch.attributes);
        restore();
        hold();
        if (!hasPainted) {
            hasPainted = true;
            requestAnimationFrame(() => requestAnimationFrame(() => bridge.painted()));
        }
    }

    function setAttributes({title, lang, dir}) {
        document.title = title;
        root.lang = lang;
        root.dir = dir;
    }

    // --- What the reader does

    function tellScroll() {
        const isOurs = Math.abs(window.scrollY - ownScroll) < 1;
        ownScroll = -1;
        if (isOurs)
            return;
        hold();
        bridge.scrolled(lineAt(0));
    }

    function scrollToFragment(name) {
        let target = elementById(name);
        try {
            target ??= elementById(decodeURIComponent(name));
        } catch (error) {
            return; // not a percent-encoded name, so nothing bears it
        }
        target?.scrollIntoView();
    }

    /** Nothing is left to the engine: it takes other ways of leaving a page for links too. */
    function follow(event, href) {
        event.preventDefault();
        if (href.startsWith('#'))
            scrollToFragment(href.slice(1));
        else if (event.isTrusted)
            bridge.followed(href);
    }

    function tellClick(event) {
        const href = event.target.closest('[href]')?.getAttribute('href');
        if (href !== undefined)
            follow(event, href);
        else if (event.button === 0 && window.getSelection().isCollapsed)
            bridge.clicked(Math.floor(lineAt(event.clientY)));
    }

    new QWebChannel(qt.webChannelTransport, channel => {
        bridge = channel.objects.bridge;
        bridge.patched.connect(apply);
        bridge.themed.connect(theme => root.dataset.theme = theme);
        bridge.scrollAsked.connect(scrollToLine);
        bridge.lineAsked.connect(showLine);
        root.style.overflowAnchor = 'none';
        new ResizeObserver(restore).observe(main);
        window.addEventListener('scroll', tellScroll, {passive: true});
        document.addEventListener('click', tellClick);
        document.addEventListener('auxclick', tellClick);
        document.addEventListener(
            'securitypolicyviolation', event => bridge.blocked(event.blockedURI));
        bridge.ready();
    });
})();
