package org.copydesk.format;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.ResourceLines;

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

    private static final Set<String> FILE_ENDINGS = read("file-endings.txt");
    private static final Set<String> HOST_ENDINGS = read("host-endings.txt");

    private final String text;
    private int start;
    private int end;
    private Kind kind = Kind.NAME;
    private int settledTo;

    Addresses(String text) {
        this.text = text;
    }

    private static Set<String> read(String name) {
        return ResourceLines.of(Addresses.class, name).stream().collect(Collectors.toUnmodifiableSet());
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
        return isAsciiAlphanumeric(next) || next == '/' || next == '\\' || text.charAt(trigger) == '/' || next == '.';
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
                && isAsciiAlphanumeric(text.charAt(colon + 1))
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
                && isAsciiLetter(text.charAt(colon - 1))
                && (colon - 1 == floor || !Character.isLetterOrDigit(text.charAt(colon - 2)))
                && colon + 2 < to
                && text.charAt(colon + 1) == '\\'
                && isAsciiAlphanumeric(text.charAt(colon + 2));
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
        if (indexOf('/', from, last) >= 0) {
            return settlePath(from, last, to);
        }
        if (isMail(from, last) || isDotted(from, endOfName(from, last))) {
            return found(from, last, Kind.NAME);
        }
        return false;
    }

    /** Before the place in a file, such as {@code #top}. */
    private int endOfName(int from, int last) {
        int hash = indexOf('#', from, last);
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
            return isAsciiAlphanumeric(after) && indexOf('/', next, last) >= 0;
        }
        if (c == '.') {
            return after == '/' || text.startsWith("./", next) || isLowerCase(after);
        }
        return c == '~' && after == '/';
    }

    private boolean settlePath(int from, int last, int to) {
        int slash = indexOf('/', from, last);
        if (slash > from && isHost(from, slash)) {
            return found(from, endOfUrl(from, to), Kind.LINK);
        }
        boolean isRooted = isAtWordStart(from) && isRooted(from, slash);
        int lastSlash = lastIndexOf('/', from, last);
        boolean isFolder = lastSlash == last - 1 && slash > from && isFolderName(from, lastSlash);
        boolean endsInFile = isFileName(lastSlash + 1, last);
        boolean hasDotFolder = text.charAt(from) == '.' || hasHiddenPart(from, last);
        if ((isRooted || isFolder || endsInFile || hasDotFolder) && hasLetter(from, last)) {
            return found(from, last, Kind.NAME);
        }
        return false;
    }

    private boolean isRooted(int from, int slash) {
        return slash == from
                || (slash == from + 1 && "~.".indexOf(text.charAt(from)) >= 0)
                || text.startsWith("../", from)
                || text.charAt(from) == '@';
    }

    /** Not so for {@code and/ or} and {@code etc./}. */
    private boolean isFolderName(int from, int slash) {
        return text.charAt(slash - 1) != '.' && !(slash - from == 3 && text.startsWith("and", from));
    }

    private boolean hasHiddenPart(int from, int last) {
        for (int i = from; i + 2 < last; i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '.' && isLowerCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private int indexOf(char sign, int from, int last) {
        return CharacterScan.indexOf(text, sign, from, last);
    }

    private int lastIndexOf(char sign, int from, int last) {
        for (int i = last - 1; i >= from; i--) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasLetter(int from, int last) {
        for (int i = from; i < last; i++) {
            if (isAsciiLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMail(int from, int last) {
        int at = indexOf('@', from, last);
        if (at <= from || indexOf('@', at + 1, last) >= 0) {
            return false;
        }
        int dot = lastIndexOf('.', from, last);
        return dot > at + 1 && dot < last - 1;
    }

    private boolean isDotted(int from, int last) {
        return isHost(from, last) || isFileName(from, last) || isDotFile(from, last) || isQualifiedName(from, last);
    }

    /** Whether all labels are small letters, digits and hyphens, and the last one ends host names. */
    private boolean isHost(int from, int last) {
        int dot = lastIndexOf('.', from, last);
        if (dot <= from || !HOST_ENDINGS.contains(text.substring(dot + 1, last))) {
            return false;
        }
        int first = indexOf('.', from, last);
        return first - from >= 2 && allMatch(from, last, false) && Character.isLetterOrDigit(text.charAt(from));
    }

    /** Whether the last label is a known ending of files; not for a product such as {@code Node.js}. */
    private boolean isFileName(int from, int last) {
        int dot = lastIndexOf('.', from, last);
        if (dot <= from || dot == last - 1) {
            return false;
        }
        String ending = text.substring(dot + 1, last);
        if (!FILE_ENDINGS.contains(ending) && !FILE_ENDINGS.contains(ending.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean isSameCase = FILE_ENDINGS.contains(ending)
                || (ending.length() >= 3 && ending.equals(ending.toUpperCase(Locale.ROOT)));
        boolean isProduct = (ending.equals("js") || ending.equals("ai")) && Character.isUpperCase(text.charAt(from));
        return isSameCase && !isProduct && Character.isLetterOrDigit(text.charAt(dot - 1));
    }

    /** A name such as {@code .gitignore} or {@code .md}. */
    private boolean isDotFile(int from, int last) {
        return text.charAt(from) == '.'
                && last - from >= 3
                && isLowerCase(text.charAt(from + 1))
                && isAtWordStart(from)
                && allMatch(from + 1, last, true);
    }

    /** Whether a blank, bracket or quote stands before an offset, or nothing. */
    private boolean isAtWordStart(int from) {
        return from == 0 || " \t\n\r([{\"'\u201C\u2018\u00A0".indexOf(text.charAt(from - 1)) >= 0;
    }

    /** A name of code or a reversed host: three or more labels of two or more small letters. */
    private boolean isQualifiedName(int from, int last) {
        int labels = 0;
        int labelStart = from;
        for (int i = from; i <= last; i++) {
            if (i == last || text.charAt(i) == '.') {
                if (i - labelStart < 2 || !isLowerCase(text.charAt(labelStart))) {
                    return false;
                }
                labels++;
                labelStart = i + 1;
            }
        }
        return labels >= 3 && allMatch(from, last, true);
    }

    private boolean allMatch(int from, int last, boolean underscores) {
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            boolean isDouble = c == '.' && i > from && text.charAt(i - 1) == '.';
            boolean fits = isLowerCase(c) || isDigit(c) || c == '-' || c == '.' || (underscores && c == '_');
            if (!fits || isDouble) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTokenPart(char c) {
        return isAsciiAlphanumeric(c)
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
        return isAsciiAlphanumeric(c) || c == '+' || c == '-';
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    private static boolean isAsciiLetter(char c) {
        return isLowerCase(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
