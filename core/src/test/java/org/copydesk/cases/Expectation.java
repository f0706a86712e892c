package org.copydesk.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copydesk.check.Finding;
import org.copydesk.check.Level;
import org.copydesk.check.Place;

/** Compares what was found with the expectation of a case, and says in words what is wrong. */
final class Expectation {
    private static final Set<String> ALL_LEVELS = Set.of("none", "note", "warning");

    private final Case expected;
    private final List<Finding> left;
    private final List<String> faults = new ArrayList<>();

    private Expectation(Case expected, List<Finding> findings) {
        this.expected = expected;
        this.left = new ArrayList<>(findings);
    }

    /** What is wrong, one sentence a fault; empty if all is right. */
    static List<String> faults(Case expected, List<Finding> findings) {
        List<Finding> counted = findings.stream()
                .filter(finding -> expected.group().isEmpty()
                        || finding.rule().group().equals(expected.group().get()))
                .toList();
        Expectation expectation = new Expectation(expected, counted);
        expectation.compare(counted);
        return expectation.faults;
    }

    private void compare(List<Finding> findings) {
        JsonNode node = expected.expected();
        node.path("findings").forEach(this::take);
        node.path("optional").forEach(optional -> find(optional).ifPresent(left::remove));
        left.stream()
                .filter(finding -> !isTolerated(finding))
                .forEach(finding -> faults.add("false alarm: " + show(finding)));
        node.path("mustNot").forEach(place -> findings.forEach(finding -> checkMustNot(place, finding)));
        checkCount(node, findings.size());
        node.path("notTogether").forEach(files -> findings.forEach(finding -> checkNotTogether(files, finding)));
    }

    private void take(JsonNode wanted) {
        Optional<Finding> found = find(wanted);
        if (found.isEmpty()) {
            faults.add("missing: " + wanted.get("rule").asText() + " at "
                    + wanted.get("file").asText() + ":"
                    + wanted.get("startLine") + ":" + wanted.get("startColumn") + " \""
                    + wanted.path("text").asText()
                    + "\"");
            return;
        }
        left.remove(found.get());
        compareDetails(wanted, found.get());
    }

    private Optional<Finding> find(JsonNode wanted) {
        return left.stream()
                .filter(finding -> finding.rule().id().equals(wanted.get("rule").asText()))
                .filter(finding -> isAt(wanted, finding))
                .findFirst();
    }

    private static boolean isAt(JsonNode wanted, Finding finding) {
        Place place = finding.place();
        String match = wanted.path("match").asText("exact");
        if (match.equals("anyPlace")) {
            return overlaps(wanted, place) || finding.related().stream().anyMatch(other -> overlaps(wanted, other));
        }
        if (!place.path().equals(wanted.get("file").asText())) {
            return false;
        }
        return switch (match) {
            case "file" -> true;
            case "overlap" -> overlaps(wanted, place);
            case "start" -> startsAt(wanted, place);
            default ->
                startsAt(wanted, place)
                        && place.endLine() == wanted.get("endLine").asInt()
                        && place.endColumn() == wanted.get("endColumn").asInt();
        };
    }

    private static boolean startsAt(JsonNode wanted, Place place) {
        return place.startLine() == wanted.get("startLine").asInt()
                && place.startColumn() == wanted.get("startColumn").asInt();
    }

    private static boolean overlaps(JsonNode wanted, Place place) {
        return place.path().equals(wanted.get("file").asText())
                && isBefore(
                        place.startLine(),
                        place.startColumn(),
                        wanted.get("endLine").asInt(),
                        wanted.get("endColumn").asInt())
                && isBefore(
                        wanted.get("startLine").asInt(),
                        wanted.get("startColumn").asInt(),
                        place.endLine(),
                        place.endColumn());
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || (line == otherLine && column < otherColumn);
    }

    private void compareDetails(JsonNode wanted, Finding finding) {
        if (!finding.level().id().equals(wanted.get("level").asText())) {
            faults.add("level is " + finding.level().id() + ", not "
                    + wanted.get("level").asText() + ": " + show(finding));
        }
        boolean sameForms = compareForms(wanted.path("properties").path("forms"), finding);
        Iterator<Map.Entry<String, JsonNode>> properties =
                wanted.path("properties").properties().iterator();
        while (properties.hasNext()) {
            Map.Entry<String, JsonNode> property = properties.next();
            compareProperty(property.getKey(), property.getValue(), finding, sameForms);
        }
        compareRelated(wanted, finding);
        if (wanted.has("suggest")) {
            compareSuggestion(wanted.get("suggest"), finding);
        }
        if (wanted.has("byteOffset")) {
            compareProperty("byteOffset", wanted.get("byteOffset"), finding, true);
        }
        for (JsonNode words : wanted.path("messageHas")) {
            if (!finding.message().contains(words.asText())) {
                faults.add("message does not have \"" + words.asText() + "\": " + show(finding));
            }
        }
    }

    private boolean compareForms(JsonNode wanted, Finding finding) {
        if (wanted.isMissingNode()) {
            return true;
        }
        List<String> forms = listOf(finding.properties().get("forms"));
        List<String> expectedForms = new ArrayList<>();
        wanted.forEach(form -> expectedForms.add(form.asText()));
        for (String form : expectedForms) {
            if (forms.stream().noneMatch(found -> found.contains(form) || form.contains(found))) {
                faults.add("forms are " + forms + ", not " + expectedForms);
            }
        }
        return forms.equals(expectedForms);
    }

    private static List<String> listOf(Object values) {
        return values instanceof List<?> list
                ? list.stream().map(Objects::toString).toList()
                : List.of();
    }

    private void compareProperty(String name, JsonNode wanted, Finding finding, boolean sameForms) {
        if (name.equals("forms") || (name.equals("counts") && !sameForms)) {
            return;
        }
        Object actual = finding.properties().get(name.equals("preferred") ? "suggestion" : name);
        String shown = actual instanceof List<?> list ? list.toString().replace(" ", "") : String.valueOf(actual);
        List<String> allowed = wanted.isTextual() ? List.of(wanted.asText().split("\\|")) : List.of(wanted.toString());
        if (!allowed.contains(shown)) {
            faults.add(name + " is " + shown + ", not " + wanted + ": " + show(finding));
        }
    }

    private void compareSuggestion(JsonNode wanted, Finding finding) {
        Object actual = finding.properties().get("suggestion");
        boolean right = wanted.isNull()
                ? actual == null
                : actual != null
                        && (actual.toString().contains(wanted.asText())
                                || wanted.asText().contains(actual.toString()));
        if (!right) {
            faults.add("suggestion is " + actual + ", not " + wanted + ": " + show(finding));
        }
    }

    private void compareRelated(JsonNode wanted, Finding finding) {
        if (wanted.path("match").asText().equals("anyPlace") || !wanted.has("related")) {
            return;
        }
        List<Place> extra = new ArrayList<>(finding.related());
        for (JsonNode place : wanted.get("related")) {
            Optional<Place> named =
                    extra.stream().filter(other -> overlaps(place, other)).findFirst();
            named.ifPresentOrElse(extra::remove, () -> faults.add("does not name " + place + ": " + show(finding)));
        }
        for (JsonNode place : wanted.path("mayAlsoName")) {
            extra.removeIf(other -> overlaps(place, other));
        }
        extra.forEach(place -> faults.add("names " + place + " too: " + show(finding)));
        if (!finding.related().stream().sorted().toList().equals(finding.related())) {
            faults.add("related places are not in order: " + show(finding));
        }
    }

    private boolean isTolerated(Finding finding) {
        String most = expected.expected().path("maxLevelOfOthers").asText("none");
        if (!ALL_LEVELS.contains(most)) {
            throw new IllegalStateException("maxLevelOfOthers is " + most);
        }
        return !most.equals("none") && finding.level().compareTo(Level.valueOf(most.toUpperCase(Locale.ROOT))) <= 0;
    }

    private void checkMustNot(JsonNode place, Finding finding) {
        if (!finding.place().path().equals(place.get("file").asText()) || isExpected(finding)) {
            return;
        }
        int first = place.get("line").asInt();
        int last = place.path("endLine").asInt(first);
        boolean inside = finding.place().startLine() <= last && finding.place().endLine() >= first;
        boolean ruleCounts = !place.has("rules")
                || contains(place.get("rules"), finding.rule().id());
        boolean tolerated = place.has("maxLevel")
                && finding.level()
                                .compareTo(Level.valueOf(
                                        place.get("maxLevel").asText().toUpperCase(Locale.ROOT)))
                        <= 0;
        if (inside && ruleCounts && !tolerated) {
            faults.add("must not be found (" + place.path("reason").asText() + "): " + show(finding));
        }
    }

    private boolean isExpected(Finding finding) {
        for (String list : List.of("findings", "optional")) {
            for (JsonNode wanted : expected.expected().path(list)) {
                if (finding.rule().id().equals(wanted.get("rule").asText()) && isAt(wanted, finding)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean contains(JsonNode values, String value) {
        for (JsonNode one : values) {
            if (one.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void checkCount(JsonNode node, int found) {
        if (node.has("minResults") && found < node.get("minResults").asInt()) {
            faults.add("only " + found + " results");
        }
        if (node.has("maxResults") && found > node.get("maxResults").asInt()) {
            faults.add("as many as " + found + " results");
        }
    }

    private void checkNotTogether(JsonNode files, Finding finding) {
        List<String> paths = new ArrayList<>(List.of(finding.place().path()));
        finding.related().forEach(place -> paths.add(place.path()));
        if (paths.contains(files.get(0).asText()) && paths.contains(files.get(1).asText())) {
            faults.add("together in one group " + files + ": " + show(finding));
        }
    }

    private static String show(Finding finding) {
        return finding.place() + "-" + finding.place().endLine() + ":"
                + finding.place().endColumn() + " " + finding.level().id() + " ["
                + finding.rule().id() + "] " + finding.message();
    }
}
