package org.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.copydesk.Copydesk;
import org.copydesk.Report;
import org.copydesk.Settings;
import org.copydesk.baseline.Baseline;
import org.copydesk.report.ConsoleLine;

/**
 * Records what is found in content files, so that {@code check} tells only what is new. Writes the baseline and says how
 * many of its lines are new and how many are gone; what an earlier one knows of files that this run does not read is
 * kept. Runs with a POM or without one.
 *
 * <p>What is given here wins over {@code copydesk.yaml}, which wins over the profile and the built-in defaults. On the
 * command line the goal has the configuration of the plugin, and that of an execution if it is named:
 * {@code copydesk:baseline@docs}.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends ContentMojo {
    /** Keeps modules that are built in parallel from replacing each other's entries. */
    private static final Object FILE_LOCK = new Object();

    @Override
    void execute(BuildFolders folders) throws MojoExecutionException {
        Settings settings = settings(folders).settings();
        Copydesk copydesk = copydesk(settings, folders, Baseline.none());
        Report report = read(copydesk, settings, folders);
        synchronized (FILE_LOCK) {
            Path file = baselineFile(folders);
            Baseline before = Files.exists(file) ? Baseline.read(file) : Baseline.none();
            Baseline after = copydesk.baseline(report, before);
            write(file, after::writeTo, "set baseline to a file that can be written to");
            report.totals().warnings().forEach(warning -> log(ConsoleLine.of(ConsoleLine.Severity.WARNING, warning)));
            getLog().info("wrote " + shown(file, folders) + ": "
                    + after.entries().size() + " "
                    + (after.entries().size() == 1 ? "entry" : "entries") + ", +" + after.entriesNotIn(before) + " -"
                    + before.entriesNotIn(after));
        }
    }

    private static Path shown(Path file, BuildFolders folders) {
        return file.startsWith(folders.base()) ? folders.base().relativize(file) : file;
    }
}
