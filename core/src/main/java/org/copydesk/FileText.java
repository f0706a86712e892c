package org.copydesk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The bytes of a file as characters.
 *
 * @param text the characters before the first byte that cannot be decoded, or all; with the byte order mark
 * @param badByte the offset of the first byte that cannot be decoded, or -1
 */
record FileText(String text, int badByte) {
    /** How far into a file a zero byte is looked for. */
    private static final int SNIFFED_BYTES = 8192;

    /**
     * Whether bytes are no text at all: they begin as files of another kind do, or there is a zero byte and the encoding
     * has none in plain text.
     */
    static boolean isBinary(byte[] bytes, Charset charset) {
        if (BinarySignature.starts(bytes)) {
            return true;
        }
        if (hasZeroBytes(charset)) {
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

    /** Decodes bytes as far as they can be decoded. */
    static FileText decode(byte[] bytes, Charset charset) {
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
        return new FileText(out.flip().toString(), isBroken ? in.position() : -1);
    }
}
