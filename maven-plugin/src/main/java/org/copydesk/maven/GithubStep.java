package org.copydesk.maven;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.copydesk.report.FileProblem;
import org.copydesk.report.GithubAnnotations;
import org.copydesk.report.MarkdownSummary;
import org.copydesk.report.ReportRun;

/**
 * A step of a GitHub workflow that this build runs in: it shows findings at their lines, and a summary.
 *
 * @param log where GitHub reads its commands: each has to begin a line, so that they do not go through Maven's log
 * @param summary the file whose text GitHub shows with the step, if there is one
 */
record GithubStep(PrintStream log, Optional<Path> summary) {
    /** The step that this process is part of; empty where GITHUB_ACTIONS is not {@code true}. */
    static Optional<GithubStep> current() {
        return of(System.getenv(), System.out);
    }

    static Optional<GithubStep> of(Map<String, String> environment, PrintStream log) {
        if (!"true".equals(environment.get("GITHUB_ACTIONS"))) {
            return Optional.empty();
        }
        Optional<Path> summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                .filter(file -> !file.isBlank())
                .map(Path::of);
        return Optional.of(new GithubStep(log, summary));
    }

    /** Tells what a run has found. That the summary cannot be written is a warning. */
    void tell(ReportRun run, Log mavenLog) {
        synchronized (ContentMojo.LOG_LOCK) {
            new GithubAnnotations(run.content(), run.pathPrefix()).lines().forEach(log::println);
        }
        summary.ifPresent(file -> append(file, new MarkdownSummary(run.console(), run.executionId()).text(), mavenLog));
    }

    private static void append(Path file, String text, Log mavenLog) {
        synchronized (ContentMojo.LOG_LOCK) {
            try {
                Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                mavenLog.warn("cannot write the summary to " + file + ": " + FileProblem.reason(e));
            }
        }
    }
}
