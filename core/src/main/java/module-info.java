/** Reads content files and finds repeated paragraphs, inconsistent names and unattributed claims. */
module org.copydesk.core {
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires com.ibm.icu;
    requires org.apache.commons.text;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires plexus.utils;
    requires org.jsoup;
    requires org.snakeyaml.engine.v2;

    exports org.copydesk;
    exports org.copydesk.baseline;
    exports org.copydesk.check;
    exports org.copydesk.format;
    exports org.copydesk.repeats.join;
    exports org.copydesk.report;
    exports org.copydesk.text;

    uses org.copydesk.check.Check;
    uses org.copydesk.format.ContentFormat;
}
