package org.copydesk.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.format.FrontMatter.Value;

/** Front matter in JSON, as Hugo has it: an object at the very start of the page. JSON is a part of YAML. */
final class JsonFrontMatter {
    private static final int LONGEST = 100_000;

    private JsonFrontMatter() {}

    /** The offset behind the object, where its line ends; 0 if the page does not begin with one. */
    static int end(String page) {
        int first = 1;
        while (first < page.length() && page.charAt(first) <= ' ') {
            first++;
        }
        if (!page.startsWith("{") || !page.startsWith("\"", first)) {
            return 0;
        }
        int end = endOfObject(page);
        return end > 0 && CharacterScan.isEndOfLine(page, end) ? end : 0;
    }

    private static int endOfObject(String page) {
        int depth = 0;
        boolean isQuoted = false;
        for (int i = 0; i < Math.min(page.length(), LONGEST); i++) {
            char c = page.charAt(i);
            if (c == '\\' && isQuoted) {
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted) {
                depth += c == '{' ? 1 : 0;
                depth -= c == '}' ? 1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    /** The wanted strings at the top level. */
    static List<Value> values(String page, int end, Predicate<String> isWanted) {
        Optional<List<Value>> values = YamlFrontMatter.values(page, 0, end, isWanted);
        return values.orElse(List.of());
    }
}
