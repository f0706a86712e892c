package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CheckstyleReportTest {
    private static Document tree(ReportContent content) throws IOException {
        return XmlTree.of(Runs.written(ReportFormat.CHECKSTYLE, content));
    }

    private static Finding finding(String path, int line, String message) {
        return SampleReports.finding(
                SampleReports.NAME, Level.WARNING, SampleReports.place(path, line), message, Map.of());
    }

    @Test
    void wholeReportIsAsInTheGoldenFile() throws IOException {
        Golden.compare("copydesk-checkstyle.xml", Runs.written(ReportFormat.CHECKSTYLE, SampleReports.rich()));
    }

    @Test
    void errorsStandInFilesAndHaveWhatTheFormatAsksFor() throws IOException {
        for (ReportContent content : List.of(SampleReports.rich(), SampleReports.silenced(), Runs.hostile())) {
            Document tree = tree(content);
            assertThat(tree.getDocumentElement().getTagName()).isEqualTo("checkstyle");
            assertThat(tree.getDocumentElement().getAttribute("version")).isNotEmpty();
            for (Element file : XmlTree.elements(tree, "file")) {
                assertThat(file.getParentNode()).isSameAs(tree.getDocumentElement());
                assertThat(file.getAttribute("name")).isNotEmpty();
                assertThat(file.getElementsByTagName("error").getLength()).isPositive();
            }
            for (Element error : XmlTree.elements(tree, "error")) {
                assertThat(error.getParentNode().getNodeName()).isEqualTo("file");
                assertThat(error.getAttributes().getLength()).isEqualTo(5);
                assertThat(error.getAttribute("line")).matches("[1-9][0-9]*");
                assertThat(error.getAttribute("column")).matches("[1-9][0-9]*");
                assertThat(Set.of("info", "warning", "error")).contains(error.getAttribute("severity"));
                assertThat(error.getAttribute("message")).isNotEmpty();
                assertThat(error.getAttribute("source")).startsWith("copydesk.");
            }
        }
    }

    @Test
    void aFileWithSeveralErrorsIsOneElement() throws IOException {
        Document tree = tree(
                SampleReports.of(finding("a.md", 1, "one"), finding("a.md", 2, "two"), finding("b.md", 1, "three")));

        assertThat(XmlTree.elements(tree, "file"))
                .extracting(file -> file.getAttribute("name") + " "
                        + file.getElementsByTagName("error").getLength())
                .containsExactly("a.md 2", "b.md 1");
    }

    @Property
    void anyTextGivesAReportThatSaysIt(@ForAll String path, @ForAll String message) throws IOException {
        Document tree = tree(SampleReports.of(finding(path, 1, message)));

        assertThat(XmlTree.elements(tree, "file").get(0).getAttribute("name")).isEqualTo(XmlTree.shown(path));
        assertThat(XmlTree.elements(tree, "error").get(0).getAttribute("message"))
                .isEqualTo(XmlTree.shown(message));
    }

    @Test
    void aRunThatFoundNothingHasNoFile() throws IOException {
        assertThat(tree(SampleReports.of())
                        .getDocumentElement()
                        .getElementsByTagName("*")
                        .getLength())
                .isZero();
    }
}
