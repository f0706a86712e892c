package org.copydesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.text.Block;
import org.copydesk.text.BlockKind;
import org.copydesk.text.Document;
import org.copydesk.text.Prose;
import org.copydesk.text.Source;

/** Documents of plain paragraphs, one a line, as the check sees them. */
final class Corpora {
    private Corpora() {}

    static Document document(String path, String text) {
        return document(path, text, BlockKind.PARAGRAPH);
    }

    static Document document(String path, String text, BlockKind kind) {
        Source source = Source.of(path, text);
        List<Block> blocks = new ArrayList<>();
        for (int line = 1; line <= source.lines(); line++) {
            int start = source.lineStart(line);
            int end = source.lineEnd(line);
            if (start < end) {
                Prose prose = new Prose.Builder(source.text()).copy(start, end).build();
                blocks.add(Block.builder(kind, prose).build(start, end));
            }
        }
        return new Document(source, "en", blocks);
    }

    static Corpus<NameEvidence> corpus(NamesCheck check, Map<String, String> texts) {
        List<Corpus.Examined<NameEvidence>> documents = new ArrayList<>();
        new TreeMap<>(texts)
                .forEach((path, text) ->
                        documents.add(new Corpus.Examined<>(path, check.examine(document(path, text)))));
        return new Corpus<>(documents, LaterCopies.none());
    }

    /** The findings in one document, in order. */
    static List<Finding> findings(NamesOptions options, String... paragraphs) {
        NamesCheck check = new NamesCheck(options);
        Corpus<NameEvidence> corpus = corpus(check, Map.of("text.txt", String.join("\n", paragraphs)));
        return check.conclude(corpus).stream().sorted().toList();
    }

    static List<Finding> findings(String... paragraphs) {
        return findings(NamesOptions.defaults(), paragraphs);
    }

    /** The spellings of each finding. */
    static List<List<String>> forms(String... paragraphs) {
        return findings(paragraphs).stream().map(Corpora::formsOf).toList();
    }

    @SuppressWarnings("unchecked") // the contract of the property
    static List<String> formsOf(Finding finding) {
        return (List<String>) finding.properties().getOrDefault("forms", List.of());
    }

    /** The names of one document, words joined by blanks, with its title in brackets. */
    static List<String> mentions(String... paragraphs) {
        MentionFinder finder = new MentionFinder(Source.of("text.txt", String.join("\n", paragraphs)));
        for (Block block : document("text.txt", String.join("\n", paragraphs)).blocks()) {
            finder.add(block, QuotedWords.of(block));
        }
        return finder.mentions().stream().map(Corpora::show).toList();
    }

    private static String show(Mention mention) {
        StringBuilder shown = new StringBuilder();
        mention.words()
                .forEach(word -> shown.append(word.joiner() == NameWord.NONE ? "" : String.valueOf(word.joiner()))
                        .append(word.form().replace(' ', '_')));
        return mention.title().isEmpty() ? shown.toString() : shown + " [" + mention.title() + "]";
    }
}
