package org.copydesk.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.copydesk.check.Finding;

/**
 * Tells findings of one run from another again: what stands at another line, or in a file with other line ends, keeps
 * its fingerprint.
 */
public final class Fingerprints {
    private static final int BYTES = 16;

    private Fingerprints() {}

    /**
     * The fingerprint of each finding: 32 hexadecimal digits, the first half of the SHA-256 of its rule, path and
     * subject and, for findings that are equal in these three, of which of them it is.
     *
     * @param findings all findings of a run in their order
     * @return one fingerprint a finding, all different
     */
    public static List<String> of(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String identity = identity(finding);
            int ordinal = seen.merge(identity, 1, Integer::sum);
            fingerprints.add(hash(identity + '\0' + ordinal));
        }
        return List.copyOf(fingerprints);
    }

    /**
     * The hash of what a finding is about, wherever it stands: 32 hexadecimal digits, the first half of the SHA-256 of
     * its subject. Equal findings have equal ones.
     */
    public static String subject(Finding finding) {
        return hash(withPlainLineEnds(finding.subject()));
    }

    /**
     * The hashes of the parts of what a finding is about, as {@link #subject} gives them: one a line of its subject; of
     * one line that of the whole.
     */
    public static List<String> parts(Finding finding) {
        return withPlainLineEnds(finding.subject())
                .lines()
                .map(Fingerprints::hash)
                .toList();
    }

    /** The fingerprint in a repository of a finding of a build that lies in a folder of it; the same if it lies at its top. */
    static String within(String pathPrefix, String fingerprint) {
        return pathPrefix.isEmpty() ? fingerprint : hash(pathPrefix + '\0' + fingerprint);
    }

    private static String identity(Finding finding) {
        return finding.rule().id() + '\0' + finding.place().path() + '\0' + withPlainLineEnds(finding.subject());
    }

    private static String withPlainLineEnds(String subject) {
        return subject.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
