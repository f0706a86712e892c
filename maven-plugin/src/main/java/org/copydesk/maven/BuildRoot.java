package org.copydesk.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * Finds the top folder of a build that was started in one of its modules. Maven itself looks for a folder {@code .mvn},
 * which few builds have, and which a build around this one may have.
 */
final class BuildRoot {
    private BuildRoot() {}

    /**
     * The folder of the uppermost POM that has this folder as a module, or has a module that has it, and so on; the
     * folder itself if there is none.
     */
    static Path of(Path folder) {
        Path top = folder;
        for (Path above = folder.getParent(); above != null; above = above.getParent()) {
            if (modules(above).contains(top)) {
                top = above;
            }
        }
        return top;
    }

    private static List<Path> modules(Path folder) {
        Path pom = folder.resolve("pom.xml");
        if (!Files.isRegularFile(pom)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(pom)) {
            Model model = new MavenXpp3Reader().read(in, false);
            List<String> modules = new ArrayList<>(model.getModules());
            model.getProfiles().forEach(profile -> modules.addAll(profile.getModules()));
            return modules.stream().map(module -> folderOf(folder, module)).toList();
        } catch (IOException | XmlPullParserException e) {
            // A POM that Maven could not read either has no modules that could have been built.
            return List.of();
        }
    }

    /** A module is a folder or a POM in it. */
    private static Path folderOf(Path folder, String module) {
        Path path = folder.resolve(module.replace('\\', '/')).normalize();
        return Files.isRegularFile(path) ? path.resolveSibling("").normalize() : path;
    }
}
