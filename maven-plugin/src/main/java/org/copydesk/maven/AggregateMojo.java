package org.copydesk.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.copydesk.Settings;

/**
 * Checks the content of all modules of a build together, as {@code check} does in each, so that repeats and names are
 * looked for across modules too. Runs once a build: bound to a phase in the top POM, from which modules inherit it, in
 * the first project of the run that has it, and reads all modules, also when {@code -pl} or {@code -rf} leave some out
 * of the run. Its reports go to the build folder of the project in which the build was started.
 *
 * <p>What is given here wins over {@code copydesk.yaml}, which wins over the profile and the built-in defaults. The
 * settings are those of the project that runs the goal; of other modules only {@code content} counts.
 */
@Mojo(name = "aggregate", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class AggregateMojo extends VerdictMojo {
    @Override
    boolean isToRun() {
        return WholeBuild.isRunIn(project, session, execution);
    }

    @Override
    BuildFolders folders() {
        return WholeBuild.folders(session, project);
    }

    @Override
    List<Path> content(Settings settings, BuildFolders folders) {
        return new WholeBuild(session, settings, folders).content();
    }

    @Override
    List<Path> leftOut(Settings settings, BuildFolders folders) {
        return new WholeBuild(session, settings, folders).leftOut(output(folders));
    }

    @Override
    boolean isContentNamed(Settings settings, BuildFolders folders) {
        return true;
    }

    @Override
    String executionName() {
        return "aggregate/" + execution.getExecutionId();
    }
}
