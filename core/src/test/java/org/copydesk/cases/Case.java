package org.copydesk.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.Copydesk;
import org.copydesk.Report;
import org.copydesk.Settings;
import org.copydesk.baseline.Baseline;

/**
 * A content folder and what has to be found in it.
 *
 * @param id the name of its folder, or its id in {@code hard/}
 * @param group the only group of rules that counts; empty for all
 * @param input the base folder
 * @param settings the file with its settings
 * @param expected the expectation, as its README describes it
 */
record Case(String id, Optional<String> group, Path input, Optional<Path> settings, JsonNode expected) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All cases that are kept as folders. */
    static List<Case> folders(Path cases) {
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected.json")))
                    .sorted()
                    .map(Case::folder)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case folder(Path folder) {
        Path yaml = folder.resolve("copydesk.yaml");
        return new Case(
                folder.getFileName().toString(),
                Optional.empty(),
                folder.resolve("input"),
                Files.exists(yaml) ? Optional.of(yaml) : Optional.empty(),
                read(folder.resolve("expected.json")));
    }

    /** The short cases of one group, unpacked into a folder. */
    static List<Case> hard(Path cases, String group, Path unpacked) {
        List<Case> all = new ArrayList<>();
        for (JsonNode node : read(cases.resolve("hard").resolve(group + ".json"))) {
            all.add(unpack(node, group, unpacked.resolve(node.get("id").asText())));
        }
        return all;
    }

    private static Case unpack(JsonNode node, String group, Path folder) {
        Path input = folder.resolve("input");
        try {
            Files.createDirectories(input);
            for (JsonNode file : node.path("files")) {
                Path path = input.resolve(file.get("path").asText());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.get("text").asText());
            }
            if (node.has("generator")) {
                GeneratedContent.write(node.get("generator").asText(), input);
            }
            Optional<Path> settings = Optional.empty();
            if (!node.path("config").asText().isEmpty()) {
                settings = Optional.of(Files.writeString(
                        folder.resolve("copydesk.yaml"), node.get("config").asText()));
            }
            return new Case(node.get("id").asText(), Optional.of(group), input, settings, node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the check as the case says. */
    Report run() {
        Settings.Builder builder = Settings.builder();
        settings.ifPresent(builder::read);
        if (expected.path("options").has("encoding")) {
            builder.encoding(
                    Charset.forName(expected.path("options").path("encoding").asText()));
        }
        return Copydesk.builder()
                .settings(builder.build())
                .baseFolder(input)
                .threads(1)
                .baseline(baseline())
                .build()
                .check();
    }

    /** What a run on the case that the options name finds. */
    private Baseline baseline() {
        String option = expected.path("options").path("baseline").asText();
        if (option.isEmpty()) {
            return Baseline.none();
        }
        String other = option.substring(option.lastIndexOf(' ') + 1);
        return Baseline.of(
                folder(Path.of("src/test/resources/cases").resolve(other)).run().findings());
    }

    @Override
    public String toString() {
        return id;
    }
}
