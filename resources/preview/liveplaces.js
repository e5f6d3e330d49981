// SPDX-License-Identifier: GPL-3.0-or-later
// The places in the cards over which a provider's own frame stands. The frames are no part of the
// page: here is only room for them, and where it is.

class LivePlaces {
    static tallest = 560; // pixels, of a frame that has a ratio

    #main;
    #bar = 0;
    #frames = []; // {entry, width, height}: a ratio, or without a width a height
    #kept = []; // {frame, card, place}
    #told = '[]';
    #isLooking = false;

    constructor(main) {
        this.#main = main;
    }

    /** Other frames than before, or another bar above them. */
    set({bar, frames}) {
        this.clear(this.#main);
        this.#bar = bar;
        this.#frames = frames;
        this.keep();
    }

    /** Makes the cards in an element what they are without. */
    clear(element) {
        this.#kept = this.#kept.filter(({card, place}) => {
            if (!element.contains(card))
                return true;
            place.remove();
            card.classList.remove('live', 'live-post');
            return false;
        });
    }

    /** Each frame has a place as far as it has a card; one that has a place keeps it. */
    keep() {
        this.#kept = this.#kept.filter(({card}) => card.isConnected);
        for (const frame of this.#frames) {
            if (this.#kept.some(kept => kept.frame === frame))
                continue;
            const card = this.#main.querySelector(
                `figure[data-embed="${CSS.escape(frame.entry)}"]`);
            if (card)
                this.#kept.push({frame, card, place: this.#build(card, frame)});
        }
    }

    #build(card, {width, height}) {
        const place = createElement('div');
        place.className = 'embed-place';
        place.style.paddingBlockStart = `${this.#bar}px`;
        card.classList.add('live');
        if (width === undefined) {
            place.style.height = `${height}px`;
            card.classList.add('live-post');
            card.insertBefore(place, card.querySelector(':scope > .embed-foot'));
        } else {
            place.style.aspectRatio = `${width} / ${height}`;
            place.style.width = `min(100%, ${LivePlaces.tallest * width / height}px)`;
            card.prepend(place);
        }
        return place;
    }

    /** Tells where the places are once the next frame is laid out, if that is elsewhere. */
    look() {
        if (this.#isLooking || (this.#frames.length === 0 && this.#told === '[]'))
            return;
        this.#isLooking = true;
        requestAnimationFrame(() => {
            this.#isLooking = false;
            const places = this.#kept.map(({frame, place}) => {
                const {x, y, width, height} = place.getBoundingClientRect();
                return [frame.entry, x, y, width, height];
            });
            const text = JSON.stringify(places);
            if (text === this.#told)
                return;
            this.#told = text;
            bridge.placed(places);
        });
    }
}
