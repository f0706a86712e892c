package org.copydesk.claims;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;

/**
 * A claim that is laid to nobody in particular.
 *
 * @param kind the rule
 * @param place the words
 * @param phrase the words as a message quotes them
 * @param sentence the sentence as fingerprints need it: folded, with single blanks
 * @param weight whether something in the sentence makes it matter less
 * @param confidence how sure it is, from 0 to 1 with two decimals
 */
record Claim(ClaimKind kind, Place place, String phrase, String sentence, Weight weight, double confidence)
        implements Serializable {
    /** How much a claim matters beside others of its rule. */
    enum Weight {
        /** As the rule says. */
        FULL,
        /** One level less: an organisation is named, or a role with a reason. */
        LOWERED
    }

    Finding toFinding() {
        Level level = kind.rule().level().lowerBy(weight == Weight.LOWERED ? 1 : 0);
        return new Finding(
                kind.rule(), level, place, kind.message(phrase), List.of(), Map.of("confidence", confidence), sentence);
    }
}
