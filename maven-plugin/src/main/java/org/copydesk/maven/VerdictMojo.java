package org.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.copydesk.Report;
import org.copydesk.Settings;
import org.copydesk.baseline.Baseline;
import org.copydesk.report.ConsoleReport;
import org.copydesk.report.NoFiles;
import org.copydesk.report.ReportFormat;
import org.copydesk.report.ReportRun;
import org.jspecify.annotations.Nullable;

/** A goal that tells what is found in content and judges whether the build passes. */
abstract class VerdictMojo extends ContentMojo {
    /**
     * The least level of a finding that fails the build: {@code error}, {@code warning}, {@code note} or
     * {@code never}. Without it that of {@code copydesk.yaml}, else {@code warning}.
     */
    @Parameter(property = "copydesk.failOn")
    private @Nullable String failOn;

    /**
     * How many findings that reach {@code failOn} the build still passes with. All are told, however many they are.
     */
    @Parameter(property = "copydesk.maxFindings", defaultValue = "0")
    private @Nullable String maxFindings;

    /**
     * Whether the build fails when no file was read; without it that is a warning. In a build with modules this is asked
     * of each module, and without it nothing is said of a module that has no content and does not name any.
     */
    @Parameter(property = "copydesk.failOnNoFiles", defaultValue = "false")
    private boolean failOnNoFiles;

    /**
     * The reports to write besides the console's: any of {@code sarif}, {@code html}, {@code junit}, {@code checkstyle},
     * {@code gitlab} and {@code json}. Without it none.
     */
    @Parameter(property = "copydesk.reports")
    private @Nullable List<String> reports;

    /** Tells the execution apart from others of the project. */
    String executionName() {
        return execution.getExecutionId();
    }

    @Override
    final void execute(BuildFolders folders) throws MojoExecutionException, MojoFailureException {
        List<ReportFormat> formats = ReportNames.read(reports);
        int most = GivenSettings.number("copydesk.maxFindings", maxFindings);
        Path output = output(folders);
        for (ReportFormat format : formats) {
            WrittenReports.of(session).claim(output.resolve(format.fileName()), project, executionName());
        }
        GivenSettings given = settings(folders);
        given.failOn(failOn);
        Settings settings = given.settings();
        Report report = read(copydesk(settings, folders, known(folders)), settings, folders);
        ConsoleReport console = new ConsoleReport(
                report.content(), report.duration(), settings.failOn().leastLevel(), noFiles(folders, settings), most);
        synchronized (LOG_LOCK) {
            console.lines().forEach(this::log);
        }
        String runId = folders.runId(executionName());
        ReportRun run = new ReportRun(console, report.texts(), runId, RepositoryPath.prefix(folders.base()));
        for (ReportFormat format : formats) {
            write(
                    output.resolve(format.fileName()),
                    out -> format.write(run, out),
                    "set outputDirectory to a folder that can be written to");
        }
        GithubStep.current().ifPresent(step -> step.tell(run, getLog()));
        if (console.isFailure()) {
            throw new MojoFailureException(console.verdict() + "; " + console.advice());
        }
    }

    private Baseline known(BuildFolders folders) {
        Path file = baselineFile(folders);
        return isBaselineNamed() || Files.exists(file) ? Baseline.read(file) : Baseline.none();
    }

    /** A module of a build that nobody says has content may have none; on the command line somebody looks for some. */
    private NoFiles noFiles(BuildFolders folders, Settings settings) {
        if (failOnNoFiles) {
            return NoFiles.FAIL;
        }
        boolean mayBeEmpty = folders.isPart()
                && !isContentNamed(settings, folders)
                && execution.getSource() == MojoExecution.Source.LIFECYCLE;
        return mayBeEmpty ? NoFiles.PASS : NoFiles.WARN;
    }
}
