package org.copydesk.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.copydesk.SettingsException;
import org.copydesk.report.FileProblem;
import org.copydesk.report.ReportFormat;

/**
 * Where a build works.
 *
 * @param base the top folder of the build, also for modules that lie outside it; the current folder without a POM.
 *     Paths in findings are relative to it
 * @param module the folder of the module
 * @param build the folder that the module's build writes to
 * @param builds the folders that the modules of this run write to
 * @param checked the folders of modules below this one that are checked themselves. There are none for a goal on the
 *     command line: as it needs no POM, Maven runs it once, in the project at the top, for all modules of the run
 * @param beside the folders of the other modules of the run, outside this one, for such a goal
 */
record BuildFolders(Path base, Path module, Path build, List<Path> builds, List<Path> checked, List<Path> beside) {
    static final String PLUGIN = "org.copydesk:copydesk-maven-plugin";

    BuildFolders {
        builds = List.copyOf(builds);
        checked = List.copyOf(checked);
        beside = List.copyOf(beside);
    }

    /** The folders of a module, or of the current folder if there is no POM. */
    static BuildFolders of(MavenSession session, MavenProject project, MojoExecution execution) {
        Path started = plain(Path.of(session.getExecutionRootDirectory()));
        if (project.getFile() == null) {
            return new BuildFolders(started, started, started.resolve("target"), List.of(), List.of(), List.of());
        }
        boolean isCommandLine = execution.getSource() == MojoExecution.Source.CLI;
        Path module = folder(project);
        List<Path> builds = new ArrayList<>();
        List<Path> checked = new ArrayList<>();
        List<Path> beside = new ArrayList<>();
        for (MavenProject other : session.getAllProjects()) {
            builds.add(build(other));
            Path folder = folder(other);
            boolean isInside = folder.startsWith(module);
            if (isCommandLine && !isInside && session.getProjects().contains(other)) {
                beside.add(folder);
            } else if (!isCommandLine && isInside && !folder.equals(module) && isChecked(other)) {
                checked.add(folder);
            }
        }
        return new BuildFolders(BuildRoot.of(started), module, build(project), builds, checked, beside);
    }

    private static boolean isChecked(MavenProject project) {
        return !bound(project, "check").isEmpty();
    }

    /** The executions that bind a goal of this plugin to a phase in a POM. */
    static List<PluginExecution> bound(MavenProject project, String goal) {
        Plugin plugin = project.getPlugin(PLUGIN);
        return plugin == null
                ? List.of()
                : plugin.getExecutions().stream()
                        .filter(bound -> bound.getGoals().contains(goal) && !"none".equalsIgnoreCase(bound.getPhase()))
                        .toList();
    }

    static Path folder(MavenProject project) {
        return plain(project.getBasedir().toPath());
    }

    static Path build(MavenProject project) {
        return plain(folder(project).resolve(project.getBuild().getDirectory()));
    }

    static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The folders to read where nobody names any. */
    List<Path> content() {
        List<Path> content = new ArrayList<>();
        content.add(module);
        content.addAll(beside);
        return content;
    }

    /** Whether the project is the one in the top folder. */
    boolean isTop() {
        return module.equals(base);
    }

    /** Whether other modules are checked with the same settings. */
    boolean isPart() {
        return !isTop() || !checked.isEmpty();
    }

    /**
     * The folders to leave out.
     *
     * @param output the folder of reports
     * @param isDefaultContent whether the module's own folder is read, and not what somebody named
     */
    List<Path> leftOut(Path output, boolean isDefaultContent) {
        List<Path> leftOut = new ArrayList<>(builds);
        leftOut.add(output);
        if (isDefaultContent) {
            leftOut.addAll(checked);
        }
        return leftOut;
    }

    /** Whether a folder of reports, which is left out, lies in what is read and has other files than reports. */
    boolean hides(Path output, List<Path> read) {
        boolean isRead = read.stream().anyMatch(folder -> output.startsWith(folder) && !output.equals(folder))
                && read.stream().noneMatch(folder -> folder.startsWith(output));
        if (!isRead || builds.stream().anyMatch(output::startsWith) || !Files.isDirectory(output)) {
            return false;
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.anyMatch(
                    file -> Stream.of(ReportFormat.values()).noneMatch(format -> file.endsWith(format.fileName())));
        } catch (IOException e) {
            throw new SettingsException("cannot read " + output + ": " + FileProblem.reason(e), e);
        }
    }

    /**
     * Names a run among all of a build. Readers of SARIF take what stands before the last slash as the kind of run;
     * the execution is part of it, so that two executions do not replace each other.
     */
    String runId(String executionId) {
        StringBuilder id = new StringBuilder("copydesk/");
        for (Path part : Objects.equals(base.getRoot(), module.getRoot()) ? base.relativize(module) : module) {
            String name = part.toString();
            if (!name.isEmpty() && !name.equals("..")) {
                id.append(name).append('/');
            }
        }
        return id.append(executionId).append('/').toString();
    }
}
