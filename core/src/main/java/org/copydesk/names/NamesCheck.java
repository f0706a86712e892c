package org.copydesk.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.check.Check;
import org.copydesk.check.Corpus;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Rule;
import org.copydesk.text.Block;
import org.copydesk.text.Document;

/** Finds names that are spelt in several ways, and spellings that the house list replaces. */
public final class NamesCheck implements Check<NameEvidence> {
    /** The group of these rules. */
    public static final String GROUP = "names";

    /** The rule for one name with several spellings. */
    public static final Rule INCONSISTENT_NAME = Rule.of(
            "inconsistent-name",
            GROUP,
            Level.WARNING,
            "One name is spelt in several ways.",
            "Use one spelling, or tell the settings that these are two names (names.distinct).");

    /** The rule for spellings that the house list replaces. */
    public static final Rule UNPREFERRED_NAME = Rule.of(
            "unpreferred-name",
            GROUP,
            Level.ERROR,
            "A spelling that the house list replaces.",
            "Use the spelling of the house list (names.preferred).");

    private final NamesOptions options;
    private final HouseList house;

    /** Takes the options. */
    public NamesCheck(NamesOptions options) {
        this.options = options;
        this.house = new HouseList(options.preferred());
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public List<Rule> rules() {
        return List.of(INCONSISTENT_NAME, UNPREFERRED_NAME);
    }

    @Override
    public NameEvidence examine(Document document) {
        MentionFinder finder = new MentionFinder(document.source());
        LowerCaseWords.Builder lowerCase = new LowerCaseWords.Builder();
        List<HouseUse> unpreferred = new ArrayList<>();
        for (Block block : document.blocks()) {
            BitSet quoted = QuotedWords.of(block);
            HouseList.Result result = house.in(document.source(), block, quoted);
            unpreferred.addAll(result.uses());
            quoted.or(result.settled());
            finder.add(block, quoted);
            block.words().forEach(lowerCase::add);
        }
        return new NameEvidence(finder.mentions(), lowerCase.build(), unpreferred);
    }

    @Override
    public List<Finding> conclude(Corpus<NameEvidence> corpus) {
        List<Finding> findings = new ArrayList<>();
        corpus.evidence()
                .flatMap(evidence -> evidence.unpreferred().stream())
                .forEach(use -> findings.add(NameFindings.unpreferred(use)));
        for (NameGroup group : NameGroups.of(corpus, options)) {
            findings.add(NameFindings.inconsistent(group, corpus.laterCopies(), corpus.stet()));
        }
        return findings;
    }
}
