package org.copydesk.format;

import java.util.Locale;
import java.util.Set;

/**
 * What the attributes of a tag say about the text inside the element.
 *
 * @param language a BCP 47 tag; empty if none is named
 * @param isHidden whether readers do not see it
 * @param isFormula whether it is mathematics
 * @param isNotes whether it is a footnote, or a list of them
 * @param isReference whether it refers to a footnote
 * @param isLayout whether it is a table that only arranges the page
 */
record HtmlTraits(
        String language, boolean isHidden, boolean isFormula, boolean isNotes, boolean isReference, boolean isLayout) {
    /** Says nothing. */
    static final HtmlTraits NONE = new HtmlTraits("", false, false, false, false, false);

    private static final Set<String> FORMULAS = Set.of(
            "katex", "katex-display", "mathjax", "mathjax_display", "mathjax_preview", "mathjax_svg", "mathjax_chtml");

    private static final Set<String> NOTES = Set.of(
            "footnote",
            "footnotes",
            "footnote-list",
            "endnotes",
            "endnote",
            "rearnote",
            "doc-endnotes",
            "doc-endnote",
            "doc-footnote");

    private static final Set<String> REFERENCES =
            Set.of("footnote", "footnote-ref", "footnote-reference", "footnoteref", "noteref", "doc-noteref");

    private static final Set<String> LAYOUTS = Set.of("presentation", "none");

    /** Reads the attributes of a tag. */
    static HtmlTraits of(HtmlTag tag) {
        if (!tag.hasAttributes()) {
            return NONE;
        }
        HtmlTraits traits = NONE;
        HtmlAttributes attributes = new HtmlAttributes(tag);
        while (attributes.next()) {
            if (attributes.is("lang") || attributes.is("xml:lang")) {
                traits = traits.withLanguage(attributes.value().strip());
            } else if (attributes.is("hidden")) {
                traits = traits.withHidden(!attributes.value().equals("until-found"));
            } else if (attributes.is("class") || attributes.is("role") || attributes.is("epub:type")) {
                traits = traits.with(attributes.value().toLowerCase(Locale.ROOT));
            }
        }
        return traits;
    }

    private HtmlTraits withLanguage(String tag) {
        return FrontMatter.isLanguage(tag) && language.isEmpty()
                ? new HtmlTraits(tag.replace('_', '-'), isHidden, isFormula, isNotes, isReference, isLayout)
                : this;
    }

    private HtmlTraits withHidden(boolean hides) {
        return new HtmlTraits(language, hides, isFormula, isNotes, isReference, isLayout);
    }

    private HtmlTraits with(String words) {
        return new HtmlTraits(
                language,
                isHidden,
                isFormula || isFormula(words),
                isNotes || hasOne(words, NOTES),
                isReference || hasOne(words, REFERENCES),
                isLayout || hasOne(words, LAYOUTS));
    }

    /** MathJax and KaTeX, and pandoc's {@code math inline} and {@code math display}. */
    private static boolean isFormula(String words) {
        return hasOne(words, FORMULAS) || words.equals("math inline") || words.equals("math display");
    }

    private static boolean hasOne(String words, Set<String> wanted) {
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) <= ' ') {
                if (i > from && wanted.contains(words.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }
}
