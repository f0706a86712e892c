package org.copydesk.names;

import java.io.Serializable;
import org.copydesk.check.Place;

/**
 * A word of a name with the particles that belong to it, without a possessive ending.
 *
 * @param form the spelling as {@link VisibleText} gives it
 * @param joiner what stands before it inside the name: a blank, a hyphen, or {@link #NONE} for the first word
 * @param offset the source offset of its first character
 * @param length how many source characters it has
 * @param line the line of its first character
 * @param column the column of its first character
 * @param endLine the line of its end
 * @param endColumn the column after its last character
 */
record NameWord(String form, char joiner, int offset, int length, int line, int column, int endLine, int endColumn)
        implements Serializable {
    /** The joiner of the first word. */
    static final char NONE = 0;

    static NameWord of(String form, char joiner, Place place) {
        return new NameWord(
                form,
                joiner,
                place.charOffset(),
                place.charLength(),
                place.startLine(),
                place.startColumn(),
                place.endLine(),
                place.endColumn());
    }

    /** Where the word stands. */
    Place place(String path) {
        return new Place(path, line, column, endLine, endColumn, offset, length);
    }

    /** Whether this is the initial of a given name. */
    boolean isInitial() {
        return form.length() == 1 || (form.length() == 2 && form.charAt(1) == '.');
    }
}
