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

    private static final Set<HtmlElement> ITEMS = EnumSet.of(HtmlElement.DT, HtmlElement.DD);

    private static final Set<HtmlElement> TABLE_HEADS = EnumSet.of(HtmlElement.CAPTION, HtmlElement.COLGROUP);

    /** The elements that an element ends where it begins: those open inside its own kind of list or table. */
    private static final int[][] ENDS = byElement(Set.of(), ends());

    /** How far the end of an element reaches. */
    private static final int[][] BOUNDS = byElement(SCOPE, bounds());

    private static final int[] HEADING_NUMBERS = numbers(HEADINGS);

    private static Map<HtmlElement, Set<HtmlElement>> ends() {
        Map<HtmlElement, Set<HtmlElement>> ends = new EnumMap<>(HtmlElement.class);
        ends.put(HtmlElement.LI, EnumSet.of(HtmlElement.LI));
        ITEMS.forEach(item -> ends.put(item, ITEMS));
        CELLS.forEach(cell -> ends.put(cell, with(CELLS, HtmlElement.CAPTION, HtmlElement.COLGROUP)));
        ends.put(HtmlElement.TR, with(CELLS, HtmlElement.TR, HtmlElement.CAPTION, HtmlElement.COLGROUP));
        ends.put(HtmlElement.TBODY, TABLE_PARTS);
        ends.put(HtmlElement.THEAD, TABLE_PARTS);
        ends.put(HtmlElement.TFOOT, TABLE_PARTS);
        ends.put(HtmlElement.COLGROUP, TABLE_HEADS);
        ends.put(HtmlElement.BODY, EnumSet.of(HtmlElement.HEAD));
        ends.put(HtmlElement.OPTION, EnumSet.of(HtmlElement.OPTION));
        return ends;
    }

    private static Map<HtmlElement, Set<HtmlElement>> bounds() {
        Map<HtmlElement, Set<HtmlElement>> bounds = new EnumMap<>(HtmlElement.class);
        bounds.put(HtmlElement.P, with(SCOPE, HtmlElement.BUTTON));
        bounds.put(HtmlElement.LI, with(SCOPE, HtmlElement.UL, HtmlElement.OL, HtmlElement.MENU, HtmlElement.DIR));
        ITEMS.forEach(item -> bounds.put(item, with(SCOPE, HtmlElement.DL)));
        TABLE_PARTS.forEach(part -> bounds.put(part, TABLE_SCOPE));
        bounds.put(HtmlElement.TABLE, EnumSet.of(HtmlElement.TEMPLATE));
        return bounds;
    }

    /** For each element the numbers of others, so that a tag costs no iterator. */
    private static int[][] byElement(Set<HtmlElement> others, Map<HtmlElement, Set<HtmlElement>> own) {
        return Arrays.stream(HtmlElement.values())
                .map(element -> numbers(own.getOrDefault(element, others)))
                .toArray(int[][]::new);
    }

    private static int[] numbers(Set<HtmlElement> elements) {
        return elements.stream().mapToInt(HtmlElement::number).toArray();
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
    private final int[] last = new int[HtmlElement.count()];

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
        return last[element.number()] != NONE;
    }

    void push(OpenElement element) {
        int index = open.size();
        if (index == sameBelow.length) {
            sameBelow = Arrays.copyOf(sameBelow, index * 2);
            blockBelow = Arrays.copyOf(blockBelow, index * 2);
        }
        int kind = element.element().number();
        sameBelow[index] = last[kind];
        blockBelow[index] = element.element().isBlock() ? index : blockBelow[index - 1];
        last[kind] = index;
        open.add(element);
    }

    void pop() {
        int index = open.size() - 1;
        last[open.get(index).element().number()] = sameBelow[index];
        open.remove(index);
    }

    /** The index of the outermost element that the beginning of another one ends, or the number of open ones. */
    int endedBy(HtmlElement element) {
        int ended = open.size();
        for (int kind : ENDS[element.number()]) {
            ended = lower(ended, kind, BOUNDS[element.number()]);
        }
        if (element.endsParagraph()) {
            ended = lower(ended, HtmlElement.P.number(), BOUNDS[HtmlElement.P.number()]);
        }
        int block = blockBelow[open.size() - 1];
        if (element.isHeading() && open.get(block).element().isHeading()) {
            ended = Math.min(ended, block);
        }
        int link = last[HtmlElement.A.number()];
        return element == HtmlElement.A && link > block ? link : ended;
    }

    private int lower(int ended, int kind, int[] bounds) {
        int index = last[kind];
        return index != NONE && index > highest(bounds, NONE) ? Math.min(ended, index) : ended;
    }

    /** The index of the innermost of some elements, without one of them, or {@link #NONE}. */
    private int highest(int[] elements, int without) {
        int highest = NONE;
        for (int element : elements) {
            if (element != without) {
                highest = Math.max(highest, last[element]);
            }
        }
        return highest;
    }

    /** The index of the element that an end tag ends, or the number of open ones if it ends none. */
    int endedByEnd(HtmlTag tag) {
        HtmlElement element = tag.element();
        int index = element.isHeading() ? highest(HEADING_NUMBERS, NONE) : last[element.number()];
        boolean reaches =
                index != NONE && (element.isBlock() ? reachesBlock(element, index) : reachesInline(tag, index));
        return reaches ? index : open.size();
    }

    private boolean reachesBlock(HtmlElement element, int index) {
        return index > highest(BOUNDS[element.number()], element.number());
    }

    /** Whether an end tag ends an element in a line: none beyond its block, but for what is no prose as a whole. */
    private boolean reachesInline(HtmlTag tag, int index) {
        OpenElement element = open.get(index);
        return (index > blockBelow[open.size() - 1] || !element.isProse())
                && (tag.element() != HtmlElement.OTHER || element.name().equals(tag.name()));
    }
}
