package org.copydesk.maven;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copydesk.FailOn;
import org.copydesk.KnownNames;
import org.copydesk.Scope;
import org.copydesk.Settings;
import org.copydesk.SettingsException;
import org.copydesk.check.Profile;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a run from what the POM, the command line and the file of settings say. What is set later wins; what
 * is not given changes nothing: a null, or an empty list, which is what Maven hands over for a list that nobody gives.
 * All methods throw a {@link SettingsException} that names the parameter and
 * what was expected.
 */
final class GivenSettings {
    private final Settings.Builder settings = Settings.builder();

    void sourceEncoding(@Nullable String value) {
        setCharset("project.build.sourceEncoding", value);
    }

    void file(@Nullable String given, Path base) {
        Path byDefault = base.resolve("copydesk.yaml");
        if (given != null) {
            settings.read(path("copydesk.configFile", given, base));
        } else if (Files.exists(byDefault)) {
            settings.read(byDefault);
        }
    }

    /** The file of the baseline, which need not be there. */
    static Path baseline(@Nullable String given, Path base) {
        return given == null ? base.resolve("copydesk-baseline.json") : path("copydesk.baseline", given, base);
    }

    void profile(@Nullable String value) {
        set("copydesk.profile", value, Profile.values(), Profile::id, settings::profile);
    }

    void scope(@Nullable String value) {
        set("copydesk.scope", value, Scope.values(), Scope::id, settings::scope);
    }

    void failOn(@Nullable String value) {
        set("copydesk.failOn", value, FailOn.values(), FailOn::id, settings::failOn);
    }

    void encoding(@Nullable String value) {
        setCharset("copydesk.encoding", value);
    }

    void includes(@Nullable List<String> values) {
        List<String> patterns = texts(values);
        if (!patterns.isEmpty()) {
            checked(() -> settings.includes(patterns));
        }
    }

    void excludes(@Nullable List<String> values) {
        List<String> patterns = texts(values);
        if (!patterns.isEmpty()) {
            checked(() -> settings.excludes(patterns));
        }
    }

    private static void checked(Runnable setter) {
        try {
            setter.run();
        } catch (IllegalArgumentException e) {
            throw new SettingsException("copydesk." + e.getMessage(), e);
        }
    }

    Settings settings() {
        return settings.build();
    }

    private static <T> void set(
            String parameter, @Nullable String value, T[] all, Function<T, String> id, Consumer<T> setter) {
        if (value == null) {
            return;
        }
        String name = value.strip();
        T found = Arrays.stream(all)
                .filter(one -> id.apply(one).equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    KnownNames known =
                            new KnownNames(parameter, Arrays.stream(all).map(id).toList());
                    return new SettingsException(unknown(parameter, name, known, known));
                });
        setter.accept(found);
    }

    private void setCharset(String parameter, @Nullable String value) {
        if (value == null) {
            return;
        }
        try {
            settings.encoding(Charset.forName(value.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new SettingsException(
                    parameter + " is \"" + value + "\"; expected an encoding, such as UTF-8 or ISO-8859-1", e);
        }
    }

    /**
     * What to say of a value that is not known.
     *
     * @param expected the values that may be given
     * @param known the values that may have been meant
     */
    static String unknown(String parameter, String value, KnownNames expected, KnownNames known) {
        String nearest = known.nearest(value)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        return parameter + " is \"" + value + "\"; expected " + expected.listed() + nearest;
    }

    /** The texts of a list, without blanks around them and without empty ones; none if no list is given. */
    static List<String> texts(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** The paths of a list of files, relative to a folder; none if no list is given. */
    static List<Path> paths(String parameter, @Nullable List<String> given, Path folder) {
        return texts(given).stream().map(text -> path(parameter, text, folder)).toList();
    }

    private static Path path(String parameter, String text, Path folder) {
        try {
            return folder.resolve(text.strip().replace('\\', '/')).normalize();
        } catch (InvalidPathException e) {
            throw new SettingsException(parameter + " is \"" + text + "\"; expected a file or folder", e);
        }
    }

    /** A number, 0 or more; 0 if nothing is given. */
    static int number(String parameter, @Nullable String value) {
        if (value == null) {
            return 0;
        }
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new SettingsException(noNumber(parameter, value), e);
        }
        throw new SettingsException(noNumber(parameter, value));
    }

    private static String noNumber(String parameter, String value) {
        return parameter + " is \"" + value + "\"; expected a whole number, 0 or more";
    }
}
