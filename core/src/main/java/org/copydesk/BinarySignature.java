package org.copydesk;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes that files of common kinds begin with which are no text, whatever their names say. A zero byte near the
 * start tells most of them; these tell the others, and those that an encoding with zero bytes would take for text. From
 * the published specifications of the kinds (PDF, PNG, GIF, JPEG, ZIP, gzip, 7z, OLE, ELF).
 */
final class BinarySignature {
    private static final List<byte[]> SIGNATURES = List.of(
            bytes("%PDF-"),
            bytes("\u0089PNG\r\n\u001A\n"),
            bytes("GIF87a"),
            bytes("GIF89a"),
            bytes("\u00FF\u00D8\u00FF"),
            bytes("PK\u0003\u0004"),
            bytes("PK\u0005\u0006"),
            bytes("\u001F\u008B\u0008"),
            bytes("7z\u00BC\u00AF'\u001C"),
            bytes("\u00D0\u00CF\u0011\u00E0"),
            bytes("\u007FELF"));

    private BinarySignature() {}

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether a file begins with one of them. */
    static boolean starts(byte[] file) {
        return SIGNATURES.stream().anyMatch(signature -> starts(file, signature));
    }

    private static boolean starts(byte[] file, byte[] signature) {
        if (file.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (file[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
