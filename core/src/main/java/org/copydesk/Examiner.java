package org.copydesk;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.copydesk.check.Check;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.check.StetReach;
import org.copydesk.format.ContentFormat;
import org.copydesk.text.Block;
import org.copydesk.text.Document;
import org.copydesk.text.Source;
import org.copydesk.text.Word;

/**
 * Reads files and lets each check look at them. Whatever goes wrong with one file becomes its finding, so that the
 * others are still checked. Safe for use by many threads.
 */
final class Examiner {
    /** A text of this size still fits into a string and its places into whole numbers. */
    private static final long MOST_BYTES = 1L << 30;

    private final Settings settings;
    private final List<Check<?>> checks;
    private final Executor executor;

    /**
     * Prepares to examine files.
     *
     * @param executor runs the checks of one document
     */
    Examiner(Settings settings, List<Check<?>> checks, Executor executor) {
        this.settings = settings;
        this.checks = checks;
        this.executor = executor;
    }

    /** Reads and examines a file; what goes wrong with it is part of the result. */
    Examination examine(ContentFile file) {
        try {
            long size = Files.size(file.file());
            if (size > MOST_BYTES) {
                String message = size + " bytes are more than " + MOST_BYTES + "; split the file or exclude it";
                return Examination.unreadable(unreadable(file.path(), "", message, 0), 0);
            }
            return examine(file, Files.readAllBytes(file.file()));
        } catch (IOException e) {
            String message = "cannot be read: " + reason(e) + "; make the file readable or exclude it";
            return Examination.unreadable(unreadable(file.path(), "", message, 0), 0);
        } catch (OutOfMemoryError e) {
            return Examination.unreadable(
                    failure(file.path(), "format " + file.format().id(), e), 0);
        }
    }

    /** Not the message of the exception, which has the path on this machine or is in the language of the system. */
    private static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "access is denied";
        }
        return problem instanceof NoSuchFileException ? "the file is gone" : "the file system fails";
    }

    private Examination examine(ContentFile file, byte[] bytes) {
        FileEncoding encoding = FileEncoding.of(bytes, file.format(), settings.encoding());
        if (FileText.isBinary(bytes, encoding.charset())) {
            return Examination.binary(file.path(), bytes.length);
        }
        FileText text = FileText.decode(bytes, encoding.charset());
        if (text.badByte() >= 0) {
            String message = encoding.problem(text.badByte());
            return Examination.unreadable(unreadable(file.path(), text.text(), message, text.badByte()), bytes.length);
        }
        Examination examination = examine(Source.of(file.path(), text.text()), file.format(), bytes.length);
        return encoding.isUnknown() ? examination.withUnknownEncoding(encoding.declared()) : examination;
    }

    private static Finding unreadable(String path, String textBefore, String message, int byteOffset) {
        Source source = Source.of(path, textBefore);
        int end = source.text().length();
        return new Finding(
                Checks.UNREADABLE_CONTENT,
                Checks.UNREADABLE_CONTENT.level(),
                Place.of(source, end, end),
                message,
                List.of(),
                Map.of("byteOffset", byteOffset),
                "");
    }

    /** Examines the characters of a file; a format or check that fails on them is told as a finding. */
    Examination examine(Source source, ContentFormat format, long bytes) {
        Document document;
        List<StetReach> stet;
        long words;
        try {
            document = format.read(source, settings.reading());
            stet = StetReader.read(document);
            words = words(document);
        } catch (RuntimeException | Error e) { // one file must not cost the result of all others
            return Examination.unreadable(failure(source.path(), "format " + format.id(), e), bytes);
        }
        List<Optional<Serializable>> evidence = new ArrayList<>(checks.size());
        List<Finding> problems = new ArrayList<>();
        for (CompletableFuture<Outcome> future : examineAll(document)) {
            Outcome outcome = future.join();
            evidence.add(outcome.evidence());
            outcome.failure().ifPresent(problems::add);
        }
        return new Examination(
                source.path(),
                evidence,
                stet,
                problems,
                true,
                document.blocks().size(),
                words,
                bytes,
                document.frontMatterKeys(),
                "");
    }

    /** What a check gave: its evidence, or how it failed. */
    private record Outcome(Optional<Serializable> evidence, Optional<Finding> failure) {}

    private List<CompletableFuture<Outcome>> examineAll(Document document) {
        List<CompletableFuture<Outcome>> futures = new ArrayList<>(checks.size());
        for (Check<?> check : checks) {
            futures.add(CompletableFuture.supplyAsync(() -> examine(check, document), executor));
        }
        return futures;
    }

    private static Outcome examine(Check<?> check, Document document) {
        try {
            return new Outcome(Optional.of(check.examine(document)), Optional.empty());
        } catch (RuntimeException | Error e) {
            return new Outcome(Optional.empty(), Optional.of(failure(document.path(), "check " + check.group(), e)));
        }
    }

    private static Finding failure(String path, String part, Throwable e) {
        String fault = "the " + part + " fails on this file (" + e.getClass().getSimpleName() + "); ";
        String cure = e instanceof OutOfMemoryError
                ? "give Java more memory, or split or exclude the file; if the file is small, report this with the file"
                : "exclude the file, and report this with the file";
        return unreadable(path, "", fault + cure + " as a mistake of the " + part, 0);
    }

    private static long words(Document document) {
        long words = 0;
        for (Block block : document.blocks()) {
            for (Word word : block.words()) {
                if (word.kind() == Word.Kind.WORD || word.kind() == Word.Kind.NUMBER) {
                    words++;
                }
            }
        }
        return words;
    }
}
