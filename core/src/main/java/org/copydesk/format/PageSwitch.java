package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.format.FrontMatter.Value;
import org.copydesk.text.StetMark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The switch of a page in its front matter: {@code copydesk: off}, or a rule or group, or a list of them. Any other
 * value is taken as the name of a rule that nobody knows, so that it silences nothing and is reported at its place.
 *
 * @param text the value as it stands there, or its string
 * @param names the rules and groups, none for all
 * @param from the offset of the first character of the value
 * @param to the offset after its last one
 */
record PageSwitch(String text, List<String> names, int from, int to) implements Value {
    /** The key of front matter. */
    static final String KEY = "copydesk";

    /** A switch that is one word. Older YAML writers turn {@code off} into {@code false}. */
    static PageSwitch of(String word, int from, int to) {
        boolean isOff = word.equals("off") || word.equals("false");
        return new PageSwitch(word, isOff ? List.of() : List.of(word), from, to);
    }

    /** A switch that is a list. */
    private static PageSwitch of(List<String> names, String page, int from, int to) {
        String text = page.substring(from, to);
        return new PageSwitch(text, names.isEmpty() ? List.of(text) : names, from, to);
    }

    /** A value of YAML. */
    static PageSwitch yaml(Node node, String page, int from, int to) {
        if (node instanceof ScalarNode scalar) {
            return of(scalar.getValue(), from, to);
        }
        List<String> names = new ArrayList<>();
        if (node instanceof SequenceNode list && list.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            list.getValue().forEach(item -> names.add(((ScalarNode) item).getValue()));
        }
        return of(names, page, from, to);
    }

    /**
     * A value of TOML.
     *
     * @param from the offset of its first character
     * @param to where the front matter ends
     */
    static PageSwitch toml(String page, int from, int to) {
        int lineEnd = Math.min(to, CharacterScan.lineEnd(page, from));
        Optional<PageSwitch> list = page.startsWith("[", from) ? tomlList(page, from, to) : Optional.empty();
        if (list.isPresent()) {
            return list.get();
        }
        int end = from;
        char quote = from < lineEnd ? page.charAt(from) : ' ';
        boolean isQuoted = quote == '"' || quote == '\'';
        int close = isQuoted ? CharacterScan.indexOf(page, quote, from + 1, lineEnd) : -1;
        if (close >= 0) {
            return of(page.substring(from + 1, close), from, close + 1);
        }
        while (end < lineEnd && page.charAt(end) != '#') {
            end++;
        }
        while (end > from && CharacterScan.isBlank(page.charAt(end - 1))) {
            end--;
        }
        return of(page.substring(from, end), from, end);
    }

    /** A list of strings, which may go over lines; empty if there is anything else in it. */
    private static Optional<PageSwitch> tomlList(String page, int from, int to) {
        List<String> names = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            char c = page.charAt(i);
            if (c == ']') {
                return Optional.of(of(names, page, from, i + 1));
            }
            if (c == '#') {
                i = CharacterScan.lineEnd(page, i);
            } else if (c == '"' || c == '\'') {
                int close = CharacterScan.indexOf(page, c, i + 1, to);
                if (close < 0) {
                    return Optional.empty();
                }
                names.add(page.substring(i + 1, close));
                i = close;
            } else if (c != ',' && !Character.isWhitespace(c)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The mark that it is. */
    StetMark mark() {
        return new StetMark(StetMark.Kind.PAGE, from, to, names);
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void write(ProseWriter writer) {
        // names of rules are no prose
    }
}
