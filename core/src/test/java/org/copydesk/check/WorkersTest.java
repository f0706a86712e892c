package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {
    private static final int PIECES = 1000;

    @Test
    void eachPieceIsDoneOnce() {
        for (int threads : List.of(1, 2, 8)) {
            AtomicIntegerArray done = new AtomicIntegerArray(PIECES);
            with(threads, workers -> workers.forEach(PIECES, done::incrementAndGet));
            assertThat(IntStream.range(0, PIECES).map(done::get)).containsOnly(1);
        }
    }

    @Test
    void aPieceMayAskForWorkItself() {
        AtomicIntegerArray done = new AtomicIntegerArray(64 * 64);
        with(
                2,
                workers -> workers.forEach(
                        64, outer -> workers.forEach(64, inner -> done.incrementAndGet(64 * outer + inner))));
        assertThat(IntStream.range(0, done.length()).map(done::get)).containsOnly(1);
    }

    @Test
    void severalThreadsWork() {
        CountDownLatch both = new CountDownLatch(2);
        with(
                2,
                workers -> workers.forEach(2, piece -> {
                    both.countDown();
                    assertThat(isReached(both)).isTrue();
                }));
    }

    private static boolean isReached(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatAPieceThrowsIsThrown() {
        for (int threads : List.of(1, 3)) {
            with(threads, workers -> {
                assertThatThrownBy(() -> workers.forEach(PIECES, WorkersTest::failAtLast))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("the last one");
                assertThatThrownBy(() -> workers.forEach(PIECES, WorkersTest::overflowAtLast))
                        .isInstanceOf(StackOverflowError.class);
            });
        }
    }

    private static void failAtLast(int piece) {
        if (piece == PIECES - 1) {
            throw new IllegalStateException("the last one");
        }
    }

    private static void overflowAtLast(int piece) {
        if (piece == PIECES - 1) {
            throw new StackOverflowError();
        }
    }

    @Test
    void oneThreadNeedsNoExecutor() {
        Workers workers = Workers.of(work -> assertThat(work).isNull(), 1);
        assertThat(workers.threads()).isEqualTo(1);
        AtomicIntegerArray done = new AtomicIntegerArray(3);
        workers.forEach(3, done::incrementAndGet);
        assertThat(done).hasToString("[1, 1, 1]");
        assertThatThrownBy(() -> Workers.of(Runnable::run, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("threads is 0; expected 1 or more");
    }

    private static void with(int threads, Consumer<Workers> test) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            test.accept(Workers.of(executor, threads));
        } finally {
            executor.shutdownNow();
        }
    }
}
