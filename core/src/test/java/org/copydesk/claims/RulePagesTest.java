package org.copydesk.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.check.Rule;
import org.copydesk.text.ResourceLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
    static Stream<Rule> rules() {
        return new ClaimsCheck(ClaimsOptions.defaults()).rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyBadExampleGivesExactlyThisRule(Rule rule) {
        assertThat(examples(rule, "## Bad"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(ruleIds(example)).isEqualTo(List.of(rule.id())));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noGoodExampleGivesAnything(Rule rule) {
        assertThat(examples(rule, "## Good"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(ruleIds(example)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPageHasItsParts(Rule rule) {
        assertThat(page(rule))
                .startsWith("# " + rule.id())
                .contains("## Why", "## Bad", "## Good", "## What makes up for it", "## Options", "## Limits");
    }

    private static List<String> ruleIds(String text) {
        return MarkedSentence.findings(text).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static List<String> page(Rule rule) {
        return ResourceLines.all(ClaimsCheck.class, rule.id() + ".md");
    }

    private static List<String> examples(Rule rule, String heading) {
        List<String> examples = new ArrayList<>();
        boolean inside = false;
        for (String line : page(rule)) {
            if (line.startsWith("## ")) {
                inside = line.equals(heading);
            } else if (inside && line.startsWith("- ")) {
                examples.add(line.substring(2));
            }
        }
        return examples;
    }
}
