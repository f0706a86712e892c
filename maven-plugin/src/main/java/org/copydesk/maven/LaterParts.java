package org.copydesk.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.copydesk.KnownNames;
import org.copydesk.SettingsException;

/**
 * Refuses by name what later versions will know: a build that asks for a check must not pass because the check is not
 * there yet.
 */
final class LaterParts {
    private static final String PREFIX = "copydesk.";
    private static final List<String> LATER = List.of("changedSince", "rule", "fix", "dryRun");
    private static final KnownNames BUILT = new KnownNames(
            "parameter",
            List.of(
                    "content",
                    "includes",
                    "excludes",
                    "failOn",
                    "maxFindings",
                    "failOnNoFiles",
                    "reports",
                    "outputDirectory",
                    "configFile",
                    "profile",
                    "scope",
                    "encoding",
                    "baseline",
                    "threads",
                    "skip"));

    private LaterParts() {}

    /**
     * Refuses properties such as {@code copydesk.changedSince}.
     *
     * @throws SettingsException if there is one
     */
    static void refuseParameters(Properties properties) {
        for (String later : LATER) {
            if (properties.getProperty(PREFIX + later) != null) {
                throw notBuilt(later);
            }
        }
    }

    /**
     * Refuses configuration in the POM, which Maven itself does not hand over as there is no such parameter.
     *
     * @throws SettingsException if there is some
     */
    static void refuseConfiguration(MavenProject project, MojoExecution execution) {
        Xpp3Dom configuration = project.getGoalConfiguration(
                execution.getGroupId(), execution.getArtifactId(), execution.getExecutionId(), execution.getGoal());
        for (String later : LATER) {
            if (configuration != null && configuration.getChild(later) != null) {
                throw notBuilt(later);
            }
        }
    }

    private static SettingsException notBuilt(String parameter) {
        return new SettingsException(PREFIX + parameter + " is not built yet; leave it out");
    }

    /** A warning for each property that is no parameter and looks like one. */
    static List<String> misspelt(Properties properties) {
        List<String> warnings = new ArrayList<>();
        for (String property : new TreeSet<>(properties.stringPropertyNames())) {
            if (property.startsWith(PREFIX) && !BUILT.contains(property.substring(PREFIX.length()))) {
                BUILT.nearest(property.substring(PREFIX.length()))
                        .ifPresent(near -> warnings.add(
                                "unknown parameter " + property + "; did you mean " + PREFIX + near + "?"));
            }
        }
        return warnings;
    }
}
