package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.format.FrontMatter.Value;

/** Front matter in TOML: the strings before the first table, and the switch of the page. Source of the syntax: TOML 1.0. */
final class TomlFrontMatter {
    private TomlFrontMatter() {}

    /** The strings at the top level. */
    static List<Value> values(String page, int from, int to) {
        List<Value> values = new ArrayList<>();
        int line = from;
        while (line < to) {
            int start = CharacterScan.skipBlanks(page, line, to);
            if (page.charAt(start) == '[') {
                break;
            }
            int end = Math.min(to, CharacterScan.lineEnd(page, start));
            int equals = CharacterScan.indexOf(page, '=', start, end);
            if (equals > start && page.charAt(start) != '#') {
                end = value(page, start, equals, to, values);
            }
            line = CharacterScan.afterLineEnd(page, CharacterScan.lineEnd(page, end));
        }
        return values;
    }

    /** Adds the string behind an equals sign, if it is one; returns where it ends. */
    private static int value(String page, int start, int equals, int to, List<Value> values) {
        String key = unquoted(page.substring(start, equals).strip());
        int from = CharacterScan.skipBlanks(page, equals + 1, to);
        if (key.equals(PageSwitch.KEY)) {
            PageSwitch pageSwitch = PageSwitch.toml(page, from, to);
            values.add(pageSwitch);
            return pageSwitch.to();
        }
        char quote = from < to ? page.charAt(from) : ' ';
        if (quote != '"' && quote != '\'') {
            return from;
        }
        String delimiter = page.startsWith(String.valueOf(quote).repeat(3), from)
                ? String.valueOf(quote).repeat(3)
                : String.valueOf(quote);
        int first = from + delimiter.length();
        int limit = delimiter.length() == 3 ? to : Math.min(to, CharacterScan.lineEnd(page, from));
        int last = end(page, first, limit, delimiter);
        if (last < 0) {
            return from;
        }
        values.add(new Text(key, page, first, last, quote == '"'));
        return last + delimiter.length();
    }

    private static String unquoted(String key) {
        boolean isQuoted = key.length() >= 2 && (key.charAt(0) == '"' || key.charAt(0) == '\'');
        return isQuoted ? key.substring(1, key.length() - 1) : key;
    }

    private static int end(String page, int from, int to, String delimiter) {
        for (int i = from; i < to; i++) {
            if (page.charAt(i) == '\\' && delimiter.charAt(0) == '"') {
                i++;
            } else if (page.startsWith(delimiter, i)) {
                return i;
            }
        }
        return -1;
    }

    private record Text(String key, String page, int from, int to, boolean hasEscapes) implements Value {
        @Override
        public String text() {
            return page.substring(from, to);
        }

        @Override
        public void write(ProseWriter writer) {
            if (hasEscapes) {
                Escape.write(writer, page, from, to, '\\');
            } else {
                writer.lines(from, to);
            }
        }
    }
}
