package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentFinderTest extends ContentFolder {
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
    void anEndingThatNoFileHasIsAWarning() throws IOException {
        put("a.mdown");
        Settings settings = Settings.builder()
                .formats(Map.of(".mdown", "markdown", ".wiki", "markdown"))
                .build();
        assertThat(find(settings, base).unused()).containsExactly("formats \".wiki\" is the ending of no file");
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
                "b\\**\\*.md  | b/c.md b/d/e.md",
                ".\\b\\     | b/c.md b/d/e.md b/f.txt",
                "./             | a.md b/c.md b/d/e.md b/f.txt",
                ".              | a.md b/c.md b/d/e.md b/f.txt",
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
        assertThat(found.unused())
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
    void aPatternWithoutEffectIsToldAsItIsWrittenWithWhatToDo() throws IOException {
        put("a.md", "b/c.md");
        Settings settings = Settings.builder()
                .excludes(List.of("b", ".\\none\\*.md", "/srv/site/**", "A.md"))
                .build();
        FoundContent found = find(settings, base);
        assertThat(paths(found)).containsExactly("a.md", "b/c.md");
        assertThat(found.unused())
                .containsExactly(
                        "excludes \"b\" matches no file; for all files of the folder write b/**",
                        "excludes \".\\none\\*.md\" matches no file",
                        "excludes \"/srv/site/**\" matches no file; patterns are relative to the base folder",
                        "excludes \"A.md\" matches no file");
    }

    @Test
    void whatIsNoFileIsNeverOpened() throws Exception {
        put("a.md");
        Path pipe = base.resolve("pipe.md");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path socket = base.resolve("socket.md");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.createSymbolicLink(base.resolve("link.md"), pipe);
            Files.createSymbolicLink(base.resolve("random.md"), Path.of("/dev/zero"));
            assertThat(found(base)).containsExactly("a.md");
        }
        assertThatThrownBy(() -> found(pipe))
                .isInstanceOf(SettingsException.class)
                .hasMessage(pipe + " is neither a file nor a folder; expected content to read");
    }

    @Test
    void namesMayHaveAnyCharacter() throws IOException {
        put("a b/c#d%20.md", "é/日本.md", "new\nline.md", "tab\t.md", "quote\"'.md", "\uD83D\uDE00.md", "back\\slash.md");
        assertThat(found(base))
                .containsExactly(
                        "a b/c#d%20.md",
                        "back\\slash.md", "new\nline.md", "quote\"'.md", "tab\t.md", "é/日本.md", "\uD83D\uDE00.md");
        Settings settings = Settings.builder().includes(List.of("**/日*.md")).build();
        assertThat(paths(find(settings, base))).containsExactly("é/日本.md");
    }

    @Test
    void relativeAndAbsolutePathsFindTheSame() throws IOException {
        put("docs/a.md", "docs/sub/b.md");
        Path absolute = base.toRealPath().resolve("docs");
        Path relative = Path.of("").toAbsolutePath().relativize(absolute);
        assertThat(found(relative, absolute, relative.resolve("sub/../sub")))
                .containsExactly("docs/a.md", "docs/sub/b.md");
    }

    @Test
    void overlappingFoldersOutsideTheBaseAreReadOnce() throws IOException {
        put(temp, "other/docs/a.md");
        put(temp, "other/b.md");
        Path other = temp.resolve("other");
        assertThat(found(other.resolve("docs"), other, other.resolve("docs/a.md")))
                .containsExactly("b.md", "docs/a.md");
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
            Settings excluding =
                    Settings.builder().excludes(List.of("closed/**")).build();
            FoundContent found = find(excluding, base);
            assertThat(found.files()).isEmpty();
            assertThat(found.unused()).isEmpty();
            assertThat(closed.toFile().setReadable(true)).isTrue();
            assertThat(found(base)).isEmpty();
        } finally {
            Stream.of(closed, left).forEach(folder -> folder.toFile().setReadable(true));
        }
    }
}
