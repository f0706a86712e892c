package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.copydesk.format.ProseWriter.Syntax;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the text, marks and places inside blocks to what commonmark-java finds there, on all kinds of input. */
class InlineScanTest {
    private static final Parser COMMONMARK = MarkdownParser.builder().build();

    private static final String DEFINITIONS =
            "\n\n[a]: /a 'title'\n[two words]: <b c>\n[^a]: note\n[^1]: *note* with [a]\n";

    /** Behind a run of backticks that nothing closes the parser overlooks code that others close. */
    private static final String UNCLOSED = "``";

    /** Elements whose text we leave out, which the parser knows nothing of. */
    private static final Pattern CODE_ELEMENTS =
            Pattern.compile("(</?)(code|kbd|samp|var|tt|svg|math|script|style|template)\\b");

    private static final String[] PIECES = {
        "a",
        "b ",
        " ",
        "  \n",
        "\n",
        "\\\n",
        "\\",
        "\\*",
        "\\[",
        "\\`",
        ".",
        "\u00E9",
        "\u00A0",
        "\u20AC",
        "\uD83D\uDE00",
        "*",
        "**",
        "***",
        "_",
        "__",
        "*a*",
        "**b**",
        "_a_",
        "~",
        "~~",
        "~~~",
        "`",
        "``",
        "`a`",
        "[",
        "]",
        "![",
        "[a]",
        "[two\nwords]",
        "[A][]",
        "[b][a]",
        "[^a]",
        "^[",
        "^[a *b*]",
        "[^1]",
        "![^a]",
        "[^a][a]",
        "[^a][]",
        "(",
        ")",
        "(u)",
        "](u)",
        "](<u v>)",
        "](u 'v')",
        "](u\n\"v\")",
        "](u (v))",
        "](\\)u&amp;v)",
        "[](u)",
        "(u(v)w)",
        "<",
        ">",
        "<b>",
        "</b>",
        "<b a='x' c>",
        "<b a=x/>",
        "<!-- x -->",
        "<!-->",
        "<!--",
        "<?x?>",
        "<!X y>",
        "<![CDATA[x]]>",
        "<http://a.b/c_d_>",
        "<a@b.example>",
        "<a:>",
        "\"",
        "'",
        "=",
        "&amp;",
        "&",
        "&#42;",
        "&nbsp;",
        "|",
        "\\|",
        "\t",
        "\0"
    };

    /** The blocks of a page, each with its text, marks and places, as one of the two readers finds them. */
    private static List<String> blocks(String page, Parser parser, Consumer<Node> reader, ProseWriter writer) {
        Source source = Source.of("a.md", page);
        List<String> blocks = new ArrayList<>();
        for (Node node : blocks(parser.parse(page))) {
            reader.accept(node);
            writer.finish(BlockKind.PARAGRAPH, "en", -1)
                    .map(block -> BlockListing.of(new Document(source, "en", List.of(block))) + places(block.prose()))
                    .ifPresent(blocks::add);
        }
        return blocks;
    }

    private static List<Node> blocks(Node node) {
        if (node instanceof Paragraph || node instanceof Heading || node instanceof MarkdownTable.Cell) {
            return List.of(node);
        }
        List<Node> blocks = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            blocks.addAll(blocks(child));
        }
        return blocks;
    }

    private static String places(Prose prose) {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < prose.length(); i++) {
            places.append(prose.sourceStart(i))
                    .append('-')
                    .append(prose.sourceEnd(i + 1))
                    .append(' ');
        }
        return places.toString();
    }

    private static void assertLikeCommonmark(String page) {
        MaskedText text = new MaskedText(page);
        ProseWriter theirWriter = new ProseWriter(text, Syntax.MARKDOWN);
        List<String> theirs =
                blocks(page, COMMONMARK, node -> new NodeInlines(page, theirWriter).read(node), theirWriter);
        ProseWriter ourWriter = new ProseWriter(text, Syntax.MARKDOWN);
        InlineReader reader = new InlineReader(text, ourWriter);
        Consumer<Node> ours = node -> {
            if (node.getFirstChild() instanceof UnreadInlines unread) {
                reader.read(unread, 0, tag -> HtmlInlineTag.write(tag, ourWriter));
            }
        };
        assertThat(blocks(page, MarkdownParser.of(false), ours, ourWriter))
                .as(page)
                .isEqualTo(theirs);
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces) + DEFINITIONS);
    }

    @Property(tries = 20_000)
    void generatedTextIsReadLikeCommonmark(@ForAll("pages") String page) {
        Assume.that(!page.contains(UNCLOSED));
        assertLikeCommonmark(page);
    }

    @Property(tries = 4000)
    void generatedCellsAreReadLikeCommonmark(@ForAll("pages") String page) {
        Assume.that(!page.contains(UNCLOSED));
        assertLikeCommonmark("|x|y|\n|-|-|\n|" + page.replace("\n", " |\n|"));
    }

    @Test
    void codeIsClosedBehindBackticksThatAreNot() {
        String page = "``a`b`c`d`";
        MaskedText text = new MaskedText(page);
        ProseWriter writer = new ProseWriter(text, Syntax.MARKDOWN);
        Node paragraph = MarkdownParser.of(false).parse(page).getFirstChild();
        new InlineReader(text, writer).read((UnreadInlines) paragraph.getFirstChild(), 0, tag -> {});

        assertThat(writer.finish(BlockKind.PARAGRAPH, "en", -1))
                .hasValueSatisfying(block -> assertThat(block.text()).isEqualTo("``a\uFFFCc\uFFFC"));
    }

    static List<Path> fixtures() {
        return Fixtures.all().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void pagesAndTheirPartsAreReadLikeCommonmark(Path file) {
        String text = CODE_ELEMENTS.matcher(Fixtures.text(file)).replaceAll("$1span");
        for (int i = 0; i <= text.length(); i += 7) {
            assertLikeCommonmark(text.substring(0, i));
            assertLikeCommonmark(text.substring(i));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "``a `b`` c",
                "`` a ``` b ``",
                "`a ``b` c``",
                "``` a `b` c",
                "a\\`b`c`",
                "[`a](u)`](v)",
                "`a\nb` ``c\n``",
            })
    void runsOfBackticksCloseThoseOfTheirLength(String page) {
        assertLikeCommonmark(page);
    }
}
