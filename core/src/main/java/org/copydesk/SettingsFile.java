package org.copydesk;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copydesk.text.Source;

/** A {@code copydesk.yaml}: UTF-8, or UTF-16 with a byte order mark. */
final class SettingsFile {
    private static final long MOST_BYTES = 2_000_000;

    private final Path file;
    private final String shownPath;

    SettingsFile(Path file) {
        this.file = file;
        this.shownPath = shown(file);
    }

    /** The path as given; relative to the current folder if the file lies in it, so that messages are short. */
    private static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path full = file.toAbsolutePath().normalize();
        Path shown = full.startsWith(here) ? here.relativize(full) : file;
        return shown.toString().replace('\\', '/');
    }

    /**
     * Takes over what the file says; nothing of it if anything in it is wrong.
     *
     * @throws SettingsException if the file cannot be read or is wrong; one line a problem, in the order of the file
     */
    void readInto(Settings.Builder settings) {
        Source source = Source.of(shownPath, decoded(bytes()));
        SettingsProblems problems = new SettingsProblems(source);
        SettingsReader reader = new SettingsReader();
        new YamlText(source, problems).read().ifPresent(reader::read);
        problems.throwIfAny();
        reader.applyTo(settings);
    }

    private byte[] bytes() {
        try {
            if (!Files.isRegularFile(file)) {
                String found = Files.exists(file) ? "no file" : "not there";
                throw new SettingsException(shownPath + " is " + found + "; expected a file of settings");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new SettingsException(
                        shownPath + " has " + Files.size(file) + " bytes; expected at most " + MOST_BYTES);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new SettingsException(
                    shownPath + " cannot be read (" + e.getClass().getSimpleName() + ")", e);
        }
    }

    private String decoded(byte[] bytes) {
        Charset charset = FileEncoding.marked(bytes).orElse(StandardCharsets.UTF_8);
        FileText text = FileText.decode(bytes, charset);
        if (text.badByte() >= 0) {
            SettingsProblems problems = new SettingsProblems(Source.of(shownPath, text.text()));
            problems.add(
                    Integer.MAX_VALUE,
                    "not " + charset + ": the byte at offset " + text.badByte()
                            + " cannot be decoded; expected a file in UTF-8");
            problems.throwIfAny();
        }
        return text.text();
    }
}
