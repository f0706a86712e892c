package org.copydesk.repeats;

/**
 * A compared word as the writer wrote it.
 *
 * @param text its characters
 * @param lead what stands between the word before and it: a blank, a hyphen, or nothing
 * @param beginsSentence whether a capital letter says nothing, for it is the first word after a stop
 */
record WrittenWord(String text, String lead, boolean beginsSentence) {
    /** Whether it is written like a name: with a capital letter that no sentence asks for. */
    boolean isLikeName() {
        for (int i = beginsSentence ? Character.charCount(text.codePointAt(0)) : 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a capital letter, for whatever reason. */
    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
