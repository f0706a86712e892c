package org.copydesk;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.check.Stet;
import org.copydesk.check.Workers;
import org.copydesk.format.ContentFormat;
import org.copydesk.repeats.RepeatsCheck;
import org.copydesk.report.ContentTexts;
import org.copydesk.report.ReadingTotals;
import org.copydesk.report.ReportContent;
import org.copydesk.report.SilencedFinding;
import org.copydesk.text.Source;
import org.jspecify.annotations.Nullable;

/** One run over content: examines every file, lets every check conclude, gives each finding its level. */
final class CheckRun {
    private final Settings settings;
    private final RepeatsCheck repeats;
    /**
     * The checks of the run; none if it only reads. Repeats come first even when they are not reported, for the copies
     * they know of.
     */
    private final List<Check<?>> checks = new ArrayList<>();

    private final @Nullable Set<String> groups;
    private final int threads;
    private final KnownFindings known;
    private final long startNanos = System.nanoTime();

    CheckRun(Settings settings, @Nullable Set<String> groups, int threads, KnownFindings known) {
        this.settings = settings;
        this.groups = groups;
        this.threads = threads;
        this.known = known;
        this.repeats = Checks.repeats(settings);
        if (groups != null && groups.isEmpty()) {
            return;
        }
        checks.add(repeats);
        for (Check<?> check : Checks.all(settings)) {
            if (!(check instanceof RepeatsCheck) && isChosen(check.group())) {
                checks.add(check);
            }
        }
    }

    private boolean isChosen(String group) {
        return groups == null || groups.contains(group);
    }

    /** Checks files. */
    Report check(FoundContent content) {
        if (threads == 1) {
            return check(content, Runnable::run);
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return check(content, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private Report check(FoundContent content, Executor executor) {
        List<Examination> examinations = examineAll(content.files(), executor);
        Levels levels = new Levels(settings);
        List<String> warnings = new ReadingWarnings(settings, levels, examinations).with(content);
        Workers workers = Workers.of(executor, threads);
        ReportContent reported =
                conclude(examinations, levels, content.unreadFormats(), warnings, content.isPart(), workers);
        return report(reported, new FilesAgain(content.files(), settings));
    }

    /** Checks one text. */
    Report check(Source source) {
        ContentFormat format = Formats.of(settings).orPlainText(fileName(source.path()));
        Examination only = new Examiner(settings, checks, Runnable::run)
                .examine(source, format, source.text().length());
        ReportContent reported =
                conclude(List.of(only), new Levels(settings), new TreeMap<>(), List.of(), true, Workers.alone());
        return report(reported, new OneText(source, format, settings));
    }

    private Report report(ReportContent reported, ContentTexts texts) {
        return new Report(reported, Duration.ofNanos(System.nanoTime() - startNanos), texts);
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Examines files at the same time if there are enough of them, else the checks of one file. */
    private List<Examination> examineAll(List<ContentFile> files, Executor executor) {
        if (threads == 1 || files.size() < threads) {
            Examiner examiner = new Examiner(settings, checks, executor);
            return files.stream().map(examiner::examine).toList();
        }
        Examiner examiner = new Examiner(settings, checks, Runnable::run);
        List<CompletableFuture<Examination>> futures = new ArrayList<>(files.size());
        files.forEach(file -> futures.add(CompletableFuture.supplyAsync(() -> examiner.examine(file), executor)));
        try {
            return futures.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("cannot examine content", e.getCause());
        }
    }

    private ReportContent conclude(
            List<Examination> examinations,
            Levels levels,
            SortedMap<String, Integer> unreadFormats,
            List<String> warnings,
            boolean isPart,
            Workers workers) {
        List<Finding> findings = new ArrayList<>();
        List<SilencedFinding> silenced = new ArrayList<>();
        examinations.forEach(examination -> findings.addAll(examination.problems()));
        Optional<UnusedMarks> unusedMarks = unusedMarks(examinations, levels);
        for (List<Examination> scope : scopes(examinations)) {
            LaterCopies copies = copies(scope, workers);
            StetFindings found = concludeScope(scope, copies, workers);
            findings.addAll(found.kept());
            silenced.addAll(found.silenced());
            unusedMarks.ifPresent(judge -> findings.addAll(judge.in(scope, found, copies)));
        }
        List<Rule> rules = rules();
        Map<String, Optional<Level>> ruleLevels = new HashMap<>();
        rules.forEach(rule -> ruleLevels.put(rule.id(), settings.levelOf(rule)));
        ReadingTotals totals = totals(examinations, unreadFormats, warnings);
        List<String> paths = examinations.stream()
                .filter(Examination::isRead)
                .map(Examination::path)
                .toList();
        KnownFindings.Parted parted = known.part(levelled(findings, levels), paths, ruleLevels, isPart);
        List<SilencedFinding> letStand = new ArrayList<>(levelledSilenced(silenced, levels));
        letStand.addAll(parted.known());
        letStand.sort(Comparator.comparing(SilencedFinding::finding));
        return new ReportContent(parted.left(), letStand, rules, ruleLevels, totals, paths, parted.stale());
    }

    /** The later copies of a scope; none if the run only reads. */
    private LaterCopies copies(List<Examination> scope, Workers workers) {
        return checks.isEmpty()
                ? LaterCopies.none()
                : repeats.laterCopies(corpus(scope, 0, LaterCopies.none(), Stet.none(), workers));
    }

    /** Who judges stet marks; nobody if there are none, as to know all rules takes time. */
    private Optional<UnusedMarks> unusedMarks(List<Examination> examinations, Levels levels) {
        boolean hasMarks = examinations.stream()
                .anyMatch(examination -> !examination.stet().isEmpty());
        return hasMarks ? Optional.of(new UnusedMarks(settings, levels, this::isChosen)) : Optional.empty();
    }

    /** What is compared with each other: all files that could be read, or each alone. */
    private List<List<Examination>> scopes(List<Examination> examinations) {
        List<Examination> read =
                examinations.stream().filter(Examination::isRead).toList();
        return settings.scope() == Scope.CORPUS
                ? List.of(read)
                : read.stream().map(List::of).toList();
    }

    private static List<Finding> levelled(List<Finding> findings, Levels levels) {
        return findings.stream()
                .map(levels::apply)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    private static List<SilencedFinding> levelledSilenced(List<SilencedFinding> silenced, Levels levels) {
        return silenced.stream()
                .flatMap(one ->
                        levels.apply(one.finding()).map(finding -> new SilencedFinding(finding, one.mark())).stream())
                .toList();
    }

    /** Lets the checks conclude at the same time; their findings come in the order of the checks. */
    private StetFindings concludeScope(List<Examination> scope, LaterCopies copies, Workers workers) {
        Stet stet = Stet.of(scope.stream()
                .flatMap(examination -> examination.stet().stream())
                .toList());
        List<List<Finding>> findings = new ArrayList<>(Collections.nCopies(checks.size(), List.of()));
        workers.forEach(checks.size(), i -> {
            Check<?> check = checks.get(i);
            if (isChosen(check.group())) {
                findings.set(i, concludeCheck(check, i, scope, copies, stet, workers));
            }
        });
        return StetFindings.of(stet, findings.stream().flatMap(List::stream).toList());
    }

    private static <E extends Serializable> List<Finding> concludeCheck(
            Check<E> check, int index, List<Examination> scope, LaterCopies copies, Stet stet, Workers workers) {
        return check.conclude(corpus(scope, index, copies, stet, workers));
    }

    /** The evidence at one index is what the check of that index returned, so its type is right. */
    @SuppressWarnings("unchecked")
    private static <E extends Serializable> Corpus<E> corpus(
            List<Examination> scope, int index, LaterCopies copies, Stet stet, Workers workers) {
        List<Corpus.Examined<E>> documents = new ArrayList<>(scope.size());
        for (Examination examination : scope) {
            examination
                    .evidence()
                    .get(index)
                    .ifPresent(evidence -> documents.add(new Corpus.Examined<>(examination.path(), (E) evidence)));
        }
        return new Corpus<>(documents, copies, stet, workers);
    }

    private List<Rule> rules() {
        return Checks.allRules(settings).stream()
                .filter(rule -> rule.group().equals(Checks.READING) || isChosen(rule.group()))
                .toList();
    }

    private static ReadingTotals totals(
            List<Examination> examinations, SortedMap<String, Integer> unreadFormats, List<String> warnings) {
        int files = 0;
        int binary = 0;
        long paragraphs = 0;
        long words = 0;
        long bytes = 0;
        for (Examination examination : examinations) {
            if (examination.isBinary()) {
                binary++;
            } else if (examination.isRead()) {
                files++;
                bytes += examination.bytes();
            }
            paragraphs += examination.paragraphs();
            words += examination.words();
        }
        return new ReadingTotals(files, paragraphs, words, bytes, binary, unreadFormats, warnings);
    }
}
