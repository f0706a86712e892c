package org.copydesk.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    private static final double CERTAINTY_OF_QUOTE = 0.8;

    /** What makes a share of a number before it: 3 in 10, seven out of ten, 12 per cent. */
    private static final Set<String> FIGURES_GO_ON = Set.of("in", "out", "per");

    private final Lexicon lexicon;
    private final FactWords facts;

    ClaimReader(Lexicon lexicon, FactWords facts) {
        this.lexicon = lexicon;
        this.facts = facts;
    }

    List<Claim> read(Document document) {
        List<Claim> claims = new ArrayList<>();
        SpeakerLabels speakers = SpeakerLabels.of(document);
        boolean hasEvidence = false;
        for (Block block : document.blocks()) {
            boolean isInList = block.kind() == BlockKind.LIST_ITEM;
            Carried carried = isInList && hasEvidence ? Carried.EVIDENCE : Carried.NOTHING;
            if (isWritersOwn(block) && isEnglish(block) && mayClaim(block.words())) {
                carried = readBlock(document, block, Quotations.of(block, speakers.speechIn(block)), carried, claims);
            }
            hasEvidence = isInList ? hasEvidence : carried.evidence();
        }
        LooseQuotes.of(document, lexicon, speakers).forEach(quote -> claims.add(claim(document, quote)));
        claims.sort(Comparator.comparing(Claim::place));
        return claims;
    }

    static boolean isEnglish(Block block) {
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
        boolean figures = false;
        boolean isFigure = false;
        for (Word word : words) {
            if (isFigure && FIGURES_GO_ON.contains(word.folded())) {
                return true;
            }
            isFigure = word.kind() == Word.Kind.NUMBER || facts.is(word.folded(), FactWord.NUMERAL);
            figures |= isFigure;
            Sense sense = word.isWord() ? lexicon.sense(word.folded()) : Sense.NONE;
            people |= sense.head() != null || sense.is(WordClass.ONE);
            verb |= sense.verb() != null || word.folded().equals("according");
            if ((people && (verb || figures))
                    || sense.passive() != null
                    || lexicon.hints(word.folded())
                    || facts.hints(word.folded())) {
                return true;
            }
        }
        return false;
    }

    /** Reads the claims of a block; returns what it leaves for a list behind it. */
    private Carried readBlock(
            Document document, Block block, Quotations quotations, Carried before, List<Claim> claims) {
        References references = References.of(block);
        Carried carried = before;
        for (Sentence sentence : block.sentences()) {
            TaggedSentence tagged = new TaggedSentence(sentence, lexicon, quotations);
            SentenceClaims found = new SentenceClaims(tagged, carried, facts);
            boolean isSupported = references.support(tagged);
            List<Candidate> candidates = found.claims(candidate -> isSupported
                    || (candidate.kind().isFact()
                            ? references.areThereAny()
                            : references.link(
                                    sentence, tagged.word(candidate.from()).start())));
            String subject = candidates.isEmpty() ? "" : subject(block, sentence);
            for (Candidate candidate : candidates) {
                if (isPlaceOf(block, candidate.kind())
                        && !isMentioned(block, tagged, candidate)
                        && !isInWork(block, tagged, candidate)) {
                    claims.add(claim(document, block, tagged, candidate, subject));
                }
            }
            carried = found.carry();
        }
        return references.areThereAny() ? Carried.EVIDENCE : carried;
    }

    /** Facts are stated in paragraphs and items; a title has hearsay at most. */
    private static boolean isPlaceOf(Block block, ClaimKind kind) {
        if (kind.isFact()) {
            return block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
        }
        return kind == ClaimKind.HEARSAY || !isTitle(block);
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

    private static Claim claim(Document document, LooseQuotes.Quote quote) {
        String text = quote.block().text().substring(quote.start(), quote.end());
        String words = withSingleBlanks(text.substring(1, text.length() - 1));
        return new Claim(
                ClaimKind.UNATTRIBUTED_QUOTE,
                Place.of(document.source(), quote.block(), quote.start(), quote.end()),
                shorten(words),
                Folding.fold(words.substring(0, Math.min(words.length(), LONGEST_SUBJECT))),
                Claim.Weight.FULL,
                CERTAINTY_OF_QUOTE);
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
