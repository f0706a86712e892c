package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions and statements of MDX: where they end, and that looking for ends that are not there is no work. */
class MdxCodeTest {
    private static final int LENGTH = 1_000_000;

    private static List<String> texts(String page) {
        return Fixtures.read("page.mdx", page).blocks().stream()
                .map(Block::text)
                .map(text -> text.replace('\uFFFC', '#'))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "A {value} here.~A # here.",
                "A {call({a: {b}})} here.~A # here.",
                "A {\"}\"} here.~A } here.",
                "A {`}` + \"}\"} here.~A # here.",
                "A {f(/* } */)} here.~A # here.",
                "An {open and {closed} one.~An {open and # one.",
                "One {'a} two {b'} three {c} end.~One a} two {b three # end.",
            })
    void expressionsEndAtTheirBrace(String page, String prose) {
        assertThat(texts(page)).containsExactly(prose);
    }

    @Test
    void aBraceThatIsNeverClosedHidesNoLaterExpression() {
        String words = "Words of a long paragraph. ".repeat(180).strip();
        assertThat(texts("An {open one. " + words + "\n\nA {value} here.\n\n" + words + "\n\nA {value} there.\n"))
                .containsExactly("An {open one. " + words, "A # here.", words, "A # there.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{/*{: .a}",
                "{{< x >}}{/*",
                "{/*{*/",
                "{`{",
                "{'{'",
                "{ // ",
                "{\\`",
                "{{}{}{}",
                "<A b={",
                "<A b={/*",
                "{\n",
                "export {\n\n",
                "export {/*\n\n"
            })
    void manyOpeningsThatAreNeverClosedAreReadOnce(String piece) {
        String page = piece.repeat(LENGTH / piece.length());
        Document document = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Fixtures.read("page.mdx", page));
        assertThat(document.source().text()).hasSameSizeAs(page);
    }
}
