package org.copydesk.format;

import java.util.Set;

/** What tells a template of Velocity, in which a number sign has a meaning. Not safe for threads. */
final class VelocitySigns {
    /** Directives that have brackets. */
    static final Set<String> DIRECTIVES =
            Set.of("if", "elseif", "foreach", "set", "parse", "include", "macro", "define", "evaluate");

    private final String source;
    private boolean isRead;
    private boolean isVelocity;

    VelocitySigns(String source) {
        this.source = source;
    }

    /** Whether a comment up to the end of its line begins here: two number signs at the start of one, in a template. */
    boolean isLineComment(int at) {
        if (!source.startsWith("##", at)) {
            return false;
        }
        int before = at;
        while (before > 0 && CharacterScan.isBlank(source.charAt(before - 1))) {
            before--;
        }
        return (before == 0 || CharacterScan.isLineEnd(source.charAt(before - 1))) && isVelocity();
    }

    private boolean isVelocity() {
        if (!isRead) {
            isRead = true;
            isVelocity = hasDirective();
        }
        return isVelocity;
    }

    private boolean hasDirective() {
        for (int i = source.indexOf('#'); i >= 0; i = source.indexOf('#', i + 1)) {
            int end = i + 1;
            while (end < source.length() && Character.isLetter(source.charAt(end)) && end - i < 10) {
                end++;
            }
            int bracket = CharacterScan.skipBlanks(source, end, source.length());
            if (DIRECTIVES.contains(source.substring(i + 1, end)) && source.startsWith("(", bracket)) {
                return true;
            }
        }
        return false;
    }
}
