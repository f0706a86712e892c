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
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.copydesk.Copydesk;
import org.copydesk.Report;
import org.copydesk.Settings;
import org.copydesk.SettingsException;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineException;
import org.copydesk.report.ConsoleLine;
import org.copydesk.report.FileProblem;
import org.copydesk.report.ReportFile;
import org.jspecify.annotations.Nullable;

/** A goal that reads content: which content, and how. */
abstract class ContentMojo extends AbstractMojo {
    /** Keeps the lines of a module together when modules are built in parallel. */
    static final Object LOG_LOCK = new Object();

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
     * The folder for reports, which is no content. Without it {@code copydesk} in the build folder of the module, which is
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

    /**
     * The file of findings that are known, relative to the top folder of the build, so that all modules have the same:
     * what is in it is not told again. Without it {@code copydesk-baseline.json} there, if there is one.
     */
    @Parameter(property = "copydesk.baseline")
    private @Nullable String baseline;

    /** How many threads work at the same time; 0 for as many as there are processors. */
    @Parameter(property = "copydesk.threads", defaultValue = "0")
    private @Nullable String threads;

    /** Skips the goal: nothing is read, nothing is written and nothing can fail. */
    @Parameter(property = "copydesk.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.sourceEncoding}", readonly = true)
    private @Nullable String sourceEncoding;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped by copydesk.skip");
            return;
        }
        if (!isToRun()) {
            getLog().debug("left to another project, which runs it for all modules");
            return;
        }
        try {
            BuildFolders folders = folders();
            LaterParts.refuseParameters(session.getUserProperties());
            LaterParts.refuseParameters(project.getProperties());
            LaterParts.refuseConfiguration(project, execution);
            LaterParts.misspelt(session.getUserProperties()).forEach(getLog()::warn);
            execute(folders);
        } catch (SettingsException | BaselineException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    /** Whether the goal does anything in this project. */
    boolean isToRun() {
        return true;
    }

    /** Where the goal works. */
    BuildFolders folders() {
        return BuildFolders.of(session, project, execution);
    }

    /** Does the work; settings and baselines that cannot be used become a {@link MojoExecutionException}. */
    abstract void execute(BuildFolders folders) throws MojoExecutionException, MojoFailureException;

    /** What the POM, the command line and the file of settings say, but for what this goal alone knows. */
    GivenSettings settings(BuildFolders folders) {
        GivenSettings given = new GivenSettings();
        if (encoding == null) {
            given.sourceEncoding(sourceEncoding);
        }
        given.file(configFile, folders.base());
        given.profile(profile);
        given.scope(scope);
        given.encoding(encoding);
        given.includes(includes);
        given.excludes(excludes);
        return given;
    }

    /** Whether somebody says which content is read. */
    boolean isContentNamed(Settings settings, BuildFolders folders) {
        return !GivenSettings.texts(content).isEmpty()
                || (folders.isTop() && !settings.content().isEmpty());
    }

    /** A copy desk for the content of this goal. */
    Copydesk copydesk(Settings settings, BuildFolders folders, Baseline known) {
        Copydesk.Builder builder = Copydesk.builder()
                .settings(settings)
                .baseFolder(folders.base())
                .baseline(known)
                .leaveOut(leftOut(settings, folders))
                .threads(GivenSettings.number("copydesk.threads", threads));
        return folders.isPart() ? builder.sharedSettings().build() : builder.build();
    }

    /** Reads the content. */
    Report read(Copydesk copydesk, Settings settings, BuildFolders folders) {
        List<Path> read = content(settings, folders);
        if (read.isEmpty()) {
            return copydesk.check();
        }
        if (folders.hides(output(folders), read)) {
            getLog().warn("outputDirectory " + output(folders) + " is not read and has files that are no reports;"
                    + " set it to a folder of its own");
        }
        return copydesk.check(read);
    }

    /** The folders and files to read; none for those that the settings name. */
    List<Path> content(Settings settings, BuildFolders folders) {
        List<Path> given = GivenSettings.paths("copydesk.content", content, folders.module());
        return given.isEmpty() && !isContentNamed(settings, folders) ? folders.content() : given;
    }

    /** The folders that are no content. */
    List<Path> leftOut(Settings settings, BuildFolders folders) {
        return folders.leftOut(output(folders), !isContentNamed(settings, folders));
    }

    /** Where the baseline is, or would be. */
    Path baselineFile(BuildFolders folders) {
        return GivenSettings.baseline(baseline, folders.base());
    }

    /** Whether the baseline is named, so that it has to be there. */
    boolean isBaselineNamed() {
        return baseline != null;
    }

    /** The folder of reports. */
    Path output(BuildFolders folders) {
        return outputDirectory == null ? folders.build().resolve("copydesk") : outputDirectory.toPath();
    }

    void log(ConsoleLine line) {
        switch (line.severity()) {
            case ERROR -> getLog().error(line.text());
            case WARNING -> getLog().warn(line.text());
            case INFO -> getLog().info(line.text());
        }
    }

    /** Writes a file; if that cannot be done the goal fails. */
    static void write(Path file, ReportFile.Content content, String advice) throws MojoExecutionException {
        try {
            ReportFile.write(file, content);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write " + file + ": " + FileProblem.reason(e) + "; " + advice, e);
        }
    }
}
