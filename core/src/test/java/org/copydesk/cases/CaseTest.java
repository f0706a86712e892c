package org.copydesk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases of {@code src/test/resources/cases}; see the README there. */
@TestInstance(Lifecycle.PER_CLASS)
class CaseTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    private final List<Case> cases = new ArrayList<>();
    private Set<String> pending = Set.of();
    private Path unpacked = CASES;

    @BeforeAll
    void unpack(@TempDir Path folder) throws IOException {
        unpacked = folder;
        cases.addAll(Case.folders(CASES));
        for (String group : List.of("repeats", "names", "claims")) {
            cases.addAll(Case.hard(CASES, group, unpacked));
        }
        pending = Files.readAllLines(CASES.resolve("pending.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    Stream<Case> built() {
        return cases.stream().filter(one -> !pending.contains(one.id()));
    }

    Stream<Case> notBuilt() {
        return cases.stream().filter(one -> pending.contains(one.id()));
    }

    @Test
    void allCasesAreThere() {
        // 41 folders; R01-R30 without R28, N01-N30, C01-C30
        assertThat(cases).hasSize(41 + 29 + 30 + 30);
        assertThat(cases).extracting(Case::id).containsAll(pending);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("built")
    void everythingExpectedIsFoundAndNothingElse(Case one) {
        assertThat(faults(one)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("built")
    void otherLineEndsAByteOrderMarkAndFrontMatterChangeNothingButTheLines(Case one) {
        if (!one.expected().has("generator")) {
            for (Variant variant : Variant.values()) {
                Case rewritten = variant.of(one, unpacked.resolve("variants"));
                assertThat(faults(rewritten)).as(rewritten.toString()).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notBuilt")
    void aPendingCaseDoesNotPassYet(Case one) {
        assertThat(faults(one)).as("passes: take it off pending.txt").isNotEmpty();
    }

    private static List<String> faults(Case one) {
        try {
            return Expectation.faults(one, one.run().findings());
        } catch (RuntimeException e) {
            return List.of("could not run: " + e);
        }
    }
}
