package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;

/**
 * Lines for the log of a workflow of GitHub, which shows them at the places that they name. GitHub shows ten of a level
 * a step; the first ten are written, the worst level first, and then how many more there are.
 *
 * @param content what was found
 * @param pathPrefix the path of the base folder in the repository, with a {@code /} at its end; empty if it is the top
 */
public record GithubAnnotations(ReportContent content, String pathPrefix) {
    private static final int MOST_OF_A_LEVEL = 10;

    /** Checks that nothing is missing. */
    public GithubAnnotations {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(pathPrefix, "pathPrefix");
    }

    /** The lines, each of which has to begin a line of the log; none if nothing was found. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
            List<Finding> findings = content.findings().stream()
                    .filter(finding -> finding.level() == level)
                    .toList();
            int shown = Math.min(findings.size(), most(level, !left.isEmpty() || findings.size() > MOST_OF_A_LEVEL));
            findings.subList(0, shown).forEach(finding -> lines.add(line(finding)));
            if (findings.size() > shown) {
                left.add(findings.size() - shown + " more " + level.id() + (findings.size() - shown == 1 ? "" : "s"));
            }
        }
        if (!left.isEmpty()) {
            lines.add("::notice title=copydesk::" + String.join(", ", left) + "; the log has all");
        }
        return List.copyOf(lines);
    }

    /** How many there may be; the line that says how many more there are is a notice, too. */
    private static int most(Level level, boolean isMore) {
        return level == Level.NOTE && isMore ? MOST_OF_A_LEVEL - 1 : MOST_OF_A_LEVEL;
    }

    private String line(Finding finding) {
        Place place = finding.place();
        StringBuilder line = new StringBuilder("::").append(command(finding.level()));
        line.append(" file=").append(property(HarmlessText.of(pathPrefix + place.path())));
        line.append(",line=").append(place.startLine());
        line.append(",col=").append(place.startColumn());
        if (place.endLine() == place.startLine() && place.endColumn() > place.startColumn()) {
            // GitHub takes the end of a column for the last one in it, and no columns if there are several lines.
            line.append(",endLine=").append(place.endLine());
            line.append(",endColumn=").append(place.endColumn() - 1);
        }
        line.append(",title=").append(property("copydesk: " + finding.rule().id()));
        return line.append("::")
                .append(data(HarmlessText.of(finding.message())))
                .toString();
    }

    private static String command(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String data(String text) {
        return HarmlessText.encodable(text)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
