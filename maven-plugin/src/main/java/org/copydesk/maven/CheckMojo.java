package org.copydesk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.copydesk.Copydesk;
import org.copydesk.Report;
import org.copydesk.Settings;
import org.copydesk.SettingsException;
import org.copydesk.report.ConsoleLine;
import org.copydesk.report.ConsoleReport;
import org.copydesk.report.FileProblem;
import org.copydesk.report.NoFiles;
import org.copydesk.report.ReportFile;
import org.copydesk.report.SarifReport;
import org.jspecify.annotations.Nullable;

/**
 * Checks content files for repeated paragraphs, inconsistent names and claims without a source, and fails the build
 * when there are any. Runs with a POM or without one.
 *
 * <p>What is given here wins over {@code copydesk.yaml}, which wins over the profile and the built-in defaults.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    static final String SARIF_FILE = "copydesk.sarif";

    /** Keeps the lines of a module together when modules are built in parallel. */
    private static final Object LOG_LOCK = new Object();

    /**
     * The folders and files to read, relative to the folder of the module (the current folder without a POM). Without
     * it the module in the top folder of the build reads what {@code copydesk.yaml} says; every other module, and that
     * one too if the file says nothing, reads its own folder but for modules in it that are checked themselves. The
     * goal on the command line runs once for the whole build, in its top folder, and reads all modules of the run.
     */
    @Parameter(property = "copydesk.content")
    private @Nullable List<String> content;

    /** Ant patterns of the files to read, such as {@code **}{@code /*.md}; without it every known content format. */
    @Parameter(property = "copydesk.includes")
    private @Nullable List<String> includes;

    /** Ant patterns of files to leave out, besides those that are always left out, such as hidden files. */
    @Parameter(property = "copydesk.excludes")
    private @Nullable List<String> excludes;

    /**
     * The least level of a finding that fails the build: {@code error}, {@code warning}, {@code note} or
     * {@code never}. Without it that of {@code copydesk.yaml}, else {@code warning}.
     */
    @Parameter(property = "copydesk.failOn")
    private @Nullable String failOn;

    /**
     * Whether the build fails when no file was read; without it that is a warning. In a build with modules this is asked
     * of each module, and without it nothing is said of a module that has no content and does not name any.
     */
    @Parameter(property = "copydesk.failOnNoFiles", defaultValue = "false")
    private boolean failOnNoFiles;

    /** The reports to write besides the console's: {@code sarif}. Without it none. */
    @Parameter(property = "copydesk.reports")
    private @Nullable List<String> reports;

    /**
     * The folder for reports. Without it {@code copydesk} in the build folder of the module, which is
     * {@code target/copydesk}.
     */
    @Parameter(property = "copydesk.outputDirectory")
    private @Nullable File outputDirectory;

    /**
     * The file of settings, relative to the top folder of the build, so that all modules read the same. Without it
     * {@code copydesk.yaml} there, if there is one.
     */
    @Parameter(property = "copydesk.configFile")
    private @Nullable String configFile;

    /**
     * The kind of house, which sets the levels of rules: {@code general}, {@code news} or {@code docs}. Without it that
     * of {@code copydesk.yaml}, else {@code general}.
     */
    @Parameter(property = "copydesk.profile")
    private @Nullable String profile;

    /**
     * Where repeats and names are looked for: across all files ({@code corpus}) or within each ({@code document}).
     * Without it that of {@code copydesk.yaml}, else {@code corpus}.
     */
    @Parameter(property = "copydesk.scope")
    private @Nullable String scope;

    /**
     * The encoding of content files that have no byte order mark and declare none. Without it that of
     * {@code copydesk.yaml}, else {@code project.build.sourceEncoding}, else UTF-8.
     */
    @Parameter(property = "copydesk.encoding")
    private @Nullable String encoding;

    /** A file of findings that are known already. Not built yet: it is refused. */
    @Parameter(property = "copydesk.baseline")
    private @Nullable File baseline;

    /** How many threads work at the same time; 0 for as many as there are processors. */
    @Parameter(property = "copydesk.threads", defaultValue = "0")
    private @Nullable String threads;

    /** Skips the check: nothing is read and nothing can fail. */
    @Parameter(property = "copydesk.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String sourceEncoding;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped by copydesk.skip");
            return;
        }
        ConsoleReport console = check();
        if (console.isFailure()) {
            throw new MojoFailureException(console.verdict() + "; " + advice(console));
        }
    }

    private static String advice(ConsoleReport console) {
        return console.noFiles() == NoFiles.FAIL && console.hasReadNothing()
                ? "set content, includes or excludes so that there is content to read"
                : "mend what was found, or set failOn to never to let the build go on";
    }

    private ConsoleReport check() throws MojoExecutionException {
        try {
            BuildFolders folders = BuildFolders.of(session, project, execution);
            refuseWhatIsNotBuiltYet(folders);
            Path sarifFile = output(folders).resolve(SARIF_FILE);
            boolean writesSarif = ReportNames.read(reports).contains(ReportNames.SARIF);
            if (writesSarif) {
                WrittenReports.of(session).claim(sarifFile, project, execution.getExecutionId());
            }
            Settings settings = settings(folders);
            Report report = check(settings, folders);
            ConsoleReport console = new ConsoleReport(
                    report.content(), report.duration(), settings.failOn().leastLevel(), noFiles(folders, settings));
            synchronized (LOG_LOCK) {
                console.lines().forEach(this::log);
            }
            if (writesSarif) {
                SarifReport sarif = new SarifReport(report.content(), folders.runId(execution.getExecutionId()));
                write(sarifFile, sarif);
            }
            return console;
        } catch (SettingsException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** A module of a build that nobody says has content may have none; on the command line somebody looks for some. */
    private NoFiles noFiles(BuildFolders folders, Settings settings) {
        if (failOnNoFiles) {
            return NoFiles.FAIL;
        }
        boolean isNamed = !GivenSettings.texts(content).isEmpty()
                || (folders.isTop() && !settings.content().isEmpty());
        boolean mayBeEmpty = folders.isPart() && !isNamed && execution.getSource() == MojoExecution.Source.LIFECYCLE;
        return mayBeEmpty ? NoFiles.PASS : NoFiles.WARN;
    }

    private static void write(Path file, SarifReport report) throws MojoExecutionException {
        try {
            ReportFile.write(file, report::writeTo);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "cannot write " + file + ": " + FileProblem.reason(e)
                            + "; set outputDirectory to a folder that can be written to",
                    e);
        }
    }

    private void refuseWhatIsNotBuiltYet(BuildFolders folders) {
        LaterParts.refuseBaseline(baseline, folders.base());
        LaterParts.refuseParameters(session.getUserProperties());
        LaterParts.refuseParameters(project.getProperties());
        LaterParts.refuseConfiguration(project, execution);
        LaterParts.misspelt(session.getUserProperties()).forEach(getLog()::warn);
    }

    private Settings settings(BuildFolders folders) {
        GivenSettings given = new GivenSettings();
        if (encoding == null) {
            given.sourceEncoding(sourceEncoding);
        }
        given.file(configFile, folders.base());
        given.profile(profile);
        given.scope(scope);
        given.failOn(failOn);
        given.encoding(encoding);
        given.includes(includes);
        given.excludes(excludes);
        return given.settings();
    }

    private Report check(Settings settings, BuildFolders folders) {
        List<Path> given = GivenSettings.paths("copydesk.content", content, folders.module());
        boolean isOfTheFile =
                given.isEmpty() && folders.isTop() && !settings.content().isEmpty();
        boolean isDefault = given.isEmpty() && !isOfTheFile;
        Copydesk.Builder builder = Copydesk.builder()
                .settings(settings)
                .baseFolder(folders.base())
                .leaveOut(folders.leftOut(output(folders), isDefault))
                .threads(GivenSettings.threads(threads));
        Copydesk copydesk = folders.isPart() ? builder.sharedSettings().build() : builder.build();
        if (isOfTheFile) {
            return copydesk.check();
        }
        List<Path> read = isDefault ? folders.content() : given;
        if (folders.hides(output(folders), read)) {
            getLog().warn("outputDirectory " + output(folders) + " is not read and has files that are no reports;"
                    + " set it to a folder of its own");
        }
        return copydesk.check(read);
    }

    private Path output(BuildFolders folders) {
        return outputDirectory == null ? folders.build().resolve("copydesk") : outputDirectory.toPath();
    }

    private void log(ConsoleLine line) {
        switch (line.severity()) {
            case ERROR -> getLog().error(line.text());
            case WARNING -> getLog().warn(line.text());
            case INFO -> getLog().info(line.text());
        }
    }
}
