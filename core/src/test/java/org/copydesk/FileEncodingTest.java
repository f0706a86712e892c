package org.copydesk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.check.Finding;
import org.copydesk.format.HtmlFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEncodingTest {
    @TempDir
    private Path folder;

    private static FileEncoding of(String head, Charset configured) {
        return FileEncoding.of(head.getBytes(ISO_8859_1), new HtmlFormat(), configured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta charset=koi8-r>                                                        | KOI8-R",
                "<META CHARSET = 'Shift_JIS' />                                               | windows-31j",
                "<html><head lang=en><meta name=a content=b><meta charset=\"utf8\">             | UTF-8",
                "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">    | windows-1251",
                "<meta content='text/html;charset=\"ISO-8859-15\"' http-equiv='content-type'> | ISO-8859-15",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><html>                          | ISO-8859-2",
                "<?xml version='1.0' encoding='Big5'?><meta charset=utf-8>                    | Big5-HKSCS",
                "<meta charset=latin1>                                                        | windows-1252",
                "<meta charset=gb2312>                                                        | GBK",
                "<meta charset=x-user-defined>                                                | windows-1252",
                "<meta charset=UTF-16LE>                                                      | UTF-8",
                "<!-- --><!doctype html><meta/charset=koi8-r>                                 | KOI8-R",
                "{{ head }}<% a %>< b><meta charset=koi8-r>                                   | KOI8-R"
            })
    void declarationsOfPagesCount(String head, Charset expected) {
        FileEncoding encoding = of(head.strip(), Charset.forName("UTF-16BE"));
        assertThat(encoding.origin()).isEqualTo(FileEncoding.Origin.DECLARED);
        assertThat(encoding.charset()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!-- <meta charset=koi8-r> -->",
                "<p title='<meta charset=koi8-r>'>",
                "<metal charset=koi8-r>",
                "<p charset=koi8-r>",
                "</p <meta charset=koi8-r>",
                "<meta name=description content='charset=koi8-r'>",
                "<meta http-equiv=refresh content='charset=koi8-r'>",
                "charset=koi8-r <?xml version='1.0' encoding='koi8-r'?>",
                "<meta charset=''><meta charset='koi8-r",
                "<meta charset=koi8-r",
                "<meta charset=klingon>",
                "<meta charset='no name'>",
                "<meta charset=utf-32>",
                "<meta charset=IBM037>"
            })
    void whatIsNoDeclarationOfAKnownEncodingDoesNotCount(String head) {
        FileEncoding encoding = of(head, UTF_8);
        assertThat(encoding.origin()).isEqualTo(FileEncoding.Origin.CONFIGURED);
        assertThat(encoding.charset()).isEqualTo(UTF_8);
    }

    @Test
    void aDeclarationStandsInTheFirst1024Bytes() {
        String meta = "<meta charset=\"koi8-r\">";
        assertThat(of(" ".repeat(1024 - meta.length()) + meta, UTF_8).charset()).hasToString("KOI8-R");
        assertThat(of(" ".repeat(1025 - meta.length()) + meta, UTF_8).charset()).isEqualTo(UTF_8);
    }

    @Test
    void everyPrefixOfADeclarationIsReadWithoutAnException() {
        String head = "<?xml version='1.0'?><!-- a --><p a='b' c>\n</p><meta content=\"a;charset='koi8-r'\" http-equiv"
                + "=content-type>";
        for (int end = 0; end < head.length(); end++) {
            assertThat(of(head.substring(0, end), UTF_8).charset()).isEqualTo(UTF_8);
        }
        assertThat(of(head, UTF_8).charset()).hasToString("KOI8-R");
    }

    private List<Finding> found(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return Copydesk.builder().baseFolder(folder).build().check(folder).findings();
    }

    @Test
    void pagesAreReadInTheEncodingThatTheyDeclare() throws IOException {
        String paragraph = "<p>Кто живёт у реки, тот знает, что вода весной поднимается выше старого моста.</p>\n";
        String page = "<meta charset=windows-1251>" + paragraph + paragraph;
        List<Finding> findings = found("page.html", page.getBytes(Charset.forName("windows-1251")));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("repeated-paragraph");
            assertThat(finding.place()).hasToString("page.html:2:4");
        });
    }

    @Test
    void aByteOrderMarkCountsBeforeADeclaration() throws IOException {
        byte[] bytes = "\uFEFF<meta charset=koi8-r><p>Zoë</p>".getBytes(UTF_8);
        assertThat(FileEncoding.of(bytes, new HtmlFormat(), ISO_8859_1))
                .isEqualTo(new FileEncoding(UTF_8, FileEncoding.Origin.MARK, ""));
        assertThat(found("page.html", bytes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "page.html | <meta charset=utf-8>~   | not UTF-8, as its declaration \"utf-8\" says: the byte at offset"
                        + " 20 cannot be decoded; save the file as UTF-8, mend the declaration or exclude it | 1:21",
                "page.htm  | <meta charset=klingon>~ | declared as \"klingon\", which is not known, and not UTF-8: the"
                        + " byte at offset 22 cannot be decoded; save the file as UTF-8, set encoding or exclude it"
                        + " | 1:23",
                "page.md   | <meta charset=latin1>~  | not UTF-8: the byte at offset 21 cannot be decoded; save the file"
                        + " as UTF-8, set encoding or exclude it | 1:22",
                "page.txt  | ï»¿ab~                  | not UTF-8, as its byte order mark says: the byte at offset 5"
                        + " cannot be decoded; save the file as UTF-8 or exclude it | 1:3"
            })
    void contentThatCannotBeDecodedIsOneFindingAndTheRunGoesOn(String name, String text, String message, String place)
            throws IOException {
        Files.writeString(folder.resolve("other.txt"), "The ferry leaves at noon.\n");
        byte[] bytes = text.strip().replace('~', '\u00E9').getBytes(ISO_8859_1);
        Files.write(folder.resolve(name.strip()), bytes);
        Report report = Copydesk.builder().baseFolder(folder).build().check(folder);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("unreadable-content");
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.place()).hasToString(name.strip() + ":" + place);
            assertThat(finding.properties()).containsEntry("byteOffset", bytes.length - 1);
        });
        assertThat(report.content().totals().files()).isEqualTo(1);
    }

    @Test
    void emptyFilesAreReadAndHaveNothingToSay() throws IOException {
        Files.writeString(folder.resolve("a.md"), "");
        Files.writeString(folder.resolve("b.txt"), "\uFEFF");
        Files.writeString(folder.resolve("c.html"), "\r\n");
        Report report = Copydesk.builder().baseFolder(folder).build().check(folder);
        assertThat(report.findings()).isEmpty();
        assertThat(report.totals().files()).isEqualTo(3);
        assertThat(report.totals().paragraphs()).isZero();
    }

    @Test
    void aPageInTheConfiguredEncodingIsReadThoughItDeclaresAnUnknownOne() throws IOException {
        assertThat(found("page.html", "<meta charset=klingon><p>Zoë</p>".getBytes(UTF_8)))
                .isEmpty();
    }
}
