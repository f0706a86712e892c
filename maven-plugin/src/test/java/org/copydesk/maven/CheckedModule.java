package org.copydesk.maven;

import static org.mockito.Mockito.lenient;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.api.di.Provides;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One module with one file of content, and what the goal {@code check} logs there. */
abstract class CheckedModule {
    static final String FINDING = "ERROR page.txt:3:1: error [repeated-paragraph]";

    @TempDir
    Path base;

    final RecordingLog log = new RecordingLog();
    final Properties commandLine = new Properties();
    final Properties pom = new Properties();

    @Provides
    Log log() {
        return log;
    }

    @Provides
    MavenProject project() {
        MavenProject project = SampleBuild.project(base);
        project.getModel().setProperties(pom);
        return project;
    }

    @SuppressWarnings("NullAway.Init")
    MavenSession session;

    @Provides
    MavenSession session() {
        session = SampleBuild.session(base, project(), List.of(project()));
        lenient().when(session.getUserProperties()).thenReturn(commandLine);
        return session;
    }

    @Provides
    MojoExecution execution() {
        return SampleBuild.execution(MojoExecution.Source.LIFECYCLE);
    }

    @BeforeEach
    void writeContent() {
        write("page.txt", SampleBuild.REPEAT);
    }

    void write(String path, String text) {
        SampleBuild.write(base.resolve(path), text);
    }
}
