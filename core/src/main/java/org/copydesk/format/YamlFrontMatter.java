package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.format.FrontMatter.Value;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Front matter in YAML. Each wanted entry of the top level is parsed on its own, so that a broken one takes no other
 * with it. Source of the syntax: YAML 1.2.2, chapters 7.3 and 8.1.
 */
final class YamlFrontMatter {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowDuplicateKeys(true).build();

    /** No entry that is prose is longer, in characters. */
    private static final int LONGEST = 100_000;

    private final String page;
    private final int to;
    private final Predicate<String> isWanted;
    private final List<Value> values = new ArrayList<>();

    private YamlFrontMatter(String page, int to, Predicate<String> isWanted) {
        this.page = page;
        this.to = to;
        this.isWanted = isWanted;
    }

    /**
     * The wanted strings at the top level.
     *
     * @return empty if the text is no front matter at all but, say, a paragraph between two rules
     */
    static Optional<List<Value>> values(String page, int from, int to, Predicate<String> isWanted) {
        YamlFrontMatter yaml = new YamlFrontMatter(page, to, isWanted);
        boolean isFrontMatter = yaml.read(from);
        return isFrontMatter ? Optional.of(yaml.values) : Optional.empty();
    }

    private boolean read(int from) {
        boolean hasKey = false;
        boolean hasText = false;
        int line = from;
        while (line < to) {
            int end = Math.min(to, CharacterScan.lineEnd(page, line));
            int next = CharacterScan.afterLineEnd(page, end);
            if (isTopLevel(line)) {
                hasText = true;
                int colon = endOfKey(line, end);
                hasKey |= colon > line || page.charAt(line) == '{';
                if (page.charAt(line) == '{') {
                    parse(line, to);
                    break;
                }
                if (colon > line && isWanted.test(key(line, colon))) {
                    int last = endOfEntry(endOfQuotes(colon + 1, next));
                    read(key(line, colon), line, colon, end, last, last > next);
                    next = last;
                }
            }
            line = next;
        }
        return hasKey || !hasText;
    }

    /** Reads the entry from the start of its line to its last one. */
    private void read(String key, int line, int colon, int end, int last, boolean hasMoreLines) {
        int before = values.size();
        boolean isSwitch = key.equals(PageSwitch.KEY);
        boolean isRead = !isSwitch && (hasMoreLines ? addLines(key, colon + 1, last) : addLine(key, colon + 1, end));
        if (!isRead) {
            parse(line, last);
        }
        if (isSwitch && values.size() == before) {
            int from = CharacterScan.skipBlanks(page, colon + 1, end);
            int to = trimmed(from, end);
            values.add(PageSwitch.of(page.substring(from, to), from, to));
        }
    }

    private int trimmed(int from, int end) {
        int last = end;
        while (last > from && page.charAt(last - 1) <= ' ') {
            last--;
        }
        return last;
    }

    private boolean isTopLevel(int line) {
        return line < to && " \t#\r\n".indexOf(page.charAt(line)) < 0;
    }

    /** The offset of the colon behind a key, or -1. */
    private int endOfKey(int line, int end) {
        for (int i = line; i < end; i++) {
            if (page.charAt(i) == ':' && (i + 1 == end || page.charAt(i + 1) <= ' ')) {
                return i;
            }
        }
        return -1;
    }

    private String key(int from, int colon) {
        String key = page.substring(from, colon).strip();
        boolean isQuoted = key.length() >= 2 && (key.charAt(0) == '"' || key.charAt(0) == '\'');
        return isQuoted ? key.substring(1, key.length() - 1) : key;
    }

    /** Behind the line in which a quoted value ends; quoted lines need no indent in practice. */
    private int endOfQuotes(int from, int nextLine) {
        int start = CharacterScan.skipBlanks(page, from, to);
        char quote = start < to ? page.charAt(start) : ' ';
        if (quote != '"' && quote != '\'') {
            return nextLine;
        }
        for (int i = start + 1; i < to; i++) {
            char c = page.charAt(i);
            boolean isEscape = quote == '"' ? c == '\\' : c == '\'' && i + 1 < to && page.charAt(i + 1) == '\'';
            if (isEscape) {
                i++;
            } else if (c == quote) {
                return CharacterScan.afterLineEnd(page, CharacterScan.lineEnd(page, i));
            }
        }
        return nextLine;
    }

    private int endOfEntry(int from) {
        int line = from;
        while (line < to && !isTopLevel(line)) {
            line = CharacterScan.afterLineEnd(page, CharacterScan.lineEnd(page, line));
        }
        return Math.min(line, to);
    }

    /** Adds a value of one line that needs no parser of YAML, as most are; returns whether it is one. */
    private boolean addLine(String key, int from, int end) {
        int first = CharacterScan.skipBlanks(page, from, end);
        int last = end;
        while (last > first && CharacterScan.isBlank(page.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            return false;
        }
        char quote = page.charAt(first);
        if (quote == '"' || quote == '\'') {
            return addQuoted(key, first, last, quote);
        }
        boolean isPlain = Character.isLetterOrDigit(quote) && isOrdinary(first, last, ':', '#');
        if (isPlain) {
            values.add(new Scalar(key, page.substring(first, last), page, first, last, ScalarStyle.PLAIN));
        }
        return isPlain;
    }

    /** Adds a value of several lines that needs no parser of YAML; returns whether it is one. */
    private boolean addLines(String key, int from, int end) {
        int first = CharacterScan.skipBlanks(page, from, end);
        int last = trimmed(first, end);
        if (first == last) {
            return false;
        }
        char sign = page.charAt(first);
        if (sign == '"' || sign == '\'') {
            return addQuoted(key, first, last, sign);
        }
        int header = CharacterScan.lineEnd(page, first);
        boolean isBlock = (sign == '>' || sign == '|') && header < last && isBlockHeader(first + 1, header);
        if (isBlock && isOrdinary(header, last, '\t', '\t')) {
            ScalarStyle style = sign == '>' ? ScalarStyle.FOLDED : ScalarStyle.LITERAL;
            values.add(new Scalar(key, page.substring(header, last), page, first, last, style));
            return true;
        }
        return false;
    }

    /** Whether nothing but the sign for line ends stands behind the sign of a block. */
    private boolean isBlockHeader(int from, int end) {
        boolean hasSign = from < end && (page.charAt(from) == '-' || page.charAt(from) == '+');
        return trimmed(from, end) == (hasSign ? from + 1 : from);
    }

    /** Adds a value between quotes if it has no escapes. */
    private boolean addQuoted(String key, int first, int last, char quote) {
        boolean isClosed = last - first > 2 && page.charAt(last - 1) == quote;
        if (!isClosed || !isOrdinary(first + 1, last - 1, quote, quote == '"' ? '\\' : quote)) {
            return false;
        }
        ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
        values.add(new Scalar(key, page.substring(first + 1, last - 1), page, first, last, style));
        return true;
    }

    /** Whether a stretch of a line holds neither of two signs and nothing that YAML forbids or takes for a line end. */
    private boolean isOrdinary(int from, int to, char sign, char otherSign) {
        for (int i = from; i < to; i++) {
            char c = page.charAt(i);
            boolean isPrintable = c < 0x7F
                    ? c >= ' ' || c == '\t' || c == '\n' || c == '\r'
                    : c >= 0xA0 && c < Character.MIN_SURROGATE && c != '\u2028' && c != '\u2029';
            if (!isPrintable || c == sign || c == otherSign) {
                return false;
            }
        }
        return true;
    }

    private void parse(int from, int end) {
        if (end - from > LONGEST) {
            return;
        }
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(page.substring(from, end));
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                mapping.getValue().forEach(tuple -> add(tuple, from));
            }
        } catch (YamlEngineException | StackOverflowError e) {
            // what cannot be parsed has no prose that could be placed
            return;
        }
    }

    private void add(NodeTuple tuple, int from) {
        if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(PageSwitch.KEY)) {
            addSwitch(tuple.getValueNode(), from);
        } else if (tuple.getKeyNode() instanceof ScalarNode key
                && tuple.getValueNode() instanceof ScalarNode value
                && isWanted.test(key.getValue())) {
            int start = value.getStartMark().orElseThrow().getIndex();
            int end = page.offsetByCodePoints(
                    from, value.getEndMark().orElseThrow().getIndex());
            values.add(new Scalar(
                    key.getValue(),
                    value.getValue(),
                    page,
                    behindProperties(page.offsetByCodePoints(from, start), end),
                    end,
                    value.getScalarStyle()));
        }
    }

    private void addSwitch(Node value, int from) {
        int start =
                page.offsetByCodePoints(from, value.getStartMark().orElseThrow().getIndex());
        int end = page.offsetByCodePoints(
                from, lastOf(value).getEndMark().orElseThrow().getIndex());
        values.add(PageSwitch.yaml(value, page, start, Math.max(start, trimmed(start, end))));
    }

    /** The last item of a list of lines, as such a list itself ends only where the next thing begins. */
    private static Node lastOf(Node value) {
        boolean isList = value instanceof SequenceNode list
                && list.getFlowStyle() == FlowStyle.BLOCK
                && !list.getValue().isEmpty();
        return isList
                ? ((SequenceNode) value)
                        .getValue()
                        .get(((SequenceNode) value).getValue().size() - 1)
                : value;
    }

    /** Behind the anchor and the tag that may stand before a value: no plain value begins with their signs. */
    private int behindProperties(int start, int end) {
        int i = start;
        while (i < end && (page.charAt(i) == '&' || page.charAt(i) == '!')) {
            while (i < end && page.charAt(i) > ' ') {
                i++;
            }
            while (i < end && page.charAt(i) <= ' ') {
                i++;
            }
        }
        return i;
    }

    private record Scalar(String key, String text, String page, int from, int to, ScalarStyle style) implements Value {
        @Override
        public void write(ProseWriter writer) {
            switch (style) {
                case SINGLE_QUOTED -> Escape.write(writer, page, from + 1, to - 1, '\'');
                case DOUBLE_QUOTED -> Escape.write(writer, page, from + 1, to - 1, '\\');
                case FOLDED, LITERAL -> writeBlock(writer);
                default -> writer.lines(from, to);
            }
        }

        /** Writes the lines behind the {@code >} or {@code |}; only the lines of a literal stay lines. */
        private void writeBlock(ProseWriter writer) {
            int line = CharacterScan.afterLineEnd(page, CharacterScan.lineEnd(page, from));
            while (line < to) {
                int end = Math.min(to, CharacterScan.lineEnd(page, line));
                writer.text(CharacterScan.skipBlanks(page, line, end), end);
                boolean isKept = style == ScalarStyle.LITERAL
                        || (end < page.length() && CharacterScan.isBlankLineAfter(page, end));
                if (isKept) {
                    writer.hardBreak(end);
                } else {
                    writer.softBreak(end);
                }
                line = CharacterScan.afterLineEnd(page, end);
            }
        }
    }
}
