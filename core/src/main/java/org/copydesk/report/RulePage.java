package org.copydesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.check.Rule;

/** The page of a rule: why it matters, good and bad, options, limits. */
final class RulePage {
    private RulePage() {}

    /** The Markdown of a rule's page, if it has one: {@code org/copydesk/GROUP/RULE.md} in the resources. */
    static Optional<String> of(Rule rule) {
        String resource = "/org/copydesk/" + rule.group() + "/" + rule.id() + ".md";
        try (InputStream in = RulePage.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
