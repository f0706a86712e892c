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

    /** Of fewer pages no phrase is known to be a set one: that so short a text stands twice is more likely a slip. */
    private static final int LEAST_PAGES_OF_PHRASES = 20;

    /**
     * In many pages a shorter text is rather a set phrase than a copy: of 31 such repeats that an editor judged 3 were
     * slips.
     */
    private static final int LEAST_WORDS = 16;

    /** The same for a text within a longer one: of 7 none was a slip. */
    private static final int LEAST_WORDS_WITHIN = 20;

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
                || (hasPhrases() && isPhrase(view, files, words));
    }

    private boolean hasPhrases() {
        return pages >= LEAST_PAGES_OF_PHRASES;
    }

    private static boolean isPhrase(PassageView view, long files, long words) {
        return (files >= LEAST_FILES_OF_PHRASE && words <= MOST_WORDS_OF_PHRASE)
                || (files >= SHARE_OF_PHRASE * LEAST_FILES_OF_PHRASE && words <= SHARE_OF_PHRASE * MOST_WORDS_OF_PHRASE)
                || (files >= LEAST_FILES_OF_ENDS && view.isAtEndsOfPages());
    }

    /**
     * The level of a finding.
     *
     * @param words how many words stand again; a sentence that short is a note
     */
    Level level(Rule rule, Optional<MeantRepeat> reason, long words) {
        return reason.isPresent() || (hasPhrases() && words < LEAST_WORDS) ? Level.NOTE : rule.level();
    }

    /**
     * The level of a finding of texts within longer ones.
     *
     * @param words how many words the longest of them has
     */
    Level levelWithin(Rule rule, Optional<MeantRepeat> reason, long words) {
        return reason.isPresent() || (hasPhrases() && words < LEAST_WORDS_WITHIN) ? Level.NOTE : rule.level();
    }
}
