package org.copydesk.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of HTML that are open at a place of a page, and which of them a tag ends: end tags that may be left out,
 * and end tags that belong to nothing. The rules are those of the HTML standard, "tree construction", as far as they
 * say where text belongs. Each step takes the same time however many are open. Not safe for threads.
 */
final class OpenElements {
    private static final int NONE = -1;

    /** What no end tag of an element inside reaches beyond. */
    private static final Set<HtmlElement> SCOPE = EnumSet.of(
            HtmlElement.TABLE,
            HtmlElement.TD,
            HtmlElement.TH,
            HtmlElement.CAPTION,
            HtmlElement.TEMPLATE,
            HtmlElement.OBJECT,
            HtmlElement.SVG,
            HtmlElement.MATH);

    private static final Set<HtmlElement> TABLE_SCOPE = EnumSet.of(HtmlElement.TABLE, HtmlElement.TEMPLATE);

    private static final Set<HtmlElement> CELLS = EnumSet.of(HtmlElement.TD, HtmlElement.TH);

    private static final Set<HtmlElement> TABLE_PARTS = EnumSet.of(
            HtmlElement.TD,
            HtmlElement.TH,
            HtmlElement.TR,
            HtmlElement.TBODY,
            HtmlElement.THEAD,
            HtmlElement.TFOOT,
            HtmlElement.CAPTION,
            HtmlElement.COLGROUP);

    private static final Set<HtmlElement> HEADINGS = EnumSet.range(HtmlElement.H1, HtmlElement.H6);

    /** The elements that an element ends where it begins: those open inside its own kind of list or table. */
    private static final Map<HtmlElement, Set<HtmlElement>> ENDS = new EnumMap<>(Map.ofEntries(
            Map.entry(HtmlElement.LI, EnumSet.of(HtmlElement.LI)),
            Map.entry(HtmlElement.DT, EnumSet.of(HtmlElement.DT, HtmlElement.DD)),
            Map.entry(HtmlElement.DD, EnumSet.of(HtmlElement.DT, HtmlElement.DD)),
            Map.entry(HtmlElement.TD, with(CELLS, HtmlElement.CAPTION, HtmlElement.COLGROUP)),
            Map.entry(HtmlElement.TH, with(CELLS, HtmlElement.CAPTION, HtmlElement.COLGROUP)),
            Map.entry(HtmlElement.TR, with(CELLS, HtmlElement.TR, HtmlElement.CAPTION, HtmlElement.COLGROUP)),
            Map.entry(HtmlElement.TBODY, TABLE_PARTS),
            Map.entry(HtmlElement.THEAD, TABLE_PARTS),
            Map.entry(HtmlElement.TFOOT, TABLE_PARTS),
            Map.entry(HtmlElement.COLGROUP, EnumSet.of(HtmlElement.CAPTION)),
            Map.entry(HtmlElement.BODY, EnumSet.of(HtmlElement.HEAD)),
            Map.entry(HtmlElement.OPTION, EnumSet.of(HtmlElement.OPTION))));

    /** How far the end of an element reaches, where that is not {@link #SCOPE}. */
    private static final Map<HtmlElement, Set<HtmlElement>> BOUNDS = bounds();

    private static Map<HtmlElement, Set<HtmlElement>> bounds() {
        Map<HtmlElement, Set<HtmlElement>> bounds = new EnumMap<>(HtmlElement.class);
        bounds.put(HtmlElement.P, with(SCOPE, HtmlElement.BUTTON));
        bounds.put(HtmlElement.LI, with(SCOPE, HtmlElement.UL, HtmlElement.OL, HtmlElement.MENU, HtmlElement.DIR));
        bounds.put(HtmlElement.DT, with(SCOPE, HtmlElement.DL));
        bounds.put(HtmlElement.DD, with(SCOPE, HtmlElement.DL));
        bounds.put(HtmlElement.TABLE, EnumSet.of(HtmlElement.TEMPLATE));
        TABLE_PARTS.forEach(part -> bounds.put(part, TABLE_SCOPE));
        return bounds;
    }

    private static Set<HtmlElement> with(Set<HtmlElement> some, HtmlElement... more) {
        EnumSet<HtmlElement> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    private final List<OpenElement> open = new ArrayList<>();
    /** For each open element the next one of its name below it, and the next block at or below it. */
    private int[] sameBelow = new int[32];

    private int[] blockBelow = new int[32];
    private final int[] last = new int[HtmlElement.values().length];

    OpenElements(OpenElement page) {
        Arrays.fill(last, NONE);
        open.add(page);
    }

    /** The innermost open element. */
    OpenElement top() {
        return open.get(open.size() - 1);
    }

    /** The one around the innermost; there is one unless the innermost is the page. */
    OpenElement outer() {
        return open.get(open.size() - 2);
    }

    /** How many are open, the page itself included. */
    int size() {
        return open.size();
    }

    /** Whether one of a name is open. */
    boolean has(HtmlElement element) {
        return last[element.ordinal()] != NONE;
    }

    void push(OpenElement element) {
        int index = open.size();
        if (index == sameBelow.length) {
            sameBelow = Arrays.copyOf(sameBelow, index * 2);
            blockBelow = Arrays.copyOf(blockBelow, index * 2);
        }
        int kind = element.element().ordinal();
        sameBelow[index] = last[kind];
        blockBelow[index] = element.element().isBlock() ? index : blockBelow[index - 1];
        last[kind] = index;
        open.add(element);
    }

    void pop() {
        int index = open.size() - 1;
        last[open.get(index).element().ordinal()] = sameBelow[index];
        open.remove(index);
    }

    /** The index of the outermost element that the beginning of another one ends, or the number of open ones. */
    int endedBy(HtmlElement element) {
        int ended = open.size();
        for (HtmlElement kind : ENDS.getOrDefault(element, Set.of())) {
            ended = lower(ended, kind, BOUNDS.getOrDefault(element, SCOPE));
        }
        if (element.endsParagraph()) {
            ended = lower(ended, HtmlElement.P, BOUNDS.getOrDefault(HtmlElement.P, SCOPE));
        }
        int block = blockBelow[open.size() - 1];
        if (HEADINGS.contains(element) && HEADINGS.contains(open.get(block).element())) {
            ended = Math.min(ended, block);
        }
        int link = last[HtmlElement.A.ordinal()];
        return element == HtmlElement.A && link > block ? link : ended;
    }

    private int lower(int ended, HtmlElement kind, Set<HtmlElement> bounds) {
        int index = last[kind.ordinal()];
        return index != NONE && index > boundary(bounds) ? Math.min(ended, index) : ended;
    }

    private int boundary(Set<HtmlElement> bounds) {
        int boundary = NONE;
        for (HtmlElement bound : bounds) {
            boundary = Math.max(boundary, last[bound.ordinal()]);
        }
        return boundary;
    }

    /** The index of the element that an end tag ends, or the number of open ones if it ends none. */
    int endedByEnd(HtmlTag tag) {
        HtmlElement element = tag.element();
        int index = last[element.ordinal()];
        if (HEADINGS.contains(element)) {
            index = boundary(HEADINGS);
        }
        boolean reaches =
                index != NONE && (element.isBlock() ? reachesBlock(element, index) : reachesInline(tag, index));
        return reaches ? index : open.size();
    }

    private boolean reachesBlock(HtmlElement element, int index) {
        int boundary = NONE;
        for (HtmlElement bound : BOUNDS.getOrDefault(element, SCOPE)) {
            boundary = bound == element ? boundary : Math.max(boundary, last[bound.ordinal()]);
        }
        return index > boundary;
    }

    /** Whether an end tag ends an element in a line: none beyond its block, but for what is no prose as a whole. */
    private boolean reachesInline(HtmlTag tag, int index) {
        OpenElement element = open.get(index);
        return (index > blockBelow[open.size() - 1] || !element.isProse())
                && (tag.element() != HtmlElement.OTHER || element.name().equals(tag.name()));
    }
}
