package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What wins over what, and values that are wrong. */
@MojoTest
class CheckMojoSettingsTest extends CheckedModule {
    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "error")
    void failOnOfThePomWinsOverTheFile(CheckMojo mojo) {
        write("copydesk.yaml", "failOn: never\n");
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(goal = "check")
    void failOnOfTheFileWinsOverTheDefault(CheckMojo mojo) {
        write("copydesk.yaml", "failOn: never\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "configFile", value = "settings/house.yaml")
    void namedFileOfSettingsIsReadInsteadOfTheDefaultOne(CheckMojo mojo) {
        write("copydesk.yaml", "no such key: 1\n");
        write("settings/house.yaml", "failOn: never\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "configFile", value = "nowhere.yaml")
    void namedFileOfSettingsHasToBeThere(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("nowhere.yaml");
    }

    @Test
    @InjectMojo(goal = "check")
    void wrongFileOfSettingsBreaksTheBuildAtItsPlace(CheckMojo mojo) {
        write("copydesk.yaml", "\nfailon: never\n");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("copydesk.yaml:2:1: ");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "scope", value = "document")
    void scopeOfThePomWinsOverTheFile(CheckMojo mojo) {
        String paragraph = SampleBuild.REPEAT.lines().findFirst().orElseThrow();
        write("page.txt", paragraph + "\n");
        write("other.txt", paragraph + "\n");
        write("copydesk.yaml", "scope: corpus\n");
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "profile", value = "general")
    void profileOfThePomWinsOverTheFile(CheckMojo mojo) {
        write("page.txt", "It is widely believed that the bakery will close before the year is out.\n");
        write("copydesk.yaml", "profile: docs\n");
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).anyMatch(line -> line.contains("[passive-attribution]"));
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "encoding", value = "UTF-9")
    void unknownEncodingBreaksTheBuild(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.encoding is \"UTF-9\"; expected an encoding, such as UTF-8 or ISO-8859-1");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "warn")
    void unknownFailOnNamesTheValuesAndTheNearest(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.failOn is \"warn\"; expected error, warning, note or never;"
                        + " did you mean \"warning\"?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "profile", value = "press")
    void unknownProfileNamesTheValues(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.profile is \"press\"; expected general, news or docs");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "scope", value = "Corpus")
    void unknownScopeNamesTheValuesAndTheNearest(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.scope is \"Corpus\"; expected corpus or document; did you mean \"corpus\"?");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "threads", value = "-1")
    void negativeThreadsBreakTheBuild(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.threads is \"-1\"; expected a whole number, 0 or more");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "threads", value = "abc")
    void threadsThatAreNoNumberBreakTheBuildByName(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.threads is \"abc\"; expected a whole number, 0 or more");
    }
}
