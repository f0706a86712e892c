package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Covers the comments of template languages in a page of HTML: of Jinja and its kin, Go, Handlebars, Blade, Liquid,
 * JSP, ERB, FreeMarker, Razor and Velocity. One that is not closed hides nothing. Not safe for threads.
 */
final class HtmlComments {
    private final MaskedText text;
    private final String source;
    private final HtmlScanner scanner;
    private final ForwardSearch ends;
    private final VelocitySigns velocity;

    HtmlComments(MaskedText text, HtmlScanner scanner) {
        this.text = text;
        this.source = text.source();
        this.scanner = scanner;
        this.ends = new ForwardSearch(source);
        this.velocity = new VelocitySigns(source);
    }

    /** Covers the comment that begins at an offset; returns the offset behind it, or the same one if there is none. */
    int cover(int i) {
        return switch (source.charAt(i)) {
            case '{' -> brace(i);
            case '<' -> bracket(i);
            case '#' -> number(i);
            case '@' -> source.startsWith("@*", i) && !isInWord(i) ? cover(i, i + 2, "*@") : i;
            default -> i;
        };
    }

    private int brace(int i) {
        return switch (source.charAt(i + 1)) {
            case '#' -> isNear("#}", i) ? cover(i, i + 2, "#}") : i;
            case '%' -> statement(i);
            case '{' -> braces(i);
            default -> i;
        };
    }

    private int braces(int i) {
        if (source.startsWith("{{!--", i)) {
            return cover(i, i + 5, "--}}");
        }
        if (source.startsWith("{{--", i)) {
            return cover(i, i + 4, "--}}");
        }
        if (source.startsWith("{{!", i)) {
            return isNear("}}", i) ? cover(i, i + 3, "}}") : i;
        }
        int star = source.startsWith("{{- ", i) ? i + 4 : i + 2;
        return source.startsWith("/*", star) ? cover(i, star + 2, "*/", "}}") : i;
    }

    /** The tag of Liquid and its kin for a comment: in the tag itself behind a number sign, or up to an end tag. */
    private int statement(int i) {
        int word = i + 2;
        while (word < source.length() && "-~+ \t".indexOf(source.charAt(word)) >= 0) {
            word++;
        }
        if (source.startsWith("#", word)) {
            return isNear("%}", i) ? cover(i, word + 1, "%}") : i;
        }
        boolean isComment = source.startsWith("comment", word)
                && !Character.isLetterOrDigit(source.charAt(Math.min(word + 7, source.length() - 1)));
        int body = isComment && isNear("%}", i) ? scanner.find("%}", i) + 2 : i;
        return body > i ? cover(i, body, "endcomment", "%}") : i;
    }

    private int bracket(int i) {
        if (source.startsWith("<%--", i)) {
            return cover(i, i + 4, "--%>");
        }
        if (source.startsWith("<%#", i)) {
            return cover(i, i + 3, "%>");
        }
        return source.startsWith("<#--", i) ? cover(i, i + 4, "-->") : i;
    }

    private int number(int i) {
        if (source.startsWith("#*", i)) {
            return isInWord(i) ? i : cover(i, i + 2, "*#");
        }
        return velocity.isLineComment(i) ? cover(i, i + 2, CharacterScan.lineEnd(source, i), 0) : i;
    }

    private boolean isInWord(int i) {
        return i > 0 && Character.isLetterOrDigit(source.charAt(i - 1));
    }

    private boolean isNear(String close, int from) {
        return scanner.find(close, from + 2) - from <= HtmlTemplates.LONGEST;
    }

    private int cover(int from, int body, String close) {
        return cover(from, body, scanner.find(close, body), close.length());
    }

    private int cover(int from, int body, String close, String end) {
        int bodyEnd = scanner.find(close, body);
        int found = bodyEnd == HtmlScanner.NOWHERE ? bodyEnd : ends.find(end, bodyEnd);
        return found == ForwardSearch.NOWHERE ? from : cover(from, body, bodyEnd, found - bodyEnd + end.length());
    }

    private int cover(int from, int body, int bodyEnd, int closeLength) {
        if (bodyEnd == HtmlScanner.NOWHERE) {
            return from;
        }
        int end = bodyEnd + closeLength;
        text.cover(from, end, Trace.NONE);
        text.comments().add(from, end, withoutSigns(body, bodyEnd), withoutOpening(body, bodyEnd));
        return end;
    }

    /** Behind the signs that take blanks away. */
    private int withoutSigns(int body, int bodyEnd) {
        int i = body;
        while (i < bodyEnd && "-~".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Before the opening of an end tag, and the signs that take blanks away. */
    private int withoutOpening(int body, int bodyEnd) {
        int i = bodyEnd;
        while (i > body && "-~{% \t".indexOf(source.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
