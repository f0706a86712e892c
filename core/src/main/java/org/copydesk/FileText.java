package org.copydesk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of a file as characters.
 *
 * @param text the characters before the first byte that cannot be decoded, or all; with the byte order mark
 * @param charset the encoding that was used
 * @param badByte the offset of the first byte that cannot be decoded, or -1
 */
record FileText(String text, Charset charset, int badByte) {
    /** How far into a file a zero byte is looked for. */
    private static final int SNIFFED_BYTES = 8192;

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** Whether bytes are no text at all: there is a zero byte, and the encoding has none in plain text. */
    static boolean isBinary(byte[] bytes, Charset configured) {
        if (hasZeroBytes(marked(bytes).orElse(configured))) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, SNIFFED_BYTES); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasZeroBytes(Charset charset) {
        return charset.name().contains("UTF-16") || charset.name().contains("UTF-32");
    }

    /** Decodes bytes by their byte order mark, else in the given encoding. */
    static FileText decode(byte[] bytes, Charset configured) {
        Charset charset = marked(bytes).orElse(configured);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        boolean isBroken = result.isError();
        if (!isBroken) {
            decoder.flush(out);
        }
        return new FileText(out.flip().toString(), charset, isBroken ? in.position() : -1);
    }

    /** The encoding that a byte order mark names; the longer marks first, since one begins like a shorter one. */
    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return Optional.of(UTF_32LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
