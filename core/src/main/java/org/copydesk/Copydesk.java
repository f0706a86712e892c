package org.copydesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copydesk.baseline.Baseline;
import org.copydesk.text.Source;
import org.jspecify.annotations.Nullable;

/**
 * Reads content and reports repeated paragraphs, inconsistent names and unattributed claims. Immutable and safe for
 * use by many threads.
 *
 * <p>Equal content and settings give equal findings in equal order, whatever the number of threads, the order of files
 * in the file system, locale and time zone. A file that cannot be decoded, or on which a format or check fails, gives
 * one finding of the rule {@code unreadable-content}, and the others are checked all the same.
 *
 * <pre>{@code
 * Report report = Copydesk.builder().build().check(Path.of("content"));
 * report.findings().forEach(finding -> System.out.println(finding.place() + " " + finding.message()));
 * }</pre>
 */
public final class Copydesk {
    private final Settings settings;
    private final Path baseFolder;
    private final @Nullable Set<String> groups;
    private final List<Path> leftOut;
    private final int threads;
    private final boolean isPart;
    private final Baseline baseline;

    private Copydesk(Builder builder) {
        this.settings = builder.settings;
        this.baseFolder = builder.baseFolder;
        this.groups = builder.groups;
        this.leftOut = builder.leftOut;
        this.threads = builder.threads == 0 ? Runtime.getRuntime().availableProcessors() : builder.threads;
        this.isPart = builder.isPart;
        this.baseline = builder.baseline;
    }

    /** Starts with default settings. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Checks the content folders and files of the settings; the base folder if they name none.
     *
     * @throws SettingsException if one is not there or cannot be read, or is a file of which no format is known
     */
    public Report check() {
        List<String> content = settings.content();
        return check(
                content.isEmpty()
                        ? List.of(baseFolder)
                        : content.stream().map(this::given).toList());
    }

    private Path given(String content) {
        Path path = baseFolder.resolve(content);
        if (!Files.exists(path)) {
            throw new SettingsException(settings.places().named("content", content)
                    + " is not there; expected a file or folder, relative to the base folder");
        }
        return path;
    }

    /**
     * Checks folders and files, instead of those of the settings. Of folders the files that have a known format are
     * read, but nothing hidden and nothing in folders called target, build, dist, node_modules or vendor; a folder or
     * file that is given itself is read whatever it is called. A file is read once, also if it is given twice. Findings
     * show paths relative to the base folder, or to the given folder for content outside it.
     *
     * @param paths absolute, or relative to the current folder; their order does not matter
     * @throws SettingsException if one is not there or cannot be read, or is a file of which no format is known
     * @throws NullPointerException if {@code paths} is null, or one of them
     */
    public Report check(Path... paths) {
        return check(List.of(Objects.requireNonNull(paths, "paths")));
    }

    /**
     * Checks folders and files, instead of those of the settings. Of folders the files that have a known format are
     * read, but nothing hidden and nothing in folders called target, build, dist, node_modules or vendor; a folder or
     * file that is given itself is read whatever it is called. A file is read once, also if it is given twice. Findings
     * show paths relative to the base folder, or to the given folder for content outside it.
     *
     * @param paths absolute, or relative to the current folder; their order does not matter
     * @throws SettingsException if one is not there or cannot be read, or is a file of which no format is known
     * @throws NullPointerException if {@code paths} is null, or one of them
     */
    public Report check(List<Path> paths) {
        List<Path> given = List.copyOf(Objects.requireNonNull(paths, "paths"));
        ContentFinder finder = new ContentFinder(baseFolder, settings, Formats.of(settings), leftOut);
        FoundContent found = finder.find(given);
        return run().check(isPart ? found.asPart() : found);
    }

    /**
     * The baseline that follows from a run of this copy desk without one: what the run has found, and what an earlier
     * baseline knows of files that are there and that the run has not read.
     *
     * @param report what the run has found
     * @param before the earlier baseline, {@link Baseline#none()} if there is none
     */
    public Baseline baseline(Report report, Baseline before) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(before, "before");
        Set<String> read = Set.copyOf(report.content().paths());
        return Baseline.of(report.findings())
                .keeping(before, path -> !read.contains(path) && KnownFindings.isThere(baseFolder, path));
    }

    /**
     * Checks one text in memory, whatever includes and excludes say.
     *
     * @param name its path in findings, with {@code /} between its parts, which overrides are matched with; the format
     *     is told by its ending, and a name without a known one is plain text
     * @param text the text; a byte order mark at its start is not counted
     * @throws NullPointerException if one of them is null; the message names it
     */
    public Report checkText(String name, String text) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        return run().check(Source.of(name, text));
    }

    private CheckRun run() {
        return new CheckRun(settings, groups, threads, new KnownFindings(baseline, baseFolder));
    }

    /**
     * Sets up a {@link Copydesk}. Not safe for threads. No argument may be null, nor anything in it: that is a
     * {@link NullPointerException}, which names an argument that is null itself.
     */
    public static final class Builder {
        private Settings settings = Settings.defaults();
        private Path baseFolder = Path.of("");
        private @Nullable Set<String> groups;
        private List<Path> leftOut = List.of();
        private int threads;
        private boolean isPart;
        private Baseline baseline = Baseline.none();

        private Builder() {}

        /** Sets how the run is to be done. */
        public Builder settings(Settings value) {
            settings = Objects.requireNonNull(value, "value");
            return this;
        }

        /** Sets the folder that paths and patterns are relative to; the current folder without this. */
        public Builder baseFolder(Path value) {
            baseFolder = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Runs these groups of checks only: {@code repeats}, {@code names}, {@code claims} or those of further checks.
         * With none of them content is read and counted, and nothing else is done.
         *
         * <p>Findings of {@code unreadable-content} and {@code unused-suppression} are always reported.
         *
         * @throws IllegalArgumentException if there is no such group; the message names the nearest one
         */
        public Builder groups(String... values) {
            Set<String> chosen = Set.copyOf(Arrays.asList(Objects.requireNonNull(values, "values")));
            Checks.requireKnown(chosen);
            groups = chosen;
            return this;
        }

        /**
         * Leaves folders out that are no content, such as those that a build writes to. What is itself given as content
         * is read nevertheless, and a folder that is not there is no mistake.
         */
        public Builder leaveOut(List<Path> folders) {
            leftOut = List.copyOf(Objects.requireNonNull(folders, "folders"));
            return this;
        }

        /**
         * Sets how many threads work at the same time; 0, as without this, for as many as there are
         * processors. They end with the call that started them.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder threads(int value) {
            if (value < 0) {
                throw new IllegalArgumentException("threads is " + value + "; expected 0 or more");
            }
            threads = value;
            return this;
        }

        /**
         * Says that the settings are for other content too, which other runs read, such as the other modules of a build.
         * Then no pattern, ending or key without effect in this run is told as a warning.
         */
        public Builder sharedSettings() {
            isPart = true;
            return this;
        }

        /**
         * Says what is known already. It is found all the same, and is among {@link Report#silenced()} instead of
         * {@link Report#findings()}; entries that nothing is found for are {@link Report#staleEntries()}.
         *
         * @param value such as {@link Baseline#read} gives, with paths relative to the base folder
         */
        public Builder baseline(Baseline value) {
            baseline = Objects.requireNonNull(value, "value");
            return this;
        }

        /** The copy desk; later calls do not change it. */
        public Copydesk build() {
            return new Copydesk(this);
        }
    }
}
