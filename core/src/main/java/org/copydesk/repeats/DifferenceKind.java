package org.copydesk.repeats;

import java.util.Locale;

/** What kind of difference there is between paragraphs that are nearly the same, the most dangerous one first. */
enum DifferenceKind {
    /** One says that something is so, the other that it is not. */
    NEGATION,
    /** A number differs. */
    NUMBER,
    /** Ordinary words differ. */
    NEAR,
    /** One name or product stands in the place of another, or numbers alone differ in many places. */
    TEMPLATE,
    /** One stands within the other. */
    CONTAINED;

    /** The kind as reports have it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
