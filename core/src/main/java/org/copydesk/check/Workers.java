package org.copydesk.check;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * The threads of a run, for a check that cuts the work of {@link Check#conclude} into pieces. The thread that asks works
 * too, so that a piece may itself ask. Immutable and safe for use by many threads.
 */
public final class Workers {
    private static final Workers ALONE = new Workers(Runnable::run, 1);

    private final Executor executor;
    private final int threads;

    private Workers(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** The thread that asks, and no other one. */
    public static Workers alone() {
        return ALONE;
    }

    /**
     * The thread that asks, with others of an executor.
     *
     * @param executor runs what it is given on other threads, now or later
     * @param threads how many threads work at most, the one that asks among them; from 1
     * @throws IllegalArgumentException if {@code threads} is less than 1
     */
    public static Workers of(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; expected 1 or more");
        }
        return threads == 1 ? ALONE : new Workers(Objects.requireNonNull(executor, "executor"), threads);
    }

    /** How many threads work at most, from 1. What a check finds must not depend on it. */
    public int threads() {
        return threads;
    }

    /**
     * Does pieces of work, in any order and several at a time, and returns when all are done. What the pieces wrote can
     * then be read.
     *
     * @param pieces how many there are, from 0
     * @param piece does one piece, given its number from 0
     * @throws RuntimeException or an error that a piece has thrown; other pieces are then left out
     */
    public void forEach(int pieces, IntConsumer piece) {
        Objects.requireNonNull(piece, "piece");
        if (threads == 1 || pieces <= 1) {
            for (int i = 0; i < pieces; i++) {
                piece.accept(i);
            }
            return;
        }
        Job job = new Job(pieces, piece);
        for (int i = 1; i < Math.min(threads, pieces); i++) {
            executor.execute(job);
        }
        job.run();
        job.await();
    }

    /** Pieces that several threads take one after the other. A thread that comes too late finds none. */
    private static final class Job implements Runnable {
        private final int pieces;
        private final IntConsumer piece;
        private final AtomicInteger taken = new AtomicInteger();
        private final CountDownLatch left;
        private final AtomicReference<Throwable> failure = new AtomicReference<>();

        Job(int pieces, IntConsumer piece) {
            this.pieces = pieces;
            this.piece = piece;
            this.left = new CountDownLatch(pieces);
        }

        @Override
        public void run() {
            for (int i = next(); i < pieces; i = next()) {
                try {
                    if (failure.get() == null) {
                        piece.accept(i);
                    }
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    left.countDown();
                }
            }
        }

        private int next() {
            return taken.get() < pieces ? taken.getAndIncrement() : pieces;
        }

        void await() {
            try {
                left.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while others worked", e);
            }
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
