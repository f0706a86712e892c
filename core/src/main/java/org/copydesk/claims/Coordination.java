package org.copydesk.claims;

import java.util.Optional;
import org.copydesk.claims.SourcePhrase.Pointer;

/** Extends a source phrase to those that are joined to it: analysts and diplomats; residents, doctors and aid workers. */
final class Coordination {
    private Coordination() {}

    /** The phrase with all others before it that "and" or "or" joins; the phrase itself if there are none. */
    static SourcePhrase extend(TaggedSentence sentence, SourcePhrase last) {
        SourcePhrase whole = last;
        int before = last.start() - 1;
        while (joins(sentence, before, whole.start() < last.start())) {
            Optional<SourcePhrase> other = SourcePhraseReader.read(sentence, before - 1);
            if (other.isEmpty() || !isPlain(other.get())) {
                return whole;
            }
            whole = whole.with(
                    other.get().start(), nearer(whole, other.get()), other.get().organisationNamed());
            before = whole.start() - 1;
        }
        return whole;
    }

    private static boolean joins(TaggedSentence sentence, int i, boolean inList) {
        return sentence.is(i, "and") || sentence.is(i, "or") || (inList && sentence.isSign(i, ','));
    }

    private static boolean isPlain(SourcePhrase phrase) {
        return phrase.head().isPlural() && phrase.pointer() == Pointer.NOBODY;
    }

    /** Of two heads the one that says more about how they know: insiders before experts, experts before crowds. */
    private static SourceHead nearer(SourcePhrase one, SourcePhrase other) {
        SourceClass first = one.head().people();
        SourceClass second = other.head().people();
        boolean nearer = second.isInside() || (second.isJudge() && !first.isInside());
        return nearer ? other.head() : one.head();
    }
}
