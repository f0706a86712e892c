package org.copydesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of the page of {@link HtmlReport} that are the same for every run: resources in the folder {@code page}. */
final class PagePart {
    /** The scripts in the order in which they are joined: each uses only what is above it. */
    private static final List<String> SCRIPTS = List.of(
            "dom.js",
            "model.js",
            "filters.js",
            "excerpt.js",
            "finding.js",
            "list.js",
            "map.js",
            "overview.js",
            "keys.js",
            "main.js");

    private PagePart() {}

    /** The style sheet. */
    static String style() {
        return read("page.css");
    }

    /** All scripts, closed against the rest of the page. */
    static String script() {
        return SCRIPTS.stream()
                .map(PagePart::read)
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
    }

    /** The start of the page, with the policy that allows this style sheet and this script only. */
    static String head(String style, String script) {
        return read("head.html").replace("STYLE-HASH", hash(style)).replace("SCRIPT-HASH", hash(script));
    }

    /** What the scripts fill: header, overview, list. */
    static String body() {
        return read("body.html");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = PagePart.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource page/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read page/" + name, e);
        }
    }
}
