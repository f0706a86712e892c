package org.copydesk;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.Source;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads a text as YAML 1.2 with the core schema, to nodes that know their places. Nothing is constructed, so tags have
 * no effect; depth and aliases are limited before anything recurses over them.
 */
final class YamlText {
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 100;

    private final Source source;
    private final SettingsProblems problems;
    private final LoadSettings settings =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    YamlText(Source source, SettingsProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The one document of the text, or empty if there is none or something is wrong, which is noted. */
    Optional<YamlValue> read() {
        try {
            return isPrintable() && isWithinLimits() ? compose() : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            YamlMistake mistake = YamlMistake.of(e);
            problems.add(mistake.codePoints(), mistake.message());
        } catch (YamlEngineException e) {
            problems.add(0, "not YAML 1.2: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<YamlValue> compose() {
        Optional<Node> root = new Compose(settings).composeString(source.text());
        return root.map(node -> YamlValue.ofFile(node, problems));
    }

    /** Asked before parsing, since the parser does not tell the place. */
    private boolean isPrintable() {
        int[] codePoints = source.text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (!StreamReader.isPrintable(codePoints[i])) {
                problems.add(i, String.format(Locale.ROOT, "a control character U+%04X; expected text", codePoints[i]));
                return false;
            }
        }
        return true;
    }

    private boolean isWithinLimits() {
        int depth = 0;
        int aliases = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(source.text())) {
            switch (event.getEventId()) {
                case DocumentStart -> documents++;
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                case Alias -> aliases++;
                default -> {}
            }
            Optional<String> limit = passed(depth, aliases, documents);
            if (limit.isPresent()) {
                problems.add(event.getStartMark().map(Mark::getIndex).orElse(0), limit.get());
                return false;
            }
        }
        return true;
    }

    private static Optional<String> passed(int depth, int aliases, int documents) {
        if (depth > DEEPEST) {
            return Optional.of("more than " + DEEPEST + " lists and groups in each other; expected at most 4");
        }
        if (aliases > MOST_ALIASES) {
            return Optional.of("more than " + MOST_ALIASES + " aliases; write the values out");
        }
        return documents > 1
                ? Optional.of("a second document begins here; expected one document in the file")
                : Optional.empty();
    }
}
