package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class XmlReportsTest {
    private static Document parsed(ReportFormat format, ReportContent content)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(Runs.written(format, content))));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JUNIT", "CHECKSTYLE"})
    void whateverTheContentSaysTheXmlIsWellFormed(ReportFormat format) throws Exception {
        assertThat(parsed(format, SampleReports.rich())).isNotNull();
        assertThat(parsed(format, Runs.hostile()).getDocumentElement().getTextContent()
                        + Runs.written(format, Runs.hostile()))
                .contains("\\u0000")
                .contains("\\uD800");
    }

    @Test
    void junitHasWhatItsReadersExpect() throws Exception {
        for (ReportContent content :
                List.of(SampleReports.rich(), SampleReports.silenced(), Runs.hostile(), Runs.clean())) {
            SchemaFactory.newDefaultInstance()
                    .newSchema(XmlReportsTest.class.getResource("junit.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(Runs.written(ReportFormat.JUNIT, content))));
        }
    }

    @Test
    void junitCountsWhatFailsAndWhatIsPassedOver() throws Exception {
        Document rich = parsed(ReportFormat.JUNIT, SampleReports.rich());
        Element suite = elements(rich, "testsuite").get(0);

        // Error, two warnings, a note; of the four rules of the run the statistics are off.
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("3");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        assertThat(elements(rich, "failure")).hasSize(3);
        assertThat(elements(rich, "skipped"))
                .singleElement()
                .satisfies(
                        skipped -> assertThat(skipped.getAttribute("message")).startsWith("note: "));
        assertThat(elements(rich, "testcase").get(1).getAttribute("classname"))
                .isEqualTo("copydesk.repeated-paragraph");
        assertThat(elements(rich, "testcase").get(1).getAttribute("name")).isEqualTo("docs/setup.md:12:1");
    }

    @Test
    void junitPassesOverWhatIsLetStandAndPassesWhatFoundNothing() throws Exception {
        Document silenced = parsed(ReportFormat.JUNIT, SampleReports.silenced());
        assertThat(elements(silenced, "skipped"))
                .extracting(skipped -> skipped.getAttribute("message"))
                .containsExactly("let stand: \"officials say\"", "let stand: \"Okafur\" here");
        Document clean = parsed(ReportFormat.JUNIT, Runs.clean());
        assertThat(elements(clean, "testcase"))
                .extracting(test -> test.getAttribute("name"))
                .containsExactly("nothing found");
        assertThat(elements(clean, "failure")).isEmpty();
    }

    @Test
    void checkstyleHasFilesInOrderWithTheirErrors() throws Exception {
        Document rich = parsed(ReportFormat.CHECKSTYLE, SampleReports.rich());

        assertThat(rich.getDocumentElement().getTagName()).isEqualTo("checkstyle");
        assertThat(elements(rich, "file"))
                .extracting(file -> file.getAttribute("name"))
                .containsExactly("docs/100% done #1.md", "docs/setup.md", "docs/team.md", "old/latin.txt");
        assertThat(elements(rich, "error"))
                .extracting(error -> error.getAttribute("line") + ":" + error.getAttribute("column") + " "
                        + error.getAttribute("severity") + " " + error.getAttribute("source"))
                .containsExactly(
                        "3:1 info copydesk.anonymous-source",
                        "12:1 error copydesk.repeated-paragraph",
                        "7:22 warning copydesk.inconsistent-name",
                        "1:9 warning copydesk.unreadable-content");
    }

    @Test
    void checkstyleLeavesOutWhatIsLetStand() throws Exception {
        assertThat(elements(parsed(ReportFormat.CHECKSTYLE, SampleReports.silenced()), "error"))
                .hasSize(1);
        assertThat(elements(parsed(ReportFormat.CHECKSTYLE, Runs.clean()), "file"))
                .isEmpty();
    }
}
