package org.copydesk.format;

import java.util.List;

/** The lines that a letter begins and ends with. */
final class Salutation {
    private static final int LONGEST = 50;
    private static final List<String> OPENINGS = List.of(
            "Dear ",
            "Hello ",
            "Hi ",
            "Hey ",
            "To whom ",
            "Sehr geehrte",
            "Liebe ",
            "Lieber ",
            "Cher ",
            "Ch\u00E8re ",
            "Madame",
            "Monsieur",
            "Estimad",
            "Querid",
            "Caro ",
            "Cara ",
            "Geachte ",
            "Beste ");
    private static final List<String> CLOSINGS = List.of(
            "Yours ",
            "Sincerely",
            "Best",
            "Regards",
            "Kind regards",
            "Warm regards",
            "With kind regards",
            "With best wishes",
            "Respectfully",
            "Cheers",
            "Many thanks",
            "Thanks",
            "Mit freundlichen",
            "Herzliche",
            "Cordialement",
            "Atentamente",
            "Saludos");

    private Salutation() {}

    /**
     * Whether lines without a blank one between are a letter: the first one speaks to somebody, and there is a line that
     * takes leave, or half of the others are whole sentences, which is rare in a poem.
     */
    static boolean isLetter(List<TextLine> lines) {
        if (!begins(lines.get(0), OPENINGS)) {
            return false;
        }
        int stops = 0;
        boolean hasLeave = false;
        for (TextLine line : lines.subList(1, lines.size())) {
            stops += line.endsInStop() ? 1 : 0;
            hasLeave |= begins(line, CLOSINGS);
        }
        return hasLeave || stops * 2 >= lines.size() - 1;
    }

    private static boolean begins(TextLine line, List<String> beginnings) {
        boolean isOpen = !line.isBlank() && line.length() <= LONGEST && ",:!\u00A0".indexOf(line.last()) >= 0;
        boolean isShort = isOpen || line.length() <= LONGEST / 2;
        return isShort
                && !line.isBlank()
                && !line.endsWith(".")
                && beginnings.stream().anyMatch(line::startsWith);
    }
}
