package org.copydesk.repeats;

import java.util.Optional;
import java.util.stream.IntStream;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.repeats.twins.TwinPages;

/** Tells which repeats are likely to be meant, or too short to be worth more than a note. */
final class MeantRepeats {
    /** The property that says why a repeat is likely to be meant. */
    static final String PROPERTY = "meant";

    /** A shorter text is as likely to be a set phrase as a copy: of 31 such repeats that an editor judged 3 were slips. */
    private static final int LEAST_WORDS = 16;

    private static final int MOST_WORDS_OF_BOILERPLATE = 60;
    private static final int LEAST_FILES_OF_BOILERPLATE = 20;
    /** One page in so many must have it. */
    private static final int SHARE_OF_BOILERPLATE = 10;

    /** So many files make a sentence or two a set phrase, however many other files there are. */
    private static final int LEAST_FILES_OF_PHRASE = 3;

    private static final int MOST_WORDS_OF_PHRASE = 20;
    /** Twice as many files do so with twice as many words. */
    private static final int SHARE_OF_PHRASE = 2;

    /** So many files that have it at their head or foot. */
    private static final int LEAST_FILES_OF_ENDS = 3;

    /** How many pages there are; twins are one. */
    private final long pages;

    MeantRepeats(CorpusBlocks blocks, TwinPages twins) {
        this.pages = IntStream.range(0, blocks.documents())
                .filter(document -> twins.page(document) == document)
                .count();
    }

    /** Why a passage is likely to be meant; empty if nothing speaks for it. */
    Optional<MeantRepeat> reason(PassageView view) {
        return view.meant().or(() -> isBoilerplate(view) ? Optional.of(MeantRepeat.BOILERPLATE) : Optional.empty());
    }

    private boolean isBoilerplate(PassageView view) {
        long words = view.words();
        if (words > MOST_WORDS_OF_BOILERPLATE) {
            return false;
        }
        long files = view.files();
        return (files >= LEAST_FILES_OF_BOILERPLATE && SHARE_OF_BOILERPLATE * files >= pages)
                || (files >= LEAST_FILES_OF_PHRASE && words <= MOST_WORDS_OF_PHRASE)
                || (files >= SHARE_OF_PHRASE * LEAST_FILES_OF_PHRASE && words <= SHARE_OF_PHRASE * MOST_WORDS_OF_PHRASE)
                || (files >= LEAST_FILES_OF_ENDS && view.isAtEndsOfPages());
    }

    /**
     * The level of a finding.
     *
     * @param words how many words stand again; a sentence that short is a note
     */
    Level level(Rule rule, Optional<MeantRepeat> reason, long words) {
        return reason.isPresent() || words < LEAST_WORDS ? Level.NOTE : rule.level();
    }
}
