package org.copydesk.format;

import org.copydesk.format.MaskedText.Trace;

/**
 * Covers what the tools around Markdown add to it and what is no prose: tags of Hugo, Jekyll, Liquid and their kin,
 * attribute lists, comments, marker lines of notes, mathematics, links of wikis and the code of MDX. Text between
 * paired tags stays. What stands in code is left alone. One pass over the page; not safe for threads.
 */
final class MarkdownDialects {
    /** No tag, formula or comment in a line is longer, in characters. */
    static final int LONGEST = 4000;

    /** After so many fences that are never closed the rest of a page is code. */
    private static final int MOST_UNCLOSED = 8;

    private static final boolean[] BEGINS = new boolean[0x80];

    private static final boolean[] MAY_BE_SIGN = new boolean[0x80];

    static {
        "{$<\\=`~/?!:[]*)%+|^#\n\r@".chars().forEach(c -> MAY_BE_SIGN[c] = true);
        "`\\{$<[=:%^".chars().forEach(c -> BEGINS[c] = true);
    }

    private final MaskedText text;
    private final String source;
    private final char[] characters;
    private final boolean isMdx;
    private final boolean hasReturns;
    private final ForwardSearch search;
    private final TemplateTags tags;
    private final MarkdownComments comments;
    private final LineMarks lineMarks;
    private final UnknownElements elements;
    private final BracketMarks brackets;
    private final MdxCode mdx;
    private final ComponentTags components;
    private final VueTags vue;
    private final EditorialMarks editorial;

    private MarkdownDialects(MaskedText text, boolean isMdx) {
        this.text = text;
        this.source = text.source();
        this.characters = text.characters();
        this.isMdx = isMdx;
        this.hasReturns = source.indexOf('\r') >= 0;
        this.search = new ForwardSearch(source);
        this.tags = new TemplateTags(text, search);
        this.comments = new MarkdownComments(text, search);
        this.elements = new UnknownElements(text);
        this.brackets = new BracketMarks(text);
        this.mdx = new MdxCode(text);
        this.components = new ComponentTags(text, mdx, elements);
        this.lineMarks = new LineMarks(text, search, components.found());
        this.vue = new VueTags(text, elements);
        this.editorial = new EditorialMarks(text, search);
    }

    /** Covers what is no prose in a page from an offset on; returns the components of a page that is no MDX. */
    static Components cover(MaskedText text, int from, boolean isMdx) {
        if (!isMdx && !hasSign(text.characters(), from)) {
            return new Components();
        }
        MarkdownDialects dialects = new MarkdownDialects(text, isMdx);
        dialects.run(from);
        text.blankCoveredLines();
        return dialects.components.found();
    }

    /** Whether a page has a sign that any of this begins with. */
    private static boolean hasSign(char[] page, int from) {
        for (int i = from; i < page.length; i++) {
            char c = page[i];
            if (c >= MAY_BE_SIGN.length || !MAY_BE_SIGN[c]) {
                continue;
            }
            char next = i + 1 < page.length ? page[i + 1] : '\n';
            boolean isSign = switch (c) {
                case '{', '$', '<', '\\' -> true;
                case '=', '`', '~', '/', '?', '!', '+' -> next == c;
                case '|' -> "-=+:".indexOf(next) >= 0 && isLineStart(page, i);
                case '^' -> isLineStart(page, i) || page[i - 1] == ' ';
                case '#' -> next > ' ' && next != '#' && isLineStart(page, i);
                case ':' -> next != ' ' || isLineStart(page, i);
                case '[' -> "[!Tt".indexOf(next) >= 0;
                case ']', '*' -> next == '[';
                case ')' -> next == '=';
                case '%' -> next == '%' || next == ' ';
                case '\n', '\r' -> next == ' ';
                case '@' -> i > 0 && " [-;".indexOf(page[i - 1]) >= 0;
                default -> false;
            };
            if (isSign) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineStart(char[] page, int i) {
        return i == 0 || CharacterScan.isLineEnd(page[i - 1]);
    }

    private void run(int from) {
        int start = from;
        for (int i = 0; i < MOST_UNCLOSED && start < source.length(); i++) {
            CodeFences fences = new CodeFences(source);
            lines(start, fences);
            int opening = fences.opening();
            start = opening < 0 ? source.length() : UnclosedFence.end(source, opening);
            if (start < source.length()) {
                text.blank(opening, start);
            }
        }
    }

    private void lines(int from, CodeFences fences) {
        int i = from;
        while (i < source.length()) {
            int end = lineEnd(i);
            i = CharacterScan.afterLineEnd(source, line(i, end, fences));
        }
    }

    /** Deals with a line, or with more if something leads into later ones; returns the end of the last one. */
    private int line(int from, int end, CodeFences fences) {
        int opening = fences.opening();
        if (opening < 0 && !isMdx && beginsWithLetter(from, end)) {
            return restOfLines(from, end);
        }
        int directive = opening < 0 ? lineMarks.directive(from, end) : -1;
        if (directive >= 0) {
            return restOfLines(directive, end);
        }
        if (fences.isCode(from, end)) {
            hideIndented(opening < 0 ? from : opening, from, end);
            return end;
        }
        int statementEnd = isMdx ? mdx.statement(from, end) : from;
        if (statementEnd > from) {
            return statementEnd;
        }
        return restOfLines(lineMarks.cover(from, end), end);
    }

    /** Whether a line is running text, as most are: a letter means nothing at the start of a line. */
    private boolean beginsWithLetter(int from, int end) {
        int i = from;
        while (i < end && CharacterScan.isBlank(characters[i])) {
            i++;
        }
        return i < end && Character.isLetter(characters[i]);
    }

    /** In MDX code may be indented as far as its elements are, which the parser does not know. */
    private void hideIndented(int opening, int from, int end) {
        boolean isDeep = source.startsWith("    ", opening) || source.startsWith("\t", opening);
        if (isMdx && isDeep) {
            text.blank(from, end);
        }
    }

    private int lineEnd(int from) {
        if (hasReturns) {
            return CharacterScan.lineEnd(source, from);
        }
        int end = source.indexOf('\n', from);
        return end < 0 ? source.length() : end;
    }

    /** Covers what begins up to a line end; it may lead into a later line. Returns the end of the line reached. */
    private int restOfLines(int from, int lineEnd) {
        int end = Math.max(lineEnd, from > lineEnd ? lineEnd(from) : lineEnd);
        int i = nextSign(from, end);
        while (i < end) {
            int next = at(i, characters[i]);
            i = next > i ? next : i + 1;
            if (i > end) {
                end = lineEnd(i);
            }
            i = nextSign(i, end);
        }
        return Math.max(end, i);
    }

    private int nextSign(int from, int end) {
        char[] page = characters; // a loop of nothing else is what the compiler makes fast
        int i = from;
        while (i < end && (page[i] >= BEGINS.length || !BEGINS[page[i]])) {
            i++;
        }
        return i;
    }

    /** Covers what begins at an offset; returns the offset behind it, or the same one if there is nothing. */
    private int at(int i, char sign) {
        if (text.shown(i) != sign) {
            return i; // a mark of its line has covered it
        }
        return switch (sign) {
            case '`' -> afterCode(i);
            case '\\' -> backslash(i);
            case '{' -> brace(i);
            case '$' -> Formula.cover(text, i);
            case '<' -> angle(i);
            case '[' -> brackets.cover(i);
            case '%' -> comments.percent(i);
            default -> InlineSigns.cover(text, i);
        };
    }

    private int backslash(int i) {
        int end = Formula.coverBrackets(text, i);
        if (end > i) {
            return end;
        }
        boolean isLast = i + 1 >= source.length() || CharacterScan.isLineEnd(source.charAt(i + 1));
        return isLast ? i + 1 : i + 2;
    }

    /** Behind a code span, or behind the run of backticks if it opens none. */
    private int afterCode(int from) {
        int run = from;
        while (run < source.length() && source.charAt(run) == '`') {
            run++;
        }
        int limit = Math.min(source.length(), run + LONGEST / 4);
        int length = 0;
        for (int i = run; i < limit && !CharacterScan.isBlankLineAfter(source, i); i++) {
            length = source.charAt(i) == '`' ? length + 1 : 0;
            boolean ends = i + 1 == source.length() || source.charAt(i + 1) != '`';
            if (length == run - from && ends) {
                return i + 1;
            }
        }
        return run;
    }

    private int brace(int i) {
        char next = i + 1 < source.length() ? source.charAt(i + 1) : ' ';
        if (next == '{' || next == '%') {
            return isMdx && next == '{' ? expression(i) : tags.cover(i);
        }
        int end = isMdx ? i : editorial.cover(i);
        end = end == i ? comments.brace(i) : end;
        if (end == i && (!isMdx || next == '#')) {
            end = AttributeList.cover(text, i);
        }
        return end == i && isMdx ? expression(i) : end;
    }

    private int expression(int i) {
        int end = search.find("}", i) < ForwardSearch.NOWHERE ? mdx.expression(i) : i;
        return end == i && source.startsWith("{{", i) ? tags.cover(i) : end;
    }

    private int angle(int i) {
        if (source.startsWith("<!--", i)) {
            return comments.html(i);
        }
        int end = isNear(">", i) ? tag(i) : i;
        return end == i ? elements.cover(i) : end;
    }

    private int tag(int i) {
        if (isMdx) {
            return mdx.tag(i);
        }
        int end = ComponentTags.mayBegin(source, i) ? components.cover(i) : i;
        return end == i ? vue.cover(i) : end;
    }

    private boolean isNear(String wanted, int from) {
        return search.find(wanted, from) - from <= LONGEST;
    }

    /** A stretch of a line that is shown but is no prose. */
    static int placeholder(MaskedText text, int from, int end) {
        text.cover(from, end, Trace.PLACEHOLDER);
        return end;
    }
}
