package org.copydesk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a file of settings says about which files are read and how. */
final class ReadingSection {
    private static final KnownNames ENCODINGS = new KnownNames(
            "encoding",
            List.of(
                    "UTF-8",
                    "UTF-16",
                    "US-ASCII",
                    "ISO-8859-1",
                    "ISO-8859-15",
                    "windows-1252",
                    "Shift_JIS",
                    "GB18030"));

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    Optional<String> language(YamlValue value) {
        String expected = "a language tag, such as en or pt-BR";
        Optional<String> tag = value.text(expected);
        if (tag.isPresent() && !LanguageTag.isValid(tag.get())) {
            value.wrong(expected);
        }
        return tag.filter(LanguageTag::isValid);
    }

    Optional<Charset> encoding(YamlValue value) {
        Optional<String> name = value.text("an encoding, such as UTF-8 or ISO-8859-1");
        try {
            return name.map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            name.ifPresent(unknown -> value.problem(ENCODINGS.unknown(unknown)));
            return Optional.empty();
        }
    }

    /** Folders and files; a file of settings moves with its folder, so it names nothing outside it. */
    List<String> content(YamlValue value) {
        String expected = "a list of folders in the base folder, such as [content, docs]";
        return value.items(expected).stream()
                .flatMap(item -> item.text(expected).stream()
                        .map(text -> text.replace('\\', '/'))
                        .peek(path -> checkInside(item, path)))
                .toList();
    }

    private static void checkInside(YamlValue item, String path) {
        boolean isAbsolute = path.startsWith("/") || DRIVE.matcher(path).matches();
        if (isAbsolute || List.of(path.split("/")).contains("..")) {
            item.problem("content has " + Shown.text(path)
                    + "; expected a path inside the base folder, without / at its start and without ..");
        }
    }

    List<String> frontMatterKeys(YamlValue value) {
        return value.texts("a list of keys, such as [title, description]");
    }

    /** Formats by endings of file names. */
    Map<String, String> formats(YamlValue value) {
        Map<String, String> formats = new LinkedHashMap<>();
        for (YamlValue.Entry entry : value.entries("endings with formats, such as {\".mdown\": markdown}")) {
            String ending = entry.key().keyText().toLowerCase(Locale.ROOT);
            if (!Formats.isEnding(ending)) {
                entry.key()
                        .problem("formats has " + Shown.text(entry.key().keyText())
                                + "; expected an ending with a point, such as \".mdown\"");
            } else if (formats.containsKey(ending)) {
                entry.key().problem("formats has " + Shown.text(ending) + " twice, in another case; keep one");
            }
            format(entry.value()).ifPresent(format -> formats.put(ending, format));
        }
        return formats;
    }

    private static Optional<String> format(YamlValue value) {
        Optional<String> format = value.text(Formats.known().listed());
        Optional<String> objection = format.flatMap(Formats::objection);
        objection.ifPresent(value::problem);
        return objection.isPresent() ? Optional.empty() : format;
    }
}
