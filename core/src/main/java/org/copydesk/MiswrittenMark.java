package org.copydesk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.StetMark;
import org.copydesk.text.StetMark.Kind;

/**
 * Tells a stet mark that is written wrong from a sentence that begins with the word: after it come names of rules alone,
 * or it is joined to another word. Safe for use by many threads.
 */
final class MiswrittenMark {
    private static final Set<String> BEGINS = Set.of("begin", "start");
    private static final Set<String> ENDS = Set.of("end", "stop");
    private static final String PART = "stet-";

    private final RuleNames names;

    MiswrittenMark(RuleNames names) {
        this.names = names;
    }

    /** What is wrong with a comment, or empty if it is no mark at all. */
    Optional<String> objection(String comment) {
        if (!comment.startsWith("#")) {
            return expected(comment).map(expected -> Shown.text(comment) + " is no mark; expected " + expected);
        }
        String words = comment.substring(1).strip();
        boolean isMark = StetMark.of(words, 0, 0).stream().anyMatch(mark -> mark.kind() != Kind.ATTEMPT);
        return isMark || expected(words).isPresent()
                ? Optional.of(Shown.text(comment) + " in front matter is no mark; expected copydesk: off, or rules and"
                        + " groups such as copydesk: [names, hearsay]")
                : Optional.empty();
    }

    private Optional<String> expected(String comment) {
        List<String> words = Arrays.stream(comment.toLowerCase(Locale.ROOT).split("[^a-z0-9-]+", -1))
                .filter(word -> word.chars().anyMatch(Character::isLetter))
                .toList();
        String first = words.isEmpty() ? "" : words.get(0);
        List<String> rest = words.subList(Math.min(1, words.size()), words.size());
        if (first.startsWith(PART)) {
            return ofPart(first.substring(PART.length()), rest);
        }
        boolean hasPart = first.equals("stet") && !rest.isEmpty() && isPart(rest.get(0));
        if (hasPart) {
            return areNames(rest.subList(1, rest.size()))
                    ? ofPart(rest.get(0), rest.subList(1, rest.size()))
                    : Optional.empty();
        }
        boolean isMeant = first.equals("stet") && !rest.isEmpty() && areNames(rest);
        return isMeant ? Optional.of(quoted("stet", rest)) : Optional.empty();
    }

    private static boolean isPart(String word) {
        return BEGINS.contains(word) || ENDS.contains(word);
    }

    private Optional<String> ofPart(String part, List<String> rest) {
        if (isPart(part)) {
            return Optional.of(
                    quoted(BEGINS.contains(part) ? "stet-begin" : "stet-end", areNames(rest) ? rest : List.of()));
        }
        return areNames(rest) ? Optional.of("stet, stet-begin or stet-end") : Optional.empty();
    }

    private boolean areNames(List<String> words) {
        return words.stream().allMatch(word -> names.stetObjection(word).isEmpty())
                || (words.size() == 1 && names.nearest(words.get(0)).isPresent());
    }

    private String quoted(String word, List<String> rest) {
        List<String> meant = rest.stream()
                .map(name -> names.stetObjection(name).isEmpty()
                        ? name
                        : names.nearest(name).orElse(name))
                .toList();
        return Shown.text(word + (meant.isEmpty() ? "" : ": " + String.join(", ", meant)));
    }
}
