package org.copydesk.repeats;

/**
 * Words that may be one name.
 *
 * @param text the words as they are compared, without possessive ending; empty if they are no name
 * @param isCode whether all of them are code
 * @param isSure whether no capital letter could be there for another reason
 */
record NameRun(String text, boolean isCode, boolean isSure) {
    /** No name. */
    static final NameRun NONE = new NameRun("", false, false);

    /** Whether it is no name. */
    boolean isNone() {
        return text.isEmpty();
    }
}
