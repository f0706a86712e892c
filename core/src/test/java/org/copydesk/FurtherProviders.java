package org.copydesk;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a class known to {@link java.util.ServiceLoader} on this thread, as a further jar on the class path would. */
final class FurtherProviders implements AutoCloseable {
    private final ClassLoader before;
    private final URLClassLoader loader;

    /**
     * Adds a provider until {@link #close}.
     *
     * @param folder an empty folder
     */
    FurtherProviders(Path folder, Class<?> service, Class<?> provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(service.getName()), provider.getName());
        before = Thread.currentThread().getContextClassLoader();
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before);
        Thread.currentThread().setContextClassLoader(loader);
    }

    @Override
    public void close() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }
}
