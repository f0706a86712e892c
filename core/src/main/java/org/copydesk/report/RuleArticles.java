package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.copydesk.check.Rule;

/** The pages of the rules as HTML, for a report to unfold beside a finding. */
final class RuleArticles {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** Markup in a page is shown as text. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private RuleArticles() {}

    /** Writes a template a rule that has found something, with the id {@code rule-} and the rule's id. */
    static void write(Writer page, ReportContent content) throws IOException {
        for (Rule rule : FoundRules.of(content).rules()) {
            Optional<String> markdown = RulePage.of(rule);
            if (markdown.isPresent() && rule.id().chars().allMatch(RuleArticles::isPlain)) {
                page.write("<template id=\"rule-" + rule.id() + "\">");
                page.write(RENDERER.render(PARSER.parse(markdown.get())));
                page.write("</template>\n");
            }
        }
    }

    private static boolean isPlain(int c) {
        return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
