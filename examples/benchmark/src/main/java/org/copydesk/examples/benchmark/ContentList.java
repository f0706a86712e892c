package org.copydesk.examples.benchmark;

import java.util.List;
import java.util.Map;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.copydesk.text.Document;

/**
 * A further check whose findings are the files that the library reads, so that yardstick and library are measured on
 * the same ones. The class path adds it; it runs only where its group is asked for.
 */
public final class ContentList implements Check<Place> {
    /** The group of its rule. */
    static final String GROUP = "content-list";

    private static final Rule READ_FILE =
            Rule.of("read-file", GROUP, Level.NOTE, "A file that is read.", "Nothing is to be done about it.");

    /** For the service loader. */
    public ContentList() {}

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<Rule> rules() {
        return List.of(READ_FILE);
    }

    @Override
    public Place examine(Document document) {
        return Place.of(document.source(), 0, 0);
    }

    @Override
    public List<Finding> conclude(Corpus<Place> corpus) {
        return corpus.evidence().map(ContentList::finding).toList();
    }

    private static Finding finding(Place place) {
        return new Finding(
                READ_FILE, READ_FILE.level(), place, "is read; nothing to do", List.of(), Map.of(), place.path());
    }
}
