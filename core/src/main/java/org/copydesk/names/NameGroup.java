package org.copydesk.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Place;
import org.copydesk.check.Stet;

/**
 * One name in two spellings or more.
 *
 * @param forms the spellings, most used first
 * @param confidence how sure we are that they are one name, from 0 to 1
 * @param reason why we think so, in a few words; empty if the spellings speak for themselves
 * @param suggestion the spelling to use; empty in a tie
 */
record NameGroup(List<NameForm> forms, double confidence, String reason, Optional<String> suggestion) {
    /** Sorts the forms. */
    NameGroup {
        forms = forms.stream().sorted(NameForm.MOST_USED_FIRST).toList();
    }

    /** A group that suggests what the house list prefers, else what is used most. */
    static NameGroup of(List<NameForm> forms, double confidence, String reason, NamePolicy policy) {
        List<NameForm> sorted = forms.stream().sorted(NameForm.MOST_USED_FIRST).toList();
        boolean tie = sorted.get(0).count() == sorted.get(1).count();
        Optional<String> mostUsed =
                tie ? Optional.empty() : Optional.of(sorted.get(0).text());
        Optional<String> preferred =
                sorted.stream().filter(policy::isPreferred).map(NameForm::text).findFirst();
        return new NameGroup(sorted, confidence, reason, preferred.or(() -> mostUsed));
    }

    /** The same group with one more reason. */
    NameGroup because(String further) {
        return new NameGroup(forms, confidence, reason.isEmpty() ? further : reason + "; " + further, suggestion);
    }

    /** How the spellings differ; of several kinds the first. */
    NameKind kind() {
        NameKind kind = NameKind.SPELLING;
        for (NameForm first : forms) {
            for (NameForm second : forms) {
                boolean same = first.text().equals(second.text());
                NameKind between = same ? kind : NameKind.between(first.text(), second.text());
                kind = between.compareTo(kind) < 0 ? between : kind;
            }
        }
        return kind;
    }

    /** The uses of spellings that are not the one to use, in the order of paths and lines. */
    List<NameUse> minority() {
        String kept = suggestion.orElse(forms.get(0).text());
        return forms.stream()
                .filter(form -> !form.text().equals(kept))
                .flatMap(form -> form.uses().stream())
                .sorted(Comparator.comparing(NameUse::place))
                .toList();
    }

    /**
     * The first use of a spelling that is not the one to use, outside later copies if there is one. Uses that are let
     * stand come last, those in later copies before them.
     */
    NameUse primary(LaterCopies copies, List<Place> letStand) {
        Set<Place> meant = new HashSet<>(letStand);
        List<NameUse> minority = minority();
        List<NameUse> open =
                minority.stream().filter(use -> !meant.contains(use.place())).toList();
        List<NameUse> choice = open.isEmpty() ? minority : open;
        return choice.stream()
                .filter(use -> !copies.contains(use.place()))
                .findFirst()
                .orElse(choice.get(0));
    }

    /**
     * How many uses there are to mend, at least 1: those of spellings that are not the one to use, each copied text
     * once. One more use of the right spelling leaves it as it is, as does one more copy.
     */
    int toMend(LaterCopies copies) {
        long own =
                minority().stream().filter(use -> !copies.contains(use.place())).count();
        return Math.toIntExact(Math.max(1, own));
    }

    /** The uses of spellings that are not the one to use and that stet marks let stand. */
    List<Place> letStand(Stet stet) {
        return minority().stream()
                .map(NameUse::place)
                .filter(place -> stet.letsStand(NamesCheck.INCONSISTENT_NAME, place))
                .toList();
    }

    /** All uses but one, in the order of paths and lines. */
    List<Place> placesBut(NameUse primary) {
        return forms.stream()
                .flatMap(form -> form.uses().stream())
                .map(NameUse::place)
                .filter(place -> !place.equals(primary.place()))
                .sorted()
                .toList();
    }
}
