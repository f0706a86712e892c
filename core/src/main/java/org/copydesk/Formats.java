package org.copydesk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.copydesk.format.ContentFormat;
import org.copydesk.format.HtmlFormat;
import org.copydesk.format.MarkdownFormat;
import org.copydesk.format.PlainTextFormat;

/** Tells by its name how a file is to be read. */
final class Formats {
    /** Known formats that cannot be read yet, by the ending of a file. */
    private static final Map<String, String> NOT_READ_YET = Map.ofEntries(
            Map.entry(".adoc", "AsciiDoc"),
            Map.entry(".asciidoc", "AsciiDoc"),
            Map.entry(".asc", "AsciiDoc"),
            Map.entry(".rst", "reStructuredText"),
            Map.entry(".rest", "reStructuredText"),
            Map.entry(".dita", "DITA"),
            Map.entry(".ditamap", "DITA"),
            Map.entry(".fml", "FML"),
            Map.entry(".apt", "APT"),
            Map.entry(".apt.vm", "APT"),
            Map.entry(".tex", "LaTeX"));

    private static final ContentFormat PLAIN_TEXT = new PlainTextFormat();

    /** Of the endings {@code .md} and {@code .draft.md} the second says more of {@code a.draft.md}. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final List<ContentFormat> known;
    private final Map<String, ContentFormat> byEnding;

    private final SettingsPlaces places;

    private Formats(List<ContentFormat> known, Map<String, ContentFormat> byEnding, SettingsPlaces places) {
        this.places = places;
        this.known = known;
        this.byEnding = byEnding;
    }

    static Formats of(Settings settings) {
        List<ContentFormat> known = all();
        Map<String, ContentFormat> byEnding = new TreeMap<>(LONGEST_FIRST);
        settings.formats().forEach((ending, id) -> byEnding.put(ending, named(id, known)));
        return new Formats(known, byEnding, settings.places());
    }

    private static List<ContentFormat> all() {
        List<ContentFormat> all = new ArrayList<>(List.of(new MarkdownFormat(), new HtmlFormat(), PLAIN_TEXT));
        ServiceLoader.load(ContentFormat.class).forEach(all::add);
        return List.copyOf(all);
    }

    private static ContentFormat named(String id, List<ContentFormat> known) {
        return known.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new SettingsException("formats: " + names(known).unknown(id)));
    }

    /** The formats that settings may name. */
    static KnownNames known() {
        return names(all());
    }

    /** Why settings cannot name a format, or empty if they can: it is not known, or it cannot be read yet. */
    static Optional<String> objection(String id) {
        if (NOT_READ_YET.values().stream().anyMatch(id::equalsIgnoreCase)) {
            return Optional.of("format " + Shown.text(id) + " is known but not built yet; leave it out");
        }
        KnownNames known = known();
        return known.contains(id) ? Optional.empty() : Optional.of(known.unknown(id));
    }

    private static KnownNames names(List<ContentFormat> formats) {
        return new KnownNames(
                "format",
                formats.stream().map(ContentFormat::id).distinct().sorted().toList());
    }

    /**
     * Formats of settings by ending in lower case.
     *
     * @throws IllegalArgumentException if an ending has no point or stands twice, or there is no such format
     */
    static Map<String, String> byEnding(Map<String, String> values) {
        Map<String, String> byEnding = new TreeMap<>();
        values.forEach((ending, format) -> {
            String lower = ending.toLowerCase(Locale.ROOT);
            if (!isEnding(lower) || byEnding.put(lower, format) != null) {
                throw new IllegalArgumentException("formats has " + Shown.text(ending)
                        + "; expected each ending once and with a point, such as \".mdown\"");
            }
            objection(format).ifPresent(objection -> {
                throw new IllegalArgumentException(objection);
            });
        });
        return Collections.unmodifiableMap(byEnding);
    }

    /** Whether a text can be the ending of file names in settings: a point and something after it, but no path. */
    static boolean isEnding(String text) {
        return text.length() > 1 && text.startsWith(".") && !text.isBlank() && text.indexOf('/') < 0;
    }

    /** A warning for each ending of the settings that none of some files has. */
    List<String> unusedEndings(List<String> fileNames) {
        List<String> lower =
                fileNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return byEnding.keySet().stream()
                .filter(ending -> lower.stream().noneMatch(name -> name.endsWith(ending)))
                .sorted()
                .map(ending -> places.named("formats", ending) + " is the ending of no file")
                .toList();
    }

    /** The format of a file by its name, or empty if the file is no content. */
    Optional<ContentFormat> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, ContentFormat> entry : byEnding.entrySet()) {
            if (lower.endsWith(entry.getKey())) {
                return Optional.of(entry.getValue());
            }
        }
        return known.stream().filter(format -> format.accepts(fileName)).findFirst();
    }

    /** The format of a file by its name; plain text if nothing else is known of it. */
    ContentFormat orPlainText(String fileName) {
        return of(fileName).orElse(PLAIN_TEXT);
    }

    /** The name of the format of a file that is known but not read yet. */
    static Optional<String> notReadYet(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return NOT_READ_YET.entrySet().stream()
                .filter(entry -> lower.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
