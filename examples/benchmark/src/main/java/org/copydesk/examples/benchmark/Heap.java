package org.copydesk.examples.benchmark;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.ref.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * How much heap a run needs, in bytes, all that the JVM holds included.
 *
 * @param peakLive the most that was alive at once: while the run goes on the heap is collected as a whole again and
 *     again, and this is the most that was left after a collection. A heap of this size would do, if tightly
 * @param liveAtEnd what is alive after the run, with its report
 * @param peakUsed the most that was used in an ordinary run, garbage included, which grows with the heap that the JVM
 *     is given: the sum of the peaks of all memory pools, which may lie at different times, so at most this
 * @param collections how many times the heap was looked at
 */
record Heap(long peakLive, long liveAtEnd, long peakUsed, int collections) {
    private static final long LEAST_PAUSE_MILLIS = 5;

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    /** Runs something twice: as it is, and while the heap is collected again and again. */
    static Heap of(Supplier<?> run) {
        System.gc();
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
        Objects.requireNonNull(run.get(), "result");
        long peakUsed =
                POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();

        Watch watch = new Watch();
        Object result = watch.during(run);
        try {
            long liveAtEnd = live();
            return new Heap(Math.max(watch.most, liveAtEnd), liveAtEnd, peakUsed, watch.collections + 1);
        } finally {
            Reference.reachabilityFence(result);
        }
    }

    /** Collects the heap and tells what is left. */
    private static long live() {
        System.gc();
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .flatMap(bean -> lastCollection(bean).stream())
                .max(Comparator.comparingLong(com.sun.management.GcInfo::getEndTime))
                .map(info -> left(info.getMemoryUsageAfterGc()))
                .orElseThrow(() -> new IllegalStateException("this JVM does not collect its heap when it is asked to"));
    }

    private static Optional<com.sun.management.GcInfo> lastCollection(GarbageCollectorMXBean bean) {
        return bean instanceof com.sun.management.GarbageCollectorMXBean detailed
                ? Optional.ofNullable(detailed.getLastGcInfo())
                : Optional.empty();
    }

    private static long left(Map<String, MemoryUsage> byPool) {
        return POOLS.stream()
                .mapToLong(pool -> Optional.ofNullable(byPool.get(pool.getName()))
                        .map(MemoryUsage::getUsed)
                        .orElse(0L))
                .sum();
    }

    /** Looks at the heap until it is told to end; rests as long as a look takes, so that the run gets on. */
    private static final class Watch implements Runnable {
        private final AtomicBoolean goesOn = new AtomicBoolean(true);
        private long most;
        private int collections;

        Object during(Supplier<?> run) {
            Thread watcher = new Thread(this, "heap-watch");
            watcher.setDaemon(true);
            watcher.start();
            try {
                return run.get();
            } finally {
                end(watcher);
            }
        }

        @Override
        public void run() {
            while (goesOn.get()) {
                long start = System.nanoTime();
                most = Math.max(most, live());
                collections++;
                pause(Math.max(LEAST_PAUSE_MILLIS, (System.nanoTime() - start) / 1_000_000));
            }
        }

        private void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                goesOn.set(false);
            }
        }

        private void end(Thread watcher) {
            goesOn.set(false);
            try {
                watcher.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the heap was measured", e);
            }
        }
    }
}
