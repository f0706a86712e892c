package org.copydesk.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds, among the forms of one key, those that are one name written in several ways. */
final class FormatVariants {
    /** Forms of one name, and the confidence of the least sure of them. */
    record Joined(List<NameForm> forms, double confidence) {
        /** Copies the list. */
        Joined {
            forms = List.copyOf(forms);
        }
    }

    private final NameIndex index;
    private final NamePolicy policy;

    FormatVariants(NameIndex index, NamePolicy policy) {
        this.index = index;
        this.policy = policy;
    }

    /** The largest group of forms that are one name, led by the most used one. */
    Optional<Joined> of(NameFamily family) {
        List<NameForm> forms = new ArrayList<>(
                family.forms().stream().filter(form -> isName(family, form)).toList());
        while (forms.size() > 1) {
            Optional<Joined> joined = around(forms.get(0), forms, family);
            if (joined.isPresent()) {
                return joined;
            }
            forms.remove(0);
        }
        return Optional.empty();
    }

    private boolean isName(NameFamily family, NameForm form) {
        boolean oneWord = form.text().indexOf(' ') < 0;
        boolean ordinary =
                oneWord && form.casing() == Casing.TITLE && index.statistics().isOrdinary(family.key());
        return form.casing() != Casing.LOWER && !ordinary && !policy.isIgnored(form);
    }

    private Optional<Joined> around(NameForm lead, List<NameForm> forms, NameFamily family) {
        FormatGuard guard = new FormatGuard(index, family);
        List<NameForm> joined = new ArrayList<>(List.of(lead));
        double least = 1;
        for (NameForm form : forms.subList(1, forms.size())) {
            double best = confidence(form, joined, guard);
            if (best >= NameScore.NOTE) {
                joined.add(form);
                least = Math.min(least, best);
            }
        }
        return joined.size() > 1 ? Optional.of(new Joined(joined, least)) : Optional.empty();
    }

    private double confidence(NameForm form, List<NameForm> joined, FormatGuard guard) {
        if (joined.stream().anyMatch(member -> policy.areDistinct(member.text(), form.text()))) {
            return FormatGuard.NO;
        }
        return joined.stream()
                .mapToDouble(member -> guard.confidence(member, form))
                .max()
                .orElse(FormatGuard.NO);
    }
}
