package org.copydesk.repeats.twins;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a site generator keeps versions and translations away from the pages they belong to. Docusaurus:
 * {@code versioned_docs/version-1.2/a.md} and {@code i18n/fr/docusaurus-plugin-content-docs/current/a.md} are
 * {@code docs/a.md}.
 */
final class SiteLayout {
    private static final String VERSIONED = "versioned_docs";
    private static final String VERSION = "version-";
    private static final String TRANSLATED = "i18n";
    private static final String PLUGIN = "docusaurus-plugin-content-";

    private final LanguageNames languages;

    SiteLayout(LanguageNames languages) {
        this.languages = languages;
    }

    /** A path as parts, with those of its first version and language. */
    PagePath read(String path) {
        List<String> parts = List.of(path.split("/"));
        for (int i = 0; i + 2 < parts.size(); i++) {
            if (parts.get(i).endsWith(VERSIONED) && parts.get(i + 1).startsWith(VERSION)) {
                return new PagePath(replaced(parts, i, i + 2, ofVersioned(parts.get(i))), "");
            }
            boolean isTranslated = parts.get(i).equals(TRANSLATED)
                    && parts.get(i + 2).startsWith(PLUGIN)
                    && languages.of(parts.get(i + 1)) != LanguageNames.Certainty.NONE;
            if (isTranslated) {
                return translated(parts, i);
            }
        }
        return new PagePath(parts, "");
    }

    /** {@code versioned_docs} is of {@code docs}, {@code api_versioned_docs} of {@code api}. */
    private static List<String> ofVersioned(String folder) {
        String id = folder.substring(0, folder.length() - VERSIONED.length());
        return List.of(id.endsWith("_") ? id.substring(0, id.length() - 1) : "docs");
    }

    private static PagePath translated(List<String> parts, int at) {
        String language = parts.get(at + 1);
        String plugin = parts.get(at + 2).substring(PLUGIN.length());
        int end = at + 3;
        if (plugin.startsWith("docs")
                && end + 1 < parts.size()
                && (parts.get(end).equals("current") || parts.get(end).startsWith(VERSION))) {
            end++;
        }
        return new PagePath(replaced(parts, at, end, ofPlugin(plugin)), language);
    }

    /** {@code docs} is of {@code docs}, {@code docs-api} of {@code api}. */
    private static List<String> ofPlugin(String plugin) {
        int hyphen = plugin.indexOf('-');
        if (hyphen >= 0) {
            return List.of(plugin.substring(hyphen + 1));
        }
        return plugin.equals("pages") ? List.of("src", "pages") : List.of(plugin);
    }

    private static List<String> replaced(List<String> parts, int from, int to, List<String> by) {
        List<String> all = new ArrayList<>(parts.subList(0, from));
        all.addAll(by);
        all.addAll(parts.subList(to, parts.size()));
        return all;
    }
}
