package org.copydesk.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.text.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers between lines of colons and tags of Hugo: columns have prose however far it is indented, others have code. */
class ColumnsAndCodeTest {
    private static List<String> texts(String page) {
        return Fixtures.read("a.md", page).blocks().stream().map(Block::text).toList();
    }

    @Test
    void columnsHaveProseThatIsIndented() {
        String page = """
                :::row:::
                   :::column span="":::
                      More content stands in the second column.

                      - An item.
                   :::column-end:::
                   :::column:::
                      **Other** content.
                   :::column-end:::
                :::row-end:::

                    no prose
                """;
        assertThat(texts(page))
                .containsExactly("More content stands in the second column.", "An item.", "Other content.");
    }

    @Test
    void columnsInStepsHaveProseThatIsIndented() {
        String page = """
                1. Step one.

                   :::row:::
                      :::column span="2":::
                         Content of the step.
                      :::column-end:::
                   :::row-end:::

                1. Step two.
                """;
        assertThat(texts(page)).containsExactly("Step one.", "Content of the step.", "Step two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: mermaid\ngraph TD;\n\nAlpha --> Beta goes here.\n:::",
                ":::mermaid\nAlpha\n:::",
                "::: plantuml\nAlice -> Bob : hello there\n:::",
                "::: query-table 6ef1a9f2-9c54-4a2b-8f0e-0f6ce3d51f1b\n:::",
                "::: package.module.Class",
                "::: package.module.Class \t",
                "::: package.module.Class { #class }",
                "{{< tab name=\"x\" codelang=\"bash\" >}}get the boats{{< /tab >}}",
                "{{< tab name=\"x\" codelang=\"bash\" >}}\nget the boats\n\nand more\n{{< /tab >}}",
                "{{% tab lang=\"js\" %}}get the boats{{% /tab %}}",
                "{{< tab language=\"python\" name=\"x\" >}}get the boats{{< /tab >}}",
            })
    void containersOfCodeHaveNoProse(String container) {
        assertThat(texts("Before it.\n\n" + container + "\n\nBehind it.\n"))
                .containsExactly("Before it.", "Behind it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{< quote lang=\"fr\" >}}The boats.{{< /quote >}}",
                "{{< quote lang=\"pt-BR\" >}}The boats.{{< /quote >}}",
                "{{< tab name=\"code\" >}}The boats.{{< /tab >}}",
                ":::note\nThe boats.\n:::",
                "::: mermaid\n\nThe boats.",
            })
    void otherContainersHaveProse(String container) {
        assertThat(texts("Before it.\n\n" + container + "\n")).containsExactly("Before it.", "The boats.");
    }
}
