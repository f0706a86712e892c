package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Where the goal {@code check} writes reports. */
@MojoTest
class CheckMojoReportsTest extends CheckedModule {
    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarf")
    void unknownReportNamesTheNearest(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "copydesk.reports is \"sarf\"; expected sarif, html, junit, checkstyle, gitlab or json; did you mean \"sarif\"?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarif")
    void sarifGoesToTheBuildFolderAndIsWrittenBeforeTheBuildFails(CheckMojo mojo) throws IOException {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(Files.readString(base.resolve(SampleBuild.BUILD_FOLDER + "/copydesk/copydesk.sarif")))
                .contains("\"ruleId\": \"repeated-paragraph\"", "\"id\": \"copydesk/pages/\"", "\"uri\": \"page.txt\"")
                .doesNotContain(base.toString());
    }

    @Test
    @InjectMojo(goal = "check")
    void withoutReportsNothingIsWritten(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(base.resolve(SampleBuild.BUILD_FOLDER)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarif")
    @MojoParameter(name = "failOn", value = "never")
    @MojoParameter(name = "outputDirectory", value = "reports/here")
    void outputDirectoryIsWhereReportsGo(CheckMojo mojo) throws Exception {
        mojo.execute();
        assertThat(base.resolve("reports/here/copydesk.sarif")).isNotEmptyFile();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarif")
    @MojoParameter(name = "outputDirectory", value = "page.txt")
    void reportThatCannotBeWrittenBreaksTheBuild(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write " + base.resolve("page.txt/copydesk.sarif")
                        + ": there is a file where a folder should be; set outputDirectory to a folder that can be"
                        + " written to");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarif")
    @MojoParameter(name = "failOn", value = "never")
    void reportOfAnotherExecutionIsNotReplaced(CheckMojo mojo) throws Exception {
        Path file = base.resolve(SampleBuild.BUILD_FOLDER + "/copydesk/copydesk.sarif");
        WrittenReports.of(session).claim(file, project(), "notes");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(file + " has the report of execution \"notes\" of pages already; give execution \"pages\""
                        + " of pages another outputDirectory");
        assertThat(file).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarif")
    @MojoParameter(name = "failOn", value = "never")
    void sameExecutionMayWriteItsReportAgain(CheckMojo mojo) throws Exception {
        mojo.execute();
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "outputDirectory", value = "docs")
    @MojoParameter(name = "failOn", value = "never")
    void outputDirectoryThatHidesContentIsAWarning(CheckMojo mojo) throws Exception {
        write("docs/clean.txt", "The ferry leaves at noon.\n");
        mojo.execute();
        assertThat(log.lines()).anyMatch(line -> line.startsWith("WARNING outputDirectory ") && line.contains("docs"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "content", value = "docs")
    @MojoParameter(name = "outputDirectory", value = "docs")
    void contentThatIsNamedIsReadThoughReportsGoThere(CheckMojo mojo) throws Exception {
        write("docs/clean.txt", "The ferry leaves at noon.\n");
        mojo.execute();
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith("INFO read 1 file"))
                .noneMatch(line -> line.startsWith("WARNING"));
    }
}
