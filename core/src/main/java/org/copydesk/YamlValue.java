package org.copydesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value in a file of settings, read as what is expected of it. What is wrong is noted with its place, and nothing is
 * returned for it, so that one reading finds all that is wrong.
 */
final class YamlValue {
    /** A key and its value. */
    record Entry(YamlValue key, YamlValue value) {}

    private final Node node;
    private final String name;
    private final boolean isItem;
    private final SettingsProblems problems;

    private YamlValue(Node node, String name, boolean isItem, SettingsProblems problems) {
        this.node = node;
        this.name = name;
        this.isItem = isItem;
        this.problems = problems;
    }

    /** The value that a file is as a whole. */
    static YamlValue ofFile(Node node, SettingsProblems problems) {
        return new YamlValue(node, "", false, problems);
    }

    /** The key of the value with those it stands in, such as {@code repeats.minWords}; items have that of their list. */
    String name() {
        return name;
    }

    /** Notes what is wrong with the value. */
    void problem(String message) {
        problems.add(offset(), message);
    }

    /** Notes that the value is not what was expected. */
    void wrong(String expected) {
        String subject = name.isEmpty() ? "the file" : isItem ? "an item of " + name : name;
        problem(subject + " is " + shown() + "; expected " + expected);
    }

    /**
     * Where texts stand, as {@code file:line:column}: the items of a list, the keys of a group or the value itself. Of
     * equal ones the first counts. Notes nothing.
     */
    Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        for (Node text : texts()) {
            if (text instanceof ScalarNode scalar) {
                int offset = text.getStartMark().map(Mark::getIndex).orElse(0);
                places.putIfAbsent(scalar.getValue(), problems.place(offset));
            }
        }
        return places;
    }

    private List<Node> texts() {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        return node instanceof MappingNode group
                ? group.getValue().stream().map(NodeTuple::getKeyNode).toList()
                : List.of(node);
    }

    private int offset() {
        return node.getStartMark().map(Mark::getIndex).orElse(0);
    }

    private String shown() {
        if (node instanceof ScalarNode scalar) {
            return shown(scalar.getValue());
        }
        return isEmptyList() ? "an empty list" : isList() ? "a list" : "a group of keys";
    }

    private String shown(String value) {
        if (isNull() || value.isBlank()) {
            return "empty";
        }
        if (isText()) {
            return Shown.text(value);
        }
        boolean isOfTheStandard = node.getTag().getValue().startsWith(Tag.PREFIX);
        return isOfTheStandard
                ? value
                : Shown.text(value) + " with the tag "
                        + Shown.text(node.getTag().getValue());
    }

    /** Whether nothing stands behind the key. */
    boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /** Whether the value is a group of keys. */
    boolean isGroup() {
        return node instanceof MappingNode;
    }

    /** Whether the value is a list. */
    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether the value is a list without items. */
    boolean isEmptyList() {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /** Whether the value is {@code false}, which older versions of YAML make of {@code off}. */
    boolean isFalse() {
        return node.getTag().equals(Tag.BOOL)
                && node instanceof ScalarNode scalar
                && scalar.getValue().equalsIgnoreCase("false");
    }

    /** Whether the value is text, also if it is empty. */
    boolean isText() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.STR);
    }

    /**
     * The value as text that is not blank.
     *
     * @param expected what to expect of it, for messages
     */
    Optional<String> text(String expected) {
        if (isText() && node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue());
        }
        wrong(expected);
        return Optional.empty();
    }

    /** The value as one of some names. */
    Optional<String> oneOf(KnownNames known) {
        Optional<String> text = text(known.listed());
        text.filter(value -> !known.contains(value)).ifPresent(value -> problem(known.unknown(value)));
        return text.filter(known::contains);
    }

    /**
     * The value as a whole number.
     *
     * @param least the least that is allowed
     * @param example a number to name as an example
     */
    Optional<Integer> wholeNumber(int least, int example) {
        if (!(node instanceof ScalarNode scalar) || !node.getTag().equals(Tag.INT)) {
            wrong("a whole number of at least " + least + ", such as " + example);
            return Optional.empty();
        }
        Optional<Integer> number = decimal(scalar.getValue());
        if (number.isEmpty()) {
            wrong("a decimal number of at most " + Integer.MAX_VALUE + ", such as " + example);
        } else if (number.get() < least) {
            wrong("at least " + least + ", such as " + example);
        }
        return number.filter(value -> value >= least);
    }

    private static Optional<Integer> decimal(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The items of a list; none if nothing stands behind the key.
     *
     * @param expected what to expect of the value, for messages
     */
    List<YamlValue> items(String expected) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> new YamlValue(item, name, true, problems))
                    .toList();
        }
        if (!isNull()) {
            wrong(expected);
        }
        return List.of();
    }

    /** The items of a list as texts that are not blank. */
    List<String> texts(String expected) {
        return items(expected).stream()
                .flatMap(item -> item.text(expected).stream())
                .toList();
    }

    /**
     * The keys of a group with their values, each once; none if nothing stands behind the key.
     *
     * @param expected what to expect of the value, for messages
     */
    List<Entry> entries(String expected) {
        if (!(node instanceof MappingNode group)) {
            if (!isNull()) {
                wrong(expected);
            }
            return List.of();
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : group.getValue()) {
            YamlValue key = new YamlValue(tuple.getKeyNode(), name, false, problems);
            if (tuple.getKeyNode() instanceof ScalarNode scalar) {
                add(key, scalar.getValue(), tuple.getValueNode(), entries);
            } else {
                key.problem("a key is " + key.shown() + "; expected text");
            }
        }
        return new ArrayList<>(entries.values());
    }

    private void add(YamlValue key, String text, Node value, Map<String, Entry> entries) {
        String path = SettingsKeys.join(name, text);
        Entry first = entries.get(text);
        if (first == null) {
            entries.put(text, new Entry(key, new YamlValue(value, path, false, problems)));
        } else {
            int line = problems.line(first.key().offset());
            key.problem("key " + Shown.text(path) + " stands twice, first in line " + line + "; keep one");
        }
    }

    /** The text of a key, whatever its type. */
    String keyText() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /**
     * The keys of a group that work, with their values. Unknown keys and those that are not built yet are noted.
     *
     * @param expected what to expect of the value, for messages
     */
    Map<String, YamlValue> settings(String expected) {
        Map<String, YamlValue> settings = new LinkedHashMap<>();
        for (Entry entry : entries(expected)) {
            String key = entry.key().keyText();
            String path = SettingsKeys.join(name, key);
            if (SettingsKeys.NOT_BUILT_YET.contains(path)) {
                entry.key().problem(path + " is known but not built yet; leave it out");
            } else if (SettingsKeys.in(name).contains(key)) {
                settings.put(key, entry.value());
            } else {
                entry.key().problem(SettingsKeys.unknown(name, key));
            }
        }
        return settings;
    }
}
