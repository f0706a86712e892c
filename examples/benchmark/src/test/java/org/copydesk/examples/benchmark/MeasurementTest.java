package org.copydesk.examples.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static Measurement sleeping(long... millis) {
        AtomicLong next = new AtomicLong();
        return new Measurement("sleep", 1, 1_000_000, () -> {
            long end = System.nanoTime() + millis[(int) next.getAndIncrement()] * 1_000_000;
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            return 1;
        });
    }

    @Test
    void theMedianIsTheSpeedInTheMiddle() {
        Measurement measurement = sleeping(200, 20, 100);
        for (int i = 0; i < 3; i++) {
            measurement.measure();
        }

        assertThat(measurement.median()).isCloseTo(10, within(4.0));
        assertThat(measurement.slowest()).isCloseTo(5, within(2.0));
        assertThat(measurement.fastest()).isBetween(measurement.median(), 51.0);
    }

    @Test
    void theMedianOfTwoIsTheirMean() {
        Measurement measurement = sleeping(200, 50);
        measurement.measure();
        measurement.measure();

        assertThat(measurement.median()).isCloseTo((measurement.slowest() + measurement.fastest()) / 2, within(0.001));
    }

    @Test
    void shortWorkIsRepeatedUntilTheClockDoesNotCount() {
        AtomicLong runs = new AtomicLong();
        Measurement measurement = new Measurement("count", 1, 1, () -> {
            runs.incrementAndGet();
            LockSupport.parkNanos(10_000_000);
            return 1;
        });
        measurement.warmUp();
        long before = runs.get();
        measurement.measure();

        assertThat(runs.get() - before).isBetween(2L, 25L);
    }

    @Test
    void workThatGivesAnotherResultIsNotMeasured() {
        AtomicLong result = new AtomicLong();
        Measurement measurement = new Measurement("all", 1, 1, result::incrementAndGet);
        measurement.measure();

        assertThatIllegalStateException()
                .isThrownBy(measurement::measure)
                .withMessage("all gave another result than before; did the content change?");
    }
}
