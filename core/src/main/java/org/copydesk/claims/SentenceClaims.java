package org.copydesk.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The claims of one sentence that nothing in it or before it lays to somebody. */
final class SentenceClaims {
    private final TaggedSentence sentence;
    private final Carried carried;
    private final List<Candidate> attributions;
    private final NamedSources named;
    private final FactWords words;
    private final StudyGrammar studies;

    SentenceClaims(TaggedSentence sentence, Carried carried, FactWords words) {
        this.sentence = sentence;
        this.words = words;
        this.studies = new StudyGrammar(sentence, words);
        this.carried = carried;
        this.attributions = isQuestion() ? List.of() : new AttributionGrammar(sentence).find();
        Set<Integer> nobodys = new HashSet<>();
        attributions.forEach(candidate -> nobodys.add(candidate.verb()));
        this.named = NamedSources.of(sentence, nobodys);
    }

    private boolean isQuestion() {
        return sentence.isSign(sentence.size() - 1, '?');
    }

    /** What is left of all candidates, in the order of the text. */
    List<Candidate> claims(Predicate<Candidate> hasReference) {
        List<Candidate> left = new ArrayList<>();
        BitSet taken = new BitSet();
        boolean isLaid = false;
        for (Candidate candidate : candidates()) {
            boolean rescued = !candidate.isWithheld() && (hasReference.test(candidate) || isRescued(candidate));
            boolean free = taken.get(candidate.from(), candidate.to()).isEmpty();
            boolean isTold = candidate.kind().isFact() ? !left.isEmpty() : isLaid && !candidate.hasPeople();
            if (!rescued && free && !isTold) {
                left.add(candidate);
                taken.set(candidate.from(), candidate.to());
                isLaid |= candidate.hasPeople();
            }
        }
        left.sort(Comparator.comparingInt(Candidate::from));
        return left;
    }

    /** What the next sentence of the paragraph may go on from. */
    Carried carry() {
        Set<String> lemmas = new TreeSet<>();
        for (Candidate candidate : attributions) {
            if (candidate.namesPerson() || carried.lemmas().contains(candidate.lemma())) {
                lemmas.add(candidate.lemma());
            }
        }
        return new Carried(!named.isEmpty(), hasInquiry(), lemmas, carried.evidence() || hasEvidence());
    }

    /** All candidates, those first that win where they compete. */
    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>(attributions);
        if (!isQuestion()) {
            all.addAll(new PassiveGrammar(sentence).find());
        }
        all.addAll(HearsayGrammar.find(sentence));
        if (!isQuestion()) {
            all.addAll(studies.find());
            all.addAll(ConsensusGrammar.find(sentence));
            StatisticGrammar.find(sentence, words).ifPresent(all::add);
            SuperlativeGrammar.find(sentence, words).ifPresent(all::add);
            AccusationGrammar.find(sentence, words).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(Candidate::kind).thenComparingInt(Candidate::from));
        return all;
    }

    private boolean isRescued(Candidate candidate) {
        if (candidate.kind().isFact()) {
            return carried.evidence() || hasEvidence();
        }
        if (candidate.kind() == ClaimKind.ASSUMED_CONSENSUS) {
            return false;
        }
        return candidate.namesPerson()
                || isSpokenByNamed(candidate)
                || (candidate.verb() >= 0 && carried.lemmas().contains(candidate.lemma()))
                || (candidate.isSample() && (carried.inquiry() || hasInquiry() || answers()))
                || goesOn(candidate);
    }

    /** Whether the sentence says where its facts are from: from somebody named, or an inquiry that can be found. */
    private boolean hasEvidence() {
        return !named.isEmpty() || studies.namesOne();
    }

    /** Whether somebody named speaks; not when it is insiders according to whom they do: they said so, according to two aides. */
    private boolean isSpokenByNamed(Candidate candidate) {
        boolean according =
                candidate.kind() == ClaimKind.ANONYMOUS_SOURCE && sentence.is(candidate.from(), "according");
        return according ? named.speakBehind(candidate.to()) : named.speakFor(candidate.from(), candidate.to());
    }

    /** Whether the sentence speaks of a survey or study: the crowd in it is its sample, and no authority. */
    private boolean hasInquiry() {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, WordClass.INQUIRY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence begins with the question that was put: when asked about, asked whether. */
    private boolean answers() {
        return sentence.is(0, "asked") || (sentence.is(0, "when") && sentence.is(1, "asked"));
    }

    /** Whether the sentence goes on with what a named source said in the sentence before. */
    private boolean goesOn(Candidate candidate) {
        boolean passesOn = candidate.kind() == ClaimKind.HEARSAY
                || (candidate.kind() == ClaimKind.PASSIVE_ATTRIBUTION && !sentence.is(candidate.from(), "it"));
        boolean refers = sentence.is(0, WordClass.SUBJECT)
                || sentence.is(0, WordClass.THEIR)
                || sentence.is(0, WordClass.DEFINITE);
        return carried.namedSource() && passesOn && refers;
    }
}
