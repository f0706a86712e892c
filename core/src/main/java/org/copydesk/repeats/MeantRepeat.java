package org.copydesk.repeats;

/** Why a repeat is likely to be meant, so that it is worth no more than a note. */
enum MeantRepeat {
    /** Versions or translations of one page. */
    TWINS("twins", "keep them if they are meant to be the same"),
    /** Verse that comes back on its page. */
    REFRAIN("refrain", "keep it if it is a refrain"),
    /** A motto that opens several pages or chapters. */
    EPIGRAPH("epigraph", "keep it if it is an epigraph"),
    /** Words of a page that it shows again as a quotation. */
    PULL_QUOTE("pull-quote", "keep it if it is a pull-quote"),
    /** A note that is set apart on several pages, in emphasis or at their ends; see {@link StandingMatter}. */
    STANDING_MATTER("standing-matter", "keep it if these pages need it"),
    /** A short text that many pages have. */
    BOILERPLATE("boilerplate", "keep it if every page needs it, or put it where all pages get it from");

    private final String id;
    private final String advice;

    MeantRepeat(String id, String advice) {
        this.id = id;
        this.advice = advice;
    }

    /** The reason as reports have it, in the property {@code meant}. */
    String id() {
        return id;
    }

    /** What to do. */
    String advice() {
        return advice;
    }
}
