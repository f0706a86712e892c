package org.copydesk.claims;

import java.util.EnumSet;
import java.util.Set;

/**
 * A word as a form of a verb of saying; one word can be several forms of it.
 *
 * @param verb the verb
 * @param forms which of its forms
 */
record VerbForm(ReportingVerb verb, Set<Form> forms) {
    /** The forms of a verb, in the order in which the lexicon lists them. */
    enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    VerbForm {
        forms = Set.copyOf(forms);
    }

    boolean is(Form form) {
        return forms.contains(form);
    }

    VerbForm with(Form form) {
        Set<Form> more = EnumSet.of(form);
        more.addAll(forms);
        return new VerbForm(verb, more);
    }
}
