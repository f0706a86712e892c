package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.Copydesk;
import org.copydesk.Report;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StetTextTest {
    private static Optional<String> of(Finding finding, ContentTexts texts) {
        Excerpts excerpts = Excerpts.read(List.of(finding), texts, 1_000);
        return new StetText(texts, excerpts.frontMatterByPath()).of(finding);
    }

    private static Report check(String path, String text) {
        return Copydesk.builder().build().checkText(path, text);
    }

    @ParameterizedTest
    @CsvSource({
        "a.md, <!-- stet: vague-authority -->",
        "a.html, <!-- stet: vague-authority -->",
        "a.txt, <!-- stet: vague-authority -->",
        "a.mdx, {/* stet: vague-authority */}",
        "A.MDX, {/* stet: vague-authority */}",
    })
    void aMarkIsACommentOfItsFormatAndWorks(String path, String mark) {
        String text = "Experts say the old ferry is safe.\n";
        Report report = check(path, text);

        assertThat(of(report.findings().get(0), report.texts())).contains(mark);
        assertThat(check(path, mark + "\n\n" + text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'---\n', 'description: ', '---\n', 'copydesk: [vague-authority]'",
        "'---\r\n', 'description: ', '---\r\n', 'copydesk: [vague-authority]'",
        "'---\n', 'description: ', '...\n', 'copydesk: [vague-authority]'",
        "'+++\n', 'description = ', '+++\n', 'copydesk = [\"vague-authority\"]'",
        "'---toml\n', 'description = ', '---\n', 'copydesk = [\"vague-authority\"]'",
        "'{', '\"title\": ', '}\n', '\"copydesk\": [\"vague-authority\"],'",
    })
    void inFrontMatterTheMarkIsTheSwitchOfThePageAndWorks(String open, String key, String close, String line) {
        String title = key + "\"Experts say the old ferry is safe.\"\n" + close;
        Report report = check("a.md", open + title);

        assertThat(of(report.findings().get(0), report.texts())).contains(line);
        assertThat(check("a.md", open + line + "\n" + title).findings()).isEmpty();
    }

    @Test
    void behindFrontMatterAndInTextBetweenRulesTheMarkIsAComment() {
        for (Report report : List.of(
                check("a.md", "---\ntitle: Ferry\n---\n\nExperts say the old ferry is safe.\n"),
                check("a.txt", "---\n\nExperts say the old ferry is safe.\n\n---\n"))) {
            assertThat(of(report.findings().get(0), report.texts())).contains("<!-- stet: vague-authority -->");
        }
    }

    @Test
    void whatReadingFindsNoMarkLetsStand() {
        Rule rule = Rule.of("unreadable-content", "reading", Level.WARNING, "It is no text.", "Save it as text.");
        Finding finding = SampleReports.finding(rule, Level.WARNING, SampleReports.place("a.md", 1), "x", Map.of());

        assertThat(of(finding, ContentTexts.none())).isEmpty();
        Report unused = check("a.md", "<!-- stet: heresay -->\n\nThe ferry sails.\n");
        assertThat(unused.findings()).hasSize(1);
        assertThat(of(unused.findings().get(0), unused.texts())).isEmpty();
    }
}
