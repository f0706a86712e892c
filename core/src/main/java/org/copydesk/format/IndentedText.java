package org.copydesk.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.copydesk.format.MaskedText.Trace;

/** Tells prose that is indented for the eye from code: inside an element of HTML or behind the tag of a template. */
final class IndentedText {
    private final MaskedText text;

    IndentedText(MaskedText text) {
        this.text = text;
    }

    /** Whether no line has the shape of code. */
    boolean isProse(List<SourceSpan> lines) {
        return lines.stream().allMatch(line -> looksLikeProse(shown(line)));
    }

    /** Whether a paired tag opens or closes at the start of the first line; those of code would be escaped. */
    boolean beginsWithTag(List<SourceSpan> lines) {
        return !lines.isEmpty() && beginsWithTag(lines.get(0));
    }

    private boolean beginsWithTag(SourceSpan line) {
        String shown = shown(line);
        if (!MaskedText.isCovered(shown)) {
            return false;
        }
        int mask = text.nextMask(line.getInputIndex());
        return mask < line.getInputIndex() + line.getLength() && text.trace(mask) == Trace.NONE;
    }

    /** The lines, parted before each that begins with a tag. */
    List<List<SourceSpan>> parts(List<SourceSpan> lines) {
        List<List<SourceSpan>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || beginsWithTag(lines.get(i))) {
                parts.add(lines.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    private String shown(SourceSpan span) {
        return text.shown(span.getInputIndex(), span.getInputIndex() + span.getLength())
                .strip();
    }

    private static boolean looksLikeProse(String line) {
        if (line.isEmpty()) {
            return true;
        }
        char first = line.charAt(0);
        boolean begins = Character.isLetterOrDigit(first) || "<\"'\u201C\u2018*_[&(\u200B".indexOf(first) >= 0;
        return begins && !endsLikeCode(line) && !line.contains("=\"\" ");
    }

    private static boolean endsLikeCode(String line) {
        char last = line.charAt(line.length() - 1);
        int entity = line.lastIndexOf('&');
        boolean isEntity = last == ';' && entity >= 0 && Entity.end(line, entity, line.length()) == line.length();
        return "{};=\\".indexOf(last) >= 0 && !isEntity;
    }
}
