package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.repeats.ContainedParagraphs.Group;
import org.copydesk.repeats.ContainedParagraphs.Holding;

/** Turns paragraphs within longer ones into findings. */
final class ContainedReport {
    private final CorpusBlocks blocks;
    private final MeantRepeats meant;

    ContainedReport(CorpusBlocks blocks, MeantRepeats meant) {
        this.blocks = blocks;
        this.meant = meant;
    }

    /** The finding of a group: at its second place, with the others as related ones. */
    Finding toFinding(Group group) {
        TreeSet<Integer> members = new TreeSet<>();
        group.holdings().forEach(holding -> {
            members.add(holding.block());
            members.add(holding.holder());
        });
        List<Integer> ordered = List.copyOf(members);
        List<Place> places = new ArrayList<>();
        ordered.forEach(block -> places.add(blocks.place(block)));
        int share = group.holdings().stream().mapToInt(Holding::share).min().orElseThrow();
        Place primary = places.remove(1);
        Map<String, Object> properties = SimilarReport.properties(DifferenceKind.CONTAINED, share, ordered.size());
        Optional<MeantRepeat> reason = reason(group);
        reason.ifPresent(found -> properties.put(MeantRepeats.PROPERTY, found.id()));
        return new Finding(
                RepeatsCheck.SIMILAR_PARAGRAPH,
                meant.levelWithin(RepeatsCheck.SIMILAR_PARAGRAPH, reason, longest(group)),
                primary,
                message(group, ordered.get(1), reason),
                places,
                properties,
                subject(group));
    }

    /** That of the held text with the least hash, whichever stands first; not that of a group of near ones. */
    private String subject(Group group) {
        return group.holdings().stream()
                .map(holding -> subject(holding.block()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String subject(int block) {
        byte[] text = blocks.text(block, block + 1);
        byte[] marked = Arrays.copyOf(text, text.length + 1);
        marked[text.length] = ComparedWords.END_OF_BLOCK;
        return PassageView.hash(marked);
    }

    private Optional<MeantRepeat> reason(Group group) {
        if (isPullQuote(group)) {
            return Optional.of(MeantRepeat.PULL_QUOTE);
        }
        return group.holdings().stream().allMatch(this::isStandingMatter)
                ? Optional.of(MeantRepeat.STANDING_MATTER)
                : Optional.empty();
    }

    private boolean isStandingMatter(Holding holding) {
        return blocks.isStandingMatter(holding.block())
                && blocks.documentOf(holding.block()) != blocks.documentOf(holding.holder());
    }

    private long longest(Group group) {
        return group.holdings().stream()
                .map(Holding::block)
                .mapToLong(block -> blocks.words(block, block + 1))
                .max()
                .orElseThrow();
    }

    /** Whether a page quotes its own words between its paragraphs. */
    private boolean isPullQuote(Group group) {
        return group.holdings().stream()
                .allMatch(holding -> blocks.isQuotation(holding.block())
                        && blocks.documentOf(holding.block()) == blocks.documentOf(holding.holder()));
    }

    private String message(Group group, int primary, Optional<MeantRepeat> reason) {
        Holding shown = group.holdings().stream()
                .filter(holding -> holding.block() == primary || holding.holder() == primary)
                .findFirst()
                .orElseThrow();
        boolean isHolder = shown.holder() == primary;
        int other = isHolder ? shown.block() : shown.holder();
        long words = blocks.words(shown.block(), shown.block() + 1);
        int others = group.holdings().size() - 1;
        String more = others > 0 ? ", and " + others + " more such " + (others == 1 ? "pair" : "pairs") : "";
        String what = isHolder
                ? "holds " + blocks.place(other) + " (" + words + " words) nearly whole"
                : "these " + words + " words stand within " + blocks.place(other);
        String advice = reason.map(MeantRepeat::advice).orElse("say it in one of the two");
        return what + more + ": \"" + blocks.opening(shown.block()) + "\"; " + advice;
    }
}
