package org.copydesk.claims;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.claims.ReportingVerb.Frame;
import org.copydesk.claims.SourceHead.GrammaticalNumber;
import org.copydesk.claims.VerbForm.Form;

/** All words and phrases that the grammar knows, by their folded form. Immutable and safe for use by many threads. */
final class Lexicon {
    private static final PhraseTree NO_PHRASES = new PhraseTree();
    private static final String ABSENT = "-";

    private final Map<String, Sense> senses = new HashMap<>();
    private final Set<String> phraseHints = new HashSet<>();
    private final Map<PhraseClass, PhraseTree> phrases = new EnumMap<>(PhraseClass.class);

    private Lexicon() {}

    /** The lexicon of English that comes with the check. */
    static Lexicon english() {
        return of(
                LexiconEntry.ofResource("function-words.txt"),
                LexiconEntry.ofResource("modifiers.txt"),
                LexiconEntry.ofResource("sources.txt"),
                LexiconEntry.ofResource("reporting-verbs.txt"),
                LexiconEntry.ofResource("passives.txt"),
                LexiconEntry.ofResource("claim-phrases.txt"));
    }

    static Lexicon of(
            List<LexiconEntry> functionWords,
            List<LexiconEntry> modifiers,
            List<LexiconEntry> sources,
            List<LexiconEntry> verbs,
            List<LexiconEntry> passives,
            List<LexiconEntry> phrases) {
        Lexicon lexicon = new Lexicon();
        functionWords.forEach(lexicon::addWord);
        modifiers.forEach(lexicon::addWord);
        sources.forEach(lexicon::addSource);
        verbs.forEach(lexicon::addVerb);
        passives.forEach(lexicon::addPassive);
        for (PhraseClass phraseClass : PhraseClass.values()) {
            lexicon.phrases.put(phraseClass, PhraseTree.of(phrases, phraseClass));
        }
        phrases.forEach(lexicon::addHint);
        return lexicon;
    }

    /** What is known of a word; never null. */
    Sense sense(String folded) {
        return senses.getOrDefault(folded, Sense.NONE);
    }

    /** Whether a word is the longest one of a phrase that makes a claim by itself: without such a word there is none. */
    boolean hints(String folded) {
        return phraseHints.contains(folded);
    }

    PhraseTree phrases(PhraseClass phraseClass) {
        return phrases.getOrDefault(phraseClass, NO_PHRASES);
    }

    private void addHint(LexiconEntry entry) {
        PhraseClass phraseClass = entry.labelAs(PhraseClass.class);
        if (phraseClass == PhraseClass.HEARSAY || phraseClass == PhraseClass.CONSENSUS) {
            phraseHints.add(entry.rest().stream()
                    .max(Comparator.comparingInt(String::length))
                    .orElse(entry.phrase()));
        }
    }

    private void addWord(LexiconEntry entry) {
        entry.require(1);
        senses.put(entry.phrase(), sense(entry.phrase()).with(entry.labelAs(WordClass.class)));
    }

    private void addSource(LexiconEntry entry) {
        entry.require(2);
        SourceClass people = entry.labelAs(SourceClass.class);
        String singular = entry.rest().get(0);
        String plural = entry.rest().get(1);
        String lemma = singular.equals(ABSENT) ? plural : singular;
        addHead(entry, singular, new SourceHead(lemma, people, GrammaticalNumber.SINGULAR));
        addHead(entry, plural, new SourceHead(lemma, people, GrammaticalNumber.PLURAL));
    }

    private void addHead(LexiconEntry entry, String word, SourceHead head) {
        if (word.equals(ABSENT)) {
            return;
        }
        if (sense(word).head() != null) {
            throw entry.error("\"" + word + "\" is listed as a source already");
        }
        senses.put(word, sense(word).with(head));
    }

    private void addVerb(LexiconEntry entry) {
        entry.require(Form.values().length);
        ReportingVerb verb = new ReportingVerb(entry.rest().get(0), Set.copyOf(entry.labelsAs(Frame.class)));
        Iterator<String> words = entry.rest().iterator();
        for (Form form : Form.values()) {
            addForm(entry, words.next(), verb, form);
        }
    }

    private void addForm(LexiconEntry entry, String word, ReportingVerb verb, Form form) {
        Sense sense = sense(word);
        VerbForm known = sense.verb();
        if (known != null && !known.verb().equals(verb)) {
            throw entry.error("\"" + word + "\" is a form of \"" + known.verb().base() + "\" already");
        }
        senses.put(word, sense.with(known == null ? new VerbForm(verb, Set.of(form)) : known.with(form)));
    }

    private void addPassive(LexiconEntry entry) {
        entry.require(1);
        if (sense(entry.phrase()).passive() != null) {
            throw entry.error("\"" + entry.phrase() + "\" is listed as a participle already");
        }
        senses.put(entry.phrase(), sense(entry.phrase()).with(entry.labelAs(PassiveClass.class)));
    }
}
