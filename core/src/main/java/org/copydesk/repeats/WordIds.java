package org.copydesk.repeats;

import java.util.Arrays;

/**
 * The words of two texts as numbers: equal words, and only those, have equal numbers, from 0. So texts are compared by
 * what they say, whatever their hashes are. Linear time.
 */
final class WordIds {
    private final int[] one;
    private final int[] other;
    private final int count;

    private WordIds(int[] one, int[] other, int count) {
        this.one = one;
        this.other = other;
        this.count = count;
    }

    static WordIds of(ComparedText one, ComparedText other) {
        EqualClasses classes = EqualClasses.among(one.size() + other.size(), new BothTexts(one, other));
        int[] ids = new int[one.size() + other.size()];
        Arrays.setAll(ids, classes::of);
        return new WordIds(
                Arrays.copyOf(ids, one.size()), Arrays.copyOfRange(ids, one.size(), ids.length), classes.size());
    }

    /** The words of the first text. Not to be changed. */
    int[] one() {
        return one;
    }

    /** The words of the second text. Not to be changed. */
    int[] other() {
        return other;
    }

    /** How many different words there are. */
    int count() {
        return count;
    }

    private record BothTexts(ComparedText one, ComparedText other) implements EqualClasses.Things {
        @Override
        public long hash(int thing) {
            return thing < one.size()
                    ? one.hash(thing, TextHash.standard())
                    : other.hash(thing - one.size(), TextHash.standard());
        }

        @Override
        public boolean areEqual(int thing, int otherThing) {
            ComparedText text = thing < one.size() ? one : other;
            ComparedText otherText = otherThing < one.size() ? one : other;
            return text.isSame(
                    thing < one.size() ? thing : thing - one.size(),
                    otherText,
                    otherThing < one.size() ? otherThing : otherThing - one.size());
        }
    }
}
