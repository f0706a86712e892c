package org.copydesk.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** What an empty {@code lang} says; that of a whole page is one that nobody filled in. */
    private static final String UNKNOWN_LANGUAGE = "und";

    private enum Trait {
        FORMULA,
        NOTES,
        REFERENCE,
        NOTES_OR_REFERENCE,
        LAYOUT
    }

    /** What a word of a class, a role or a type says. */
    private static final Map<String, Trait> TRAITS = traits();

    private static Map<String, Trait> traits() {
        Map<String, Trait> traits = new HashMap<>();
        for (String word : List.of(
                "katex",
                "katex-display",
                "mathjax",
                "mathjax_display",
                "mathjax_preview",
                "mathjax_svg",
                "mathjax_chtml")) {
            traits.put(word, Trait.FORMULA);
        }
        for (String word : List.of(
                "footnotes",
                "footnote-list",
                "endnotes",
                "endnote",
                "rearnote",
                "doc-endnotes",
                "doc-endnote",
                "doc-footnote")) {
            traits.put(word, Trait.NOTES);
        }
        for (String word : List.of("footnote-ref", "footnote-reference", "footnoteref", "noteref", "doc-noteref")) {
            traits.put(word, Trait.REFERENCE);
        }
        traits.put("footnote", Trait.NOTES_OR_REFERENCE);
        traits.put("presentation", Trait.LAYOUT);
        traits.put("none", Trait.LAYOUT);
        return traits;
    }

    /** Reads the attributes of a tag. */
    static HtmlTraits of(HtmlTag tag) {
        if (!tag.hasAttributes()) {
            return NONE;
        }
        HtmlTraits traits = NONE;
        HtmlAttributes attributes = new HtmlAttributes(tag);
        while (attributes.next()) {
            if (attributes.is("lang") || attributes.is("xml:lang")) {
                String language = attributes.value().strip();
                boolean isUnknown = language.isEmpty() && tag.element() != HtmlElement.HTML;
                traits = traits.withLanguage(isUnknown ? UNKNOWN_LANGUAGE : language);
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
        // pandoc writes these two
        boolean isPandoc = words.equals("math inline") || words.equals("math display");
        HtmlTraits traits = isPandoc ? with(Trait.FORMULA) : this;
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || words.charAt(i) <= ' ') {
                @Nullable Trait trait = i > from ? TRAITS.get(words.substring(from, i)) : null;
                traits = trait == null ? traits : traits.with(trait);
                from = i + 1;
            }
        }
        return traits;
    }

    private HtmlTraits with(Trait trait) {
        boolean isEither = trait == Trait.NOTES_OR_REFERENCE;
        return new HtmlTraits(
                language,
                isHidden,
                isFormula || trait == Trait.FORMULA,
                isNotes || isEither || trait == Trait.NOTES,
                isReference || isEither || trait == Trait.REFERENCE,
                isLayout || trait == Trait.LAYOUT);
    }
}
