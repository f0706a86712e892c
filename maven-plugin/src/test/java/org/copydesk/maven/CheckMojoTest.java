package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdict of the goal {@code check}, and what it refuses. */
@MojoTest
class CheckMojoTest extends CheckedModule {
    @Test
    @InjectMojo(goal = "check")
    void findingsFailTheBuildWithTheReasonAndWhatToDo(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "failOn=warning: 1 finding at or above warning; mend what is listed above, or record it with"
                                + " the goal copydesk:baseline so that only what is new fails, or let a place stand with a"
                                + " comment stet, or lower the level of a rule in copydesk.yaml or failOn");
        assertThat(log.lines()).anyMatch(line -> line.startsWith(FINDING));
    }

    @Test
    @InjectMojo(goal = "check")
    void summarySaysHowMuchWasRead(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).anyMatch(line -> line.startsWith("INFO read 1 file, 2 paragraphs, 38 words in "));
        assertThat(log.lines()).endsWith("ERROR failOn=warning: 1 finding at or above warning");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "never")
    void failOnNeverLetsTheBuildGoOn(CheckMojo mojo) throws Exception {
        mojo.execute();
        assertThat(log.lines()).anyMatch(line -> line.startsWith(FINDING));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxFindings", value = "1")
    void asManyFindingsAsMaxFindingsLetTheBuildGoOn(CheckMojo mojo) throws Exception {
        mojo.execute();
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith(FINDING))
                .endsWith("INFO failOn=warning, maxFindings=1: 1 finding at or above warning");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "maxFindings", value = "-1")
    void maxFindingsIsANumber(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.maxFindings is \"-1\"; expected a whole number, 0 or more");
    }

    @Test
    @InjectMojo(goal = "check")
    void aStetMarkLetsTheBuildGoOn(CheckMojo mojo) throws Exception {
        String paragraph = SampleBuild.REPEAT.lines().findFirst().orElseThrow();
        write("page.txt", paragraph + "\n");
        write("page-copy.md", "<!-- stet: repeats -->\n" + paragraph + "\n");
        mojo.execute();
        assertThat(log.lines())
                .contains("INFO found nothing", "INFO 1 finding silenced by stet marks")
                .noneMatch(line -> line.contains("repeated-paragraph"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "failOn", value = "no such level")
    @MojoParameter(name = "threads", value = "abc")
    void skipReturnsBeforeAnythingElse(CheckMojo mojo) throws Exception {
        write("copydesk.yaml", "no such key: 1\n");
        commandLine.setProperty("copydesk.fix", "repeats");
        mojo.execute();
        assertThat(log.lines()).containsExactly("INFO skipped by copydesk.skip");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "baseline", value = "old.json")
    void baselineThatIsNamedHasToBeThere(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("old.json is not there; expected a baseline, which the goal baseline writes");
    }

    @Test
    @InjectMojo(goal = "check")
    void baselineThatLiesInTheBaseFolderIsUsedAndABrokenOneBreaksTheBuild(CheckMojo mojo) {
        write("copydesk-baseline.json", "{}");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("copydesk-baseline.json:1:2: no version; expected version and entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"changedSince", "rule", "fix", "dryRun"})
    void laterParametersAreRefusedByName(String later, @InjectMojo(goal = "check") CheckMojo mojo) {
        commandLine.setProperty("copydesk." + later, "1");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk." + later + " is not built yet; leave it out");
    }

    @Test
    @InjectMojo(goal = "check")
    void laterParametersInPropertiesOfThePomAreRefusedToo(CheckMojo mojo) {
        pom.setProperty("copydesk.dryRun", "true");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.dryRun is not built yet; leave it out");
    }

    @Test
    @InjectMojo(goal = "check")
    void misspeltParameterIsAWarning(CheckMojo mojo) {
        commandLine.setProperty("copydesk.failon", "never");
        commandLine.setProperty("copydesk.version", "1.0");
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines())
                .contains("WARNING unknown parameter copydesk.failon; did you mean copydesk.failOn?")
                .noneMatch(line -> line.contains("copydesk.version"));
    }
}
