package org.copydesk.format;

/** Tells by their shape whether lines are the words of sentences, with hardly a sign of code. */
final class SentenceShape {
    private static final int FEWEST_WORDS = 4;

    /** The first paragraph is looked at no further, in characters. */
    private static final int LONGEST = 1000;

    private SentenceShape() {}

    /** Whether a paragraph of sentences is the first that stands from an offset on, behind the marker of an item. */
    static boolean begins(String source, int from) {
        int i = from;
        while (i < source.length() && i - from < LONGEST && source.charAt(i) <= ' ') {
            i++;
        }
        if (source.startsWith("- ", i) || source.startsWith("* ", i)) {
            i += 2;
        }
        while (i < source.length() && "*_[\"\u201C(`".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i < source.length() && Character.isUpperCase(source.charAt(i)) && isSentence(source, i);
    }

    /** Whether a paragraph has words enough, a stop behind one of them, and no sign of code. */
    private static boolean isSentence(String source, int from) {
        int words = 0;
        boolean hasStop = false;
        int limit = Math.min(source.length(), from + LONGEST);
        for (int i = from; i < limit && !CharacterScan.isBlankLineAfter(source, i); i++) {
            char c = source.charAt(i);
            if (";={}|\\$#".indexOf(c) >= 0 || isFence(source, i)) {
                return hasStop && words >= FEWEST_WORDS && isFence(source, i);
            }
            words += Character.isLetter(c) && (i == from || source.charAt(i - 1) <= ' ') ? 1 : 0;
            hasStop |= ".!?:".indexOf(c) >= 0 && (i + 1 == limit || source.charAt(i + 1) <= ' ');
        }
        return hasStop && words >= FEWEST_WORDS;
    }

    private static boolean isFence(String source, int i) {
        return source.startsWith("```", i) || source.startsWith("~~~", i) || source.startsWith(":::", i);
    }

    /** Whether a stretch of a line is words alone, the first of them in a capital, and no path, number or label. */
    static boolean isTitle(String source, int from, int to) {
        int first = CharacterScan.skipBlanks(source, from, to);
        boolean isWords = first < to && Character.isUpperCase(source.charAt(first));
        for (int i = first; i < to && isWords; i++) {
            isWords = "/\\=<>{}_#".indexOf(source.charAt(i)) < 0;
        }
        return isWords;
    }
}
