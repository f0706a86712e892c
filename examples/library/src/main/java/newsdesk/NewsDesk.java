package newsdesk;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.Copydesk;
import org.copydesk.FailOn;
import org.copydesk.PreferredName;
import org.copydesk.Report;
import org.copydesk.Settings;
import org.copydesk.check.Finding;
import org.copydesk.check.Profile;

/** Checks texts from code, as an editing system would before it lets a writer publish. */
public final class NewsDesk {
    private final Copydesk copydesk;

    /** Sets up the house's own rules. */
    public NewsDesk() {
        Settings settings = Settings.builder()
                .profile(Profile.NEWS)
                .preferredNames(List.of(new PreferredName("Kyiv", List.of("Kiev"), List.of("chicken Kiev"))))
                .build();
        this.copydesk = Copydesk.builder().settings(settings).build();
    }

    /** One text in memory: what a writer sees while writing. */
    public List<Finding> review(String text) {
        return copydesk.checkText("draft.md", text).findings();
    }

    /** A whole folder: may it be published? */
    public boolean mayPublish(Path folder) {
        Report report = copydesk.check(folder);
        return !report.failsAt(FailOn.WARNING);
    }

    /** Prints what a copy desk would mark in the folder given. */
    public static void main(String[] args) {
        Report report = Copydesk.builder().build().check(Path.of(args[0]));
        for (Finding finding : report.findings()) {
            System.out.println(finding.place() + ": " + finding.level().id() + " [" + finding.rule().id() + "] "
                    + finding.message());
        }
    }
}
