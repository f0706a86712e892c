package org.copydesk.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
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

    /** The report of a small run of which everything is known. */
    static Path desk(Path folder) throws IOException {
        return write(folder.resolve("desk.html"), Desk.content(), Desk::text);
    }

    /** The same with other data, as a run with other limits would give it. */
    static Path deskWith(Path folder, UnaryOperator<String> data) throws IOException {
        String page = Files.readString(desk(folder));
        int from = page.indexOf('{', page.indexOf("id=\"data\""));
        int to = page.indexOf("</script>", from);
        String other = page.substring(0, from) + data.apply(page.substring(from, to)) + page.substring(to);
        return Files.writeString(folder.resolve("other.html"), other);
    }

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

    /** The report of two files that share a long passage, of which a few lines have room in the page. */
    static Path longPassage(Path folder) throws IOException {
        Path content =
                Files.createDirectories(folder.resolve("long/with/folders/whose/names/are/long-enough-to-be-cut"));
        List<String> words = List.of(
                Desk.TEXTS.get("docs/sub/b.md").replaceAll("[^\\p{L}]+", " ").split(" "));
        Random random = new Random(7);
        StringBuilder passage = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            passage.append("Mine");
            random.ints(12, 0, words.size()).forEach(at -> passage.append(' ').append(words.get(at)));
            passage.append(".\n\n");
        }
        Files.writeString(content.resolve("the-minutes-of-the-first-of-two-meetings.md"), passage);
        Files.writeString(content.resolve("the-minutes-of-the-second-of-two-meetings.md"), passage);
        return write(folder.resolve("long.html"), check(folder.resolve("long")));
    }

    /** The report of passages that stand in so many places that no mark could be told from another one. */
    static Path crowded(Path folder, int findings, int places) throws IOException {
        Rule rule = Rule.of("repeated-paragraph", "repeats", Level.ERROR, "It stands twice.", "Keep one.");
        String line = "The ferry is safe.\n";
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < findings; i++) {
            List<Place> repeats = new ArrayList<>();
            for (int k = 0; k < places; k++) {
                repeats.add(new Place("f" + k + ".txt", i + 1, 1, i + 1, 18, i * line.length(), 18));
            }
            all.add(new Finding(
                    rule, Level.ERROR, repeats.get(0), "passage " + i, repeats.subList(1, places), Map.of(), "p" + i));
        }
        return write(folder.resolve("crowded.html"), content(rule, all), path -> Optional.of(line.repeat(findings)));
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
        return write(folder.resolve("many.html"), content(rule, all), path -> Optional.of(line.repeat(100)));
    }

    private static ReportContent content(Rule rule, List<Finding> findings) {
        return new ReportContent(
                findings.stream().sorted().toList(),
                List.of(rule),
                Map.of(),
                new ReadingTotals(1, 1, 1, 1, 0, new TreeMap<>(), List.of()));
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
