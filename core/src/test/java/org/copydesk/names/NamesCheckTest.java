package org.copydesk.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.copydesk.names.Corpora.findings;
import static org.copydesk.names.Corpora.forms;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.text.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesCheckTest {
    private static final String[] ENVOY = {
        "The talks were led by the envoy Marta Lindqvar in March.",
        "A note by Marta Lindqvar opened the file.",
        "The guests thanked Marta Lindqvar for the tea.",
        "On the photograph the envoy Marta Lindkvar stands at the gate."
    };

    @Test
    void aFindingTellsAllSpellingsAndWhy() {
        Finding finding = findings(ENVOY).get(0);

        assertThat(finding.rule()).isEqualTo(NamesCheck.INCONSISTENT_NAME);
        assertThat(finding.level()).isEqualTo(Level.WARNING);
        assertThat(finding.place()).hasToString("text.txt:4:35");
        assertThat(finding.related())
                .map(Place::toString)
                .containsExactly("text.txt:1:39", "text.txt:2:17", "text.txt:3:26");
        assertThat(finding.message())
                .isEqualTo(
                        "\"Lindkvar\" here, \"Lindqvar\" 3 times (both with the given name Marta); use one spelling");
        assertThat(finding.properties().keySet())
                .containsExactly("kind", "forms", "counts", "suggestion", "confidence");
        assertThat(finding.properties())
                .containsEntry("kind", "spelling")
                .containsEntry("forms", List.of("Lindqvar", "Lindkvar"))
                .containsEntry("counts", List.of(3, 1))
                .containsEntry("suggestion", "Lindqvar");
        assertThat(finding.subject()).isEqualTo("Lindkvar | Lindqvar");
    }

    @Test
    void aTieHasNoSuggestion() {
        Finding finding = findings(ENVOY[0], ENVOY[3]).get(0);

        assertThat(finding.properties()).containsEntry("counts", List.of(1, 1)).doesNotContainKey("suggestion");
        assertThat(finding.place().startLine()).isEqualTo(2);
    }

    @Test
    void threeSpellingsAreOneFinding() {
        List<List<String>> forms = forms(
                ENVOY[0],
                ENVOY[1],
                ENVOY[2],
                "The letter of Marta Lindkvar came back.",
                "They waved to Marta Lindkwar from the boat.");

        assertThat(forms).hasSize(1);
        assertThat(forms.get(0)).containsExactlyInAnyOrder("Lindqvar", "Lindkvar", "Lindkwar");
    }

    @Test
    void namesSaidToBeTwoAreNotJoined() {
        NamesOptions options = new NamesOptions(List.of(), List.of(List.of("lindqvar", "LINDKVAR")), List.of());
        assertThat(findings(options, ENVOY)).isEmpty();
    }

    @Test
    void ignoredNamesAreNotReported() {
        String[] texts = {"They build it with GitHub and like GitHub.", "They write about Github on Mondays."};
        assertThat(findings(texts)).hasSize(1);
        assertThat(findings(new NamesOptions(List.of(), List.of(), List.of("github")), texts))
                .isEmpty();
    }

    @Test
    void theHouseListSettlesAName() {
        NamesOptions options = new NamesOptions(
                List.of(new HouseName("Lindqvar", List.of("Lindkvar"), List.of())), List.of(), List.of());
        List<Finding> findings = findings(options, ENVOY);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(NamesCheck.UNPREFERRED_NAME);
        assertThat(findings.get(0).message()).isEqualTo("\"Lindkvar\"; write \"Lindqvar\"");
        assertThat(findings.get(0).properties()).containsEntry("suggestion", "Lindqvar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rivers in Iran and in Iraq were measured.|Snow from Iran feeds marshes, and Iraq is dry.",
                "An Iranian merchant came from Iran.|The Iranian weavers of Iran sang.",
                "Stamps from Austria and Australia were sold.|A letter from Austria came, one from Australia did not.",
                "Traders from Niger go to Nigeria.|The road through Niger is longer than that through Nigeria.",
                "David Cameron wrote of Cameroon.|The coast of Cameroon is drawn, and Cameron explains it.",
                "The door was built by John Smith.|The frame was built by Robert Smyth.|Then Smyth paid, and Smith too.",
                "The members are John Smith, baker; John Harker, joiner; Ada Pell, pilot; and John Smyth, poet.",
                "The economist Neil Baker spoke, and the sailor Neil Barker answered.|Where Neil Baker saw a loss, "
                        + "Neil Barker saw a beach.",
                "A letter of John Smith was read.|They thanked John Smith.|A photograph of John Smyth was shown.",
                "The guitar of Francisco Almada is old.|The viola of Francesco Berti is new.",
                "The essay by Laurence H. Tarn is first.|The essay by Lawrence H. Sommer is second.",
                "The prime minister spoke, and the Prime Minister left.|They like the Prime Minister of today.",
                "They tell us its name.|The consulate of the US has lists, and the US is large.",
                "Doctors at WHO know who they are.|The staff of WHO know who pays.",
                "The clerk types the ID by hand.|They said I'd copy the ID twice, and I'd keep it.",
                "The ink of Obama's pen faded.|They sent a copy to Obama in spring.",
                "The wine of Georgia is good, and a Georgian friend likes it.|So George came to Georgia with Georgian wine.",
                "The talk was about Sudan.|A student from Sudan asked Mohammed al-Sudani about it.",
                "The API is old.|Both APIs are slow, and the API's page is long.",
                "They read Section 508 and the H.R. 39 bill.|The HR team likes people, and HR pays.",
                "They eat chicken and see a Website.|Their Web Site was a website, and our web site too.",
                "A nurse, Maria Keller, came.|The nurse Mario Keller left the house early.",
                "Colin MacKenzie paints boats.|Jane Mackenzie mends nets in the harbour.",
                "The painter Vincent van Gogh lived there.|A picture by Van Gogh was sold at once."
            })
    void twoNamesAreNotOne(String text) {
        assertThat(findings(text.split("\\|"))).isEmpty();
    }

    @Test
    void wordsInCapitalsNeedCompany() {
        assertThat(forms("They deploy with SWIFT payment codes.", "The singer Swift toured the country at last."))
                .isEmpty();
        assertThat(forms("Staff at UNICEF office in Rome wrote.", "Staff at Unicef office in Rome wrote back."))
                .hasSize(1);
    }

    @Test
    void formsWithoutCommonCompanyAreTwoThings() {
        assertThat(forms(
                        "The form was built with Zerox in spring.",
                        "A component of Zerox was tested.",
                        "Designers praise Zerox for buttons.",
                        "The assistant follows a ZeroX pattern.",
                        "An agent of ZeroX thinks aloud.",
                        "The paper on ZeroX has a figure."))
                .isEmpty();
    }

    @Test
    void aCopyIsCountedButIsNoEvidence() {
        NamesCheck check = new NamesCheck(NamesOptions.defaults());
        String text = """
                They live on GitHub here.
                They live on GitHub here.
                The Github page of GitHub is slow.
                The Github page of GitHub is slow.
                """;
        Corpus<NameEvidence> plain = Corpora.corpus(check, Map.of("a.txt", text));
        Place copy = plain.documents()
                .get(0)
                .evidence()
                .mentions()
                .get(1)
                .words()
                .get(0)
                .place("a.txt");
        Place first = new Place("a.txt", 3, 1, 3, 35, 52, 34);
        Corpus<NameEvidence> corpus = new Corpus<>(plain.documents(), LaterCopies.of(List.of(copy, first)));
        Finding finding = check.conclude(corpus).get(0);

        assertThat(finding.properties()).containsEntry("counts", List.of(4, 2));
        assertThat(finding.place().startLine()).isEqualTo(4); // line 3 is said to be a copy here
    }

    @Test
    void rareNamesJoinAcrossDocuments() {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < ENVOY.length; i++) {
            texts.put("page" + i + ".txt", ENVOY[i]);
        }
        NamesCheck check = new NamesCheck(NamesOptions.defaults());
        List<Finding> findings = check.conclude(Corpora.corpus(check, texts));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).place().path()).isEqualTo("page3.txt");
    }

    @Test
    void noTwoPlacesPeoplesOrLanguagesAreEverJoined() {
        List<String> sentences = new ArrayList<>();
        for (String name : ResourceLines.of(Gazetteer.class, "gazetteer.txt")) {
            sentences.add("The parcel from " + name + " arrived on Monday.");
            sentences.add("A choir from " + name + " sang in spring.");
        }
        for (String line : ResourceLines.of(Gazetteer.class, "demonyms.txt")) {
            for (String word : line.split(" ")) {
                String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
                sentences.add("The " + name + " engineers measured the wall.");
                sentences.add("Two " + name + " songs followed in spring.");
            }
        }
        assertThat(findings(sentences.toArray(String[]::new)))
                .filteredOn(finding -> "spelling".equals(finding.properties().get("kind")))
                .isEmpty();
    }

    @Test
    void everyPrefixIsReadWithoutAnException() {
        String text =
                String.join("\n", ENVOY) + "\n\u201CVan der\u2019s U.S.-led al- \u202Ede la O'\uD83D\uDE8B Mr. J. K.\n";
        for (int end = 0; end <= text.length(); end++) {
            String prefix = text.substring(0, end);
            assertThatCode(() -> findings(prefix)).as(prefix).doesNotThrowAnyException();
        }
    }

    @Test
    void aHundredThousandParagraphsTakeSeconds() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            String name = name(i % 20_000);
            text.append("On that day the envoy ")
                    .append(name)
                    .append(" met Minister Ada ")
                    .append(name)
                    .append(".\n");
        }
        NamesCheck check = new NamesCheck(NamesOptions.defaults());
        assertTimeout(
                Duration.ofSeconds(30), () -> check.conclude(Corpora.corpus(check, Map.of("a.txt", text.toString()))));
    }

    /** Names with few consonants, so that many are alike. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 20_000; rest > 0; rest /= 20) {
            name.append("bdfgklmnprstvzbdkmnr".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Test
    void optionsCopyTheirLists() {
        List<String> names = new ArrayList<>(List.of("Nginx"));
        NamesOptions options = new NamesOptions(List.of(), List.of(names), names);
        names.clear();

        assertThat(options.ignored()).containsExactly("Nginx");
        assertThat(options.distinct()).containsExactly(List.of("Nginx"));
    }
}
