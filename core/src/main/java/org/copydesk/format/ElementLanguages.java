package org.copydesk.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/** The languages that open elements of HTML name in their tags. Tags must come in order; not safe for threads. */
final class ElementLanguages {
    /** An element with a language, and how many of its name are open inside it. */
    private static final class Open {
        private final String element;
        private final String language;
        private int inner;

        Open(String element, String language) {
            this.element = element;
            this.language = language;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    /** Forgets all elements. */
    void clear() {
        open.clear();
    }

    /** Takes a tag; returns the language if it opens an element that names one. */
    Optional<String> open(HtmlTag tag) {
        if (tag.isClosing() || tag.element().isEmpty() || tag.isSelfClosing()) {
            return Optional.empty();
        }
        Optional<String> language = Optional.of(HtmlTraits.of(tag).language()).filter(named -> !named.isEmpty());
        if (language.isPresent()) {
            open.push(new Open(tag.name(), language.get()));
        } else if (!open.isEmpty() && open.peek().element.equals(tag.name())) {
            open.peek().inner++;
        }
        return language;
    }

    /** Takes a tag; returns whether it closes an element with a language. */
    boolean close(HtmlTag tag) {
        boolean isLast =
                tag.isClosing() && !open.isEmpty() && open.peek().element.equals(tag.name());
        if (!isLast) {
            return false;
        }
        if (open.peek().inner > 0) {
            open.peek().inner--;
            return false;
        }
        open.pop();
        return true;
    }

    /** The language of the innermost element that names one. */
    Optional<String> current() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.peek().language);
    }

    /** Forgets the innermost elements of some names, whose closing tags may be left out. */
    void forget(Predicate<String> elements) {
        while (!open.isEmpty() && elements.test(open.peek().element)) {
            open.pop();
        }
    }
}
