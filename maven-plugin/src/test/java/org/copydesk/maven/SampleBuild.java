package org.copydesk.maven;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** A build of one module in a folder. */
final class SampleBuild {
    /** Two paragraphs that are the same: one error. */
    static final String REPEAT = """
            The ferry to the island will be late again this winter for want of pilots and of deck hands.

            The ferry to the island will be late again this winter for want of pilots and of deck hands.
            """;

    /** Where modules write to; no name that is left out for itself. */
    static final String BUILD_FOLDER = "out";

    private SampleBuild() {}

    static MavenProject project(Path folder) {
        Model model = new Model();
        model.setGroupId("org.example");
        model.setArtifactId("pages");
        model.setVersion("1");
        model.setBuild(new Build());
        model.getBuild().setDirectory(folder.resolve(BUILD_FOLDER).toString());
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        return project;
    }

    static MavenSession session(Path started, MavenProject current, List<MavenProject> projects) {
        MavenSession session = mock(MavenSession.class);
        lenient().when(session.getRequest()).thenReturn(new DefaultMavenExecutionRequest());
        lenient().when(session.getUserProperties()).thenReturn(new Properties());
        lenient().when(session.getSystemProperties()).thenReturn(new Properties());
        lenient().when(session.getCurrentProject()).thenReturn(current);
        lenient().when(session.getProjects()).thenReturn(projects);
        lenient().when(session.getAllProjects()).thenReturn(projects);
        lenient().when(session.getTopLevelProject()).thenReturn(projects.get(0));
        lenient().when(session.getExecutionRootDirectory()).thenReturn(started.toString());
        return session;
    }

    static MojoExecution execution(MojoExecution.Source source) {
        MojoExecution execution = mock(MojoExecution.class);
        lenient().when(execution.getSource()).thenReturn(source);
        lenient().when(execution.getGroupId()).thenReturn("org.copydesk");
        lenient().when(execution.getArtifactId()).thenReturn("copydesk-maven-plugin");
        lenient().when(execution.getGoal()).thenReturn("check");
        lenient().when(execution.getExecutionId()).thenReturn("pages");
        return execution;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
