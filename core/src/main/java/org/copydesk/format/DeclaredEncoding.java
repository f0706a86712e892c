package org.copydesk.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page says it has: in an XML declaration at its very start, else in the first {@code meta} element
 * that names one, as {@code charset} or in the {@code content} of {@code http-equiv=content-type}. Comments and the
 * attributes of other tags are no declarations. Method: "Prescan a byte stream to determine its encoding" of the HTML
 * standard, <a href="https://html.spec.whatwg.org/multipage/parsing.html">section 13.2.3.2</a>.
 */
final class DeclaredEncoding {
    /** The text is at most the head of a file. */
    private static final Pattern XML =
            Pattern.compile("\\A<\\?xml\\s[^>]{0,200}?\\sencoding\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')");

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;\"']+))", Pattern.CASE_INSENSITIVE);

    private final String head;
    private int at;

    private DeclaredEncoding(String head) {
        this.head = head;
    }

    /** The name as it is written, without blanks around it. */
    static Optional<String> in(String head) {
        Matcher xml = XML.matcher(head);
        return xml.find() ? name(xml) : new DeclaredEncoding(head).meta();
    }

    private static Optional<String> name(Matcher matcher) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String name = matcher.group(group);
            if (name != null && !name.isBlank()) {
                return Optional.of(name.strip());
            }
        }
        return Optional.empty();
    }

    private Optional<String> meta() {
        while (at < head.length()) {
            if (head.startsWith("<!--", at)) {
                // The comment may end with the hyphens that it begins with.
                skipBehind("-->", at + 2);
            } else if (isTag()) {
                Optional<String> name = tag();
                if (name.isPresent()) {
                    return name;
                }
            } else if (head.startsWith("<!", at) || head.startsWith("</", at) || head.startsWith("<?", at)) {
                skipBehind(">", at);
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private void skipBehind(String end, int from) {
        int found = head.indexOf(end, from);
        at = found < 0 ? head.length() : found + end.length();
    }

    private boolean isTag() {
        int name = head.startsWith("</", at) ? at + 2 : at + 1;
        return head.charAt(at) == '<' && name < head.length() && isLetter(head.charAt(name));
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    /** Passes over a tag; the encoding that it names if it is a {@code meta}. */
    private Optional<String> tag() {
        int from = at + 1;
        while (at < head.length() && !isBlank(head.charAt(at)) && head.charAt(at) != '>' && !isSlash(from)) {
            at++;
        }
        boolean isMeta = head.substring(from, at).equalsIgnoreCase("meta");
        Optional<String> charset = Optional.empty();
        Optional<String> content = Optional.empty();
        boolean isContentType = false;
        for (Optional<Attribute> next = attribute(); next.isPresent(); next = attribute()) {
            Attribute attribute = next.get();
            switch (attribute.name()) {
                case "charset" -> charset = charset.or(attribute::text);
                case "content" -> content = content.or(attribute::charsetInside);
                case "http-equiv" -> isContentType |= attribute.value().strip().equalsIgnoreCase("content-type");
                default -> {}
            }
        }
        // Of a tag that the head cuts off the name may be cut off too.
        boolean isCutOff = head.charAt(at - 1) != '>';
        if (!isMeta || isCutOff) {
            return Optional.empty();
        }
        return charset.isPresent() || !isContentType ? charset : content;
    }

    private boolean isSlash(int from) {
        return head.charAt(at) == '/' && at > from;
    }

    private record Attribute(String name, String value) {
        Optional<String> text() {
            return Optional.of(value.strip()).filter(text -> !text.isEmpty());
        }

        Optional<String> charsetInside() {
            Matcher charset = CHARSET.matcher(value);
            return charset.find() ? DeclaredEncoding.name(charset) : Optional.empty();
        }
    }

    /** The next attribute of the tag; empty at its end, behind which the place is then. */
    private Optional<Attribute> attribute() {
        while (at < head.length() && (isBlank(head.charAt(at)) || head.charAt(at) == '/')) {
            at++;
        }
        if (at >= head.length() || head.charAt(at) == '>') {
            at = Math.min(at + 1, head.length());
            return Optional.empty();
        }
        int from = at++;
        while (at < head.length() && !isBlank(head.charAt(at)) && "=/>".indexOf(head.charAt(at)) < 0) {
            at++;
        }
        String name = head.substring(from, at).toLowerCase(Locale.ROOT);
        skipBlanks();
        if (at >= head.length() || head.charAt(at) != '=') {
            return Optional.of(new Attribute(name, ""));
        }
        at++;
        skipBlanks();
        return Optional.of(new Attribute(name, value()));
    }

    private String value() {
        if (at < head.length() && (head.charAt(at) == '"' || head.charAt(at) == '\'')) {
            int from = at + 1;
            int end = head.indexOf(head.charAt(at), from);
            at = end < 0 ? head.length() : end + 1;
            // What the head cuts off is not read as a shorter name.
            return end < 0 ? "" : head.substring(from, end);
        }
        int from = at;
        while (at < head.length() && !isBlank(head.charAt(at)) && head.charAt(at) != '>') {
            at++;
        }
        return head.substring(from, at);
    }

    private void skipBlanks() {
        while (at < head.length() && isBlank(head.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r' && character != '\u000B');
    }
}
