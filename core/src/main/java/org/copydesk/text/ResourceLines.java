package org.copydesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads word lists that lie beside a class; a line that is blank or starts with {@code #} is none. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * The lines of a resource, without white space around them.
     *
     * @param owner a class of the package that the resource belongs to
     * @param name the file's name
     * @throws IllegalStateException if there is no such resource: the jar is broken
     */
    public static List<String> of(Class<?> owner, String name) {
        return all(owner, name).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /**
     * All lines of a resource as they stand, so that messages can number them.
     *
     * @param owner a class of the package that the resource belongs to
     * @param name the file's name
     * @throws IllegalStateException if there is no such resource: the jar is broken
     */
    public static List<String> all(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
