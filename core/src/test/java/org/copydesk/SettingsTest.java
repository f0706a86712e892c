package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.check.Level;
import org.copydesk.check.Profile;
import org.copydesk.check.Rule;
import org.copydesk.names.NamesCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Rule RULE = new Rule(
            "a-rule",
            "names",
            "Summary.",
            "Help.",
            Level.WARNING,
            Map.of(Profile.NEWS, Level.ERROR),
            Set.of(Profile.DOCS));

    private final Settings.Builder builder = Settings.builder();

    @Test
    void unknownRulesAndGroupsAreRefusedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rule("repeated-paragraf", Level.NOTE))
                .withMessage("unknown rule \"repeated-paragraf\"; did you mean \"repeated-paragraph\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.off("namez"))
                .withMessage("unknown rule \"namez\"; did you mean \"names\"?");
        RuleOverride override = new RuleOverride(List.of("a"), Map.of("namez", Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.overrides(List.of(override)));
    }

    @Test
    void wrongValuesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.minWords(2))
                .withMessage("repeats.minWords is 2; expected at least 3");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.language("english"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.formats(Map.of("md", "markdown")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.formats(Map.of(".x", "markdwn")))
                .withMessage("unknown format \"markdwn\"; did you mean \"markdown\"?");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.formats(Map.of(".a", "text", ".A", "markdown")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\docs\\**", "c:/x", "../x/**", "a/..", "..\\x", " "})
    void patternsThatCanMatchNothingAreRefused(String pattern) {
        String problem = " has \"" + pattern + "\"; expected a pattern relative to the base folder, without a drive and"
                + " without ..";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.includes(List.of("a", pattern)))
                .withMessage("includes" + problem);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.excludes(List.of(pattern)))
                .withMessage("excludes" + problem);
        RuleOverride override = new RuleOverride(List.of(pattern), Map.of("names", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.overrides(List.of(override)))
                .withMessage("overrides.files" + problem);
    }

    @Test
    void anEntryOfTheHouseListReplacesAnotherSpelling() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PreferredName("Kyiv", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PreferredName(" ", List.of("Kiev"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PreferredName("Kyiv", List.of("Kiev", "Kyiv"), List.of()))
                .withMessage("names.preferred uses \"Kyiv\" for [Kiev, Kyiv]; expected another spelling to replace");
    }

    @Test
    void theProfileGivesTheLevelUnlessItIsSet() {
        assertThat(Settings.defaults().levelOf(RULE)).contains(Level.WARNING);
        assertThat(builder.profile(Profile.NEWS).build().levelOf(RULE)).contains(Level.ERROR);
        assertThat(builder.profile(Profile.DOCS).build().levelOf(RULE)).isEmpty();
        assertThat(builder.rule("names", Level.NOTE).build().levelOf(RULE)).contains(Level.NOTE);
    }

    @Test
    void aRuleCountsBeforeItsGroupWhateverTheOrder() {
        Settings settings =
                builder.rule("inconsistent-name", Level.ERROR).off("names").build();
        assertThat(settings.levelOf(NamesCheck.INCONSISTENT_NAME)).contains(Level.ERROR);
        assertThat(settings.levelOf(NamesCheck.UNPREFERRED_NAME)).isEmpty();
    }

    @Test
    void laterCallsDoNotChangeSettingsThatWereBuilt() {
        Settings settings = builder.build();
        builder.minWords(20).off("names").scope(Scope.DOCUMENT);
        assertThat(settings.minWords()).isEqualTo(Settings.DEFAULT_MIN_WORDS);
        assertThat(settings.scope()).isEqualTo(Scope.CORPUS);
        assertThat(settings.levelOf(RULE)).contains(Level.WARNING);
    }
}
