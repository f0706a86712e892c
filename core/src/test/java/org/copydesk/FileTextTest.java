package org.copydesk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.copydesk.format.PlainTextFormat;
import org.copydesk.text.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {
    private static final String TEXT = "Zoë said \uD83D\uDE00.\r\n";

    private static FileEncoding encoding(byte[] bytes, Charset configured) {
        return FileEncoding.of(bytes, new PlainTextFormat(), configured);
    }

    private static FileText decode(byte[] bytes, Charset configured) {
        return FileText.decode(bytes, encoding(bytes, configured).charset());
    }

    private static boolean isBinary(byte[] bytes, Charset configured) {
        return FileText.isBinary(bytes, encoding(bytes, configured).charset());
    }

    static Stream<Charset> markedCharsets() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"));
    }

    @ParameterizedTest
    @MethodSource("markedCharsets")
    void aByteOrderMarkTellsTheEncoding(Charset charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(charset);
        FileText text = decode(bytes, ISO_8859_1);
        assertThat(Source.of("a", text.text()).text()).isEqualTo(TEXT);
        assertThat(encoding(bytes, ISO_8859_1).charset()).isEqualTo(charset);
        assertThat(text.badByte()).isEqualTo(-1);
        assertThat(isBinary(bytes, ISO_8859_1)).isFalse();
    }

    static Stream<Charset> unmarkedCharsets() {
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE, UTF_16, Charset.forName("GB18030"));
    }

    @ParameterizedTest
    @MethodSource("unmarkedCharsets")
    void withoutAMarkTheConfiguredEncodingHolds(Charset charset) {
        byte[] bytes = TEXT.getBytes(charset);
        FileText text = decode(bytes, charset);
        assertThat(Source.of("a", text.text()).text()).isEqualTo(TEXT);
        assertThat(isBinary(bytes, charset)).isFalse();
    }

    @Test
    void theFirstBadByteIsCountedFromTheStartOfTheFile() {
        byte[] latin1 = "ab\u00E9c\u00E9".getBytes(ISO_8859_1);
        FileText text = decode(latin1, UTF_8);
        assertThat(text.badByte()).isEqualTo(2);
        assertThat(text.text()).isEqualTo("ab");
        assertThat(decode(latin1, ISO_8859_1).text()).isEqualTo("ab\u00E9c\u00E9");
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsBad() {
        assertThat(decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82}, UTF_8).badByte())
                .isEqualTo(1);
        byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        assertThat(decode(odd, UTF_8).badByte()).isEqualTo(4);
        byte[] halfPair = {(byte) 0xFF, (byte) 0xFE, 0x3D, (byte) 0xD8};
        assertThat(decode(halfPair, UTF_8).badByte()).isEqualTo(2);
    }

    @Test
    void surrogatesAndOverlongFormsAreNotUtf8() {
        assertThat(decode(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, UTF_8)
                        .badByte())
                .isZero();
        assertThat(decode(new byte[] {'x', (byte) 0xC0, (byte) 0x80}, UTF_8).badByte())
                .isEqualTo(1);
    }

    @Test
    void anEmptyFileIsText() {
        assertThat(decode(new byte[0], UTF_8)).isEqualTo(new FileText("", -1));
        assertThat(isBinary(new byte[0], UTF_8)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\n",
                "\u0089PNG\r\n\u001A\nIHDR",
                "GIF89a..",
                "\u00FF\u00D8\u00FF\u00E0",
                "PK\u0003\u0004..",
                "\u001F\u008B\b.."
            })
    void filesOfOtherKindsAreBinaryWhateverTheEncoding(String start) {
        byte[] bytes = start.getBytes(ISO_8859_1);
        assertThat(isBinary(bytes, ISO_8859_1)).isTrue();
        assertThat(isBinary(bytes, UTF_16)).isTrue();
        assertThat(isBinary(("x" + start).getBytes(ISO_8859_1), ISO_8859_1)).isFalse();
        assertThat(isBinary(start.substring(0, 2).getBytes(ISO_8859_1), ISO_8859_1))
                .isFalse();
    }

    @Test
    void utf16WithoutAMarkIsBinaryUnlessItIsConfigured() {
        byte[] bytes = TEXT.getBytes(UTF_16LE);
        assertThat(isBinary(bytes, UTF_8)).isTrue();
        assertThat(isBinary(bytes, UTF_16LE)).isFalse();
    }

    @Test
    void aFileOfAMarkAloneIsEmptyText() {
        byte[] bytes = "\uFEFF".getBytes(UTF_8);
        assertThat(isBinary(bytes, UTF_8)).isFalse();
        assertThat(Source.of("a", decode(bytes, UTF_8).text()).text()).isEmpty();
    }

    @Test
    void aZeroByteMakesAFileBinary() {
        assertThat(isBinary(new byte[] {'P', 'K', 0, 3}, UTF_8)).isTrue();
        assertThat(isBinary(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 0}, UTF_8))
                .isTrue();
        assertThat(isBinary("plain".getBytes(UTF_8), UTF_8)).isFalse();
    }
}
