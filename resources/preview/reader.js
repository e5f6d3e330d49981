// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader of the page does, told over the bridge; and how it all begins.

const longestContext = 48; // characters of text sent from either side of a click

function tellScroll() {
    if (Math.abs(window.scrollY - ownTop) < 1)
        return;
    ownTop = window.scrollY;
    holdTop();
    const share = shareAtEnd();
    bridge.scrolled(lineAt(share * window.innerHeight), share);
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

/** The text of a block before and after a point of the window, and how far into it that is. */
function textAround(block, x, y) {
    const point = rangeAt(x, y);
    if (!point || !block.element.contains(point.startContainer))
        return {before: '', after: '', share: 0};
    const range = createRange();
    range.selectNodeContents(block.element);
    range.setEnd(point.startContainer, point.startOffset);
    const before = range.toString();
    range.selectNodeContents(block.element);
    range.setStart(point.startContainer, point.startOffset);
    const after = range.toString();
    return {before, after, share: before.length / Math.max(1, before.length + after.length)};
}

/** Buttons on an embed's card. */
function tellAct(event, button) {
    event.preventDefault();
    const card = button.closest('[data-embed]');
    if (card && event.isTrusted && event.button === 0)
        bridge.asked(button.dataset.act, card.dataset.embed);
}

function tellClick(event) {
    const button = event.target.closest('.embed-act[data-act]');
    if (button) {
        tellAct(event, button);
        return;
    }
    const href = event.target.closest('[href]')?.getAttribute('href');
    if (href !== undefined) {
        follow(event, href);
        return;
    }
    const block = blocks.atHeight(event.clientY);
    if (event.button !== 0 || !block || !window.getSelection().isCollapsed)
        return;
    const {before, after, share} = textAround(block, event.clientX, event.clientY);
    bridge.clicked(blocks.lineOf(block), block.lines, before.slice(-longestContext),
        after.slice(0, longestContext), share);
}

new QWebChannel(qt.webChannelTransport, channel => {
    bridge = channel.objects.bridge;
    bridge.told.connect(apply);
    bridge.themed.connect(theme => root.dataset.theme = theme);
    root.style.overflowAnchor = 'none';
    const settle = () => {
        restore();
        live.look();
    };
    new ResizeObserver(settle).observe(main);
    window.addEventListener('resize', settle);
    window.addEventListener('scroll', tellScroll, {passive: true});
    window.addEventListener('scroll', () => live.look(), {passive: true});
    document.addEventListener('click', tellClick);
    document.addEventListener('auxclick', tellClick);
    document.addEventListener(
        'securitypolicyviolation', event => bridge.blocked(event.blockedURI));
    bridge.ready();
});
