package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the goal {@code baseline} writes, and that {@code check} takes it. */
@MojoTest
class BaselineMojoTest extends CheckedModule {
    @Test
    @InjectMojo(goal = "baseline")
    void whatIsFoundIsRecordedAndLinesAreCounted(BaselineMojo mojo) throws Exception {
        mojo.execute();
        mojo.execute();
        write("page.txt", "The ferry leaves at noon.\n");
        mojo.execute();
        assertThat(log.lines())
                .containsExactly(
                        "INFO wrote copydesk-baseline.json: 1 entry, +1 -0",
                        "INFO wrote copydesk-baseline.json: 1 entry, +0 -0",
                        "INFO wrote copydesk-baseline.json: 0 entries, +0 -1");
        assertThat(base.resolve("copydesk-baseline.json")).hasContent("{\n  \"version\": 1,\n  \"entries\": []\n}\n");
    }

    @Test
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "baseline", value = "house/known.json")
    void theFileMayBeNamed(BaselineMojo mojo) throws Exception {
        mojo.execute();
        assertThat(base.resolve("house/known.json")).content().contains("\"path\": \"page.txt\"");
        assertThat(log.lines()).containsExactly("INFO wrote house/known.json: 1 entry, +1 -0");
    }

    @Test
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "content", value = "docs")
    void whatIsKnownOfOtherFilesIsKept(BaselineMojo mojo) throws Exception {
        String entry = "{\"rule\": \"hearsay\", \"path\": \"page.txt\", \"hash\": \"00\", \"count\": 1}";
        write("copydesk-baseline.json", "{\"version\": 1, \"entries\": [" + entry + "]}");
        write("docs/page.txt", SampleBuild.REPEAT);
        mojo.execute();
        assertThat(base.resolve("copydesk-baseline.json")).content().contains(entry, "\"path\": \"docs/page.txt\"");
        assertThat(log.lines()).containsExactly("INFO wrote copydesk-baseline.json: 2 entries, +1 -0");
    }

    @Test
    @InjectMojo(goal = "baseline")
    void aBrokenFileIsNotReplaced(BaselineMojo mojo) {
        write("copydesk-baseline.json", "no baseline");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("copydesk-baseline.json:1:");
        assertThat(base.resolve("copydesk-baseline.json")).hasContent("no baseline");
    }

    @Test
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "skip", value = "true")
    void skipWritesNothing(BaselineMojo mojo) throws Exception {
        mojo.execute();
        assertThat(base.resolve("copydesk-baseline.json")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "baseline", value = "page.txt/known.json")
    void aFileThatCannotBeWrittenBreaksTheBuild(BaselineMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write " + base.resolve("page.txt/known.json")
                        + ": there is a file where a folder should be; set baseline to a file that can be written to");
    }

    @Test
    void whatTheGoalBaselineRecordsTheGoalCheckKnows(
            @InjectMojo(goal = "baseline") BaselineMojo baseline, @InjectMojo(goal = "check") CheckMojo check)
            throws Exception {
        baseline.execute();
        check.execute();
        assertThat(log.lines())
                .contains("INFO found nothing", "INFO 1 finding known by the baseline")
                .endsWith("INFO failOn=warning: nothing at or above warning");
        write("copy.txt", SampleBuild.REPEAT.lines().findFirst().orElseThrow() + "\n");
        assertThatThrownBy(check::execute).isInstanceOf(MojoFailureException.class);
    }
}
