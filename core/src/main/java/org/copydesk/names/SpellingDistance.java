package org.copydesk.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.ResourceLines;

/**
 * How far two spellings are apart: an edit distance in which groups of letters that transliterations exchange are cheap
 * ({@code letter-costs.txt}), a doubled letter is nearly free, two letters in the wrong order are one slip, and any other
 * change costs about 1; at the first letter, where slips are rare, half as much again. Method: R. A. Wagner and M. J.
 * Fischer, "The String-to-String Correction Problem", J. ACM 21 (1974), with rules for groups of letters on top.
 */
final class SpellingDistance {
    private static final double SUBSTITUTION = 1.0;
    private static final double VOWEL_FOR_CONSONANT = 1.2;
    private static final double INSERTION = 0.9;
    private static final double DOUBLED = 0.15;
    private static final double TRANSPOSITION = 0.6;
    private static final double FIRST_LETTER = 1.5;

    /** Groups of letters that stand for each other; either may be empty. */
    private record Exchange(String from, String to, double cost) {}

    private static final Map<Integer, List<Exchange>> EXCHANGES = load();

    private final String a;
    private final String b;
    private final double[][] best;

    private SpellingDistance(String a, String b) {
        this.a = a;
        this.b = b;
        this.best = new double[a.length() + 1][b.length() + 1];
    }

    private static Map<Integer, List<Exchange>> load() {
        Map<Integer, List<Exchange>> exchanges = new HashMap<>();
        for (String line : ResourceLines.of(SpellingDistance.class, "letter-costs.txt")) {
            String[] parts = line.split("\\s+");
            String to = parts[1].equals("-") ? "" : parts[1];
            double cost = Double.parseDouble(parts[2]);
            add(exchanges, new Exchange(parts[0], to, cost));
            add(exchanges, new Exchange(to, parts[0], cost));
        }
        return exchanges;
    }

    private static void add(Map<Integer, List<Exchange>> exchanges, Exchange exchange) {
        exchanges
                .computeIfAbsent(endings(last(exchange.from()), last(exchange.to())), key -> new ArrayList<>())
                .add(exchange);
    }

    private static int last(String group) {
        return group.isEmpty() ? 0 : group.charAt(group.length() - 1);
    }

    private static int endings(int first, int second) {
        return (first << 16) | second;
    }

    /**
     * The distance of two words; the same in both directions.
     *
     * @param a letters in lower case, as {@link FormatKey} gives them
     * @param b the other word, likewise
     * @return 0 for equal words, about 1 for one unlikely change
     */
    static double of(String a, String b) {
        return new SpellingDistance(a, b).compute();
    }

    private double compute() {
        for (double[] row : best) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        best[0][0] = 0;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i + j > 0) {
                    best[i][j] = step(i, j);
                }
            }
        }
        return best[a.length()][b.length()];
    }

    private double step(int i, int j) {
        double cost = Double.POSITIVE_INFINITY;
        if (i > 0) {
            cost = Math.min(cost, best[i - 1][j] + removal(a, i - 1, j));
        }
        if (j > 0) {
            cost = Math.min(cost, best[i][j - 1] + removal(b, j - 1, i));
        }
        if (i > 0 && j > 0) {
            cost = Math.min(cost, best[i - 1][j - 1] + substitution(i, j));
            cost = Math.min(cost, transposition(i, j));
            cost = Math.min(cost, exchange(i, j, endings(a.charAt(i - 1), b.charAt(j - 1))));
        }
        if (i > 0) {
            cost = Math.min(cost, exchange(i, j, endings(a.charAt(i - 1), 0)));
        }
        return j > 0 ? Math.min(cost, exchange(i, j, endings(0, b.charAt(j - 1)))) : cost;
    }

    private double removal(String word, int index, int other) {
        boolean doubled = index > 0 && word.charAt(index) == word.charAt(index - 1);
        return doubled ? DOUBLED : atStart(index, other, INSERTION);
    }

    private double substitution(int i, int j) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        if (x == y) {
            return 0;
        }
        return atStart(i - 1, j - 1, isVowel(x) == isVowel(y) ? SUBSTITUTION : VOWEL_FOR_CONSONANT);
    }

    private double transposition(int i, int j) {
        boolean swapped = i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1)
                && a.charAt(i - 1) != a.charAt(i - 2);
        return swapped ? best[i - 2][j - 2] + atStart(i - 2, j - 2, TRANSPOSITION) : Double.POSITIVE_INFINITY;
    }

    private double exchange(int i, int j, int endings) {
        double cost = Double.POSITIVE_INFINITY;
        for (Exchange exchange : EXCHANGES.getOrDefault(endings, List.of())) {
            int from = i - exchange.from().length();
            int to = j - exchange.to().length();
            if (from >= 0 && to >= 0 && a.startsWith(exchange.from(), from) && b.startsWith(exchange.to(), to)) {
                cost = Math.min(cost, best[from][to] + atStart(from, to, exchange.cost()));
            }
        }
        return cost;
    }

    private static double atStart(int i, int j, double cost) {
        return i == 0 && j == 0 ? cost * FIRST_LETTER : cost;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
