package org.copydesk.report;

import java.util.Comparator;
import java.util.List;
import org.copydesk.check.Place;
import org.copydesk.text.Block;
import org.copydesk.text.Document;

/** Finds the blocks of a page at a place; the time for a place is that of a binary search and of what is found. */
final class BlocksByPlace {
    private final List<Block> blocks;
    /** For each block the furthest end of it and all before it. */
    private final int[] furthestEnds;

    BlocksByPlace(Document document) {
        this.blocks = document.blocks().stream()
                .sorted(Comparator.comparingInt(Block::start))
                .toList();
        this.furthestEnds = new int[blocks.size()];
        int furthest = 0;
        for (int i = 0; i < furthestEnds.length; i++) {
            furthest = Math.max(furthest, blocks.get(i).end());
            furthestEnds[i] = furthest;
        }
    }

    /** All blocks that have characters at a place, in order. */
    List<Block> at(Place place) {
        int first = firstThatEndsAfter(place.charOffset());
        int end = first;
        while (end < blocks.size() && blocks.get(end).start() < place.charEnd()) {
            end++;
        }
        return blocks.subList(first, end).stream()
                .filter(block -> block.end() > place.charOffset())
                .toList();
    }

    private int firstThatEndsAfter(int offset) {
        int low = 0;
        int high = furthestEnds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthestEnds[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
