package org.copydesk.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Another way to write the same content: the findings stay, and the lines they stand on are known. */
enum Variant {
    LF,
    CRLF,
    CR,
    BYTE_ORDER_MARK,
    NO_FINAL_LINE_END,
    BEHIND_FRONT_MATTER;

    /** How many lines of front matter come to the front of a file. */
    private static final int LINES = 7;

    private static final Set<String> LINE_KEYS = Set.of("startLine", "endLine", "line");
    private static final List<String> PAGES = List.of(".md", ".mdx", ".markdown", ".html");

    /** Writes the content of a case anew in this way. */
    Case of(Case one, Path folder) {
        Path input = folder.resolve(one.id()).resolve(name());
        try (Stream<Path> files = Files.walk(one.input())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = input.resolve(one.input().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, rewritten(one, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode expected = one.expected().deepCopy();
        if (this == BEHIND_FRONT_MATTER) {
            shift(expected);
        }
        return new Case(one.id() + " " + name(), one.group(), input, one.settings(), expected);
    }

    private byte[] rewritten(Case one, Path file) throws IOException {
        String encoding = one.expected().path("encoding").asText("utf-8");
        Charset charset = Charset.forName(encoding);
        String text = Files.readString(file, charset);
        boolean isMarked = text.startsWith("\uFEFF");
        String lines =
                (isMarked ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        return switch (this) {
            case LF -> lines.getBytes(charset);
            case CRLF -> lines.replace("\n", "\r\n").getBytes(charset);
            case CR -> lines.replace('\n', '\r').getBytes(charset);
            case BYTE_ORDER_MARK ->
                (charset.equals(StandardCharsets.UTF_8) ? "\uFEFF" + lines : lines).getBytes(charset);
            case NO_FINAL_LINE_END -> withoutFinalLineEnd(lines).getBytes(charset);
            case BEHIND_FRONT_MATTER -> (hasFrontMatter(file) ? behindFrontMatter(lines) : lines).getBytes(charset);
        };
    }

    private static String withoutFinalLineEnd(String lines) {
        return lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines;
    }

    private static boolean hasFrontMatter(Path file) {
        return PAGES.stream().anyMatch(file.toString()::endsWith);
    }

    private static String behindFrontMatter(String lines) {
        for (String fence : List.of("---\n", "+++\n")) {
            if (lines.startsWith(fence)) {
                return fence + keys(LINES, fence.startsWith("-") ? ": " : " = ") + lines.substring(fence.length());
            }
        }
        return "---\n" + keys(LINES - 2, ": ") + "---\n" + lines;
    }

    private static String keys(int count, String sign) {
        return IntStream.range(0, count)
                .mapToObj(i -> "key" + i + sign + i + "\n")
                .collect(Collectors.joining());
    }

    /** Adds the lines to every place of an expectation that is in such a file. */
    private static void shift(JsonNode node) {
        if (node instanceof ObjectNode place
                && hasFrontMatter(Path.of(node.path("file").asText()))) {
            for (String key : LINE_KEYS) {
                if (place.has(key)) {
                    place.put(key, place.get(key).asInt() + LINES);
                }
            }
        }
        node.forEach(Variant::shift);
    }
}
