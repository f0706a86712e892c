package org.copydesk.format;

/**
 * Finds web addresses, e-mail addresses, host names, paths and file names in running text. The rules are conservative:
 * what could be an ordinary word, an abbreviation or a product called like a host ({@code Node.js}) is none. Each
 * character is looked at a fixed number of times. Not safe for threads.
 */
final class Addresses {
    /** What an address is. */
    enum Kind {
        /** Leads somewhere on the web: it can be the source of a statement. */
        LINK,
        /** An e-mail address, host, path or file name. */
        NAME
    }

    private final String text;
    private final NameShape shape;
    private int start;
    private int end;
    private Kind kind = Kind.NAME;
    private int settledTo;

    Addresses(String text) {
        this.text = text;
        this.shape = new NameShape(text);
    }

    /** Whether a character may be the first sign of an address. */
    static boolean isTrigger(char c) {
        return c == '.' || c == '/' || c == '@' || c == ':';
    }

    /** Begins a stretch of text that lies before or after the last one; nothing of it has been looked at. */
    void begin(int from) {
        settledTo = from;
    }

    /**
     * Looks for an address around a trigger.
     *
     * @param trigger where the trigger stands
     * @param from how far back the address may reach
     * @param to how far forward it may reach
     */
    boolean find(int trigger, int from, int to) {
        if (trigger < settledTo || !mayJoin(trigger, to)) {
            return false;
        }
        int floor = Math.max(from, settledTo);
        if (text.charAt(trigger) == ':') {
            return findUrl(trigger, floor, to) || findDrive(trigger, floor, to);
        }
        int tokenStart = trigger;
        while (tokenStart > floor && isTokenPart(text.charAt(tokenStart - 1))) {
            tokenStart--;
        }
        int tokenEnd = trigger;
        while (tokenEnd < to && isTokenPart(text.charAt(tokenEnd))) {
            tokenEnd++;
        }
        settledTo = tokenEnd;
        return settle(tokenStart, tokenEnd, to);
    }

    /** Whether a trigger can be inside an address; a stop at the end of a sentence cannot. */
    private boolean mayJoin(int trigger, int to) {
        if (trigger + 1 >= to) {
            return text.charAt(trigger) == '/';
        }
        char next = text.charAt(trigger + 1);
        return NameShape.isAsciiAlphanumeric(next)
                || next == '/'
                || next == '\\'
                || text.charAt(trigger) == '/'
                || next == '.';
    }

    /** The offset of the first character of the address found last. */
    int start() {
        return start;
    }

    /** The offset after its last character. */
    int end() {
        return end;
    }

    /** What was found last. */
    Kind kind() {
        return kind;
    }

    private boolean findUrl(int colon, int floor, int to) {
        int from = colon;
        while (from > floor && isSchemePart(text.charAt(from - 1))) {
            from--;
        }
        boolean isWeb = text.startsWith("://", colon) && colon + 3 < to && from < colon;
        boolean isOther = colon + 1 < to
                && NameShape.isAsciiAlphanumeric(text.charAt(colon + 1))
                && (isScheme(from, colon, "mailto") || isScheme(from, colon, "tel") || isScheme(from, colon, "urn"));
        if (!isWeb && !isOther) {
            return false;
        }
        return found(from, endOfUrl(colon + 1, to), isWeb ? Kind.LINK : Kind.NAME);
    }

    private boolean isScheme(int from, int to, String scheme) {
        return to - from == scheme.length() && text.regionMatches(true, from, scheme, 0, scheme.length());
    }

    /** A path with a drive letter: {@code C:\Users}. */
    private boolean findDrive(int colon, int floor, int to) {
        boolean isDrive = colon > floor
                && NameShape.isAsciiLetter(text.charAt(colon - 1))
                && (colon - 1 == floor || !Character.isLetterOrDigit(text.charAt(colon - 2)))
                && colon + 2 < to
                && text.charAt(colon + 1) == '\\'
                && NameShape.isAsciiAlphanumeric(text.charAt(colon + 2));
        return isDrive && found(colon - 1, endOfUrl(colon + 1, to), Kind.NAME);
    }

    private boolean found(int from, int to, Kind newKind) {
        start = from;
        end = to;
        kind = newKind;
        settledTo = Math.max(settledTo, to);
        return true;
    }

    /** The end of a web address: its last stop, quote or unmatched bracket belongs to the sentence. */
    private int endOfUrl(int from, int to) {
        int last = from;
        int open = 0;
        int close = 0;
        while (last < to && isUrlPart(text.charAt(last))) {
            open += isOpener(text.charAt(last)) ? 1 : 0;
            close += isCloser(text.charAt(last)) ? 1 : 0;
            last++;
        }
        while (last > from) {
            char c = text.charAt(last - 1);
            if (isCloser(c) && close > open) {
                close--;
            } else if (isOpener(c)) {
                open--;
            } else if (".,:;!?'\"*_~\\".indexOf(c) < 0) {
                break;
            }
            last--;
        }
        return last;
    }

    /** Decides about a token: a run of characters that hosts, paths and file names are made of. */
    private boolean settle(int tokenStart, int tokenEnd, int to) {
        int from = tokenStart;
        int last = tokenEnd;
        while (from < last && "-_+~.@".indexOf(text.charAt(from)) >= 0 && !mayBegin(from, last)) {
            from++;
        }
        while (last > from && ".-@+~".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (last - from < 3) {
            return false;
        }
        if (text.startsWith("www.", from) && last > from + 4) {
            return found(from, endOfUrl(from, to), Kind.LINK);
        }
        if (shape.indexOf('/', from, last) >= 0) {
            return settlePath(from, last, to);
        }
        if (shape.isMail(from, last) || shape.isDotted(from, endOfName(from, last))) {
            return found(from, last, Kind.NAME);
        }
        return false;
    }

    /** Before the place in a file, such as {@code #top}. */
    private int endOfName(int from, int last) {
        int hash = shape.indexOf('#', from, last);
        return hash > from ? hash : last;
    }

    /** Whether a leading sign belongs to a path: {@code ./a}, {@code ../a}, {@code ~/a}, {@code .gitignore}. */
    private boolean mayBegin(int from, int last) {
        char c = text.charAt(from);
        int next = from + 1;
        if (next >= last) {
            return false;
        }
        char after = text.charAt(next);
        if (c == '@') {
            return NameShape.isAsciiAlphanumeric(after) && shape.indexOf('/', next, last) >= 0;
        }
        if (c == '.') {
            return after == '/' || text.startsWith("./", next) || NameShape.isLowerCase(after);
        }
        return c == '~' && after == '/';
    }

    private boolean settlePath(int from, int last, int to) {
        int slash = shape.indexOf('/', from, last);
        if (slash > from && shape.isHost(from, slash)) {
            return found(from, endOfUrl(from, to), Kind.LINK);
        }
        boolean isRooted = shape.isAtWordStart(from) && shape.isRooted(from, slash);
        int lastSlash = shape.lastIndexOf('/', from, last);
        boolean isFolder = lastSlash == last - 1 && slash > from && shape.isFolderName(from, lastSlash);
        boolean endsInFile = shape.isFileName(lastSlash + 1, last);
        boolean hasDotFolder = text.charAt(from) == '.' || shape.hasHiddenPart(from, last);
        if ((isRooted || isFolder || endsInFile || hasDotFolder) && shape.hasLetter(from, last)) {
            return found(from, last, Kind.NAME);
        }
        return false;
    }

    private static boolean isTokenPart(char c) {
        return NameShape.isAsciiAlphanumeric(c)
                || "./@-_+~%#=&?$".indexOf(c) >= 0
                || (c >= 0xC0 && Character.isLetter(c) && c < 0x2E80);
    }

    private static boolean isUrlPart(char c) {
        if (c <= ' ' || c == '<' || c == '>' || c == '"' || c == '`' || c == '|' || c == '\uFFFC') {
            return false;
        }
        return c < 0x80 || (c >= 0xC0 && c < 0x2000 && Character.isLetterOrDigit(c));
    }

    private static boolean isOpener(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    private static boolean isSchemePart(char c) {
        return NameShape.isAsciiAlphanumeric(c) || c == '+' || c == '-';
    }
}
