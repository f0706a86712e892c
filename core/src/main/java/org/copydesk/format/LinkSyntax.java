package org.copydesk.format;

import java.util.Optional;

/**
 * What may follow the text of a link: a destination with a title in parentheses, or a label in brackets. Source:
 * CommonMark 0.31.2, chapter 6.3. Not safe for threads.
 */
final class LinkSyntax {
    /** No label of a link is longer, in characters. */
    static final int LONGEST_LABEL = 999;

    private static final int MOST_PARENTHESES = 32;

    private final InlineText text;
    private int end;

    LinkSyntax(InlineText text) {
        this.text = text;
    }

    /** The index behind what was found last. */
    int end() {
        return end;
    }

    /** Reads {@code (destination "title")} at an index; the destination has no escapes and entities any more. */
    Optional<String> destination(int from) {
        if (text.at(from) != '(') {
            return Optional.empty();
        }
        int start = text.skipWhitespace(from + 1);
        boolean isBracketed = text.at(start) == '<';
        int last = isBracketed ? endOfBracketed(start + 1) : endOfBare(start);
        if (last < 0) {
            return Optional.empty();
        }
        int i = text.skipWhitespace(last);
        if (i > last) {
            i = text.skipWhitespace(endOfTitle(i));
        }
        if (text.at(i) != ')') {
            return Optional.empty();
        }
        end = i + 1;
        return Optional.of(unescaped(isBracketed ? text.between(start + 1, last - 1) : text.between(start, last)));
    }

    /** Reads {@code [label]} at an index; the label may be empty. */
    Optional<String> label(int from) {
        if (text.at(from) != '[') {
            return Optional.empty();
        }
        int i = from + 1;
        while (i < text.length() && text.at(i) != ']') {
            if (text.at(i) == '[') {
                return Optional.empty();
            }
            i = afterCharacter(i);
        }
        if (i >= text.length() || i - from - 1 > LONGEST_LABEL) {
            return Optional.empty();
        }
        end = i + 1;
        return Optional.of(text.between(from + 1, i));
    }

    /** Behind a character, or behind two if the first escapes the second. */
    private int afterCharacter(int i) {
        return text.at(i) == '\\' && isEscapable(text.at(i + 1)) ? i + 2 : i + 1;
    }

    private int endOfBracketed(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.at(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '\n' || c == '<') {
                return -1;
            }
            i = afterCharacter(i);
        }
        return -1;
    }

    private int endOfBare(int from) {
        int open = 0;
        int i = from;
        while (i < text.length()) {
            char c = text.at(i);
            if (c == ')' && open == 0) {
                return i;
            }
            if (c == ' ' || Character.isISOControl(c)) {
                return i > from ? i : -1;
            }
            open += c == '(' ? 1 : 0;
            open -= c == ')' ? 1 : 0;
            if (open > MOST_PARENTHESES) {
                return -1;
            }
            i = afterCharacter(i);
        }
        return i > from ? i : -1;
    }

    /** The index behind a title, or the same one if there is none; the end of the text if it does not end. */
    private int endOfTitle(int from) {
        char quote = text.at(from);
        if (quote != '"' && quote != '\'' && quote != '(') {
            return from;
        }
        char closing = quote == '(' ? ')' : quote;
        int i = from + 1;
        while (i < text.length()) {
            char c = text.at(i);
            if (c == closing) {
                return i + 1;
            }
            if (c == '(' && quote == '(') {
                return text.length();
            }
            i = afterCharacter(i);
        }
        return text.length();
    }

    /** Whether a backslash before a character escapes it: it is a punctuation mark of ASCII. */
    static boolean isEscapable(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    private static String unescaped(String destination) {
        if (destination.indexOf('\\') < 0 && destination.indexOf('&') < 0) {
            return destination;
        }
        StringBuilder unescaped = new StringBuilder(destination.length());
        int i = 0;
        while (i < destination.length()) {
            char c = destination.charAt(i);
            boolean isEscape = c == '\\' && i + 1 < destination.length() && isEscapable(destination.charAt(i + 1));
            int entityEnd = c == '&' ? Entity.end(destination, i, destination.length()) : -1;
            if (entityEnd > 0) {
                unescaped.append(Entity.decode(destination, i, entityEnd));
                i = entityEnd;
            } else {
                unescaped.append(isEscape ? destination.charAt(i + 1) : c);
                i += isEscape ? 2 : 1;
            }
        }
        return unescaped.toString();
    }
}
