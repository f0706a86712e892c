package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.lenient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parameters of the goal {@code check} and what wins over what. */
@MojoTest
class CheckMojoTest {
    private static final String FINDING = "ERROR page.txt:3:1: error [repeated-paragraph]";

    @TempDir
    private Path base;

    private final RecordingLog log = new RecordingLog();
    private final Properties commandLine = new Properties();
    private final Properties pom = new Properties();

    @Provides
    Log log() {
        return log;
    }

    @Provides
    MavenProject project() {
        MavenProject project = SampleBuild.project(base);
        project.getModel().setProperties(pom);
        return project;
    }

    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    @Provides
    MavenSession session() {
        session = SampleBuild.session(base, project(), List.of(project()));
        lenient().when(session.getUserProperties()).thenReturn(commandLine);
        return session;
    }

    @Provides
    MojoExecution execution() {
        return SampleBuild.execution(MojoExecution.Source.LIFECYCLE);
    }

    @BeforeEach
    void writeContent() {
        write("page.txt", SampleBuild.REPEAT);
    }

    private void write(String path, String text) {
        SampleBuild.write(base.resolve(path), text);
    }

    @Test
    @InjectMojo(goal = "check")
    void findingsFailTheBuildWithTheReasonAndWhatToDo(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("failOn=warning: 1 finding at or above warning; mend what was found, or set failOn to"
                        + " never to let the build go on");
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

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarif,html")
    void reportThatIsNotBuiltYetIsRefusedByName(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.reports has \"html\", which is not built yet; expected sarif");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "reports", value = "sarf")
    void unknownReportNamesTheNearest(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.reports is \"sarf\"; expected sarif; did you mean \"sarif\"?");
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
    void baselineIsRefusedByName(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.baseline is not built yet; leave it out");
    }

    @Test
    @InjectMojo(goal = "check")
    void baselineThatLiesInTheBaseFolderIsRefused(CheckMojo mojo) {
        write("copydesk-baseline.json", "{}");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("copydesk-baseline.json in the base folder: baselines are not built yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxFindings", "changedSince", "rule", "fix", "dryRun"})
    void laterParametersAreRefusedByName(String later, @InjectMojo(goal = "check") CheckMojo mojo) {
        commandLine.setProperty("copydesk." + later, "1");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk." + later + " is not built yet; leave it out");
    }

    @Test
    @InjectMojo(goal = "check")
    void laterParametersInPropertiesOfThePomAreRefusedToo(CheckMojo mojo) {
        pom.setProperty("copydesk.maxFindings", "10");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("copydesk.maxFindings is not built yet; leave it out");
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
