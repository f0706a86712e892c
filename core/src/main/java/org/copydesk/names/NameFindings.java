package org.copydesk.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.check.Finding;
import org.copydesk.check.LaterCopies;
import org.copydesk.check.Level;
import org.copydesk.check.Place;
import org.copydesk.check.Stet;

/** Words what has been found. */
final class NameFindings {
    private NameFindings() {}

    /** One use of a spelling that the house list replaces. */
    static Finding unpreferred(HouseUse use) {
        String message = quote(use.found()) + "; write " + quote(use.use());
        return new Finding(
                NamesCheck.UNPREFERRED_NAME,
                NamesCheck.UNPREFERRED_NAME.level(),
                use.place(),
                message,
                List.of(),
                Map.of("suggestion", use.use()),
                use.found());
    }

    /** One name and all its spellings. */
    static Finding inconsistent(NameGroup group, LaterCopies copies, Stet stet) {
        List<Place> letStand = group.letStand(stet);
        NameUse primary = group.primary(copies, letStand);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", group.kind().id());
        properties.put("forms", group.forms().stream().map(NameForm::text).toList());
        properties.put("counts", group.forms().stream().map(NameForm::count).toList());
        group.suggestion().ifPresent(form -> properties.put("suggestion", form));
        properties.put("confidence", group.confidence());
        Level level = NamesCheck.INCONSISTENT_NAME.level();
        return new Finding(
                NamesCheck.INCONSISTENT_NAME,
                group.confidence() >= NameScore.WARNING ? level : level.lowerBy(1),
                primary.place(),
                message(group, primary),
                group.placesBut(primary),
                properties,
                group.forms().stream().map(NameForm::text).sorted().collect(Collectors.joining(" | ")),
                letStand,
                group.toMend(copies));
    }

    private static String message(NameGroup group, NameUse primary) {
        List<String> parts = new ArrayList<>();
        for (NameForm form : group.forms()) {
            if (form.uses().contains(primary)) {
                int more = form.count() - 1;
                parts.add(0, quote(form.text()) + " here" + (more == 0 ? "" : " and " + more + " more"));
            } else {
                parts.add(quote(form.text()) + " " + times(form.count()));
            }
        }
        String reason = group.reason().isEmpty() ? "" : " (" + group.reason() + ")";
        return String.join(", ", parts) + reason + "; use one spelling";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static String quote(String form) {
        return '"' + form + '"';
    }
}
