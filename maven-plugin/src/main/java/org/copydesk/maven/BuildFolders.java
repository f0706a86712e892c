package org.copydesk.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Where a build works.
 *
 * @param base the top folder of the build; the current folder without a POM. Paths in findings are relative to it
 * @param module the folder of the module
 * @param build the folder that the module's build writes to
 * @param builds the folders that the modules of this run write to
 * @param checked the folders of modules below this one that are checked themselves
 */
record BuildFolders(Path base, Path module, Path build, List<Path> builds, List<Path> checked) {
    private static final String PLUGIN = "org.copydesk:copydesk-maven-plugin";

    BuildFolders {
        builds = List.copyOf(builds);
        checked = List.copyOf(checked);
    }

    /** The folders of a module, or of the current folder if there is no POM. */
    static BuildFolders of(MavenSession session, MavenProject project, MojoExecution execution) {
        if (project.getFile() == null) {
            Path here = plain(Path.of(session.getExecutionRootDirectory()));
            return new BuildFolders(here, here, here.resolve("target"), List.of(), List.of());
        }
        Path module = folder(project);
        List<Path> builds = new ArrayList<>();
        List<Path> checked = new ArrayList<>();
        for (MavenProject other : session.getAllProjects()) {
            builds.add(build(other));
            Path folder = folder(other);
            if (!folder.equals(module) && folder.startsWith(module) && isChecked(other, session, execution)) {
                checked.add(folder);
            }
        }
        return new BuildFolders(base(session, module), module, build(project), builds, checked);
    }

    private static Path base(MavenSession session, Path module) {
        Path started = folder(session.getTopLevelProject());
        return BuildRoot.of(module.startsWith(started) ? started : module);
    }

    /** A goal on the command line runs in all modules of the run, one in a POM where it is bound. */
    private static boolean isChecked(MavenProject other, MavenSession session, MojoExecution execution) {
        if (execution.getSource() == MojoExecution.Source.CLI) {
            return session.getProjects().contains(other);
        }
        Plugin plugin = other.getPlugin(PLUGIN);
        return plugin != null
                && plugin.getExecutions().stream()
                        .anyMatch(bound -> bound.getGoals().contains("check"));
    }

    private static Path folder(MavenProject project) {
        return plain(project.getBasedir().toPath());
    }

    private static Path build(MavenProject project) {
        return plain(folder(project).resolve(project.getBuild().getDirectory()));
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
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

    /**
     * Names a run among all of a build. Readers of SARIF take what stands before the last slash as the kind of run;
     * the execution is part of it, so that two executions do not replace each other.
     */
    String runId(String executionId) {
        String path = base.relativize(module).toString().replace('\\', '/');
        Optional<String> inner =
                module.startsWith(base) && !path.isEmpty() ? Optional.of(path + "/") : Optional.empty();
        return "copydesk/" + inner.orElse("") + executionId + "/";
    }
}
