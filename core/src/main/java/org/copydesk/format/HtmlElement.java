package org.copydesk.format;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Mark;

/** The elements of HTML, and what each of them means for the prose; the one place for these facts. */
enum HtmlElement {
    A(Mark.Kind.LINK),
    ABBR,
    B(Mark.Kind.STRONG),
    BIG,
    CITE(Mark.Kind.EMPHASIS),
    DEL,
    DFN,
    EM(Mark.Kind.EMPHASIS),
    FONT,
    I(Mark.Kind.EMPHASIS),
    INS,
    LABEL,
    MARK,
    PICTURE,
    Q(Mark.Kind.QUOTATION),
    S,
    SMALL,
    SPAN,
    STRONG(Mark.Kind.STRONG),
    SUB,
    SUP,
    TIME,
    U,
    /** An element that is none of HTML's own. */
    OTHER,

    CODE(Text.CODE),
    KBD(Text.CODE),
    SAMP(Text.CODE),
    TT(Text.CODE),
    VAR(Text.CODE),
    MATH(Text.CODE),
    MJX_CONTAINER(Text.CODE),

    AUDIO(Text.HIDDEN),
    CANVAS(Text.HIDDEN),
    DATALIST(Text.HIDDEN),
    IFRAME(Text.RAW),
    NOEMBED(Text.RAW),
    NOFRAMES(Text.RAW),
    NOSCRIPT(Text.HIDDEN),
    OBJECT(Text.HIDDEN),
    RP(Text.HIDDEN),
    RT(Text.HIDDEN),
    SCRIPT(Text.RAW),
    SELECT(Text.HIDDEN),
    STYLE(Text.RAW),
    SVG(Text.HIDDEN),
    TEMPLATE(Text.HIDDEN),
    TEXTAREA(Text.RAW),
    VIDEO(Text.HIDDEN),

    LISTING(Layout.BLOCK, Text.HIDDEN),
    PRE(Layout.BLOCK, Text.HIDDEN),
    XMP(Layout.BLOCK, Text.RAW),

    AREA(Layout.EMPTY),
    BASE(Layout.EMPTY),
    BR(Layout.EMPTY),
    COL(Layout.EMPTY),
    EMBED(Layout.EMPTY),
    IMG(Layout.EMPTY),
    INPUT(Layout.EMPTY),
    LINK(Layout.EMPTY),
    META(Layout.EMPTY),
    PARAM(Layout.EMPTY),
    SOURCE(Layout.EMPTY),
    TRACK(Layout.EMPTY),
    WBR(Layout.EMPTY),
    HR(Layout.EMPTY_BLOCK),

    ADDRESS(Layout.BLOCK),
    ARTICLE(Layout.BLOCK),
    ASIDE(Layout.BLOCK),
    BODY(Layout.BLOCK),
    BUTTON(Layout.BLOCK),
    CENTER(Layout.BLOCK),
    COLGROUP(Layout.BLOCK),
    DETAILS(Layout.BLOCK),
    DIALOG(Layout.BLOCK),
    DIV(Layout.BLOCK),
    FIELDSET(Layout.BLOCK),
    FIGURE(Layout.BLOCK),
    FOOTER(Layout.BLOCK),
    FORM(Layout.BLOCK),
    HEAD(Layout.BLOCK),
    HEADER(Layout.BLOCK),
    HGROUP(Layout.BLOCK),
    HTML(Layout.BLOCK),
    MAIN(Layout.BLOCK),
    NAV(Layout.BLOCK),
    OPTGROUP(Layout.BLOCK),
    OPTION(Layout.BLOCK),
    P(Layout.BLOCK),
    SEARCH(Layout.BLOCK),
    SECTION(Layout.BLOCK),
    TABLE(Layout.BLOCK),
    TBODY(Layout.BLOCK),
    TFOOT(Layout.BLOCK),
    THEAD(Layout.BLOCK),
    TR(Layout.BLOCK),

    DIR(BlockKind.LIST_ITEM),
    DL(BlockKind.LIST_ITEM),
    MENU(BlockKind.LIST_ITEM),
    OL(BlockKind.LIST_ITEM),
    UL(BlockKind.LIST_ITEM),
    BLOCKQUOTE(BlockKind.QUOTATION),
    CAPTION(BlockKind.CAPTION),
    DD(BlockKind.LIST_ITEM),
    DT(BlockKind.LIST_ITEM),
    FIGCAPTION(BlockKind.CAPTION),
    H1(BlockKind.HEADING),
    H2(BlockKind.HEADING),
    H3(BlockKind.HEADING),
    H4(BlockKind.HEADING),
    H5(BlockKind.HEADING),
    H6(BlockKind.HEADING),
    LEGEND(BlockKind.HEADING),
    LI(BlockKind.LIST_ITEM),
    SUMMARY(BlockKind.HEADING),
    TD(BlockKind.TABLE_CELL),
    TH(BlockKind.TABLE_CELL),
    TITLE(BlockKind.HEADING);

    /** How an element stands among others. */
    private enum Layout {
        /** In a line. */
        INLINE,
        /** Ends the paragraph before it. */
        BLOCK,
        /** In a line, without an end tag. */
        EMPTY,
        /** Between paragraphs, without an end tag. */
        EMPTY_BLOCK
    }

    /** What the characters inside an element are. */
    private enum Text {
        PROSE,
        /** Code in a line. */
        CODE,
        /** No prose. */
        HIDDEN,
        /** No prose, and what looks like tags there is none, up to the end tag. */
        RAW
    }

    /** Numbers the elements, from 0. */
    private static final class Numbers {
        private static int next;
    }

    private static final int TABLE_SIZE = 1024;

    private static final HtmlElement[] BY_HASH = new HtmlElement[TABLE_SIZE];

    static {
        for (HtmlElement element : values()) {
            if (element != OTHER) {
                int slot = hash(element.tagName, 0, element.tagName.length());
                while (BY_HASH[slot] != null) {
                    slot = (slot + 1) % TABLE_SIZE;
                }
                BY_HASH[slot] = element;
            }
        }
    }

    private final int number = Numbers.next++;
    private final String tagName = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String endTagStart = "</" + tagName;
    private final Layout layout;
    private final Text text;
    private final Optional<BlockKind> blockKind;
    private final Optional<Mark.Kind> markKind;

    HtmlElement() {
        this(Layout.INLINE);
    }

    HtmlElement(Mark.Kind markKind) {
        this(Layout.INLINE, Text.PROSE, Optional.empty(), Optional.of(markKind));
    }

    HtmlElement(BlockKind blockKind) {
        this(Layout.BLOCK, Text.PROSE, Optional.of(blockKind), Optional.empty());
    }

    HtmlElement(Layout layout) {
        this(layout, Text.PROSE);
    }

    HtmlElement(Text text) {
        this(Layout.INLINE, text);
    }

    HtmlElement(Layout layout, Text text) {
        this(layout, text, Optional.empty(), Optional.empty());
    }

    HtmlElement(Layout layout, Text text, Optional<BlockKind> blockKind, Optional<Mark.Kind> markKind) {
        this.layout = layout;
        this.text = text;
        this.blockKind = blockKind;
        this.markKind = markKind;
    }

    /** The element whose name stands in a stretch of a page, in any case; {@link #OTHER} if there is none. */
    static HtmlElement of(String page, int from, int to) {
        int slot = hash(page, from, to);
        HtmlElement element = BY_HASH[slot];
        while (element != null) {
            String name = element.tagName;
            if (name.length() == to - from && page.regionMatches(true, from, name, 0, name.length())) {
                return element;
            }
            slot = (slot + 1) % TABLE_SIZE;
            element = BY_HASH[slot];
        }
        return OTHER;
    }

    private static int hash(String page, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + (page.charAt(i) | 0x20);
        }
        return (hash ^ (hash >>> 12)) & (TABLE_SIZE - 1);
    }

    /** The name in small letters; of {@link #OTHER} it means nothing. */
    String tagName() {
        return tagName;
    }

    /** A number of its own, from 0 to below {@link #count()}, for tables. */
    int number() {
        return number;
    }

    /** How many elements there are. */
    static int count() {
        return Numbers.next;
    }

    /** What the end tag begins with. */
    String endTagStart() {
        return endTagStart;
    }

    /** Whether the element begins and ends paragraphs. */
    boolean isBlock() {
        return layout == Layout.BLOCK || layout == Layout.EMPTY_BLOCK;
    }

    /** Whether the element has no end tag. */
    boolean isEmpty() {
        return layout == Layout.EMPTY || layout == Layout.EMPTY_BLOCK;
    }

    /** Whether a paragraph ends where the element begins, and does not go around it. */
    boolean endsParagraph() {
        return switch (this) {
            case BUTTON, CAPTION, TD, TH, TR, TBODY, THEAD, TFOOT, COLGROUP, LEGEND, OPTION, OPTGROUP -> false;
            default -> isBlock();
        };
    }

    /** Whether text inside the element is no prose and leaves nothing. */
    boolean hidesText() {
        return text == Text.HIDDEN || text == Text.RAW;
    }

    /** Whether nothing but the element's own end tag is a tag inside it. */
    boolean isRaw() {
        return text == Text.RAW;
    }

    /** Whether text inside the element is code, or mathematics, in a line. */
    boolean isCode() {
        return text == Text.CODE;
    }

    /** Whether the element is the heading of a section. */
    boolean isHeading() {
        return switch (this) {
            case H1, H2, H3, H4, H5, H6 -> true;
            default -> false;
        };
    }

    /** Whether the element is a cell of a table. */
    boolean isCell() {
        return this == TD || this == TH;
    }

    /** Whether the element is a box in its line, so that it parts the words around it. */
    boolean standsApart() {
        return switch (this) {
            case AUDIO, CANVAS, IFRAME, OBJECT, SELECT, SVG, TEXTAREA, VIDEO -> true;
            default -> false;
        };
    }

    /** Whether the element is a list. */
    boolean isList() {
        return this == UL || this == OL || this == DL || this == MENU || this == DIR;
    }

    /** What part text directly inside the element plays, if the element says so. */
    Optional<BlockKind> blockKind() {
        return blockKind;
    }

    /** What the element says about the words inside, if anything. */
    Optional<Mark.Kind> markKind() {
        return markKind;
    }
}
