// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of the page in their order. They stand in stretches of some dozens, elements of their
// own: what is out of sight is left out a stretch at a time, and nothing that is done for one block
// looks at all the others.

class BlockList {
    static usual = 32; // blocks in a stretch of a page that is new
    static most = 96;

    #main;
    #stretches = []; // {element, blocks, lines}, none of them empty

    constructor(main) {
        this.#main = main;
    }

    clear() {
        this.#stretches.length = 0;
        this.#main.replaceChildren();
    }

    get lines() {
        return this.#stretches.reduce((sum, stretch) => sum + stretch.lines, 0);
    }

    /** The block at a place counted from 0; null beyond the end. */
    at(index) {
        const [stretch, place] = this.#find(index);
        return stretch?.blocks[place] ?? null;
    }

    /** The source line at which a block begins. */
    lineOf(block) {
        let line = 0;
        for (const stretch of this.#stretches) {
            if (stretch === block.stretch)
                break;
            line += stretch.lines;
        }
        for (const other of block.stretch.blocks) {
            if (other === block)
                break;
            line += other.lines;
        }
        return line;
    }

    /** The block that a line belongs to, the last that has lines for what is beyond. */
    ofLine(line) {
        let first = 0;
        let last = null;
        for (const stretch of this.#stretches) {
            if (stretch.lines === 0)
                continue;
            if (first + stretch.lines <= line) {
                last = stretch;
                first += stretch.lines;
                continue;
            }
            return this.#ofLineIn(stretch, line, first);
        }
        return last && this.#ofLineIn(last, Infinity, first - last.lines);
    }

    #ofLineIn(stretch, line, first) {
        let found = null;
        for (const block of stretch.blocks) {
            if (block.lines === 0)
                continue;
            found = {block, first};
            if (first + block.lines > line)
                break;
            first += block.lines;
        }
        return found;
    }

    /** The first block that reaches below a height in the window; null if none does. */
    atHeight(y) {
        const reaches = ({element}) => element.getBoundingClientRect().bottom > y;
        const stretch = this.#first(this.#stretches, reaches);
        return stretch && (this.#first(stretch.blocks, reaches) ?? stretch.blocks.at(-1));
    }

    #first(sorted, isBeyond) {
        let low = 0;
        let high = sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (isBeyond(sorted[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return sorted[low] ?? null;
    }

    setLines(block, lines) {
        block.stretch.lines += lines - block.lines;
        block.lines = lines;
    }

    remove(block) {
        const {stretch} = block;
        stretch.blocks.splice(stretch.blocks.indexOf(block), 1);
        stretch.lines -= block.lines;
        block.element.remove();
        if (stretch.blocks.length > 0)
            return;
        this.#stretches.splice(this.#stretches.indexOf(stretch), 1);
        stretch.element.remove();
    }

    /** Puts new blocks, {element, lines, height}, at a place. */
    insert(index, blocks) {
        if (blocks.length === 0)
            return;
        const [stretch, place] = this.#find(index);
        const last = this.#stretches.at(-1);
        if (stretch && stretch.blocks.length + blocks.length <= BlockList.most)
            this.#insertInto(stretch, place, blocks);
        else if (!stretch && last && last.blocks.length + blocks.length <= BlockList.usual)
            this.#insertInto(last, last.blocks.length, blocks);
        else
            this.#insertStretches(stretch, place, blocks);
    }

    #insertInto(stretch, place, blocks) {
        const next = stretch.blocks[place]?.element ?? null;
        for (const block of blocks) {
            block.stretch = stretch;
            stretch.lines += block.lines;
            stretch.element.insertBefore(block.element, next);
        }
        stretch.blocks.splice(place, 0, ...blocks);
    }

    #insertStretches(stretch, place, blocks) {
        const fresh = [];
        for (let i = 0; i < blocks.length; i += BlockList.usual)
            fresh.push(this.#build(blocks.slice(i, i + BlockList.usual)));
        let next = stretch;
        if (stretch && place > 0)
            next = this.#split(stretch, place);
        const at = next ? this.#stretches.indexOf(next) : this.#stretches.length;
        this.#stretches.splice(at, 0, ...fresh);
        for (const {element} of fresh)
            this.#main.insertBefore(element, next?.element ?? null);
    }

    #build(blocks) {
        const element = createElement('div');
        element.className = 'stretch';
        const height = blocks.reduce((sum, block) => sum + (block.height ?? 0), 0);
        if (height > 0)
            element.style.containIntrinsicBlockSize = `auto ${height}px`;
        const stretch = {element, blocks: [], lines: 0};
        this.#insertInto(stretch, 0, blocks);
        return stretch;
    }

    /** Cuts a stretch in two and moves the smaller part; gives the one that begins at the place. */
    #split(stretch, place) {
        const isHeadMoved = place * 2 < stretch.blocks.length;
        const moved = isHeadMoved ? stretch.blocks.splice(0, place) : stretch.blocks.splice(place);
        stretch.lines = stretch.blocks.reduce((sum, block) => sum + block.lines, 0);
        const other = this.#build(moved);
        const at = this.#stretches.indexOf(stretch) + (isHeadMoved ? 0 : 1);
        this.#stretches.splice(at, 0, other);
        stretch.element[isHeadMoved ? 'before' : 'after'](other.element);
        return isHeadMoved ? stretch : other;
    }

    #find(index) {
        for (const stretch of this.#stretches) {
            if (index < stretch.blocks.length)
                return [stretch, index];
            index -= stretch.blocks.length;
        }
        return [null, 0];
    }
}
