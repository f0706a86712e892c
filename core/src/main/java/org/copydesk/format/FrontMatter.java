package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.copydesk.format.ProseWriter.Syntax;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.StetMark;

/**
 * The front matter of a page: an object of JSON at the very start, or what stands there between two lines of
 * {@code ---} and the like; see {@link FrontMatterSyntax}. What cannot be parsed gives no prose and hides nothing behind it.
 *
 * @param end the offset where the page begins; 0 without front matter
 * @param language the language that it names, else the one of the settings
 * @param blocks the values that are prose
 * @param stetMarks the switch of the page, if it has one
 * @param keys the keys of these values
 */
record FrontMatter(int end, String language, List<Block> blocks, List<StetMark> stetMarks, List<String> keys) {
    /** One value at the top level: a string, or a {@link PageSwitch}. */
    interface Value {
        /** The key it belongs to. */
        String key();

        /** Its characters. */
        String text();

        /** The offset of its first character. */
        int from();

        /** The offset after its last character. */
        int to();

        /** Writes it with its places. */
        void write(ProseWriter writer);
    }

    /** Reads the front matter of a page, if there is one. */
    static FrontMatter read(String page, ReadingOptions options) {
        Predicate<String> isWanted = key -> isLanguageKey(key)
                || key.equals(PageSwitch.KEY)
                || options.frontMatterKeys().contains(key);
        int endOfJson = JsonFrontMatter.end(page);
        if (endOfJson > 0) {
            return of(page, endOfJson, JsonFrontMatter.values(page, endOfJson, isWanted), options);
        }
        int first = CharacterScan.lineEnd(page, 0);
        FrontMatterSyntax syntax = FrontMatterSyntax.of(page.substring(0, first));
        if (syntax == FrontMatterSyntax.NONE) {
            return none(options);
        }
        int from = CharacterScan.afterLineEnd(page, first);
        int close = from;
        while (close < page.length() && !isFence(page, close, syntax)) {
            close = CharacterScan.afterLineEnd(page, CharacterScan.lineEnd(page, close));
        }
        if (close >= page.length()) {
            return none(options);
        }
        int end = CharacterScan.lineEnd(page, close);
        Optional<List<Value>> values = syntax.values(page, from, close, isWanted);
        return values.map(found -> of(page, end, found, options)).orElseGet(() -> none(options));
    }

    private static FrontMatter none(ReadingOptions options) {
        return new FrontMatter(0, options.language(), List.of(), List.of(), List.of());
    }

    private static boolean isLanguageKey(String key) {
        return key.equals("lang") || key.equals("language");
    }

    /** Whether a line closes what the first line of the page began, which has the same three signs. */
    private static boolean isFence(String page, int from, FrontMatterSyntax syntax) {
        if (page.charAt(from) != page.charAt(0) && page.charAt(from) != '.') {
            return false;
        }
        String line = page.substring(from, CharacterScan.lineEnd(page, from)).stripTrailing();
        return (line.length() == 3 && page.startsWith(line))
                || (syntax == FrontMatterSyntax.YAML && line.equals("..."));
    }

    private static FrontMatter of(String page, int end, List<Value> values, ReadingOptions options) {
        String language = values.stream()
                .filter(value -> isLanguageKey(value.key()))
                .map(Value::text)
                .filter(FrontMatter::isLanguage)
                .findFirst()
                .map(tag -> tag.replace('_', '-'))
                .orElse(options.language());
        List<Block> blocks = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        MaskedText text = new MaskedText(page.substring(0, end));
        FrontMatterMarkup markup = new FrontMatterMarkup(text);
        ProseWriter writer = new ProseWriter(text, Syntax.HTML);
        for (Value value : values) {
            if (options.frontMatterKeys().contains(value.key())) {
                keys.add(value.key());
                markup.cover(value.from(), value.to());
                value.write(writer);
                writer.finish(BlockKind.FRONT_MATTER, language, Block.NO_LIST).ifPresent(blocks::add);
            }
        }
        return new FrontMatter(end, language, List.copyOf(blocks), switches(values), List.copyOf(keys));
    }

    private static List<StetMark> switches(List<Value> values) {
        List<StetMark> marks = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof PageSwitch pageSwitch) {
                marks.add(pageSwitch.mark());
            }
        }
        return List.copyOf(marks);
    }

    /** Whether this looks like a BCP 47 tag: letters, then groups of letters and digits. */
    static boolean isLanguage(String tag) {
        int letters = 0;
        while (letters < tag.length() && Character.isLetter(tag.charAt(letters))) {
            letters++;
        }
        boolean isLong = tag.length() > letters;
        return letters >= 2
                && letters <= 3
                && tag.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'))
                && (!isLong || tag.charAt(letters) == '-' || tag.charAt(letters) == '_');
    }
}
