package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.format.HtmlFormat;
import org.copydesk.format.MarkdownFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredEncodingTest {
    private static Optional<Charset> declared(String page) {
        return DeclaredEncoding.of(page.getBytes(StandardCharsets.ISO_8859_1), new HtmlFormat());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><head><meta charset=windows-1251> | windows-1251",
                "<META CHARSET=\"Shift_JIS\" /> | Shift_JIS",
                "<meta charset = 'utf-8'> | UTF-8",
                "<meta http-equiv=\"content-type\" content=\"text/html; charset=koi8-r\"> | KOI8-R",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html> | ISO-8859-2",
                "<meta charset=iso-8859-1> | windows-1252",
                "<meta charset=utf-16> | UTF-8",
                "<!-- <meta charset=koi8-r> --><meta charset=big5> | Big5",
                "<meta name=viewport content=x><meta charset=gb2312> | GB2312"
            })
    void pagesOfHtmlDeclareTheirEncoding(String page, String charset) {
        assertThat(declared(page)).contains(Charset.forName(charset));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=klingon-8>",
                "<meta charset=>",
                "<meta charset>",
                "<p>charset=koi8-r</p>",
                "<!-- <meta charset=koi8-r>",
                "<?xml version=\"1.0\"?>",
                "<?xml",
                "''"
            })
    void anythingElseDeclaresNone(String page) {
        assertThat(declared(page)).isEmpty();
    }

    @Test
    void aDeclarationFarBelowIsNone() {
        assertThat(declared(" ".repeat(1020) + "<meta charset=koi8-r>")).isEmpty();
    }

    @Test
    void markdownDeclaresNone() {
        byte[] page = "<meta charset=koi8-r>".getBytes(StandardCharsets.US_ASCII);
        assertThat(DeclaredEncoding.of(page, new MarkdownFormat())).isEmpty();
    }

    @Test
    void theDeclarationWinsOverTheSettingsAndAMarkOverBoth(@TempDir Path folder) throws IOException {
        String text = "<meta charset=windows-1251><p>\u041A\u0438\u0457\u0432, sources say, will rebuild its mill.</p>";
        Files.write(folder.resolve("declared.html"), text.getBytes(Charset.forName("windows-1251")));
        Files.write(folder.resolve("marked.html"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        Report report = Copydesk.builder().baseFolder(folder).build().check();
        assertThat(report.findings())
                .extracting(finding -> finding.place().toString())
                .containsExactly("declared.html:1:37", "marked.html:1:37");
    }

    @Test
    void aPageThatIsNotInTheEncodingItDeclaresIsUnreadable(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("a.html"),
                "<meta charset=utf-8>caf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1));
        Settings latin =
                Settings.builder().encoding(StandardCharsets.ISO_8859_1).build();
        Report report =
                Copydesk.builder().baseFolder(folder).settings(latin).build().check();
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).startsWith("not UTF-8: the byte at offset 23 cannot be decoded"));
    }
}
