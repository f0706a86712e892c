package org.copydesk.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a check has found in each document, and what all checks may know of the whole.
 *
 * @param <E> the evidence of the check
 * @param documents one entry a document, in the order of their paths
 * @param laterCopies which stretches repeat earlier ones
 * @param stet which places stet marks let stand. What stands there is evidence like anything else, and a finding there
 *     is silenced after all checks; a check need only ask if one of several places has to be chosen
 * @param workers the threads that a check may cut its work over
 */
public record Corpus<E>(List<Examined<E>> documents, LaterCopies laterCopies, Stet stet, Workers workers) {
    /**
     * A document and the evidence it gave.
     *
     * @param <E> the evidence of the check
     * @param path the document's path
     * @param evidence what {@link Check#examine} returned for it
     */
    public record Examined<E>(String path, E evidence) {}

    /** Copies the list. */
    public Corpus {
        documents = List.copyOf(documents);
        Objects.requireNonNull(laterCopies, "laterCopies");
        Objects.requireNonNull(stet, "stet");
        Objects.requireNonNull(workers, "workers");
    }

    /** A corpus for one thread. */
    public Corpus(List<Examined<E>> documents, LaterCopies laterCopies, Stet stet) {
        this(documents, laterCopies, stet, Workers.alone());
    }

    /** A corpus without stet marks, for one thread. */
    public Corpus(List<Examined<E>> documents, LaterCopies laterCopies) {
        this(documents, laterCopies, Stet.none());
    }

    /** All evidence, in the order of the documents' paths. */
    public Stream<E> evidence() {
        return documents.stream().map(Examined::evidence);
    }
}
