package org.copydesk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why a text is no YAML, in the words of somebody who writes settings and not a parser: the slips that are common in
 * them (a pattern without quotes, a tab, a quotation mark that is missing) are told by what the parser says of them.
 *
 * @param codePoints how many code points stand before the place
 * @param message what is there and what was expected
 */
record YamlMistake(int codePoints, String message) {
    private static final Pattern CANNOT_START = Pattern.compile("found character '(.)' that cannot start any token");

    static YamlMistake of(MarkedYamlEngineException error) {
        String problem = Optional.ofNullable(error.getProblem()).orElse("");
        String context = Optional.ofNullable(error.getContext()).orElse("");
        Optional<Mark> place = error.getProblemMark();
        Optional<Mark> begin = error.getContextMark().or(() -> place);
        if (context.equals("while scanning an alias") || problem.startsWith("found undefined alias")) {
            return at(begin, "a value that begins with * needs quotes; expected quotes around it, such as \"**/*.md\"");
        }
        if (problem.contains("(TAB)")) {
            return at(place, "a tab in the indentation; expected blanks");
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return at(begin, "a text in quotes has no end; expected its closing quotation mark");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return at(
                    place,
                    "a colon where no key ends; expected quotes around a value with a colon, or other indentation");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return at(begin, "a key without a colon; expected key: value");
        }
        Matcher character = CANNOT_START.matcher(problem);
        if (character.find()) {
            return at(
                    place,
                    "a value that begins with " + character.group(1) + " needs quotes; expected quotes around it");
        }
        return structure(problem, context, place, begin);
    }

    private static YamlMistake structure(String problem, String context, Optional<Mark> place, Optional<Mark> begin) {
        String from = begin.map(mark -> " from line " + (mark.getLine() + 1)).orElse("");
        if (context.contains("flow sequence")) {
            return at(place, "the list" + from + " has no end here; expected a comma or ]");
        }
        if (context.contains("flow mapping")) {
            return at(place, "the group" + from + " has no end here; expected a comma or }");
        }
        if (problem.startsWith("expected <block end>")) {
            return at(
                    place,
                    "this does not continue the lines above; expected the indentation of the line"
                            + " it belongs to, and quotes around a value with quotes or brackets in it");
        }
        return at(place, "broken YAML: " + problem);
    }

    private static YamlMistake at(Optional<Mark> mark, String message) {
        return new YamlMistake(mark.map(Mark::getIndex).orElse(0), message);
    }
}
