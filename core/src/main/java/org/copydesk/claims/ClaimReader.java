package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.check.Place;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Folding;
import org.copydesk.text.Mark;
import org.copydesk.text.Sentence;
import org.copydesk.text.Word;

/** Reads the claims of a document, block by block. Safe for use by many threads. */
final class ClaimReader {
    private static final int LONGEST_QUOTE = 100;
    private static final int LONGEST_SUBJECT = 2_000;

    private final Lexicon lexicon;

    ClaimReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Claim> read(Document document) {
        List<Claim> claims = new ArrayList<>();
        SpeakerLabels speakers = SpeakerLabels.of(document);
        for (Block block : document.blocks()) {
            if (isWritersOwn(block) && isEnglish(block) && mayClaim(block.words())) {
                readBlock(document, block, Quotations.of(block, speakers.speechIn(block)), claims);
            }
        }
        return claims;
    }

    private static boolean isEnglish(Block block) {
        String language = block.language();
        return language.equals("en") || language.startsWith("en-") || language.startsWith("en_");
    }

    private static boolean isWritersOwn(Block block) {
        return switch (block.kind()) {
            case QUOTATION, VERSE, TABLE_CELL -> false;
            default -> true;
        };
    }

    /** A title, or a front-matter value that is one: it ends without a stop. */
    private static boolean isTitle(Block block) {
        boolean stops =
                ".!?\u2026\"\u201D".indexOf(block.text().charAt(block.text().length() - 1)) >= 0;
        return block.kind() == BlockKind.HEADING || (block.kind() == BlockKind.FRONT_MATTER && !stops);
    }

    /** Whether there are words at all of which claims are made: one look-up a word. */
    private boolean mayClaim(List<Word> words) {
        boolean people = false;
        boolean verb = false;
        for (Word word : words) {
            Sense sense = word.isWord() ? lexicon.sense(word.folded()) : Sense.NONE;
            people |= sense.head() != null || sense.is(WordClass.ONE);
            verb |= sense.verb() != null || word.folded().equals("according");
            if ((people && verb) || sense.passive() != null || lexicon.hintsAtHearsay(word.folded())) {
                return true;
            }
        }
        return false;
    }

    private void readBlock(Document document, Block block, Quotations quotations, List<Claim> claims) {
        References references = References.of(block);
        Carried carried = Carried.NOTHING;
        for (Sentence sentence : block.sentences()) {
            TaggedSentence tagged = new TaggedSentence(sentence, lexicon, quotations);
            SentenceClaims found = new SentenceClaims(tagged, carried);
            boolean isSupported = references.support(tagged);
            List<Candidate> candidates = found.claims(candidate -> isSupported
                    || references.link(sentence, tagged.word(candidate.from()).start()));
            String subject = candidates.isEmpty() ? "" : subject(block, sentence);
            for (Candidate candidate : candidates) {
                boolean inTitle = isTitle(block) && candidate.kind() != ClaimKind.HEARSAY;
                if (!inTitle && !isMentioned(block, tagged, candidate) && !isInWork(block, tagged, candidate)) {
                    claims.add(claim(document, block, tagged, candidate, subject));
                }
            }
            carried = found.carry();
        }
    }

    /** Whether the words are only mentioned: they, and nothing more, are emphasised. */
    private static boolean isMentioned(Block block, TaggedSentence sentence, Candidate candidate) {
        int start = sentence.word(candidate.from()).start();
        int end = sentence.word(candidate.to() - 1).end();
        for (Mark mark : block.marks()) {
            if (mark.kind() == Mark.Kind.EMPHASIS && mark.start() == start && mark.end() == end) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWork(Block block, TaggedSentence sentence, Candidate candidate) {
        return !isTitle(block) && WorkTitle.contains(block, sentence, candidate.from(), candidate.to());
    }

    /** The sentence as fingerprints need it; all its claims share it, and of an endless one the start will do. */
    private static String subject(Block block, Sentence sentence) {
        int end = Math.min(sentence.end(), sentence.start() + LONGEST_SUBJECT);
        return Folding.fold(withSingleBlanks(block.text().substring(sentence.start(), end)));
    }

    private static Claim claim(
            Document document, Block block, TaggedSentence sentence, Candidate candidate, String subject) {
        int from = sentence.word(candidate.from()).start();
        int to = sentence.word(candidate.to() - 1).end();
        return new Claim(
                candidate.kind(),
                Place.of(document.source(), block, from, to),
                shorten(withSingleBlanks(block.text().substring(from, to))),
                subject,
                candidate.weight(),
                Math.round(candidate.certainty() * 100) / 100.0);
    }

    private static String withSingleBlanks(String text) {
        StringBuilder single = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                single.append(c);
            } else if (!single.isEmpty() && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static String shorten(String phrase) {
        if (phrase.length() <= LONGEST_QUOTE) {
            return phrase;
        }
        int blank = phrase.lastIndexOf(' ', LONGEST_QUOTE);
        return phrase.substring(0, blank > 0 ? blank : LONGEST_QUOTE) + " \u2026";
    }
}
