package org.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A page that shows a run in a browser, in one file: what was found with the words around it, where passages repeat, how
 * names are spelled. It needs no network and no other file. Equal input gives equal bytes: neither the time nor anything
 * of the machine is in it.
 *
 * <p>What comes from content is in the page as data only, and is shown as text; a policy in the page lets the browser
 * run and load nothing but what this class has put there.
 *
 * @param console what the run has to say, for the verdict and how much was read
 * @param texts the texts of the files that were read, for the words around a place
 */
public record HtmlReport(ConsoleReport console, ContentTexts texts) {
    /** Checks that nothing is missing. */
    public HtmlReport {
        Objects.requireNonNull(console, "console");
        Objects.requireNonNull(texts, "texts");
    }

    /**
     * Writes the page as UTF-8 with LF line ends; the stream stays open.
     *
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream out) throws IOException {
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        String style = PagePart.style();
        String script = PagePart.script();
        page.write(PagePart.head(style, script));
        page.write("<style>" + style + "</style>\n");
        page.write(PagePart.body());
        RuleArticles.write(page, console.content());
        page.write("<script type=\"application/json\" id=\"data\">");
        new HtmlData(console, texts).write(page);
        page.write("</script>\n<script>" + script + "</script>\n</body>\n</html>\n");
        page.flush();
    }
}
