package org.copydesk.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.ResourceLines;

/** Particles that belong to the name after them; see {@code particles.txt}. */
final class Particles {
    private static final int LONGEST = 5;

    private static final Set<String> ARABIC = new HashSet<>();
    private static final Set<String> EUROPEAN = new HashSet<>();

    static {
        for (String line : ResourceLines.of(Particles.class, "particles.txt")) {
            String particle = line.substring(line.indexOf(' ') + 1);
            (line.startsWith("arabic ") ? ARABIC : EUROPEAN).add(particle);
        }
    }

    private Particles() {}

    /** Whether a word, in any case, stands before an Arabic name. */
    static boolean isArabic(String word) {
        return word.length() <= LONGEST && ARABIC.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word, in any case, is a particle such as {@code van}. */
    static boolean isEuropean(String word) {
        return word.length() <= LONGEST && EUROPEAN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a form begins with a European particle and a blank. */
    static boolean beginsEuropean(String form) {
        int blank = form.indexOf(' ');
        return blank > 0 && isEuropean(form.substring(0, blank));
    }
}
