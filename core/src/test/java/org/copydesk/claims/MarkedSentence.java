package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;

/**
 * A paragraph whose claims are marked: {@code {rule|words}} or {@code {rule note|words}}.
 *
 * @param text without the marks
 * @param expected rule, level and words of each claim, in order
 */
record MarkedSentence(String text, List<String> expected) {
    private static final ClaimsCheck CHECK = new ClaimsCheck(ClaimsOptions.defaults());

    static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        int from = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', from)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf('}', open);
            if (bar < 0 || close < bar) {
                throw new IllegalArgumentException("a mark is not closed in: " + marked);
            }
            String rule = marked.substring(open + 1, bar);
            String words = marked.substring(bar + 1, close);
            expected.add((rule.contains(" ") ? rule : rule + " warning") + ": " + words);
            text.append(marked, from, open).append(words);
            from = close + 1;
        }
        return new MarkedSentence(text.append(marked.substring(from)).toString(), expected);
    }

    /** What the check finds, written like the expectation. */
    List<String> found() {
        return shown(findings(text), text);
    }

    static List<Finding> findings(String text) {
        return findings(text, BlockKind.PARAGRAPH, "en", List.of());
    }

    static List<Finding> findings(String text, BlockKind kind, String language, List<Mark> marks) {
        Source source = Source.of("a.txt", text);
        Prose prose = new Prose.Builder(text).copy(0, text.length()).build();
        Block block = Block.builder(kind, prose).marks(marks).language(language).build(0, text.length());
        return findings(new Document(source, language, text.isEmpty() ? List.of() : List.of(block)));
    }

    static List<Finding> findings(Document document) {
        ClaimEvidence evidence = CHECK.examine(document);
        return CHECK.conclude(
                new Corpus<>(List.of(new Corpus.Examined<>(document.path(), evidence)), LaterCopies.none()));
    }

    static List<String> shown(List<Finding> findings, String text) {
        return findings.stream()
                .map(finding -> finding.rule().id() + " " + finding.level().id() + ": "
                        + text.substring(
                                finding.place().charOffset(), finding.place().charEnd()))
                .toList();
    }

    static Map<String, Object> properties(String text) {
        return findings(text).get(0).properties();
    }
}
