package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Block;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;

/** Plain text that is not all running text: letters with a head, addresses, quoted mail, stanzas. */
class MixedPlainTextTest {
    private static List<String> blocks(String text) {
        return new PlainTextFormat()
                .read(Source.of("letter.txt", text), ReadingOptions.defaults()).blocks().stream()
                        .map(Block::text)
                        .toList();
    }

    @Test
    void theHeadOfALetterDoesNotCutItsSentences() {
        assertThat(blocks("""
                        From: Ada
                        To: Bo
                        Date: 3 May 2021
                        Subject: the crane

                        The first thing is the money. People close to the harbour board have
                        said that there will be none before the end of the year.

                        The second thing is the crane, which nobody has oiled since the spring
                        of the year before last.
                        """))
                .contains(
                        "From: Ada",
                        "To: Bo",
                        "The first thing is the money. People close to the harbour board have said that there will be"
                                + " none before the end of the year.",
                        "The second thing is the crane, which nobody has oiled since the spring of the year before"
                                + " last.");
    }

    @Test
    void addressLinesDoNotCutTheSentencesOfARelease() {
        assertThat(blocks("""
                        Orvel Pumps Ltd
                        Quay Street 4
                        Port Orvel

                        Contact: the press office
                        Phone: 555 0100

                        The company has opened its second hall. Officials familiar with the
                        project said it was late.
                        """))
                .contains(
                        "Quay Street 4",
                        "The company has opened its second hall. Officials familiar with the project said it was"
                                + " late.");
    }

    @Test
    void wrappedQuotedMailIsOneQuotation() {
        assertThat(blocks("""
                        On Monday Bo wrote:

                        > The second boat has been out of the water since the storm, and the
                        > paint will not dry before June.

                        Then we should rent the boat of the school until the paint has dried,
                        or cancel the trip.
                        """))
                .contains(
                        "The second boat has been out of the water since the storm, and the paint will not dry before"
                                + " June.",
                        "Then we should rent the boat of the school until the paint has dried, or cancel the trip.");
    }

    @Test
    void aLineOfASentenceThatGoesOnBelowIsNoParagraphOfItsOwn() {
        assertThat(blocks("""
                        The gate is shut at ten.
                        The lamp burns until the morning.
                        The keeper sleeps in the tower and is woken by the bell of the first
                        boat that comes in.
                        Visitors wait outside.
                        """))
                .contains(
                        "The keeper sleeps in the tower and is woken by the bell of the first boat that comes in.",
                        "Visitors wait outside.");
    }

    @Test
    void paragraphsOfOneLineStayApart() {
        assertThat(blocks("""
                        The gate is shut at ten, and nobody may pass before the lamp has been lit and the bell has rung twice.
                        A short line ends here.
                        The keeper sleeps in the tower and is woken by the bell of the first boat that comes in from the sea.
                        Visitors wait outside the gate until the keeper has had his tea and has read the log of the night.
                        """)).hasSize(4);
    }
}
