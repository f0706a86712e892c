package org.copydesk.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.copydesk.SettingsException;

/**
 * Which execution of a build writes which report, so that none silently replaces that of another. A later build knows
 * nothing of it. Safe for modules that are built in parallel.
 *
 * @param owners the execution that writes a file
 */
record WrittenReports(Map<Path, String> owners) {
    private static final String KEY = WrittenReports.class.getName();

    /**
     * The reports of the build that a session is part of. They are kept in the request, which the sessions of parallel
     * modules share, as a map of types of the platform, which all loaders of the plugin's classes share.
     */
    @SuppressWarnings("unchecked")
    static WrittenReports of(MavenSession session) {
        MavenExecutionRequest request = session.getRequest();
        synchronized (request) {
            Object owners = request.getData().computeIfAbsent(KEY, key -> new ConcurrentHashMap<Path, String>());
            return new WrittenReports((Map<Path, String>) owners);
        }
    }

    /**
     * Says that an execution is going to write a file; it may say so again, when a build forks.
     *
     * @throws SettingsException if another execution writes it
     */
    void claim(Path file, MavenProject project, String executionId) {
        String owner = "execution \"" + executionId + "\" of " + project.getArtifactId();
        String first = owners.putIfAbsent(file.toAbsolutePath().normalize(), owner);
        if (first != null && !first.equals(owner)) {
            throw new SettingsException(
                    file + " has the report of " + first + " already; give " + owner + " another outputDirectory");
        }
    }
}
