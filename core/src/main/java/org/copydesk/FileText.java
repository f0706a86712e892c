package org.copydesk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a file as characters.
 *
 * @param text the characters before the first byte that cannot be decoded, or all
 * @param charset the encoding that was used
 * @param badByte the offset of the first byte that cannot be decoded, or -1
 */
record FileText(String text, Charset charset, int badByte) {
    /** How far into a file a zero byte is looked for. */
    private static final int SNIFFED_BYTES = 8192;

    /** Whether bytes are no text at all: there is a zero byte and no byte order mark that allows one. */
    static boolean isBinary(byte[] bytes) {
        if (markOf(bytes).length() > 0 && !markOf(bytes).equals("UTF-8")) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, SNIFFED_BYTES); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Decodes bytes by their byte order mark, else in the given encoding. */
    static FileText decode(byte[] bytes, Charset configured) {
        String mark = markOf(bytes);
        Charset charset = mark.isEmpty() ? configured : Charset.forName(mark);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        boolean isBroken = result.isError();
        return new FileText(out.flip().toString(), charset, isBroken ? in.position() : -1);
    }

    private static String markOf(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8.name();
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE.name();
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE.name() : "";
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
