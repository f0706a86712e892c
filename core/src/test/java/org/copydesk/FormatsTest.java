package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.format.ContentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private final Formats formats = Formats.of(Settings.builder().build());

    @Test
    void formatsOfThirdPartiesAreFound() {
        assertThat(formats.of("page.shout")).map(ContentFormat::id).contains("shout");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "A.MD", "a.markdown", "a.mdx", "a.mkd"})
    void markdownIsKnownByItsEnding(String name) {
        assertThat(formats.of(name)).map(ContentFormat::id).contains("markdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.text", "notes.on.robots.txt"})
    void plainTextIsKnownByItsEnding(String name) {
        assertThat(formats.of(name)).map(ContentFormat::id).contains("text");
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
                "txt"
            })
    void filesForMachinesAndLawyersAreNoContent(String name) {
        assertThat(formats.of(name)).isEmpty();
    }
}
