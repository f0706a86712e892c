package org.copydesk.format;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which links of a page of HTML are signs alone: references to a footnote on it, addresses of its sections. Not
 * safe for threads.
 */
final class LinkSigns {
    /** The text of a reference has no more characters, tags included. */
    private static final int LONGEST = 200;

    /** The text of a link that is a sign has no more characters. */
    private static final int LONGEST_SIGN = 40;

    private final String page;
    private Optional<Set<String>> ids = Optional.empty();

    LinkSigns(String page) {
        this.page = page;
    }

    /**
     * Whether a link refers to a footnote: it looks like a reference, is short, and leads to an element of the page.
     *
     * @param link the tag that begins it
     * @param isMarked whether it stands in small raised letters, or its attributes say that it is a reference
     */
    boolean isReference(HtmlTag link, boolean isMarked) {
        if (!isMarked && !page.startsWith("<sup", link.end())) {
            return false;
        }
        String target = link.valueOf("href");
        if (target.length() < 2 || target.charAt(0) != '#' || target.startsWith("#fnref")) {
            return false;
        }
        int limit = Math.min(page.length(), link.end() + LONGEST);
        return CharacterScan.indexOf(page, "</a>", link.end(), limit) >= 0 && ids().contains(target.substring(1));
    }

    /**
     * Whether a link is a sign behind a heading that gives the address of the place, such as {@code <a href="#x">#</a>}:
     * a character or a few between blanks, none of them a letter or a digit.
     */
    boolean isPermalink(HtmlTag link) {
        int sign = link.end();
        boolean maySign = sign < page.length() && !Character.isLetterOrDigit(page.charAt(sign));
        if (!maySign || !link.valueOf("href").startsWith("#")) {
            return false;
        }
        int limit = Math.min(page.length(), sign + LONGEST_SIGN);
        int end = CharacterScan.indexOf(page, "<", sign, limit);
        return end > sign && page.startsWith("</a>", end) && isSign(sign, end);
    }

    private boolean isSign(int from, int to) {
        int i = from;
        while (i < to) {
            int entityEnd = page.charAt(i) == '&' ? Entity.endInHtml(page, i, to) : -1;
            int next = entityEnd > 0 ? entityEnd : page.offsetByCodePoints(i, 1);
            String shown = entityEnd > 0 ? Entity.decode(page, i, next) : page.substring(i, next);
            if (shown.codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
            i = next;
        }
        return true;
    }

    private Set<String> ids() {
        if (ids.isEmpty()) {
            ids = Optional.of(findIds());
        }
        return ids.orElseThrow();
    }

    private Set<String> findIds() {
        Set<String> found = new HashSet<>();
        HtmlScanner scanner = new HtmlScanner(page);
        int i = scanner.next(0);
        while (i < page.length()) {
            int end = Math.max(i + 1, scanner.end(i));
            HtmlTag tag = HtmlTag.of(page, i, end);
            if (tag.hasAttributes()) {
                found.add(tag.valueOf("id"));
                found.add(tag.element() == HtmlElement.A ? tag.valueOf("name") : "");
            }
            i = scanner.next(end);
        }
        return found;
    }
}
