package org.copydesk.report;

import org.copydesk.text.ResourceLines;

/** The version of Copydesk. */
final class ToolVersion {
    private ToolVersion() {}

    /** The version as the build gave it, such as {@code 0.1.0}. */
    static String current() {
        return ResourceLines.of(ToolVersion.class, "version.txt").get(0);
    }
}
