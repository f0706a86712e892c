package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the goal {@code check} reads. */
@MojoTest
class CheckMojoContentTest extends CheckedModule {
    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "docs/**, more/**")
    void includesOfThePomWinOverTheFile(CheckMojo mojo) {
        write("copydesk.yaml", "includes: [\"page.txt\"]\n");
        write("docs/clean.txt", "The ferry leaves at noon.\n");
        write("more/clean.txt", "The ferry leaves at night.\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO read 2 files"));
    }

    /** Maven hands over an empty list for a list that nobody gives. */
    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "")
    @MojoParameter(name = "excludes", value = "")
    void emptyListsLeaveThePatternsOfTheFileInForce(CheckMojo mojo) {
        write("copydesk.yaml", "includes: [\"*.txt\"]\nexcludes: [page.txt]\n");
        write("clean.txt", "The ferry leaves at noon.\n");
        write("copy.md", SampleBuild.REPEAT);
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO read 1 file"));
    }

    @Test
    void emptyListOfPatternsIsNotGiven() {
        GivenSettings given = new GivenSettings();
        write("copydesk.yaml", "includes: [\"*.txt\"]\nexcludes: [page.txt]\n");
        given.file(null, base);
        given.includes(List.of());
        given.excludes(List.of(" "));
        assertThat(given.settings().includes()).containsExactly("*.txt");
        assertThat(given.settings().excludes()).containsExactly("page.txt");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "C:\\pages\\**")
    void patternThatCanMatchNothingBreaksTheBuild(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.includes has \"C:\\pages\\**\"; expected a pattern relative to the base folder,"
                        + " without a drive and without ..");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "excludes", value = "page.txt, drafts\\**")
    void patternWithoutEffectIsAWarningOfItsOrigin(CheckMojo mojo) throws Exception {
        write("copydesk.yaml", "includes: [\"**\", \"docs/**\"]\nexcludes: [x/**]\n");
        mojo.execute();
        assertThat(log.lines())
                .contains("WARNING excludes \"drafts\\**\" matches no file")
                .anyMatch(line -> line.startsWith("WARNING ")
                        && line.endsWith("copydesk.yaml:1:18: includes \"docs/**\" matches no file"))
                .noneMatch(line -> line.contains("x/**"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "excludes", value = "page.txt")
    void excludedFilesAreNotRead(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("WARNING no content was read"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "excludes", value = "page.txt")
    @MojoParameter(name = "failOnNoFiles", value = "true")
    void failOnNoFilesFailsABuildThatReadsNothing(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("failOnNoFiles: no file was read");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "never")
    @MojoParameter(name = "failOnNoFiles", value = "true")
    void failOnNoFilesLetsABuildGoOnThatReadsSomething(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "content", value = "docs, more/clean.txt")
    void contentOfThePomWinsOverTheFile(CheckMojo mojo) {
        write("copydesk.yaml", "content: [page.txt]\n");
        write("docs/clean.txt", "The ferry leaves at noon.\n");
        write("more/clean.txt", "The ferry leaves at night.\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO read 2 files"));
    }

    @Test
    @InjectMojo(goal = "check")
    void contentOfTheFileWinsOverTheModule(CheckMojo mojo) {
        write("copydesk.yaml", "content: [docs]\n");
        write("docs/clean.txt", "The ferry leaves at noon.\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO read 1 file"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "content", value = "nowhere")
    void contentThatIsNotThereBreaksTheBuild(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    @InjectMojo(goal = "check")
    void whatTheBuildWritesIsNotContent(CheckMojo mojo) {
        write("page.txt", "The ferry leaves at noon.\n");
        write(SampleBuild.BUILD_FOLDER + "/copy.txt", SampleBuild.REPEAT);
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "encoding", value = "ISO-8859-1")
    void encodingOfThePomWinsOverTheFile(CheckMojo mojo) throws IOException {
        Files.write(base.resolve("page.txt"), "The café is open.\n".getBytes(StandardCharsets.ISO_8859_1));
        write("copydesk.yaml", "encoding: UTF-8\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    void encodingOfTheFileWinsOverThatOfTheSources(CheckMojo mojo) throws IOException {
        Files.write(base.resolve("page.txt"), "The café is open.\n".getBytes(StandardCharsets.ISO_8859_1));
        write("copydesk.yaml", "encoding: ISO-8859-1\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "sourceEncoding", value = "no such encoding")
    @MojoParameter(name = "encoding", value = "UTF-8")
    @MojoParameter(name = "failOn", value = "never")
    void encodingOfTheSourcesDoesNotMatterWhereOneIsGiven(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "sourceEncoding", value = "ISO-8859-1")
    void encodingOfTheSourcesWinsOverUtf8(CheckMojo mojo) throws IOException {
        Files.write(base.resolve("page.txt"), "The café is open.\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }
}
