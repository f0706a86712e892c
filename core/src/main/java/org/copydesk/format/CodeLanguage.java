package org.copydesk.format;

import java.util.Locale;
import java.util.Set;

/** The parameter of a tag that says in which language of programmers its body is: {@code codelang="bash"}. */
final class CodeLanguage {
    private static final Set<String> OF_CODE = Set.of("codelang", "code-lang", "code_lang");

    private static final Set<String> OF_ANYTHING = Set.of("lang", "language", "syntax");

    /** Short names that are no language people speak, or hardly one that pages are in; others are. */
    private static final Set<String> SHORT = Set.of("js", "ts", "go", "sh", "py", "rb", "rs", "vb");

    private static final int SHORTEST_LONG = 3;

    /** No name of a language is longer, in characters. */
    private static final int LONGEST = 20;

    private CodeLanguage() {}

    /** Whether a tag has such a parameter between two offsets. */
    static boolean isNamed(String source, int from, int to) {
        int equals = CharacterScan.indexOf(source, '=', from, to);
        while (equals >= 0) {
            int start = equals;
            while (start > from && isNamePart(source.charAt(start - 1))) {
                start--;
            }
            String name = source.substring(start, equals).toLowerCase(Locale.ROOT);
            if (OF_CODE.contains(name) || (OF_ANYTHING.contains(name) && isCode(value(source, equals + 1, to)))) {
                return true;
            }
            equals = CharacterScan.indexOf(source, '=', equals + 1, to);
        }
        return false;
    }

    private static String value(String source, int from, int to) {
        int start = from < to && "\"'`".indexOf(source.charAt(from)) >= 0 ? from + 1 : from;
        int end = start;
        while (end < to && end - start < LONGEST && (isNamePart(source.charAt(end)) || source.charAt(end) == '+')) {
            end++;
        }
        return source.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether a value is not the code of a language that people speak, such as {@code fr} or {@code pt-BR}. */
    private static boolean isCode(String value) {
        int dash = value.indexOf('-');
        String first = dash < 0 ? value : value.substring(0, dash);
        return SHORT.contains(value) || first.length() >= SHORTEST_LONG;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
