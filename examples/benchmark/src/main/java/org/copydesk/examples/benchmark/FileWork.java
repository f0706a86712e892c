package org.copydesk.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does something with each file, on one thread or many, as the library spreads its files over threads. */
final class FileWork implements Work {
    /** What to do with a file. */
    interface Step {
        /** Returns a number that depends on all that was done. */
        long read(Path file) throws IOException;
    }

    private final List<Path> files;
    private final int threads;
    private final Step step;

    FileWork(List<Path> files, int threads, Step step) {
        this.files = List.copyOf(files);
        this.threads = threads;
        this.step = step;
    }

    @Override
    public long run() {
        return threads == 1 ? files.stream().mapToLong(this::read).sum() : runOnThreads();
    }

    private long runOnThreads() {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Long>> futures = new ArrayList<>(files.size());
            files.forEach(file -> futures.add(CompletableFuture.supplyAsync(() -> read(file), pool)));
            return futures.stream().mapToLong(CompletableFuture::join).sum();
        } finally {
            pool.shutdownNow();
        }
    }

    private long read(Path file) {
        try {
            return step.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
