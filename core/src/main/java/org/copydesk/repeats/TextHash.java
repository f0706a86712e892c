package org.copydesk.repeats;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A hash of compared words. Two seeds give the two halves of 128 bits. Equal hashes only make it worth comparing the
 * words: a bad hash costs time and changes no finding.
 */
@FunctionalInterface
interface TextHash {
    /**
     * The hash of a stretch of bytes; equal bytes give equal hashes on every machine.
     *
     * @param from the first byte
     * @param to after the last one
     * @param seed which of many hashes
     */
    long hash(byte[] text, int from, int to, long seed);

    /**
     * Eight bytes a step: xor, multiply, rotate, and the finishing mix of MurmurHash3 (A. Appleby, 2011, public
     * domain).
     */
    static TextHash standard() {
        return Standard::hash;
    }

    /** The usual hash. */
    final class Standard {
        private static final VarHandle LONGS =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        private static final long FIRST = 0x9E3779B97F4A7C15L;
        private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

        private Standard() {}

        private static long hash(byte[] text, int from, int to, long seed) {
            long hash = seed * FIRST + (to - from);
            int i = from;
            for (; i + Long.BYTES <= to; i += Long.BYTES) {
                hash = step(hash, (long) LONGS.get(text, i));
            }
            return mix(step(hash, rest(text, i, to)));
        }

        /** The last bytes, fewer than eight, without a loop where more bytes stand behind them. */
        private static long rest(byte[] text, int from, int to) {
            if (from + Long.BYTES <= text.length) {
                return (long) LONGS.get(text, from) & ((1L << (Byte.SIZE * (to - from))) - 1);
            }
            long rest = 0;
            for (int i = to - 1; i >= from; i--) {
                rest = (rest << Byte.SIZE) | (text[i] & 0xFF);
            }
            return rest;
        }

        private static long step(long hash, long part) {
            long product = part * SECOND;
            return Long.rotateLeft(hash ^ (product ^ (product >>> 29)), 27) * FIRST + SECOND;
        }

        private static long mix(long hash) {
            long mixed = hash;
            mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
            mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
            return mixed ^ (mixed >>> 33);
        }
    }
}
