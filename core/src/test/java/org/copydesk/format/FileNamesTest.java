package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.md", "A.MD", "a.markdown", "a.mdx", "a.mkd"})
    void markdownIsKnownByItsEnding(String name) {
        assertThat(new MarkdownFormat().accepts(name)).isTrue();
        assertThat(new PlainTextFormat().accepts(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "A.TXT", "a.text", "notes.on.robots.txt"})
    void plainTextIsKnownByItsEnding(String name) {
        assertThat(new PlainTextFormat().accepts(name)).isTrue();
        assertThat(new MarkdownFormat().accepts(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "robots.txt",
                "requirements.txt",
                "requirements-dev.txt",
                "CMakeLists.txt",
                "LICENSE.txt",
                "NOTICE.txt",
                "COPYING.txt",
                "a.java",
                "LICENSE",
                "txt",
                "md"
            })
    void filesForMachinesAndLawyersAreNoContent(String name) {
        assertThat(new PlainTextFormat().accepts(name)).isFalse();
        assertThat(new MarkdownFormat().accepts(name)).isFalse();
    }
}
