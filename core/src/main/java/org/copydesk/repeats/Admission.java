package org.copydesk.repeats;

/** What may be a repeat, by itself and whatever stands elsewhere. */
interface Admission {
    /** Whether anything in a document may. */
    boolean admitsDocument(int document);

    /** Whether a block may. */
    boolean admitsParagraph(int block);

    /** Whether a list of at least {@link RepeatedLists#LEAST_ITEMS} items may, as a whole. */
    boolean admitsList(RepeatedLists.ItemRun list);
}
