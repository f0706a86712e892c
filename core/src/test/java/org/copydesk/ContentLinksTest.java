package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ContentLinksTest extends ContentFolder {
    /** A link with a relative target, as repositories have them. */
    private void link(String path, String target) throws IOException {
        Path link = base.resolve(path);
        Files.createDirectories(link.resolveSibling("."));
        Files.createSymbolicLink(link, Path.of(target));
    }

    private FoundContent find(Settings.Builder settings) {
        return find(settings.build(), base);
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

    @Test
    void whatALinkLeadsToIsOpenedByItsRealPath() throws IOException {
        put(".versions/2/a.md");
        link("latest", ".versions/2");
        ContentFile file = find(Settings.defaults(), base).files().get(0);
        assertThat(file.path()).isEqualTo("latest/a.md");
        assertThat(file.file()).isEqualTo(base.toRealPath().resolve(".versions/2/a.md"));
    }

    @Test
    void aFolderThatPatternsLeaveOutIsReadUnderTheLinkThatTheyDoNot() throws IOException {
        put("versions/1/a.md", "versions/2/a.md");
        link("latest", "versions/2");
        link("stable", "versions/2");
        assertThat(paths(find(Settings.builder().excludes(List.of("versions/**")))))
                .containsExactly("latest/a.md");
        assertThat(paths(find(Settings.builder().excludes(List.of("versions/**", "latest/**")))))
                .containsExactly("stable/a.md");
        assertThat(paths(find(Settings.builder().includes(List.of("stable/**")))))
                .containsExactly("stable/a.md");
        assertThat(found(base)).containsExactly("versions/1/a.md", "versions/2/a.md");
    }

    @Test
    void anExcludedFileDoesNotComeBackByALinkToAFolderThatIsRead() throws IOException {
        put("docs/a.md", "drafts/b.md");
        link("docs/all", "..");
        link("docs/again", "../docs");
        assertThat(paths(find(Settings.builder().excludes(List.of("drafts/**")))))
                .containsExactly("docs/a.md");
    }

    @Test
    void loopsEndAlsoIfNothingInThemIsRead() throws IOException {
        put("docs/a.md");
        link("docs/x", "..");
        link("docs/y", "../docs");
        link("docs/z", "z");
        link("p", "q");
        link("q", "p");
        FoundContent found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> find(Settings.builder().excludes(List.of("**"))));
        assertThat(found.files()).isEmpty();
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void whatIsFoundDoesNotDependOnTheOrderInWhichLinksWereMade() throws IOException {
        put(".v/1/a.md", ".v/1/deep/b.md", ".v/2/c.md");
        List<String> links = List.of("a", "b/x", "b/a", "c-c", "c/c", "Z");
        for (int turn = 0; turn < links.size(); turn++) {
            for (int i = 0; i < links.size(); i++) {
                String link = links.get((i + turn) % links.size());
                link(link, "../".repeat(link.split("/").length - 1) + (link.equals("Z") ? ".v" : ".v/1"));
            }
            assertThat(found(base)).containsExactly("Z/1/a.md", "Z/1/deep/b.md", "Z/2/c.md");
            for (String link : links) {
                Files.delete(base.resolve(link));
            }
        }
    }

    @Test
    void manyFilesAndLinksAreFoundInLinearTime() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            put("d" + i / 100 + "/f" + i + ".md");
        }
        for (int i = 0; i < 2_000; i++) {
            link("links/l" + i, "../d" + i % 100);
            link("links/f" + i + ".md", "../d0/f" + i % 100 + ".md");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(found(base)).hasSize(10_000));
    }

    @Test
    void aLinkOutThatIsExcludedIsNotTold() throws IOException {
        put("a.md");
        put(temp, "secret/b.md");
        Files.createSymbolicLink(base.resolve("out"), temp.resolve("secret"));
        Files.createSymbolicLink(base.resolve("out.md"), temp.resolve("secret/b.md"));
        FoundContent found = find(Settings.builder().excludes(List.of("out/**", "out.md")));
        assertThat(paths(found)).containsExactly("a.md");
        assertThat(found.warnings()).isEmpty();
        assertThat(found.unused()).isEmpty();
    }

    @Test
    void aLinkToAnotherContentFolderOrFileOfTheRunLeadsNotOut() throws IOException {
        put("docs/a.md");
        put(temp, "shared/b.md");
        Path single = put(temp, "notes/c.md");
        link("docs/shared", "../../shared");
        link("docs/c.md", "../../notes/c.md");
        FoundContent found = find(Settings.defaults(), base, temp.resolve("shared"), single);
        assertThat(paths(found)).containsExactly("b.md", "c.md", "docs/a.md");
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void foldersOfTheBuildAreNotReadByALink() throws IOException {
        put("out/a.md", "out/site/b.md", "docs/c.md");
        link("docs/out", "../out");
        link("docs/site", "../out/site");
        Settings settings = Settings.defaults();
        List<Path> leftOut = List.of(base.resolve("out"));
        assertThat(paths(new ContentFinder(base, settings, Formats.of(settings), leftOut).find(List.of(base))))
                .containsExactly("docs/c.md");
        FoundContent given = new ContentFinder(base, settings, Formats.of(settings), leftOut)
                .find(List.of(base, base.resolve("out/site")));
        assertThat(paths(given)).containsExactly("docs/c.md", "out/site/b.md");
        assertThat(given.warnings())
                .containsExactly(
                        "1 symbolic link leads out of the content; give what is there as content to have it read");
    }

    @Test
    void theNameOfTheLinkTellsTheFormat() throws IOException {
        put("data/readme", "data/page.md", "c.txt");
        link("readme.md", "data/readme");
        link("page", "data/page.md");
        link("wiki.wiki", "data/readme");
        assertThat(found(base)).containsExactly("c.txt", "data/page.md", "readme.md");
    }
}
