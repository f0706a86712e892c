package org.copydesk.names;

import java.util.Locale;
import java.util.Set;

/**
 * Decides whether two forms with one key are one name, and how surely. What is doubtful is no name: capitals that may be
 * emphasis or an acronym, ordinary words in title case, compounds, people who share a surname or a given name.
 */
final class FormatGuard {
    /** The answer where two forms are two names, or may be. */
    static final double NO = 0;

    private static final int OFTEN = 3;
    private static final int SHORTEST_MIXED = 3;
    private static final int SHORTEST_CAPITALS = 4;
    private static final int SHARED_COMPANY = 2;

    private static final Set<String> SURNAME_BEGINNINGS = Set.of(
            "mac", "mc", "de", "la", "le", "van", "von", "di", "du", "del", "fitz", "o", "ver", "da", "des", "al",
            "el");

    private final NameIndex index;
    private final NameFamily family;

    FormatGuard(NameIndex index, NameFamily family) {
        this.index = index;
        this.family = family;
    }

    /** The confidence that two forms of the family are one name; {@link #NO} if they must not be joined. */
    double confidence(NameForm first, NameForm second) {
        NameContext a = NameContext.of(first.uses(), index);
        NameContext b = NameContext.of(second.uses(), index);
        NameKind kind = NameKind.between(first.text(), second.text());
        boolean joined = switch (kind) {
            case ABBREVIATION -> isAbbreviation(first, second, a, b);
            case CAPITALISATION -> isCapitalisation(first, second, a, b);
            case SPACING -> isSpacing(first, second, a, b);
            case DIACRITICS -> isSamePerson(a, b);
            case LOOK_ALIKE -> true;
            case SPELLING -> false;
        };
        return joined ? score(kind, first, second, a, b) : NO;
    }

    private double score(NameKind kind, NameForm first, NameForm second, NameContext a, NameContext b) {
        boolean shared = NameContext.share(a.neighbours(), b.neighbours());
        boolean apart = !NameContext.share(a.documents(), b.documents());
        boolean person = kind == NameKind.DIACRITICS || kind == NameKind.SPACING;
        boolean firstInCapitals = first.casing() == Casing.CAPITALS;
        boolean secondInCapitals = second.casing() == Casing.CAPITALS;
        return NameScore.from("format." + kind.id())
                .add("format.sharedNeighbour", shared)
                .add("format.acrossDocuments", apart)
                .add("format.allCapitals", firstInCapitals != secondInCapitals)
                .add("format.surnameOnly", person && apart && !shared)
                .add(
                        "format.nativePlace",
                        kind == NameKind.DIACRITICS && Gazetteer.get().isEnglish(first.text(), second.text()))
                .confidence();
    }

    private boolean isAbbreviation(NameForm first, NameForm second, NameContext a, NameContext b) {
        return first.casing() == Casing.CAPITALS
                && second.casing() == Casing.CAPITALS
                && a.isNumbered() == b.isNumbered()
                && !a.isStrangerTo(b)
                && !WordList.POSTAL_CODES.contains(family.key());
    }

    private boolean isCapitalisation(NameForm first, NameForm second, NameContext a, NameContext b) {
        boolean spaced = !separators(first.text()).equals(separators(second.text()));
        if (spaced && !isSpacing(first, second, a, b)) {
            return false;
        }
        Casing one = first.casing();
        Casing other = second.casing();
        if (one == Casing.TITLE && other == Casing.TITLE) {
            return isParticleCase(first, second, a, b);
        }
        if (one == Casing.CAPITALS && other == Casing.CAPITALS) {
            return false;
        }
        boolean capitals = one == Casing.CAPITALS || other == Casing.CAPITALS;
        boolean title = one == Casing.TITLE || other == Casing.TITLE;
        return (capitals && title) ? isName(a, b) : isBrand(first, second, a, b);
    }

    /** Particles: {@code al-Sudani} is {@code Al-Sudani}; {@code van Gogh} may be {@code Van Gogh} standing alone. */
    private static boolean isParticleCase(NameForm first, NameForm second, NameContext a, NameContext b) {
        if (Particles.beginsEuropean(first.text()) || Particles.beginsEuropean(second.text())) {
            return NameContext.share(a.before(), b.before());
        }
        return isSamePerson(a, b);
    }

    /**
     * A word in capitals and one in title case are one name only if they are used alike, and if the word is never in
     * small letters: LICENSE is a file's name or an emphasis beside the License of a text that has licenses.
     */
    private boolean isName(NameContext a, NameContext b) {
        long company = a.company().stream().filter(b.company()::contains).count();
        return family.key().length() >= SHORTEST_CAPITALS
                && !index.statistics().isOrdinary(family.key())
                && index.statistics().small(family.key()) == 0
                && (company >= SHARED_COMPANY || NameContext.share(a.neighbours(), b.neighbours()));
    }

    /** {@code GitHub} and {@code Github}, {@code DoD} and {@code DOD}; not {@code APIs} and {@code APIS}. */
    private boolean isBrand(NameForm first, NameForm second, NameContext a, NameContext b) {
        boolean often = a.uses() >= OFTEN && b.uses() >= OFTEN;
        boolean strangers = often && !NameContext.share(a.company(), b.company());
        boolean surname = hasSurnameBeginning(first.text()) || hasSurnameBeginning(second.text());
        return family.key().length() >= SHORTEST_MIXED
                && !isPluralOfCapitals(first.text())
                && !isPluralOfCapitals(second.text())
                && !strangers
                && (!surname || NameContext.share(a.neighbours(), b.neighbours()));
    }

    private static boolean isPluralOfCapitals(String form) {
        return form.endsWith("s") && Casing.of(form.substring(0, form.length() - 1)) == Casing.CAPITALS;
    }

    /** Whether a form is a prefix of surnames and a second capital: {@code MacKenzie}, {@code DeVito}. */
    private static boolean hasSurnameBeginning(String form) {
        int capital = 1;
        while (capital < form.length() && !Character.isUpperCase(form.charAt(capital))) {
            capital++;
        }
        return capital < form.length()
                && SURNAME_BEGINNINGS.contains(
                        FormatKey.lettersOf(form.substring(0, capital)).toLowerCase(Locale.ROOT));
    }

    private boolean isSpacing(NameForm first, NameForm second, NameContext a, NameContext b) {
        String parted = isParted(first.text()) ? first.text() : second.text();
        if (!isParted(parted)) {
            return isSamePerson(a, b); // apostrophes
        }
        if (beginsWithParticle(parted)) {
            return Particles.beginsEuropean(parted.replace('-', ' '))
                    ? NameContext.share(a.before(), b.before())
                    : isSamePerson(a, b);
        }
        String[] parts = parted.split("[ -]");
        boolean plain = parts.length == 2
                && !index.statistics().isOrdinary(family.key())
                && isRareName(parts[0])
                && isRareName(parts[1]);
        return plain ? isSamePerson(a, b) : isWrittenAsBrand(first, second) && sharesName(a, b);
    }

    private boolean isRareName(String part) {
        String key = FormatKey.of(part);
        return key.length() > 1
                && !index.statistics().isOrdinary(key)
                && index.statistics().small(key) == 0
                && !Gazetteer.get().isKnown(key);
    }

    /** One word with inner capitals beside two words: {@code DataBase}, {@code Data Base}. */
    private static boolean isWrittenAsBrand(NameForm first, NameForm second) {
        return isParted(first.text()) != isParted(second.text())
                && (first.casing() == Casing.MIXED || second.casing() == Casing.MIXED);
    }

    private static boolean sharesName(NameContext a, NameContext b) {
        return NameContext.share(a.neighbours(), b.neighbours());
    }

    private static boolean isParted(String form) {
        return form.indexOf(' ') > 0 || form.indexOf('-') > 0;
    }

    private static boolean beginsWithParticle(String form) {
        String first = form.substring(0, Math.max(form.indexOf(' '), form.indexOf('-')));
        return Particles.isArabic(first) || Particles.isEuropean(first);
    }

    /** The blanks, hyphens and apostrophes of a form. */
    static String separators(String form) {
        StringBuilder separators = new StringBuilder();
        form.chars().filter(c -> c == ' ' || c == '-' || c == '\'').forEach(c -> separators.append((char) c));
        return separators.toString();
    }

    /** The blanks and hyphens of a form: what parts or joins its words. */
    static String joiners(String form) {
        return separators(form).replace("'", "");
    }

    /**
     * Not two people who happen to share a name: a name beside it is shared, or there is none, or one of them is the
     * short form of the other in the same documents.
     */
    private static boolean isSamePerson(NameContext a, NameContext b) {
        if (NameContext.share(a.before(), b.before()) || NameContext.share(a.after(), b.after())) {
            return true;
        }
        if (a.hasNames() && b.hasNames()) {
            return false;
        }
        NameContext full = a.hasNames() ? a : b;
        NameContext bare = a.hasNames() ? b : a;
        return !full.hasNames() || full.documents().containsAll(bare.documents());
    }
}
