package org.copydesk.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All forms that share a {@link FormatKey} in one language.
 *
 * @param key the key
 * @param forms the forms, most used first
 */
record NameFamily(String key, List<NameForm> forms) {
    /** Copies the list. */
    NameFamily {
        forms = List.copyOf(forms);
    }

    /**
     * Puts uses together by form. A form that begins a sentence, and differs only in its first capital from one used
     * elsewhere, is that form.
     */
    static NameFamily of(String key, List<NameUse> uses) {
        Map<String, List<NameUse>> byForm = new LinkedHashMap<>();
        uses.forEach(use ->
                byForm.computeIfAbsent(use.form(), form -> new ArrayList<>()).add(use));
        Map<String, List<NameUse>> settled = new LinkedHashMap<>();
        for (NameUse use : uses) {
            String form = use.form();
            String small = form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1);
            boolean moved = use.beginsSentence() && byForm.containsKey(small);
            settled.computeIfAbsent(moved ? small : form, name -> new ArrayList<>())
                    .add(use);
        }
        List<NameForm> forms = new ArrayList<>();
        settled.forEach((form, itsUses) -> forms.add(new NameForm(form, itsUses)));
        forms.sort(NameForm.MOST_USED_FIRST);
        return new NameFamily(key, forms);
    }

    /** All uses of all forms. */
    List<NameUse> uses() {
        List<NameUse> all = new ArrayList<>();
        forms.forEach(form -> all.addAll(form.uses()));
        return all;
    }

    /** How often the name is used in all its forms. */
    int count() {
        return forms.stream().mapToInt(NameForm::count).sum();
    }

    /** Whether some use shows that it is a name, and not only a word that begins a sentence. */
    boolean isShownInsideSentence() {
        return forms.stream()
                .anyMatch(form ->
                        form.casing() != Casing.TITLE || form.uses().stream().anyMatch(use -> !use.beginsSentence()));
    }
}
