package org.copydesk.claims;

import java.util.Optional;
import java.util.Set;
import org.copydesk.claims.SourceHead.GrammaticalNumber;
import org.copydesk.claims.SourcePhrase.Pointer;

/**
 * One person by a noun that is in no lexicon: who speaks a quotation, or keeps a name back, is a person, unless it is a
 * thing that bears words. "It smells," said one beekeeper.
 */
final class UnknownSpeaker {
    private static final int LONGEST = 6;

    /** Things that are said to say what they bear: a sign said. */
    private static final Set<String> BEARERS = Set.of(
            "sign",
            "notice",
            "poster",
            "banner",
            "plaque",
            "label",
            "letter",
            "message",
            "note",
            "statement",
            "report",
            "memo",
            "release",
            "article",
            "headline",
            "email",
            "mail",
            "tweet",
            "post",
            "leaflet",
            "card",
            "inscription",
            "caption",
            "voice",
            "recording",
            "song",
            "rule",
            "law",
            "proverb",
            "prayer",
            "book",
            "page",
            "website",
            "newspaper",
            "paper",
            "placard",
            "sticker",
            "slogan",
            "text",
            "document",
            "study",
            "survey",
            "poll",
            "line",
            "character",
            "computer",
            "machine",
            "error",
            "entry",
            "graffito");

    private UnknownSpeaker() {}

    /** The phrase that starts with "a", "one" or "another" here, or empty if its head is known or can be no person. */
    static Optional<SourcePhrase> startingAt(TaggedSentence sentence, int start) {
        if (!sentence.is(start, "a")
                && !sentence.is(start, "an")
                && !sentence.is(start, "one")
                && !sentence.is(start, "another")) {
            return Optional.empty();
        }
        int head = start;
        while (head < start + LONGEST && (isPart(sentence, head + 1) || sentence.isHyphen(head + 1))) {
            head++;
        }
        boolean noun = head > start
                && sentence.sense(head).head() == null
                && !sentence.word(head).isCapitalised();
        if (!noun
                || BEARERS.contains(sentence.folded(head))
                || sentence.isHyphen(head)
                || sentence.folded(head).endsWith("s")) {
            return Optional.empty();
        }
        SourceHead person = new SourceHead(sentence.folded(head), SourceClass.TRADE, GrammaticalNumber.SINGULAR);
        return Optional.of(new SourcePhrase(start, head, person, Pointer.NOBODY, false, false));
    }

    private static boolean isPart(TaggedSentence sentence, int i) {
        Sense sense = sentence.sense(i);
        boolean plain = sense.equals(Sense.NONE) || sense.is(WordClass.MODIFIER) || sense.is(WordClass.NATION);
        boolean knows = sentence.phrase(PhraseClass.KNOWING, i) > 0;
        return sentence.isWord(i)
                && plain
                && !knows
                && sense.verb() == null
                && !sentence.isAdverb(i)
                && !sentence.isQuoted(i);
    }
}
