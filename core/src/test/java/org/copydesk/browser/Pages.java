package org.copydesk.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.Copydesk;
import org.copydesk.FailOn;
import org.copydesk.Report;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Rule;
import org.copydesk.report.ConsoleReport;
import org.copydesk.report.ContentTexts;
import org.copydesk.report.HtmlReport;
import org.copydesk.report.ReadingTotals;
import org.copydesk.report.ReportContent;
import org.copydesk.report.ReportFile;

/** Writes the pages that the tests open. */
final class Pages {
    private static final Path NEWSROOM = Path.of("../examples/newsroom/content");

    private Pages() {}

    /** The report of the newsroom example. */
    static Path newsroom(Path folder) throws IOException {
        return write(folder.resolve("newsroom.html"), check(NEWSROOM));
    }

    /** The report of one article that is pasted eight times. */
    static Path pasted(Path folder) throws IOException {
        String article = Files.readString(NEWSROOM.resolve("news/ferry-treaty.txt"));
        Path content = Files.createDirectories(folder.resolve("pasted"));
        String once = article.substring(0, article.length() / 4);
        String whole = once.substring(0, once.lastIndexOf('\n') + 1);
        Files.writeString(content.resolve("article.txt"), whole.repeat(8));
        return write(folder.resolve("pasted.html"), check(content));
    }

    /** The report of files and texts that try to be more than text. */
    static Path hostile(Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("hostile"));
        String attack = "<img src=x onerror=\"document.title='broken'\">";
        String paragraph = "Experts say that </script><script>document.title='broken'</script> the ferry"
                + " <!-- <script> " + attack + " is safe, and {{7*7}} ${7*7} ' \" ` stay what they are.\n";
        Files.writeString(content.resolve("<img src=x onerror=document.title='broken'>.txt"), paragraph);
        Files.writeString(content.resolve("copy.txt"), paragraph + "\n" + "Sources said so on Monday.\n");
        return write(folder.resolve("hostile.html"), check(content));
    }

    /** The report of a comparison whose sides differ in a word, a number and a negation. */
    static Path changed(Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("changed"));
        Files.writeString(
                content.resolve("a.txt"),
                "The harbour board decided on Monday that the old ferry will be sold within 15 months, because the new"
                        + " bridge takes all the traffic that crosses the sound in winter and in summer.\n");
        Files.writeString(
                content.resolve("b.txt"),
                "The harbour board decided on Monday that the old ferry will not be sold within 16 months, because the"
                        + " new bridge takes all the traffic that crosses the sound in winter and in summer.\n");
        return write(folder.resolve("changed.html"), check(content));
    }

    /** The report of an Arabic paragraph that stands twice. */
    static Path rightToLeft(Path folder) throws IOException {
        Path content = Files.createDirectories(folder.resolve("arabic"));
        String paragraph = "\u0642\u0627\u0644\u062A \u0627\u0644\u0648\u0632\u0627\u0631\u0629 ".repeat(6) + "2024.\n";
        Files.writeString(content.resolve("a.txt"), paragraph + "\n" + paragraph);
        return write(folder.resolve("arabic.html"), check(content));
    }

    /** A report of very many findings. */
    static Path many(Path folder, int findings) throws IOException {
        Rule rule = Rule.of("vague-authority", "claims", Level.WARNING, "A crowd says it.", "Name one of them.");
        List<Finding> all = new ArrayList<>(findings);
        String line = "Experts say that the ferry is safe.\n";
        for (int i = 0; i < findings; i++) {
            int offset = i % 100 * line.length();
            Place place = new Place("news/f" + i / 100 + ".txt", i % 100 + 1, 1, i % 100 + 1, 12, offset, 11);
            all.add(new Finding(
                    rule, Level.WARNING, place, "finding number " + i, List.of(), Map.of(), "subject " + i));
        }
        ReportContent content = new ReportContent(
                all.stream().sorted().toList(),
                List.of(rule),
                Map.of(rule.id(), Optional.of(Level.WARNING)),
                new ReadingTotals(findings / 100, findings, findings * 7L, findings, 0, new TreeMap<>(), List.of()));
        return write(folder.resolve("many.html"), content, path -> Optional.of(line.repeat(100)));
    }

    private static Report check(Path content) {
        return Copydesk.builder().baseFolder(content).build().check(content);
    }

    private static Path write(Path page, Report report) throws IOException {
        return write(page, report.content(), report.texts());
    }

    private static Path write(Path page, ReportContent content, ContentTexts texts) throws IOException {
        ConsoleReport console = new ConsoleReport(content, Duration.ZERO, FailOn.WARNING.leastLevel());
        ReportFile.write(page, new HtmlReport(console, texts)::writeTo);
        return page;
    }
}
