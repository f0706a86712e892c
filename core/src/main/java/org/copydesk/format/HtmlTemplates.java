package org.copydesk.format;

import java.util.Set;
import org.copydesk.format.MaskedText.Trace;

/**
 * Covers what template languages write into pages of HTML: tags in braces (Jekyll, Liquid, Jinja, Twig, Go,
 * Handlebars, Vue), PHP, JSP, ASP and ERB, expressions of JSP, Thymeleaf and JSF, references and directives of
 * Velocity, directives of FreeMarker, and mathematics for MathJax. What prints a value leaves a placeholder. One pass
 * over the page; not safe for threads.
 */
final class HtmlTemplates {
    /** No tag is longer, in characters; PHP is. */
    static final int LONGEST = 4000;

    /** Words that begin a statement of Go or Handlebars: it prints nothing. */
    private static final Set<String> STATEMENTS = Set.of(
            "if",
            "else",
            "end",
            "range",
            "with",
            "define",
            "block",
            "template",
            "break",
            "continue",
            "each",
            "unless",
            "extends",
            "import");

    /** Statements between parts of one word, such as {@code day{% if many %}s{% endif %}}. */
    private static final Set<String> JOINING = Set.of(
            "if",
            "unless",
            "for",
            "endif",
            "endunless",
            "endfor",
            "end",
            "with",
            "endwith",
            "raw",
            "endraw",
            "comment",
            "trans",
            "endtrans",
            "blocktrans",
            "endblocktrans");

    private static final boolean[] BEGINS = new boolean[0x80];

    static {
        "{<$#@\\".chars().forEach(c -> BEGINS[c] = true);
    }

    private final MaskedText text;
    private final String source;
    private final HtmlScanner scanner;
    private final ForwardSearch ends;
    private final HtmlComments comments;
    private boolean isVelocity;

    private HtmlTemplates(MaskedText text) {
        this.text = text;
        this.source = text.source();
        this.scanner = new HtmlScanner(source);
        this.ends = new ForwardSearch(source);
        this.comments = new HtmlComments(text, scanner);
    }

    /** Covers the tags of a page from an offset on. */
    static void cover(MaskedText text, int from) {
        new HtmlTemplates(text).run(from);
    }

    private void run(int from) {
        int i = from;
        int end = source.length() - 1;
        while (i < end) {
            char c = source.charAt(i);
            i = c < 0x80 && BEGINS[c] ? Math.max(at(i), i + 1) : i + 1;
        }
    }

    /** Covers the tag that begins at an offset; returns the offset behind it, or the same one if there is none. */
    private int at(int i) {
        int end = comments.cover(i);
        if (end > i) {
            return end;
        }
        char next = source.charAt(i + 1);
        return switch (source.charAt(i)) {
            case '@' -> i;
            case '{' -> brace(i, next);
            case '<' -> bracket(i, next);
            case '$' -> dollar(i, next);
            case '#' -> next == '{' ? expression(i, i + 2) : directive(i);
            default -> formula(i, next);
        };
    }

    private int cover(int from, int to, Trace trace) {
        text.cover(from, to, trace);
        return to;
    }

    private int brace(int i, char next) {
        return switch (next) {
            case '{' -> tag(i, "}}");
            case '%' -> tag(i, "%}");
            default -> i;
        };
    }

    /** Where a string stands in the reach of a tag, or -1. */
    private int find(String wanted, int from) {
        int found = scanner.find(wanted, from);
        return found - from > LONGEST ? -1 : found;
    }

    private int tag(int i, String close) {
        int found = find(close, i + 2);
        if (found < 0 || !TagText.isWhole(source, i, found)) {
            return i + 2;
        }
        int end = found + 2;
        if (source.startsWith("{{{", i) && source.startsWith("}", end)) {
            end++;
        }
        String name = name(i + 2, found);
        int bodyEnd = close.equals("%}") && TemplateTags.HIDDEN_BODIES.contains(name) ? endOfBody(name, end) : -1;
        boolean isValue = close.equals("}}") && printsValue(i + 2, name);
        boolean parts = bodyEnd < 0 && !JOINING.contains(name) && touchesWord(i, end);
        return cover(i, Math.max(end, bodyEnd), isValue || parts ? Trace.PLACEHOLDER : Trace.NONE);
    }

    private boolean touchesWord(int from, int to) {
        return (from > 0 && Character.isLetterOrDigit(source.charAt(from - 1)))
                || (to < source.length() && Character.isLetterOrDigit(source.charAt(to)));
    }

    private int endOfBody(String name, int from) {
        if (name.equals("raw") || name.equals("verbatim")) {
            return -1; // what they protect is shown
        }
        int closer = scanner.find("end" + name, from);
        int close = closer == HtmlScanner.NOWHERE ? closer : ends.find("%}", closer);
        return close == ForwardSearch.NOWHERE ? -1 : close + 2;
    }

    private boolean printsValue(int from, String name) {
        char first = source.charAt(from);
        return "#/^!>".indexOf(first) < 0 && !STATEMENTS.contains(name);
    }

    /** The first word of a tag. */
    private String name(int from, int to) {
        int i = from;
        while (i < to && "<%-~+* \t\r\n".indexOf(source.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < to && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        return source.substring(i, end);
    }

    private int bracket(int i, char next) {
        if (next == '?') {
            return php(i);
        }
        if (next == '%') {
            int found = scanner.find("%>", i + 2);
            boolean prints = source.startsWith("<%=", i) || source.startsWith("<%-", i);
            return found == HtmlScanner.NOWHERE ? i : cover(i, found + 2, prints ? Trace.PLACEHOLDER : Trace.NONE);
        }
        int name = next == '/' ? i + 2 : i + 1;
        boolean isDirective = name + 1 < source.length()
                && (source.charAt(name) == '#' || source.charAt(name) == '@')
                && Character.isLetter(source.charAt(name + 1));
        int close = isDirective ? find(">", name) : -1;
        return close < 0 ? i : cover(i, close + 1, Trace.NONE);
    }

    /** PHP goes to the end of the page if it is not ended; another instruction is left to the reader of tags. */
    private int php(int i) {
        boolean prints = source.startsWith("<?=", i);
        boolean isPhp = prints || source.regionMatches(true, i, "<?php", 0, 5) || source.startsWith("<? ", i);
        if (!isPhp) {
            return i;
        }
        int found = scanner.find("?>", i + 2);
        int end = found == HtmlScanner.NOWHERE ? source.length() : found + 2;
        int word = CharacterScan.skipBlanks(source, i + (prints ? 3 : 5), end);
        prints |= source.startsWith("echo", word) || source.startsWith("print", word);
        return cover(i, end, prints ? Trace.PLACEHOLDER : Trace.NONE);
    }

    private int dollar(int i, char next) {
        if (next == '{') {
            return expression(i, i + 2);
        }
        if (next == '$') {
            return display(i);
        }
        int name = next == '!' ? i + 2 : i + 1;
        if (name < source.length() && source.charAt(name) == '{') {
            return expression(i, name + 1);
        }
        boolean isInWord = i > 0 && Character.isLetterOrDigit(source.charAt(i - 1));
        int end = isInWord ? i : endOfReference(name);
        return end <= name ? i : cover(i, end, Trace.PLACEHOLDER);
    }

    /** A reference of Velocity, or a variable of another language: {@code $page.title.trim()}. */
    private int endOfReference(int from) {
        int i = from;
        while (i < source.length() && isNamePart(source.charAt(i), i == from)) {
            i++;
            if (i < source.length() && source.charAt(i) == '(') {
                int close = endOfBrackets(i, '(', ')');
                i = close < 0 ? i : close;
            }
            boolean goesOn = i + 1 < source.length() && source.charAt(i) == '.';
            if (goesOn && isNamePart(source.charAt(i + 1), true)) {
                i++;
            }
        }
        return i;
    }

    private static boolean isNamePart(char c, boolean isFirst) {
        return c < 0x80 && (Character.isLetter(c) || c == '_' || (!isFirst && Character.isDigit(c)));
    }

    private int expression(int i, int from) {
        int end = endOfBrackets(from - 1, '{', '}');
        return end < 0 ? i : cover(i, end, Trace.PLACEHOLDER);
    }

    /** Behind the bracket that closes the one at an offset, in its paragraph, or -1. */
    private int endOfBrackets(int at, char opener, char closer) {
        int depth = 0;
        int limit = Math.min(source.length(), at + LONGEST / 8);
        for (int i = at; i < limit && !CharacterScan.isBlankLineAfter(source, i); i++) {
            char c = source.charAt(i);
            depth += c == opener ? 1 : 0;
            depth -= c == closer ? 1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    private int directive(int i) {
        int end = i + 1;
        while (end < source.length() && isNamePart(source.charAt(end), true)) {
            end++;
        }
        String name = source.substring(i + 1, Math.min(end, i + 12));
        boolean isEnd = isVelocity && (name.equals("end") || name.equals("else"));
        if (isEnd) {
            return cover(i, end, Trace.NONE);
        }
        int bracket = CharacterScan.skipBlanks(source, end, source.length());
        boolean isDirective = VelocitySigns.DIRECTIVES.contains(name) && source.startsWith("(", bracket);
        int close = isDirective ? endOfBrackets(bracket, '(', ')') : -1;
        if (close < 0) {
            return i;
        }
        isVelocity = true;
        return cover(i, close, Trace.NONE);
    }

    /** Mathematics as MathJax finds it: {@code \(x\)} and {@code \[x\]}. */
    private int formula(int i, char next) {
        if (next != '(' && next != '[') {
            return i + 2;
        }
        return formula(i, find(next == '(' ? "\\)" : "\\]", i + 2));
    }

    /** Mathematics between double dollar signs. They are also written for one that is meant as such. */
    private int display(int i) {
        int close = find("$$", i + 2);
        boolean isFormula = close > 0
                && (CharacterScan.indexOf(source, '\\', i, close) >= 0
                        || CharacterScan.indexOf(source, '^', i, close) >= 0);
        return isFormula ? formula(i, close) : i + 2;
    }

    private int formula(int from, int close) {
        boolean isFormula = close > 0 && CharacterScan.indexOf(source, '<', from, close) < 0;
        return isFormula ? cover(from, close + 2, Trace.PLACEHOLDER) : from + 2;
    }
}
