package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.copydesk.text.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the paragraphs that are read from tags with those of the tree that a browser would build, on generated pages
 * that leave out end tags where HTML allows it.
 */
class HtmlStructureTest {
    private static final Map<String, List<String>> CHILDREN = Map.of(
            "body", List.of("p", "div", "ul", "dl", "table", "h2", "blockquote", "section", "text"),
            "div", List.of("p", "div", "ul", "dl", "table", "h3", "text", "b"),
            "section", List.of("p", "div", "text"),
            "blockquote", List.of("p", "text"),
            "ul", List.of("li"),
            "li", List.of("p", "ul", "text", "em", "div"),
            "dl", List.of("dt", "dd"),
            "table", List.of("tr"),
            "tr", List.of("td", "th"),
            "td", List.of("p", "text", "ul", "table", "b"));

    private static final Set<String> MAY_STAY_OPEN = Set.of("p", "li", "dt", "dd", "tr", "td", "th");

    private static final Set<String> BLOCKS = Set.of(
            "body",
            "div",
            "section",
            "blockquote",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "tr",
            "td",
            "th",
            "p",
            "h2",
            "h3");

    private final StringBuilder page = new StringBuilder();
    private int words;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void paragraphsAreThoseOfTheTree(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            page.setLength(0);
            words = 0;
            writeChildren("body", 0, random);
            assertThat(read(page.toString())).as("%s", page).isEqualTo(expected(page.toString()));
        }
    }

    private void writeChildren(String name, int depth, Random random) {
        List<String> children = CHILDREN.getOrDefault(name, List.of("text", "b", "text"));
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            String child = children.get(random.nextInt(children.size()));
            boolean isText = child.equals("text") || depth > 5;
            if (isText && !(name.equals("ul") || name.equals("dl") || name.equals("table") || name.equals("tr"))) {
                page.append(" w").append(words++);
            } else if (!isText) {
                write(child, depth, random);
            }
        }
    }

    private void write(String name, int depth, Random random) {
        page.append('<').append(name).append('>');
        writeChildren(name, depth + 1, random);
        if (!MAY_STAY_OPEN.contains(name) || random.nextInt(3) > 0) {
            page.append("</").append(name).append('>');
        }
    }

    private static List<String> read(String text) {
        return Fixtures.read("a.html", text).blocks().stream().map(Block::text).toList();
    }

    private static List<String> expected(String text) {
        List<String> paragraphs = new ArrayList<>(List.of(""));
        Jsoup.parse(text).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + words.getWholeText());
                }
                tail(node, depth);
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                    paragraphs.add("");
                }
            }
        });
        return paragraphs.stream()
                .map(paragraph -> paragraph.strip().replaceAll(" +", " "))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
