package org.copydesk.format;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.ResourceLines;

/** Tells hosts, paths, files and names of code from ordinary words by their signs; all offsets are in one text. */
final class NameShape {
    private static final Set<String> FILE_ENDINGS = read("file-endings.txt");
    private static final Set<String> HOST_ENDINGS = read("host-endings.txt");

    private final String text;

    NameShape(String text) {
        this.text = text;
    }

    private static Set<String> read(String name) {
        return ResourceLines.of(NameShape.class, name).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a path begins at the root, the home or the folder it is read in. */
    boolean isRooted(int from, int slash) {
        return slash == from
                || (slash == from + 1 && "~.".indexOf(text.charAt(from)) >= 0)
                || text.startsWith("../", from)
                || text.charAt(from) == '@';
    }

    /** Not so for {@code and/ or} and {@code etc./}. */
    boolean isFolderName(int from, int slash) {
        return text.charAt(slash - 1) != '.' && !(slash - from == 3 && text.startsWith("and", from));
    }

    /** Whether a folder or file of a path begins with a point. */
    boolean hasHiddenPart(int from, int last) {
        for (int i = from; i + 2 < last; i++) {
            if (text.charAt(i) == '/' && text.charAt(i + 1) == '.' && isLowerCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** The first occurrence of a sign, or -1. */
    int indexOf(char sign, int from, int last) {
        return CharacterScan.indexOf(text, sign, from, last);
    }

    /** The last occurrence of a sign, or -1. */
    int lastIndexOf(char sign, int from, int last) {
        for (int i = last - 1; i >= from; i--) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there is a letter of ASCII. */
    boolean hasLetter(int from, int last) {
        for (int i = from; i < last; i++) {
            if (isAsciiLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is an e-mail address. */
    boolean isMail(int from, int last) {
        int at = indexOf('@', from, last);
        if (at <= from || indexOf('@', at + 1, last) >= 0) {
            return false;
        }
        int dot = lastIndexOf('.', from, last);
        return dot > at + 1 && dot < last - 1;
    }

    /** Whether this is a host, a file or a name of code. */
    boolean isDotted(int from, int last) {
        return isHost(from, last) || isFileName(from, last) || isDotFile(from, last) || isQualifiedName(from, last);
    }

    /** Whether all labels are small letters, digits and hyphens, and the last one ends host names. */
    boolean isHost(int from, int last) {
        int dot = lastIndexOf('.', from, last);
        if (dot <= from || !HOST_ENDINGS.contains(text.substring(dot + 1, last))) {
            return false;
        }
        int first = indexOf('.', from, last);
        return first - from >= 2 && allMatch(from, last, false) && Character.isLetterOrDigit(text.charAt(from));
    }

    /** Whether the last label is a known ending of files; not for a product such as {@code Node.js}. */
    boolean isFileName(int from, int last) {
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
    boolean isAtWordStart(int from) {
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

    static boolean isAsciiAlphanumeric(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    static boolean isAsciiLetter(char c) {
        return isLowerCase(c) || (c >= 'A' && c <= 'Z');
    }

    static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
