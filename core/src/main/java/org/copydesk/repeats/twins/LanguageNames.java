package org.copydesk.repeats.twins;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.ResourceLines;

/** Tells names of folders and endings of file names that name a language: {@code en}, {@code pt-BR}, {@code zh_Hans}. */
final class LanguageNames {
    /** How sure it is that a name names a language. */
    enum Certainty {
        /** It names none. */
        NONE,
        /** It is the code of a language and also a usual short word or abbreviation, such as {@code it}. */
        DOUBTFUL,
        /** Nothing but a language is called so. */
        SURE
    }

    private static final String DOUBT = "?";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Set<String> sure = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> scripts = new HashSet<>();

    private LanguageNames() {}

    static LanguageNames load() {
        LanguageNames names = new LanguageNames();
        for (String line : ResourceLines.of(LanguageNames.class, "language-codes.txt")) {
            for (String code : line.split(" ")) {
                if (Character.isUpperCase(code.charAt(0))) {
                    names.scripts.add(code.toLowerCase(Locale.ROOT));
                } else if (code.endsWith(DOUBT)) {
                    names.doubtful.add(code.substring(0, code.length() - 1));
                } else {
                    names.sure.add(code);
                }
            }
        }
        return names;
    }

    /** What a name is: the code of a language, alone or with a script, a region or both, in small or capital letters. */
    Certainty of(String name) {
        String[] parts = name.replace('_', '-').split("-", -1);
        String language = parts[0].toLowerCase(Locale.ROOT);
        boolean isOneCase = parts[0].equals(language) || parts[0].equals(language.toUpperCase(Locale.ROOT));
        if (!isOneCase || !(sure.contains(language) || doubtful.contains(language))) {
            return Certainty.NONE;
        }
        if (parts.length == 1) {
            return sure.contains(language) ? Certainty.SURE : Certainty.DOUBTFUL;
        }
        return areSubtags(parts) ? Certainty.SURE : Certainty.NONE;
    }

    /** Whether a script, a region or both follow, in this order. */
    private boolean areSubtags(String[] parts) {
        int region = scripts.contains(parts[1].toLowerCase(Locale.ROOT)) ? 2 : 1;
        return parts.length == region
                || (parts.length == region + 1 && isRegion(parts[region].toUpperCase(Locale.ROOT)));
    }

    private static boolean isRegion(String part) {
        return COUNTRIES.contains(part) || (part.length() == 3 && part.chars().allMatch(c -> '0' <= c && c <= '9'));
    }

    private static boolean isLetter(int c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }

    /** Whether a name has two letters, as most codes of languages, states and departments have. */
    static boolean isShort(String name) {
        return name.length() == 2 && name.chars().allMatch(LanguageNames::isLetter);
    }

    /**
     * A file name without the language before its ending, such as {@code page.md} for {@code page.fr.md}.
     *
     * @return the parts of the name: what is left, and the language; the name itself and nothing if it has none
     */
    FileName withoutLanguage(String file) {
        int ending = file.lastIndexOf('.');
        String stem = ending <= 0 ? file : file.substring(0, ending);
        for (int i = 1; i < stem.length() - 1; i++) {
            char sign = stem.charAt(i);
            if (sign == '.' || sign == '_' || sign == '-') {
                String tag = stem.substring(i + 1);
                Certainty certainty = of(tag);
                if (certainty == Certainty.SURE || (certainty == Certainty.DOUBTFUL && sign == '.')) {
                    return new FileName(stem.substring(0, i) + file.substring(stem.length()), tag);
                }
            }
        }
        return new FileName(file, "");
    }

    /**
     * A file name and the language that was taken off it.
     *
     * @param name what is left
     * @param language the language as it was written, or empty
     */
    record FileName(String name, String language) {}
}
