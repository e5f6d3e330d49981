// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what is in one element what is in another and leaves alone what is the same in both: a
// picture beside the word being typed is not loaded again, and a selection stays.

const farthestLook = 4; // nodes passed over to find one of the same name

/** Both are text, or comments: changes the letters that differ. */
function morphText(text, next) {
    const from = text.data;
    const to = next.data;
    const shorter = Math.min(from.length, to.length);
    let head = 0;
    while (head < shorter && from[head] === to[head])
        ++head;
    let tail = 0;
    while (tail < shorter - head && from[from.length - 1 - tail] === to[to.length - 1 - tail])
        ++tail;
    text.replaceData(head, from.length - head - tail, to.slice(head, to.length - tail));
}

/** Both are elements of one name. */
function morphElement(element, next) {
    for (const {name} of [...element.attributes]) {
        if (!next.hasAttribute(name))
            element.removeAttribute(name);
    }
    for (const {name, value} of next.attributes) {
        if (element.getAttribute(name) !== value)
            element.setAttribute(name, value);
    }
    morphChildren(element, next);
}

/** Takes the children of `next` that it needs. */
function morphChildren(element, next) {
    const old = [...element.childNodes];
    const fresh = [...next.childNodes];
    while (old.length > 0 && fresh.length > 0 && old[0].isEqualNode(fresh[0])) {
        old.shift();
        fresh.shift();
    }
    let end = null; // where what both end with begins
    while (old.length > 0 && fresh.length > 0 && old.at(-1).isEqualNode(fresh.at(-1))) {
        end = old.pop();
        fresh.pop();
    }
    for (const node of fresh) {
        const like = old.slice(0, farthestLook).findIndex(one => one.nodeName === node.nodeName);
        if (like < 0) {
            element.insertBefore(node, old[0] ?? end);
            continue;
        }
        for (const gone of old.splice(0, like))
            gone.remove();
        if (node.nodeType === Node.ELEMENT_NODE)
            morphElement(old.shift(), node);
        else
            morphText(old.shift(), node);
    }
    for (const gone of old)
        gone.remove();
}
