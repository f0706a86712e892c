package org.copydesk.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.text.ResourceLines;
import org.copydesk.text.Word;

/** The titles, offices, ranks and roles that stand beside a name; see {@code titles.txt}. */
final class Titles {
    /** How much a title says about who bears it. */
    enum TitleClass {
        /** Few people hold it. */
        OFFICE,
        /** Many people hold it. */
        RANK,
        /** A trade or part, written in lower case. */
        ROLE,
        /** Says nothing. */
        COURTESY,
        /** A kind of thing that has names of its own. */
        THING
    }

    /** A title found in a sentence: its words and the index of the word after it. */
    record Found(String words, int next) {}

    private static final Titles ENGLISH = new Titles(ResourceLines.of(Titles.class, "titles.txt"));

    private static final int LONGEST = 4;

    private final Map<String, TitleClass> capitalised = new HashMap<>();
    private final Map<String, TitleClass> roles = new HashMap<>();

    private Titles(List<String> lines) {
        for (String line : lines) {
            int blank = line.indexOf(' ');
            TitleClass titleClass = TitleClass.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT));
            String words = line.substring(blank + 1).replace('-', ' ');
            if (titleClass == TitleClass.ROLE) {
                roles.put(words, titleClass);
            } else {
                capitalised.put(words, titleClass);
            }
        }
    }

    static Titles english() {
        return ENGLISH;
    }

    /** The class of a title as {@link Found#words} gives it. */
    TitleClass classOf(String words) {
        TitleClass titleClass = capitalised.get(words);
        return titleClass == null ? roles.getOrDefault(words, TitleClass.ROLE) : titleClass;
    }

    /** Whether a word of lower case is a title by itself. */
    boolean isTitle(String lowerCase) {
        return capitalised.containsKey(lowerCase);
    }

    /**
     * The longest title of words with capitals that begins at a word, with the points of its abbreviations.
     *
     * @return a title of no words, with {@code next} equal to {@code from}, if there is none
     */
    Found at(List<Word> words, int from) {
        Found longest = new Found("", from);
        if (!words.get(from).isCapitalised()) {
            return longest;
        }
        StringBuilder text = new StringBuilder();
        int i = from;
        for (int n = 0; n < LONGEST && i < words.size(); n++) {
            Word word = words.get(i);
            if (!word.isWord() || !(word.isCapitalised() || isJoined(words, i))) {
                break;
            }
            text.append(n == 0 ? "" : " ").append(word.folded());
            i = afterPoint(words, i + 1);
            if (capitalised.containsKey(text.toString())) {
                longest = new Found(text.toString(), i);
            }
            if (i < words.size() && isHyphen(words.get(i))) {
                i++;
            }
        }
        return longest;
    }

    /** Past the point of an abbreviation such as {@code Gen.}; the end of a sentence has no name behind it. */
    private static int afterPoint(List<Word> words, int next) {
        boolean point = next < words.size()
                && words.get(next).is('.')
                && words.get(next).start() == words.get(next - 1).end()
                && words.get(next - 1).text().length() <= 5;
        return point ? next + 1 : next;
    }

    private static boolean isJoined(List<Word> words, int index) {
        return index > 0 && isHyphen(words.get(index - 1));
    }

    private static boolean isHyphen(Word word) {
        return word.text().length() == 1 && VisibleText.isHyphen(word.text().charAt(0));
    }

    /** The role in lower case that ends before a word ({@code the envoy}); empty if there is none. */
    String roleBefore(List<Word> words, int index) {
        String role = "";
        StringBuilder text = new StringBuilder();
        for (int i = index - 1; i >= 0 && i >= index - LONGEST && isLowerCaseWord(words.get(i)); i--) {
            text.insert(
                    0, text.length() == 0 ? words.get(i).folded() : words.get(i).folded() + " ");
            if (isKnown(text.toString())) {
                role = text.toString();
            }
        }
        return role;
    }

    /** The role in lower case behind a name and a comma ({@code , the baker}); empty if there is none. */
    String roleAfter(List<Word> words, int comma) {
        int i = comma + 1;
        if (comma >= words.size() || !words.get(comma).is(',')) {
            return "";
        }
        if (i < words.size() && isArticle(words.get(i).folded())) {
            i++;
        }
        String role = "";
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < LONGEST && i < words.size() && isLowerCaseWord(words.get(i)); n++, i++) {
            text.append(n == 0 ? "" : " ").append(words.get(i).folded());
            if (isKnown(text.toString())) {
                role = text.toString();
            }
        }
        return role;
    }

    private static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an") || word.equals("its");
    }

    private boolean isKnown(String words) {
        return roles.containsKey(words) || isOffice(words);
    }

    private boolean isOffice(String words) {
        TitleClass titleClass = capitalised.get(words);
        return titleClass == TitleClass.OFFICE || titleClass == TitleClass.THING;
    }

    private static boolean isLowerCaseWord(Word word) {
        return word.isWord() && Character.isLowerCase(word.text().codePointAt(0));
    }
}
