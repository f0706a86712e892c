package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFinderTest {
    @TempDir
    private Path temp;

    private Path base;

    @BeforeEach
    void makeBase() throws IOException {
        base = Files.createDirectory(temp.resolve("base"));
    }

    private static Path put(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, "text");
    }

    private void put(String... paths) throws IOException {
        for (String path : paths) {
            put(base, path);
        }
    }

    private FoundContent find(Settings settings, Path... content) {
        return new ContentFinder(base, settings, Formats.of(settings), List.of()).find(List.of(content));
    }

    private static List<String> paths(FoundContent found) {
        return found.files().stream().map(ContentFile::path).toList();
    }

    private List<String> found(Path... content) {
        return paths(find(Settings.defaults(), content));
    }

    @Test
    void filesOfKnownFormatsAreFoundInTheOrderOfTheirPaths() throws IOException {
        put("z.md", "a/b.txt", "a.md", "a/B.MD", "a/c.png", "no-ending", "a-b.md", "é ü#%.md");
        assertThat(found(base)).containsExactly("a-b.md", "a.md", "a/B.MD", "a/b.txt", "z.md", "é ü#%.md");
    }

    @Test
    void hiddenAndGeneratedFoldersAreLeftOut() throws IOException {
        put(".hidden.md", ".git/a.md", "target/a.md", "x/build/a.md", "dist/a.md", "x/node_modules/y/a.md");
        put("vendor/a.md", "x/target.md", "building/a.md", "x/dist.d/a.md");
        assertThat(found(base)).containsExactly("building/a.md", "x/dist.d/a.md", "x/target.md");
    }

    @Test
    void foldersOfTheBuildAreLeftOutUnlessTheyAreGiven() throws IOException {
        put("docs/a.md", "out/b.md", "out/report/c.md", "docs/out/d.md");
        Settings settings = Settings.defaults();
        List<Path> leftOut = List.of(base.resolve("out"), base.resolve("none"));
        ContentFinder finder = new ContentFinder(base, settings, Formats.of(settings), leftOut);
        assertThat(paths(finder.find(List.of(base, base.resolve("out/report")))))
                .containsExactly("docs/a.md", "docs/out/d.md", "out/report/c.md");
    }

    @Test
    void whatIsGivenItselfIsReadWhateverItIsCalled() throws IOException {
        put("target/site/a.md", ".notes/b.md", ".c.md", "target/d.md");
        assertThat(found(base.resolve("target/site"), base.resolve(".notes"), base.resolve(".c.md")))
                .containsExactly(".c.md", ".notes/b.md", "target/site/a.md");
    }

    @Test
    void aFileIsFoundOnceHoweverOftenItIsGiven() throws IOException {
        put("docs/a.md", "docs/b.md");
        Path docs = base.resolve("docs");
        assertThat(found(docs.resolve("a.md"), docs, base, docs.resolve("../docs/a.md"), docs))
                .containsExactly("docs/a.md", "docs/b.md");
    }

    @Test
    void theOrderOfWhatIsGivenDoesNotMatter() throws IOException {
        Path other = temp.resolve("other");
        List<Path> content = List.of(put(other, "x/a.md"), put(temp, "third/a.md"), base, other);
        put("a.md");
        List<String> first = found(content.toArray(new Path[0]));
        assertThat(first).containsExactly("a.md", "third/a.md", "x/a.md");
        assertThat(found(content.get(3), content.get(2), content.get(1), content.get(0)))
                .isEqualTo(first);
    }

    @Test
    void contentOutsideTheBaseIsRelativeToItsFolder() throws IOException {
        Path other = temp.resolve("other");
        put(other, "sub/a.md");
        assertThat(found(other)).containsExactly("sub/a.md");
        assertThat(found(other.resolve("sub/a.md"))).containsExactly("a.md");
    }

    @Test
    void filesWithEqualPathsAreAllFound() throws IOException {
        put("a.md");
        put(temp, "one/docs/a.md");
        put(temp, "two/docs/a.md");
        FoundContent found = find(Settings.defaults(), base, temp.resolve("two/docs"), temp.resolve("one/docs"));
        assertThat(paths(found)).containsExactly("a.md", "docs-2/a.md", "docs/a.md");
        assertThat(found.files().get(2).file()).isEqualTo(temp.toRealPath().resolve("one/docs/a.md"));
    }

    @Test
    void linksToWhatIsReadAnywayAddNothing() throws IOException {
        put("docs/a.md");
        Files.createSymbolicLink(base.resolve("docs/c.md"), base.resolve("docs/a.md"));
        Files.createSymbolicLink(base.resolve("docs/up"), base);
        Files.createSymbolicLink(base.resolve("docs/loop"), base.resolve("docs/loop"));
        Files.createSymbolicLink(base.resolve("docs/nowhere.md"), base.resolve("none.md"));
        FoundContent found = find(Settings.defaults(), base);
        assertThat(paths(found)).containsExactly("docs/a.md");
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void linksOutOfTheContentAreToldAndNotFollowed() throws IOException {
        put("docs/a.md");
        put(temp, "secret/b.md");
        Files.createSymbolicLink(base.resolve("docs/out"), temp.resolve("secret"));
        Files.createSymbolicLink(base.resolve("docs/out.md"), temp.resolve("secret/b.md"));
        Files.createSymbolicLink(base.resolve("docs/tool"), put(temp, "secret/tool"));
        FoundContent found = find(Settings.defaults(), base.resolve("docs"));
        assertThat(paths(found)).containsExactly("docs/a.md");
        assertThat(found.warnings())
                .containsExactly(
                        "2 symbolic links lead out of the content; give what is there as content to have it read");
    }

    @Test
    void whatOnlyLinksLeadToIsReadOnceUnderTheFirstOfThem() throws IOException {
        put(".versions/2/a.md", ".versions/2/deep/b.md", "data/notes", "docs/c.md");
        Files.createSymbolicLink(base.resolve("latest"), base.resolve(".versions/2"));
        Files.createSymbolicLink(base.resolve("stable"), base.resolve(".versions/2"));
        Files.createSymbolicLink(base.resolve(".versions/2/deep/round"), base.resolve(".versions/2"));
        Files.createSymbolicLink(base.resolve("docs/notes.txt"), base.resolve("data/notes"));
        Files.createSymbolicLink(base.resolve("docs/other.txt"), base.resolve("data/notes"));
        Files.createSymbolicLink(base.resolve("docs/.hidden.md"), base.resolve(".versions/2/a.md"));
        assertThat(found(base)).containsExactly("docs/c.md", "docs/notes.txt", "latest/a.md", "latest/deep/b.md");
    }

    @Test
    void patternsHoldForThePathOfALink() throws IOException {
        put(".versions/2/a.md", ".versions/2/b.md");
        Files.createSymbolicLink(base.resolve("latest"), base.resolve(".versions/2"));
        Settings settings = Settings.builder().excludes(List.of("latest/b.md")).build();
        assertThat(paths(find(settings, base))).containsExactly("latest/a.md");
    }

    @Test
    void anEndingThatNoFileHasIsAWarning() throws IOException {
        put("a.mdown");
        Settings settings = Settings.builder()
                .formats(Map.of(".mdown", "markdown", ".wiki", "markdown"))
                .build();
        assertThat(find(settings, base).warnings()).containsExactly("formats \".wiki\" is the ending of no file");
    }

    @Test
    void aLinkThatIsGivenItselfIsFollowed() throws IOException {
        put("docs/a.md", "docs/b.md");
        Path link = Files.createSymbolicLink(temp.resolve("link"), base.resolve("docs"));
        Path fileLink = Files.createSymbolicLink(temp.resolve("latest.md"), base.resolve("docs/b.md"));
        assertThat(found(link)).containsExactly("docs/a.md", "docs/b.md");
        assertThat(found(fileLink)).containsExactly("docs/b.md");
        Path baseLink = Files.createSymbolicLink(temp.resolve("base-link"), base);
        Settings settings = Settings.defaults();
        ContentFinder finder = new ContentFinder(baseLink, settings, Formats.of(settings), List.of());
        assertThat(paths(finder.find(List.of(baseLink)))).containsExactly("docs/a.md", "docs/b.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**/*.md        | a.md b/c.md b/d/e.md",
                "*.md           | a.md",
                "b/**           | b/c.md b/d/e.md b/f.txt",
                "b/             | b/c.md b/d/e.md b/f.txt",
                "./b/*.md       | b/c.md",
                "/b/*.md        | b/c.md",
                "b\\*.md        | b/c.md",
                "**/d/**        | b/d/e.md",
                "b/**/e.md      | b/d/e.md",
                "b/**/c.md      | b/c.md",
                "**/?.txt       | b/f.txt",
                "B/**           | ''",
                "%regex[.*]     | ''"
            })
    void includesAreAntPatterns(String pattern, String expected) throws IOException {
        put("a.md", "b/c.md", "b/d/e.md", "b/f.txt");
        Settings settings =
                Settings.builder().includes(List.of(pattern.strip())).build();
        assertThat(String.join(" ", paths(find(settings, base)))).isEqualTo(expected);
    }

    @Test
    void excludesWinOverIncludes() throws IOException {
        put("a.md", "b/c.md", "CHANGELOG.md", "b/CHANGELOG.old.md");
        Settings settings = Settings.builder()
                .includes(List.of("**/*.md", "nothing/**"))
                .excludes(List.of("**/CHANGELOG*", "none.md"))
                .build();
        FoundContent found = find(settings, base);
        assertThat(paths(found)).containsExactly("a.md", "b/c.md");
        assertThat(found.warnings())
                .containsExactly("includes \"nothing/**\" matches no file", "excludes \"none.md\" matches no file");
    }

    @Test
    void patternsHoldForFilesThatAreGivenToo() throws IOException {
        put("a.md", "b.md");
        Settings settings = Settings.builder().excludes(List.of("a.md")).build();
        FoundContent found = find(settings, base.resolve("a.md"), base.resolve("b.md"));
        assertThat(paths(found)).containsExactly("b.md");
        assertThat(found.warnings()).containsExactly("content \"a.md\" is left out by includes or excludes");
    }

    @Test
    void patternsAreRelativeToTheContentFolderOutsideTheBase() throws IOException {
        put(temp, "other/docs/a.md");
        put(temp, "other/b.md");
        Settings settings = Settings.builder().includes(List.of("docs/*.md")).build();
        assertThat(paths(find(settings, temp.resolve("other")))).containsExactly("docs/a.md");
    }

    @Test
    void aGivenFileOfUnknownFormatIsRefused() throws IOException {
        Path file = put(base, "logo.png");
        assertThatThrownBy(() -> found(file))
                .isInstanceOf(SettingsException.class)
                .hasMessage("no format is known for " + file
                        + "; expected content such as .md or .txt, or its ending under formats");
        Settings settings = Settings.builder().formats(Map.of(".png", "text")).build();
        assertThat(paths(find(settings, file))).containsExactly("logo.png");
    }

    @Test
    void formatsThatAreNotReadYetAreCounted() throws IOException {
        put("a.adoc", "b.tex", "c.TEX", "target/d.tex");
        FoundContent found = find(Settings.defaults(), base, put(base, "target/given.rst"));
        assertThat(found.files()).isEmpty();
        assertThat(found.unreadFormats()).isEqualTo(Map.of("AsciiDoc", 1, "LaTeX", 2, "reStructuredText", 1));
    }

    @Test
    void whatIsNotThereIsToldByItsName() {
        Path gone = base.resolve("gone");
        assertThatThrownBy(() -> found(gone))
                .isInstanceOf(SettingsException.class)
                .hasMessage("no such file or folder: " + gone + "; expected content to read");
    }

    @Test
    void anEmptyFolderHasNoContent() {
        assertThat(found(base)).isEmpty();
    }

    @Test
    void anUnreadableFolderIsToldUnlessItIsLeftOut() throws IOException {
        Path closed = Files.createDirectories(base.resolve("closed"));
        Path left = Files.createDirectories(base.resolve(".cache"));
        Stream.of(closed, left)
                .forEach(
                        folder -> assertThat(folder.toFile().setReadable(false)).isTrue());
        try {
            assumeThat(Files.isReadable(closed)).as("not run by root").isFalse();
            assertThatThrownBy(() -> found(base))
                    .isInstanceOf(SettingsException.class)
                    .hasMessage("cannot read " + closed.toRealPath()
                            + ": access is denied; make it readable or exclude it");
            assertThat(closed.toFile().setReadable(true)).isTrue();
            assertThat(found(base)).isEmpty();
        } finally {
            Stream.of(closed, left).forEach(folder -> folder.toFile().setReadable(true));
        }
    }
}
