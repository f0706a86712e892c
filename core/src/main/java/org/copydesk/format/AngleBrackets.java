package org.copydesk.format;

import java.util.Optional;

/**
 * What may stand between angle brackets inside a line: an address, or a tag of HTML, a comment or a declaration.
 * Source: CommonMark 0.31.2, chapters 6.5 and 6.6. Not safe for threads.
 */
final class AngleBrackets {
    private static final int LONGEST_SCHEME = 32;
    private static final int LONGEST_HOST_LABEL = 63;

    private final InlineText text;

    // a search that came to the end of the text need not be made again
    private boolean hasNoInstructionEnd;
    private boolean hasNoCommentEnd;
    private boolean hasNoCdataEnd;
    private boolean hasNoDeclarationEnd;

    AngleBrackets(InlineText text) {
        this.text = text;
    }

    /** Begins another text. */
    void clear() {
        hasNoInstructionEnd = false;
        hasNoCommentEnd = false;
        hasNoCdataEnd = false;
        hasNoDeclarationEnd = false;
    }

    /** Where the address that begins at an opening bracket leads, if one does. */
    Optional<String> address(int from) {
        int i = from + 1;
        boolean isMail = false;
        while (i < text.length() && text.at(i) > ' ' && text.at(i) != '<' && text.at(i) != '>') {
            isMail |= text.at(i) == '@';
            i++;
        }
        if (text.at(i) != '>') {
            return Optional.empty();
        }
        if (isUri(from + 1, i)) {
            return Optional.of(text.between(from + 1, i));
        }
        return isMail && isMail(from + 1, i) ? Optional.of("mailto:" + text.between(from + 1, i)) : Optional.empty();
    }

    /** Whether a scheme of two letters or more and a colon stand before the rest. */
    private boolean isUri(int from, int to) {
        int i = from;
        while (i < to && isSchemePart(text.at(i))) {
            i++;
        }
        int length = i - from;
        return i < to && text.at(i) == ':' && isLetter(text.at(from)) && length >= 2 && length <= LONGEST_SCHEME;
    }

    private static boolean isSchemePart(char c) {
        return isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
    }

    private boolean isMail(int from, int to) {
        int at = from;
        while (at < to && (isLetterOrDigit(text.at(at)) || ".!#$%&'*+/=?^_`{|}~-".indexOf(text.at(at)) >= 0)) {
            at++;
        }
        if (at == from || text.at(at) != '@') {
            return false;
        }
        int label = at + 1;
        for (int i = label; i <= to; i++) {
            if (i == to || text.at(i) == '.') {
                if (!isHostLabel(label, i)) {
                    return false;
                }
                label = i + 1;
            }
        }
        return true;
    }

    private boolean isHostLabel(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isLetterOrDigit(text.at(i)) && text.at(i) != '-') {
                return false;
            }
        }
        return from < to && to - from <= LONGEST_HOST_LABEL && text.at(from) != '-' && text.at(to - 1) != '-';
    }

    /** The index behind the tag that begins at an opening bracket, or -1 if none does. */
    int endOfTag(int from) {
        char c = text.at(from + 1);
        if (isLetter(c)) {
            return endOfOpeningTag(from + 1);
        }
        return switch (c) {
            case '/' -> isLetter(text.at(from + 2)) ? endOfClosingTag(from + 2) : -1;
            case '?' -> endOfInstruction(from + 2);
            case '!' -> endOfDeclaration(from + 2);
            default -> -1;
        };
    }

    private int endOfClosingTag(int name) {
        int i = text.skipWhitespace(endOfName(name));
        return text.at(i) == '>' ? i + 1 : -1;
    }

    private int endOfName(int from) {
        int i = from;
        while (isLetterOrDigit(text.at(i)) || text.at(i) == '-') {
            i++;
        }
        return i;
    }

    private int endOfOpeningTag(int name) {
        int last = endOfName(name);
        int i = text.skipWhitespace(last);
        while (i > last && isAttributeStart(text.at(i))) {
            last = endOfAttribute(i);
            if (last < 0) {
                return -1;
            }
            i = text.skipWhitespace(last);
        }
        i += text.at(i) == '/' ? 1 : 0;
        return text.at(i) == '>' ? i + 1 : -1;
    }

    /** The index behind an attribute and its value, or -1 if the value does not end. */
    private int endOfAttribute(int from) {
        int name = from;
        while (isAttributeStart(text.at(name)) || isDigit(text.at(name)) || ".-".indexOf(text.at(name)) >= 0) {
            name++;
        }
        int equals = text.skipWhitespace(name);
        if (text.at(equals) != '=') {
            return name;
        }
        int value = text.skipWhitespace(equals + 1);
        char quote = text.at(value);
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, value + 1);
            return close < 0 ? -1 : close + 1;
        }
        int end = value;
        while (end < text.length() && !InlineText.isWhitespace(text.at(end)) && "\"'=<>`".indexOf(text.at(end)) < 0) {
            end++;
        }
        return end == value || end == text.length() ? -1 : end;
    }

    private static boolean isAttributeStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }

    private int endOfInstruction(int from) {
        int i = from;
        while (!hasNoInstructionEnd) {
            int sign = text.indexOf('?', i);
            hasNoInstructionEnd = sign < 0;
            if (sign <= i) {
                return -1;
            }
            if (text.at(sign + 1) == '>') {
                return sign + 2;
            }
            i = sign + 1;
        }
        return -1;
    }

    private int endOfDeclaration(int from) {
        if (text.startsWith("--", from)) {
            return endOfComment(from + 2);
        }
        if (text.startsWith("[CDATA[", from)) {
            int end = hasNoCdataEnd ? -1 : endBehind("]]>", from + 7);
            hasNoCdataEnd = end < 0;
            return end;
        }
        int name = from;
        while (isLetter(text.at(name))) {
            name++;
        }
        if (hasNoDeclarationEnd || name == from || !InlineText.isWhitespace(text.at(name))) {
            return -1;
        }
        int end = endBehind(">", name);
        hasNoDeclarationEnd = end < 0;
        return end;
    }

    private int endOfComment(int from) {
        if (hasNoCommentEnd) {
            return -1;
        }
        if (text.at(from) == '>') {
            return from + 1;
        }
        if (text.startsWith("->", from)) {
            return from + 2;
        }
        int end = endBehind("-->", from);
        hasNoCommentEnd = end < 0;
        return end;
    }

    private int endBehind(String closing, int from) {
        int i = text.indexOf(closing.charAt(0), from);
        while (i >= 0 && !text.startsWith(closing, i)) {
            i = text.indexOf(closing.charAt(0), i + 1);
        }
        return i < 0 ? -1 : i + closing.length();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }
}
