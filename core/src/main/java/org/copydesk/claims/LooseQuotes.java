package org.copydesk.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.claims.VerbForm.Form;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Word;

/**
 * Finds quotations that are sentences of their own and have no speaker: neither in their paragraph nor in the ones
 * beside it. A text that leaves its speech without speakers as a habit is a dialogue, and has none.
 */
final class LooseQuotes {
    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_OF_DIALOGUE = 3;
    /** One quotation in so many without a speaker makes a dialogue. */
    private static final int SHARE_OF_DIALOGUE = 3;

    private static final String MARKS = "\"\u201C\u201E\u00AB";
    private static final String CLOSING = "\"\u201D\u00BB";
    private static final String STOPS = ".!?\u2026";
    private static final String DASHES = "\u2014\u2013-";

    /**
     * A quotation with its marks.
     *
     * @param start in the prose of the block
     * @param end after the closing mark
     */
    record Quote(Block block, int start, int end) {}

    private final Document document;
    private final Lexicon lexicon;
    private final SpeakerLabels labels;
    private int quotations;

    private LooseQuotes(Document document, Lexicon lexicon, SpeakerLabels labels) {
        this.document = document;
        this.lexicon = lexicon;
        this.labels = labels;
    }

    /** All of a document, in the order of the text. */
    static List<Quote> of(Document document, Lexicon lexicon, SpeakerLabels labels) {
        return new LooseQuotes(document, lexicon, labels).find();
    }

    private List<Quote> find() {
        List<Quote> found = new ArrayList<>();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean speaks = labels.speechIn(block) < block.text().length();
            if (block.kind() == BlockKind.PARAGRAPH && ClaimReader.isEnglish(block) && hasMark(block) && !speaks) {
                addLoose(i, found);
            }
        }
        boolean isDialogue = found.size() >= FEWEST_OF_DIALOGUE && SHARE_OF_DIALOGUE * found.size() >= quotations;
        return isDialogue ? List.of() : found;
    }

    private static boolean hasMark(Block block) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (block.text().indexOf(MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void addLoose(int index, List<Quote> found) {
        Block block = document.blocks().get(index);
        Quotations quoted = Quotations.of(block);
        List<Quote> alone = new ArrayList<>();
        for (Map.Entry<Integer, Integer> stretch : quoted.stretches().entrySet()) {
            int start = stretch.getKey();
            int end = stretch.getValue();
            if (MARKS.indexOf(block.text().charAt(start)) >= 0) {
                quotations++;
                if (isSentence(block, start, end)) {
                    alone.add(new Quote(block, start, end));
                }
            }
        }
        if (!alone.isEmpty() && !hasSpeaker(block, quoted) && !isBesideSpeaker(index)) {
            found.add(alone.get(0));
        }
    }

    /** Whether a quotation is one or several whole sentences, and nothing else is in them. */
    private static boolean isSentence(Block block, int start, int end) {
        String text = block.text();
        boolean isClosed = end - start > 2 && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
        if (!isClosed
                || !Character.isUpperCase(text.charAt(start + 1))
                || STOPS.indexOf(text.charAt(end - 2)) < 0
                || words(block, start, end) < FEWEST_WORDS) {
            return false;
        }
        String before = text.substring(0, start).stripTrailing();
        String behind = text.substring(end).stripLeading();
        boolean begins = before.isEmpty()
                || STOPS.indexOf(before.charAt(before.length() - 1)) >= 0
                || CLOSING.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean ends =
                behind.isEmpty() || Character.isUpperCase(behind.charAt(0)) || MARKS.indexOf(behind.charAt(0)) >= 0;
        return begins && ends;
    }

    private static int words(Block block, int start, int end) {
        int words = 0;
        for (Word word : block.words()) {
            words += word.isWord() && word.start() > start && word.end() < end ? 1 : 0;
        }
        return words;
    }

    /** Whether the paragraph has somebody, or a verb of saying, outside its quotations. */
    private boolean hasSpeaker(Block block, Quotations quoted) {
        for (Word word : block.words()) {
            boolean speaks =
                    word.isWord() && !quoted.covers(word.start()) && (says(word) || isPerson(word) || isLikeName(word));
            if (speaks) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Word word) {
        VerbForm verb = lexicon.sense(word.folded()).verb();
        return verb != null && (verb.is(Form.PAST) || verb.is(Form.THIRD));
    }

    private boolean isPerson(Word word) {
        return switch (word.folded()) {
            case "he", "she", "they", "i", "we", "him", "her", "them", "who" -> true;
            default -> lexicon.sense(word.folded()).head() != null;
        };
    }

    /** Whether a word is capitalised and not one that merely begins a sentence. */
    private boolean isLikeName(Word word) {
        return word.isCapitalised() && lexicon.sense(word.folded()).equals(Sense.NONE);
    }

    private boolean isBesideSpeaker(int index) {
        List<Block> blocks = document.blocks();
        boolean before = index > 0 && speaksBefore(blocks.get(index - 1));
        return before || (index + 1 < blocks.size() && speaksBehind(blocks.get(index + 1)));
    }

    /** Whether a paragraph leads to the speech behind it: somebody is in it, it ends in a colon, or its speech goes on. */
    private boolean speaksBefore(Block block) {
        String text = block.text().strip();
        if (block.kind() == BlockKind.HEADING || text.isEmpty()) {
            return false;
        }
        Quotations quoted = Quotations.of(block);
        boolean goesOn =
                quoted.covers(block.text().length() - 1) && CLOSING.indexOf(text.charAt(text.length() - 1)) < 0;
        return goesOn || text.endsWith(":") || hasNamed(block, quoted);
    }

    private boolean hasNamed(Block block, Quotations quoted) {
        boolean begins = true;
        for (Word word : block.words()) {
            boolean outside = word.isWord() && !quoted.covers(word.start());
            if (outside && (isPerson(word) || (!begins && isLikeName(word)))) {
                return true;
            }
            begins = word.text().length() == 1 && STOPS.contains(word.text());
        }
        return false;
    }

    /** Whether a paragraph names who spoke before it: without a quotation of its own, or as a line behind a dash. */
    private boolean speaksBehind(Block block) {
        if (block.text().isEmpty() || block.kind() == BlockKind.HEADING) {
            return false;
        }
        if (DASHES.indexOf(block.text().charAt(0)) >= 0) {
            return true;
        }
        Quotations quoted = Quotations.of(block);
        boolean says = block.words().stream().anyMatch(this::says);
        return says && quoted.stretches().isEmpty() && hasNamed(block, quoted);
    }
}
