package org.copydesk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

/**
 * Parameters are documented once, in the Javadoc of the goals: the README has the table that follows from it.
 * {@code -Dgolden=write} rewrites it.
 */
class ParameterTableTest {
    private static final Path README = Path.of("../README.md");
    private static final String START = "<!-- parameters: from the Javadoc of the goals, see ParameterTableTest -->\n";
    private static final String END = "<!-- end of parameters -->\n";

    @Test
    void readmeHasTheTableOfAllParameters() throws Exception {
        String readme = Files.readString(README);
        int start = readme.indexOf(START);
        int end = readme.indexOf(END);
        assertThat(start).isNotNegative();
        assertThat(end).isGreaterThan(start);
        String table = table();
        if ("write".equals(System.getProperty("golden"))) {
            write(readme.substring(0, start + START.length()) + table + readme.substring(end));
        } else {
            assertThat(readme.substring(start + START.length(), end))
                    .as("the lines between the two comments in README.md; -Dgolden=write writes them")
                    .isEqualTo(table);
        }
    }

    private static void write(String readme) throws IOException {
        Files.write(README, readme.getBytes(StandardCharsets.UTF_8));
    }

    private static String table() throws Exception {
        List<MojoDescriptor> goals = goals();
        Map<String, Parameter> parameters = new TreeMap<>();
        Map<String, TreeSet<String>> users = new TreeMap<>();
        for (MojoDescriptor goal : goals) {
            for (Parameter parameter : goal.getParameters()) {
                if (parameter.isEditable()) {
                    parameters.put(parameter.getName(), parameter);
                    users.computeIfAbsent(parameter.getName(), name -> new TreeSet<>())
                            .add(goal.getGoal());
                }
            }
        }
        StringBuilder table = new StringBuilder("| parameter | goals | meaning |\n|---|---|---|\n");
        parameters.forEach((name, parameter) -> {
            TreeSet<String> of = Objects.requireNonNull(users.get(name));
            String shown = of.size() == goals.size() ? "all" : "`" + String.join("`, `", of) + "`";
            table.append("| `" + name + "` | " + shown + " | " + meaning(parameter) + " |\n");
        });
        return table.toString();
    }

    private static List<MojoDescriptor> goals() throws Exception {
        // Its descriptions have their markup; that of plugin.xml is plain text.
        try (Reader reader = Files.newBufferedReader(Path.of("target/plugin-enhanced.xml"))) {
            List<MojoDescriptor> goals =
                    new ArrayList<>(new PluginDescriptorBuilder().build(reader).getMojos());
            goals.removeIf(goal -> goal.getGoal().equals("help"));
            return goals;
        }
    }

    private static String meaning(Parameter parameter) {
        String words = parameter
                .getDescription()
                .replace("</code><code>", "")
                .replaceAll("</?code>", "`")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
        String value = parameter.getDefaultValue();
        return value == null ? words : words + " Default: `" + value + "`.";
    }
}
