package org.copydesk.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.copydesk.Settings;
import org.jspecify.annotations.Nullable;

/**
 * All modules of a build, also those that a run with {@code -pl} or {@code -rf} does not build.
 *
 * @param session the session of the run
 * @param settings the settings, which name the content of the project in the top folder
 * @param folders where the build was started
 */
record WholeBuild(MavenSession session, Settings settings, BuildFolders folders) {
    private static final String CONTENT = "copydesk.content";

    /**
     * Whether a project is the one that runs a goal for all: the first of the run that has its execution. A goal on the
     * command line Maven itself runs once.
     */
    static boolean isRunIn(MavenProject project, MavenSession session, MojoExecution execution) {
        return execution.getSource() == MojoExecution.Source.CLI
                || session.getProjects().stream()
                        .filter(other -> BuildFolders.bound(other, execution.getGoal()).stream()
                                .map(PluginExecution::getId)
                                .anyMatch(execution.getExecutionId()::equals))
                        .findFirst()
                        .map(MavenProject::getFile)
                        .filter(file -> !file.equals(project.getFile()))
                        .isEmpty();
    }

    /** The folders of the project in which a build was started, whichever projects it builds. */
    static BuildFolders folders(MavenSession session, MavenProject project) {
        Path started = BuildFolders.plain(Path.of(session.getExecutionRootDirectory()));
        if (project.getFile() == null) {
            return new BuildFolders(started, started, started.resolve("target"), List.of(), List.of(), List.of());
        }
        MavenProject root = session.getAllProjects().stream()
                .filter(other -> BuildFolders.folder(other).equals(started))
                .findFirst()
                .orElse(project);
        List<Path> builds =
                session.getAllProjects().stream().map(BuildFolders::build).toList();
        return new BuildFolders(
                BuildRoot.of(started),
                BuildFolders.folder(root),
                BuildFolders.build(root),
                builds,
                List.of(),
                List.of());
    }

    /**
     * What is read of all modules: of each what its POM or the command line names there, else its own folder. What one
     * module does not have another may; that none has it is a mistake.
     */
    List<Path> content() {
        List<Path> content = session.getAllProjects().stream()
                .flatMap(module -> content(module).stream())
                .distinct()
                .toList();
        List<Path> there = content.stream().filter(Files::exists).toList();
        return there.isEmpty() ? content : there;
    }

    /** The folders to leave out: of a module that names its content nothing else is read. */
    List<Path> leftOut(Path output) {
        List<Path> leftOut = new ArrayList<>(folders.leftOut(output, false));
        for (MavenProject module : session.getAllProjects()) {
            Path folder = folder(module);
            if (!content(module).contains(folder)) {
                leftOut.add(folder);
            }
        }
        return leftOut;
    }

    private Path folder(MavenProject module) {
        return module.getFile() == null ? folders.module() : BuildFolders.folder(module);
    }

    private List<Path> content(MavenProject module) {
        Path folder = folder(module);
        return configurations(module).stream()
                .flatMap(configuration -> content(module, folder, configuration).stream())
                .toList();
    }

    private List<Path> content(MavenProject module, Path folder, List<String> configured) {
        List<String> named = configured.isEmpty() ? property(module) : configured;
        if (!named.isEmpty()) {
            return GivenSettings.paths(CONTENT, named, folder);
        }
        return folder.equals(folders.base()) && !settings.content().isEmpty()
                ? GivenSettings.paths(CONTENT, settings.content(), folder)
                : List.of(folder);
    }

    /** The content that each execution of a module configures; an empty list for one that configures none. */
    private static List<List<String>> configurations(MavenProject module) {
        Plugin plugin = module.getPlugin(BuildFolders.PLUGIN);
        if (plugin == null) {
            return List.of(List.of());
        }
        return Stream.of("check", "aggregate")
                .map(goal -> BuildFolders.bound(module, goal))
                .filter(executions -> !executions.isEmpty())
                .findFirst()
                .map(executions ->
                        executions.stream().map(WholeBuild::configured).toList())
                .orElseGet(() -> List.of(configured(plugin)));
    }

    private static List<String> configured(ConfigurationContainer container) {
        Xpp3Dom content = container.getConfiguration() instanceof Xpp3Dom configuration
                ? configuration.getChild("content")
                : null;
        if (content == null) {
            return List.of();
        }
        return content.getChildCount() > 0
                ? Stream.of(content.getChildren()).map(Xpp3Dom::getValue).toList()
                : split(content.getValue());
    }

    private List<String> property(MavenProject module) {
        String given = session.getUserProperties().getProperty(CONTENT);
        return split(given == null ? module.getProperties().getProperty(CONTENT) : given);
    }

    private static List<String> split(@Nullable String list) {
        return list == null ? List.of() : GivenSettings.texts(Arrays.asList(list.split(",")));
    }
}
