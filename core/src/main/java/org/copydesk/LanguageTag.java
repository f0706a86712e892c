package org.copydesk;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Tells language tags, as BCP 47 has them, from other words. */
final class LanguageTag {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /**
     * Whether a tag is well-formed and begins with a language of two letters that exists or one of three letters. BCP
     * 47 would take words like {@code english} too, which no page is marked with.
     */
    static boolean isValid(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 ? TWO_LETTERS.contains(language) : language.length() == 3;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
