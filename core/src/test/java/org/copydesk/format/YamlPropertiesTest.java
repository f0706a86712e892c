package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anchors and tags of YAML are no prose, and do not shift the place of the value behind them. */
class YamlPropertiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: &mill The old mill",
                "title: !!str The old mill",
                "title: &mill !!str The old mill",
                "title: !!str &mill \"The old mill\"",
                "title: &mill 'The old mill'",
                "title: &mill >\n  The old mill",
                "title: !local |\n  The old mill"
            })
    void theValueBeginsBehindThem(String entry) {
        String text = "---\n" + entry + "\n---\n\nA page.\n";
        Block block = new MarkdownFormat()
                .read(Source.of("page.md", text), ReadingOptions.defaults())
                .blocks()
                .get(0);

        assertThat(block.kind()).isEqualTo(BlockKind.FRONT_MATTER);
        assertThat(block.text()).isEqualTo("The old mill");
        int from = block.prose().sourceStart(0);
        assertThat(text.substring(from, block.prose().sourceEnd(12))).isEqualTo("The old mill");
    }
}
