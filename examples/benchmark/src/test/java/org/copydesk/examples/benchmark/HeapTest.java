package org.copydesk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class HeapTest {
    private static final int SIZE = 40_000_000;

    @Test
    void whatIsHeldForAWhileCountsInThePeakButNotAtTheEnd() {
        Heap heap = Heap.of(() -> {
            byte[] held = new byte[SIZE];
            LockSupport.parkNanos(600_000_000);
            return (int) held[SIZE - 1];
        });

        assertThat(heap.peakLive()).isGreaterThan(heap.liveAtEnd() + SIZE - 5_000_000);
        assertThat(heap.peakUsed()).isGreaterThan(SIZE);
        assertThat(heap.collections()).isGreaterThan(2);
    }

    @Test
    void garbageDoesNotCountInThePeak() {
        Heap heap = Heap.of(() -> {
            long sum = 0;
            for (int i = 0; i < 60; i++) {
                byte[] dropped = new byte[SIZE / 10];
                LockSupport.parkNanos(5_000_000);
                sum += dropped.length;
            }
            return sum;
        });

        assertThat(heap.peakLive()).isLessThan(heap.liveAtEnd() + SIZE);
    }
}
