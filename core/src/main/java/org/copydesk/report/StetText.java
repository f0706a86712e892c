package org.copydesk.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.check.Finding;
import org.copydesk.check.Place;
import org.copydesk.text.BlockKind;

/** What an editor writes to let a finding stand: a stet mark, or the switch of the page in its front matter. */
final class StetText {
    /** Marks silence what checks find in prose, and not what keeps a file from being read. */
    private static final String READING = "reading";

    private final ContentTexts texts;
    private final Map<String, FrontMatterSyntax> frontMatter;
    private final Map<String, Optional<BlocksByPlace>> pages = new HashMap<>();

    /**
     * Prepares to tell.
     *
     * @param frontMatter how the files that may have front matter write it, by path
     */
    StetText(ContentTexts texts, Map<String, FrontMatterSyntax> frontMatter) {
        this.texts = texts;
        this.frontMatter = Map.copyOf(frontMatter);
    }

    /** The mark for a finding; empty if none can let it stand. */
    Optional<String> of(Finding finding) {
        String rule = finding.rule().id();
        if (finding.rule().group().equals(READING)) {
            return Optional.empty();
        }
        Optional<FrontMatterSyntax> syntax = Optional.ofNullable(
                        frontMatter.get(finding.place().path()))
                .filter(known -> finding.place().charOffset() < known.end() && isInFrontMatter(finding.place()));
        return syntax.map(known -> known.pageSwitch(rule)).or(() -> Optional.of(comment(finding.place(), rule)));
    }

    private boolean isInFrontMatter(Place place) {
        Optional<BlocksByPlace> page = pages.computeIfAbsent(
                place.path(), path -> texts.documentOf(path).map(BlocksByPlace::new));
        return page.map(blocks -> blocks.at(place)).orElse(List.of()).stream()
                .anyMatch(block -> block.kind() == BlockKind.FRONT_MATTER);
    }

    private static String comment(Place place, String rule) {
        boolean isMdx = place.path().toLowerCase(Locale.ROOT).endsWith(".mdx");
        return isMdx ? "{/* stet: " + rule + " */}" : "<!-- stet: " + rule + " -->";
    }
}
