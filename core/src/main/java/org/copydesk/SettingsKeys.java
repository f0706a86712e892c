package org.copydesk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of {@code copydesk.yaml}, each with the keys it stands in before it, separated by points. */
final class SettingsKeys {
    /** All keys, in the order in which they are documented. */
    static final List<String> ALL = List.of(
            "profile",
            "language",
            "encoding",
            "scope",
            "failOn",
            "content",
            "includes",
            "excludes",
            "formats",
            "frontMatterKeys",
            "rules",
            "repeats",
            "repeats.minWords",
            "mirrors",
            "names",
            "names.preferred",
            "names.preferred.use",
            "names.preferred.not",
            "names.preferred.except",
            "names.distinct",
            "names.ignore",
            "claims",
            "claims.phrases",
            "allow",
            "allow.repeats",
            "overrides",
            "overrides.files",
            "overrides.rules");

    /** Keys that are known and have no effect yet; a file that has one is refused. */
    static final Set<String> NOT_BUILT_YET = Set.of("claims.phrases");

    private SettingsKeys() {}

    /** The keys that may stand in another one, or at the top if that is empty. */
    static List<String> in(String parent) {
        return ALL.stream()
                .filter(key -> parentOf(key).equals(parent))
                .map(SettingsKeys::lastOf)
                .toList();
    }

    /** The name of a key in another one, or at the top if that is empty. */
    static String join(String parent, String key) {
        return parent.isEmpty() ? key : parent + "." + key;
    }

    /** What to say of a key that does not stand where it may: the nearest one there, else where it belongs, else all. */
    static String unknown(String parent, String key) {
        KnownNames here = new KnownNames("key", in(parent));
        Optional<String> near = here.nearest(key)
                .map(found -> join(parent, found))
                .or(() ->
                        ALL.stream().filter(known -> lastOf(known).equals(key)).findFirst());
        String advice =
                near.map(found -> "did you mean \"" + found + "\"?").orElseGet(() -> "expected " + here.listed());
        return "unknown key " + Shown.text(join(parent, key)) + "; " + advice;
    }

    private static String parentOf(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf('.')));
    }

    private static String lastOf(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
