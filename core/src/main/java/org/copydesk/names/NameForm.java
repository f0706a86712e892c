package org.copydesk.names;

import java.util.Comparator;
import java.util.List;

/**
 * One spelling of a name and all its uses.
 *
 * @param text the spelling as {@link VisibleText} gives it
 * @param uses the uses in the order of paths and lines, at least one
 */
record NameForm(String text, List<NameUse> uses) {
    /** Most used first; of equally many the one that is used first. */
    static final Comparator<NameForm> MOST_USED_FIRST = Comparator.comparingInt((NameForm form) -> -form.count())
            .thenComparing(form -> form.uses().get(0).place())
            .thenComparing(NameForm::text);

    /** Copies the list. */
    NameForm {
        uses = List.copyOf(uses);
    }

    /** How often it is used. */
    int count() {
        return uses.size();
    }

    /** How it uses capitals. */
    Casing casing() {
        return Casing.of(text);
    }
}
