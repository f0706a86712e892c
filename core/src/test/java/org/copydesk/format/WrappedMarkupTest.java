package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Block;
import org.copydesk.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that goes on over the end of a line keeps the words of the two lines apart. */
class WrappedMarkupTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "See the [night\nferry](ferry.md) now.",
                "See the *night\nferry* now.",
                "See the **night\nferry** now.",
                "See the ~~night\nferry~~ now.",
                "See the ![night\nferry](ferry.png) now.",
                "See the [*night\nferry*](ferry.md) now.",
                "See the *[night\nferry](ferry.md)* now.",
                "See the <b>night\nferry</b> now.",
                "See the night\nferry now.",
                "> See the [night\n> ferry](ferry.md) now.",
                "- See the [night\n  ferry](ferry.md) now.",
            })
    void wordsOfTwoLinesStayApart(String markdown) {
        for (String text : new String[] {markdown, markdown.replace("\n", "\r\n"), markdown.replace("\n", "\r")}) {
            Source source = Source.of("page.md", text);
            Block block = new MarkdownFormat()
                    .read(source, ReadingOptions.defaults())
                    .blocks()
                    .get(0);

            assertThat(block.text()).isEqualTo("See the night ferry now.");
            int ferry = block.text().indexOf("ferry");
            int from = block.prose().sourceStart(ferry);
            assertThat(text.substring(from, block.prose().sourceEnd(ferry + 5))).isEqualTo("ferry");
        }
    }
}
