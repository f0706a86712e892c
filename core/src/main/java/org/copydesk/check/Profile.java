package org.copydesk.check;

import java.util.Locale;

/** A kind of house, which sets the levels that rules have unless the settings say otherwise. */
public enum Profile {
    /** Any content. */
    GENERAL,
    /** Journalism: sources matter most. */
    NEWS,
    /** Technical documentation: states facts about its own subject. */
    DOCS;

    /** The profile as it is written in settings: {@code general}, {@code news}, {@code docs}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
