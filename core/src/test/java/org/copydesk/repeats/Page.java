package org.copydesk.repeats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Place;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Mark;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;

/**
 * Builds a document block by block. Each block is a line of the source, so the number of a block, from 1, is the number
 * of its line.
 */
final class Page {
    private record Part(BlockKind kind, int list, String text) {}

    private final String path;
    private final List<Part> parts = new ArrayList<>();

    private Page(String path) {
        this.path = path;
    }

    static Page of(String path, String... paragraphs) {
        Page page = new Page(path);
        for (String paragraph : paragraphs) {
            page.add(BlockKind.PARAGRAPH, paragraph);
        }
        return page;
    }

    /** Pages of paragraphs, each a letter that stands for its text. */
    static Page[] ofLetters(List<String> pages, IntFunction<String> text) {
        Page[] read = new Page[pages.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = Page.of(i + ".md", pages.get(i).chars().mapToObj(text).toArray(String[]::new));
        }
        return read;
    }

    Page add(BlockKind kind, String... texts) {
        for (String text : texts) {
            parts.add(new Part(kind, Block.NO_LIST, text));
        }
        return this;
    }

    Page list(int number, String... items) {
        for (String item : items) {
            parts.add(new Part(BlockKind.LIST_ITEM, number, item));
        }
        return this;
    }

    Document read() {
        StringBuilder lines = new StringBuilder();
        parts.forEach(part -> lines.append(part.text()).append('\n'));
        String text = lines.toString();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (Part part : parts) {
            int end = start + part.text().length();
            blocks.add(block(part, text, start, end));
            start = end + 1;
        }
        return new Document(Source.of(path, text), "en", blocks);
    }

    /** What stands between back quotes is a placeholder, what stands between {@code ![} and {@code ]} a picture. */
    private static Block block(Part part, String text, int start, int end) {
        Prose.Builder prose = new Prose.Builder(text);
        List<Mark> marks = new ArrayList<>();
        int i = start;
        while (i < end) {
            if (text.charAt(i) == '`') {
                int close = text.indexOf('`', i + 1) + 1;
                prose.placeholder(i, close);
                i = close;
            } else if (text.startsWith("![", i)) {
                int close = text.indexOf(']', i);
                int from = prose.length();
                prose.copy(i + 2, close);
                marks.add(new Mark(Mark.Kind.IMAGE, from, prose.length(), "p.png"));
                i = close + 1;
            } else {
                prose.copy(i, i + 1);
                i++;
            }
        }
        return Block.builder(part.kind(), prose.build())
                .list(part.list())
                .marks(marks)
                .build(start, end);
    }

    static Corpus<ParagraphEvidence> corpus(RepeatsCheck check, Page... pages) {
        List<Corpus.Examined<ParagraphEvidence>> documents = new ArrayList<>();
        for (Page page : pages) {
            documents.add(new Corpus.Examined<>(page.path, check.examine(page.read())));
        }
        documents.sort(Comparator.comparing(Corpus.Examined::path));
        return new Corpus<>(documents, LaterCopies.none());
    }

    static List<Finding> findings(RepeatsOptions options, Page... pages) {
        RepeatsCheck check = new RepeatsCheck(options);
        return check.conclude(corpus(check, pages)).stream().sorted().toList();
    }

    static List<Finding> findings(TextHash hash, Page... pages) {
        RepeatsCheck check = new RepeatsCheck(RepeatsOptions.defaults(), hash);
        return check.conclude(corpus(check, pages)).stream().sorted().toList();
    }

    static List<Finding> findings(Page... pages) {
        return findings(RepeatsOptions.defaults(), pages);
    }

    static LaterCopies laterCopies(RepeatsOptions options, Page... pages) {
        RepeatsCheck check = new RepeatsCheck(options);
        return check.laterCopies(corpus(check, pages));
    }

    /** Findings as {@code paragraphs x: place, place}, the primary place in brackets, places as {@code path lines}; similar ones as {@code kind: place, place}. */
    static List<String> shown(List<Finding> findings) {
        return findings.stream().map(Page::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.rule().equals(RepeatsCheck.SIMILAR_PARAGRAPH)
                ? finding.properties().get("kind") + ":" + shownPlaces(finding)
                : finding.properties().get("paragraphs") + ":" + shownPlaces(finding);
    }

    private static String shownPlaces(Finding finding) {
        List<Place> places = new ArrayList<>(finding.related());
        places.add(finding.place());
        places.sort(Comparator.naturalOrder());
        StringBuilder text = new StringBuilder();
        for (Place place : places) {
            boolean isPrimary = place.equals(finding.place());
            text.append(isPrimary ? " [" : " ").append(lines(place)).append(isPrimary ? "]" : "");
        }
        return text.toString();
    }

    private static String lines(Place place) {
        String lines = place.startLine() == place.endLine()
                ? String.valueOf(place.startLine())
                : place.startLine() + "-" + place.endLine();
        return place.path() + " " + lines;
    }

    /** The place of a line. */
    Place line(int line) {
        Document document = read();
        return Place.of(document.source(), document.blocks().get(line - 1));
    }
}
