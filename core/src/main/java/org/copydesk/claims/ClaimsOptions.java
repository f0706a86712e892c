package org.copydesk.claims;

/** What the settings say about claims; nothing yet. */
public record ClaimsOptions() {
    /** The options of a run for which nothing is configured. */
    public static ClaimsOptions defaults() {
        return new ClaimsOptions();
    }
}
