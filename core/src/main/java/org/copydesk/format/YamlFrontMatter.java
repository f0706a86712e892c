package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.format.FrontMatter.Value;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Front matter in YAML. Source of the syntax: YAML 1.2.2, chapter 7.3 and 8.1. */
final class YamlFrontMatter {
    private static final int LONGEST = 200_000;

    private YamlFrontMatter() {}

    /**
     * The strings at the top level.
     *
     * @return empty if the text is no front matter at all but, say, a paragraph between two rules
     */
    static Optional<List<Value>> values(String page, int from, int to) {
        String yaml = page.substring(from, to);
        if (yaml.isBlank()) {
            return Optional.of(List.of());
        }
        if (yaml.length() > LONGEST) {
            return Optional.of(List.of());
        }
        try {
            LoadSettings settings =
                    LoadSettings.builder().setAllowDuplicateKeys(true).build();
            Optional<Node> root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                return Optional.of(List.of());
            }
            return root.get() instanceof MappingNode mapping
                    ? Optional.of(values(mapping, page, from))
                    : Optional.empty();
        } catch (YamlEngineException | StackOverflowError e) {
            return looksLikeKeys(yaml) ? Optional.of(List.of()) : Optional.empty();
        }
    }

    private static boolean looksLikeKeys(String yaml) {
        return yaml.lines().anyMatch(line -> {
            int colon = line.indexOf(':');
            return colon > 0
                    && line.substring(0, colon)
                            .chars()
                            .allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        });
    }

    private static List<Value> values(MappingNode mapping, String page, int from) {
        List<Value> values = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value) {
                Optional<Mark> start = value.getStartMark();
                Optional<Mark> end = value.getEndMark();
                if (start.isPresent() && end.isPresent()) {
                    values.add(new Scalar(
                            key.getValue(),
                            value.getValue(),
                            page,
                            page.offsetByCodePoints(from, start.get().getIndex()),
                            page.offsetByCodePoints(from, end.get().getIndex()),
                            value.getScalarStyle()));
                }
            }
        }
        return values;
    }

    private record Scalar(String key, String text, String page, int from, int to, ScalarStyle style) implements Value {
        @Override
        public void write(ProseWriter writer) {
            switch (style) {
                case SINGLE_QUOTED -> writeQuoted(writer, '\'');
                case DOUBLE_QUOTED -> writeQuoted(writer, '\\');
                case FOLDED, LITERAL -> writeBlock(writer);
                default -> writer.lines(from, to);
            }
        }

        /** Writes what stands between quotes, with {@code ''} or {@code \x} for one character. */
        private void writeQuoted(ProseWriter writer, char escape) {
            int plain = from + 1;
            int last = to - 1;
            int i = plain;
            while (i < last) {
                if (page.charAt(i) == escape && i + 1 < last) {
                    int end = Math.min(last, i + Escape.length(page, i));
                    writer.lines(plain, i);
                    writer.replacement(Escape.decode(page, i, end), i, end);
                    i = end;
                    plain = end;
                } else {
                    i++;
                }
            }
            writer.lines(plain, last);
        }

        /** Writes the lines behind the {@code >} or {@code |}; only the lines of a literal stay lines. */
        private void writeBlock(ProseWriter writer) {
            int line = CharacterScan.afterLineEnd(page, CharacterScan.lineEnd(page, from));
            while (line < to) {
                int end = Math.min(to, CharacterScan.lineEnd(page, line));
                writer.text(CharacterScan.skipBlanks(page, line, end), end);
                boolean isKept = style == ScalarStyle.LITERAL || CharacterScan.isBlankLineAfter(page, end);
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
