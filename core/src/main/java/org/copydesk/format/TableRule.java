package org.copydesk.format;

/** The line of dashes below the head of a table, and the lines of kramdown that part or end its body. */
final class TableRule {
    private TableRule() {}

    /** How many columns the rule below a head has, from an index of a line on; 0 if it is no such rule. */
    static int columns(CharSequence line, int from) {
        int columns = 0;
        boolean hasBar = false;
        boolean isBehindBar = true;
        int i = from;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == '|' || (c == '+' && columns > 0 && hasBar)) {
                if (hasBar && isBehindBar) {
                    return 0;
                }
                hasBar = true;
                isBehindBar = true;
                i++;
            } else if (CharacterScan.isBlank(c)) {
                i++;
            } else {
                int end = isBehindBar ? endOfDashes(line, i) : i;
                if (end == i) {
                    return 0;
                }
                columns++;
                isBehindBar = false;
                i = end;
            }
        }
        return hasBar ? columns : 0;
    }

    private static int endOfDashes(CharSequence line, int from) {
        int first = line.charAt(from) == ':' ? from + 1 : from;
        int i = first;
        while (i < line.length() && line.charAt(i) == '-') {
            i++;
        }
        boolean hasColon = i > first && i < line.length() && line.charAt(i) == ':';
        return i == first ? from : i + (hasColon ? 1 : 0);
    }

    /** Whether a line has a bar and nothing but signs that rules are made of. */
    static boolean isRule(CharSequence line) {
        boolean hasBar = false;
        boolean hasLine = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("|-=+: \t".indexOf(c) < 0) {
                return false;
            }
            hasBar |= c == '|';
            hasLine |= c == '-' || c == '=';
        }
        return hasBar && hasLine;
    }
}
