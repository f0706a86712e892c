package org.copydesk.repeats.twins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwinPagesTest {
    /** The pages of two files or more, each as its files with blanks between them. */
    private static List<String> twins(String paths) {
        return twins(paths, List.of());
    }

    private static List<String> twins(String paths, List<String> mirrors) {
        List<String> files = List.of(paths.strip().split("\\s+"));
        TwinPages pages = TwinPages.of(files, mirrors);
        TreeMap<Integer, String> byPage = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            byPage.merge(pages.page(i), files.get(i), (one, two) -> one + " " + two);
        }
        return byPage.values().stream().filter(page -> page.contains(" ")).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/v1.2/winch.md docs/v1.3/winch.md", // folders of versions
                "1.0/a/b.md 2.x/a/b.md",
                "docs/version-4/a.md docs/version-5/a.md",
                "release-1.0/a.md release_1.1/a.md",
                "guide/1.0.0-rc1/a.md guide/1.0.0.Final/a.md",
                "reference/v1beta1/pod.md reference/v2alpha3/pod.md",
                "api/2024-10/a.md api/2025-01/a.md",
                "manual/9.6/a.md manual/10/a.md manual/11/a.md", // PostgreSQL
                "en/latest/a.rst en/stable/a.rst en/v3/a.rst", // Read the Docs
                "docs/next/a.md docs/12/a.md",
                "site/en/visit.md site/fr/visit.md", // folders of languages
                "content/en/docs/a.md content/zh-cn/docs/a.md content/pt-br/docs/a.md", // Hugo
                "files/en-us/web/a.md files/zh-tw/web/a.md",
                "locales/zh-Hans/a.md locales/sr_Latn_RS/a.md locales/es-419/a.md",
                "docs/EN/a.md docs/DE/a.md",
                "docs/en/a.md docs/it/a.md docs/no/a.md",
                "docs/de/modules/ROOT/pages/a.adoc docs/en/modules/ROOT/pages/a.adoc", // Antora
                "docs/1.0/modules/ROOT/pages/a.adoc docs/2.0/modules/ROOT/pages/a.adoc",
                "content/en/v1/install.md content/en/v2/install.md content/fr/v2/install.md", // both
                "v1/en/a.md v2/fr/a.md v2/en/a.md",
                "docs/guide/a.md docs/fr/guide/a.md docs/ja/guide/a.md", // one of them where the others are: VitePress
                "docs/backup.md docs/fr/backup.md",
                "docs/backup.md docs/v1/backup.md",
                "page.md page.fr.md", // MkDocs, Hugo
                "a/index.en-US.mdx a/index.de-DE.mdx",
                "README.md README_zh-CN.md README.it.md",
                "docs/a.md versioned_docs/version-1.2/a.md versioned_docs/version-2.0.0/a.md" // Docusaurus
                        + " i18n/fr/docusaurus-plugin-content-docs/current/a.md"
                        + " i18n/pt-BR/docusaurus-plugin-content-docs/version-1.2/a.md",
                "api/a.md api_versioned_docs/version-1/a.md i18n/fr/docusaurus-plugin-content-docs-api/current/a.md",
                "website/src/pages/a.md website/i18n/fr/docusaurus-plugin-content-pages/a.md",
                "website/blog/a.md website/i18n/fr/docusaurus-plugin-content-blog/a.md",
            })
    void areOnePage(String paths) {
        assertThat(twins(paths)).containsExactly(paths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/x.md b/x.md",
                "a/x.md b/x.md a/y.md b/y.md",
                "v1/a.md v2/b.md",
                "docs/v1/a.md guide/v2/a.md",
                "2023/a.md 2024/a.md", // years of an archive
                "2023/01/index.md 2024/01/index.md 2023/02/index.md 2024/02/index.md 2023/03/index.md 2024/03/index.md",
                "2023/01.md 2024/01.md 2023/02.md 2024/02.md 2023/03.md 2024/03.md 2023/04.md 2024/04.md",
                "book/01/a.md book/02/a.md",
                "book/1/a.md book/2/a.md",
                "minutes/2024-10-01/agenda.md minutes/2024-10-08/agenda.md",
                "staff/it/desk.md staff/hr/desk.md", // departments
                "offices/ny/desk.md offices/la/desk.md offices/tx/desk.md",
                "staff/de/desk.md staff/nl/desk.md staff/us/desk.md",
                "docs/desk.md docs/it/desk.md",
                "docs/index.md docs/fr/index.md docs/fr/a.md docs/fr/b.md",
                "js/a.md ts/a.md",
                "to-do/a.md my-work/a.md",
                "en-docs/a.md fr-docs/a.md",
                "latest/a.md archive/a.md",
                "chapter-1/a.md chapter-2/a.md",
                "one/README.md two/README.md one/CONTRIBUTING.md two/CONTRIBUTING.md one/SECURITY.md two/SECURITY.md",
                "posts/a/index.md posts/b/index.md posts/c/index.md",
                "sign.md sign-in.md how.md how-to.md",
                "api-v1.md api-v2.md",
                "page.min.md page.md",
                "En/a.md It/a.md",
            })
    void areNot(String paths) {
        assertThat(twins(paths)).isEmpty();
    }

    @Test
    void threeEqualPathsMakeAnyFoldersTwins() {
        assertThat(
                        twins(
                                "harbour/a.md lake/a.md harbour/b.md lake/b.md harbour/c/d.md lake/c/d.md lake/e.md river/e.md"))
                .containsExactly("harbour/a.md lake/a.md", "harbour/b.md lake/b.md", "harbour/c/d.md lake/c/d.md");
        assertThat(twins("2023/a.md 2023/b.md 2023/c.md 2024/a.md 2024/b.md 2024/c.md"))
                .hasSize(3);
    }

    @Test
    void foldersOfOtherPagesStayApart() {
        assertThat(twins("docs/en/a.md docs/fr/a.md docs/en/b.md docs/fr/c/b.md blog/en/a.md"))
                .containsExactly("docs/en/a.md docs/fr/a.md");
    }

    @Test
    void mirrorsPutTogetherWhatDiffersInTheirStars() {
        String paths = "content/en/v1/a.md content/en/v2/a.md content/fr/v2/a.md content/en/v2/b/a.md content/en/a.md";

        assertThat(twins(paths, List.of("content/*/*/**")))
                .containsExactly("content/en/v1/a.md content/en/v2/a.md content/fr/v2/a.md content/en/a.md");
        assertThat(twins("n/a/x.md n/b/x.md n/b/y.md", List.of("n/*/**"))).containsExactly("n/a/x.md n/b/x.md");
        assertThat(twins("n/a/x.md n/b/x.md n/b/y.md", List.of("n/*/*.md"))).containsExactly("n/a/x.md n/b/x.md");
        assertThat(twins("n/a/x.md n/b/x.md n/b/y.md n/x.md", List.of("**/x.md")))
                .isEmpty();
        assertThat(twins("a/n/b/x.md a/n/c/x.md d/n/c/x.md", List.of("**/n/*/**")))
                .containsExactly("a/n/b/x.md a/n/c/x.md");
    }

    @Test
    void aMirrorOfFilesKeepsTheirNames() {
        assertThat(twins("x-one.md x-two.md y-two.md x.md", List.of("*-*.md"))).containsExactly("x-one.md x-two.md");
        assertThat(twins("x-one.md x-two.md y-two.md", List.of("x-*.md"))).containsExactly("x-one.md x-two.md");
        assertThat(twins("p/a1.txt p/a2.txt p/a10.txt", List.of("p/a?.txt"))).containsExactly("p/a1.txt p/a2.txt");
    }

    @Test
    void twinsOfTwinsAreTwins() {
        assertThat(twins("x/a.md y/a.md y/a.fr.md", List.of("*/a.md"))).containsExactly("x/a.md y/a.md y/a.fr.md");
    }

    @Test
    void whatDiffersMustBeNamedInAMirror() {
        assertThat(MirrorPattern.of("docs/v*/**").hasDifference()).isTrue();
        assertThat(MirrorPattern.of("docs/*.??.md").hasDifference()).isTrue();
        assertThat(MirrorPattern.of("docs/**").hasDifference()).isFalse();
        assertThat(MirrorPattern.of("docs/*.md").hasDifference()).isFalse();
    }

    @Test
    void languagesAreKnown() {
        TwinPages pages = TwinPages.of(
                List.of("a/en/v1/x.md", "a/fr/v1/x.md", "x.pt-BR.md", "i18n/de/docusaurus-plugin-content-blog/x.md"),
                List.of());

        assertThat(List.of(pages.language(0), pages.language(1), pages.language(2), pages.language(3)))
                .containsExactly("en", "fr", "pt-BR", "de");
        assertThat(pages.areTwins(0, 1)).isTrue();
        assertThat(pages.areTwins(0, 0)).isFalse();
        assertThat(pages.areTwins(0, 2)).isFalse();
    }

    @Test
    void aHundredThousandFilesTakeNoLong() {
        List<String> paths = new ArrayList<>();
        for (int version = 0; version < 100; version++) {
            for (int page = 0; page < 1000; page++) {
                paths.add("docs/v" + version + "/part-" + page % 30 + "/page-" + page + ".md");
            }
        }

        TwinPages pages = assertTimeout(Duration.ofSeconds(20), () -> TwinPages.of(paths, List.of("docs/v*/**")));
        for (int i = 0; i < paths.size(); i++) {
            assertThat(pages.page(i)).isEqualTo(i % 1000);
        }
    }
}
