package org.copydesk.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Place;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Folding;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.copydesk.text.Word;
import org.jspecify.annotations.Nullable;

/** The house list, ready to be looked for in prose. Safe for use by many threads. */
final class HouseList {
    /** Some words to look for, in order, and which of them touch the word before. */
    private record Phrase(List<String> words, BitSet touching, String found, String use) {
        boolean isAllCapitals() {
            return Casing.of(found) == Casing.CAPITALS;
        }
    }

    /** What the house list says of a block: the uses to report, and which words it has taken care of. */
    record Result(List<HouseUse> uses, BitSet settled) {}

    private final Map<String, List<Phrase>> unpreferred = new HashMap<>();
    private final Map<String, List<Phrase>> exceptions = new HashMap<>();

    HouseList(List<HouseName> names) {
        for (HouseName name : names) {
            for (String form : name.not()) {
                add(unpreferred, phrase(form, VisibleText.of(form), name.use()));
            }
            for (String form : name.except()) {
                add(exceptions, phrase(form, Folding.fold(form), name.use()));
            }
        }
    }

    private static Phrase phrase(String form, String text, String use) {
        Prose prose = new Prose.Builder(text).copy(0, text.length()).build();
        List<Word> words = Block.builder(BlockKind.PARAGRAPH, prose)
                .build(0, text.length())
                .words();
        BitSet touching = new BitSet();
        for (int i = 1; i < words.size(); i++) {
            touching.set(i, words.get(i - 1).end() == words.get(i).start());
        }
        return new Phrase(words.stream().map(Word::text).toList(), touching, form, use);
    }

    private static void add(Map<String, List<Phrase>> phrases, Phrase phrase) {
        if (!phrase.words().isEmpty()) {
            phrases.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /**
     * Looks for unpreferred spellings in a block.
     *
     * @param quoted the words that are somebody's own, where every spelling stays
     */
    Result in(Source source, Block block, BitSet quoted) {
        BitSet settled = new BitSet();
        List<HouseUse> uses = new ArrayList<>();
        if (unpreferred.isEmpty()) {
            return new Result(uses, settled);
        }
        settleExceptions(block, settled);
        for (int i = 0; i < block.words().size(); i++) {
            Phrase phrase = settled.get(i) ? null : longestAt(block, i);
            if (phrase == null) {
                continue;
            }
            int last = i + phrase.words().size() - 1;
            if (!quoted.get(i)) {
                uses.add(use(source, block, i, last, phrase));
            }
            settled.set(i, last + 1);
        }
        return new Result(uses, settled);
    }

    private void settleExceptions(Block block, BitSet settled) {
        List<Word> words = block.words();
        for (int i = 0; i < words.size(); i++) {
            for (Phrase phrase : exceptions.getOrDefault(words.get(i).folded(), List.of())) {
                if (matches(phrase, block, i, true)) {
                    settled.set(i, i + phrase.words().size());
                }
            }
        }
    }

    private @Nullable Phrase longestAt(Block block, int index) {
        String word = VisibleText.of(block.words().get(index).text());
        Phrase longest = longest(unpreferred.getOrDefault(word, List.of()), block, index, null);
        String stem = Possessives.cut(word);
        return stem.equals(word) ? longest : longest(unpreferred.getOrDefault(stem, List.of()), block, index, longest);
    }

    private static @Nullable Phrase longest(List<Phrase> phrases, Block block, int index, @Nullable Phrase best) {
        Phrase longest = best;
        for (Phrase phrase : phrases) {
            boolean longer =
                    longest == null || phrase.words().size() > longest.words().size();
            if (longer && matches(phrase, block, index, false) && isUse(phrase, block, index)) {
                longest = phrase;
            }
        }
        return longest;
    }

    private static boolean matches(Phrase phrase, Block block, int index, boolean folded) {
        List<Word> words = block.words();
        int count = phrase.words().size();
        if (index + count > words.size()) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            Word word = words.get(index + i);
            String text = folded ? word.folded() : VisibleText.of(word.text());
            String expected = phrase.words().get(i);
            boolean equal = text.equals(expected)
                    || (i == count - 1 && Possessives.cut(text).equals(expected));
            if (!equal
                    || (i > 0 && isApart(block, index + i) == phrase.touching().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApart(Block block, int index) {
        int from = block.words().get(index - 1).end();
        int to = block.words().get(index).start();
        return block.text()
                .substring(from, to)
                .chars()
                .anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Not a piece of a file name, and not a word of grammar among capitals, where "us" is written like "US". */
    private static boolean isUse(Phrase phrase, Block block, int index) {
        List<Word> words = block.words();
        int last = index + phrase.words().size() - 1;
        if (Identifiers.arePiece(words, index, last)) {
            return false;
        }
        return !isGrammarInCapitals(phrase) || words.stream().anyMatch(word -> hasSmallLetter(word.text()));
    }

    private static boolean isGrammarInCapitals(Phrase phrase) {
        return phrase.isAllCapitals()
                && phrase.words().size() == 1
                && WordList.FUNCTION_WORDS.contains(Folding.fold(phrase.words().get(0)));
    }

    private static boolean hasSmallLetter(String text) {
        return text.chars().anyMatch(Character::isLowerCase);
    }

    private static HouseUse use(Source source, Block block, int first, int last, Phrase phrase) {
        int from = block.words().get(first).start();
        Word end = block.words().get(last);
        boolean possessive = !VisibleText.of(end.text())
                .equals(phrase.words().get(phrase.words().size() - 1));
        int to = end.start()
                + (possessive ? Possessives.stemLength(end.text()) : end.text().length());
        return new HouseUse(phrase.found(), phrase.use(), Place.of(source, block, from, to));
    }
}
