package org.copydesk;

/** Values as messages quote them. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** A text in quotation marks, on one line, and cut if it is long. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder("\"");
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(shown::appendCodePoint);
        return shown.append(end < text.length() ? "...\"" : "\"").toString();
    }
}
