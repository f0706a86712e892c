package org.copydesk.claims;

import java.io.Serializable;
import java.util.List;

/**
 * What claims keep of a document.
 *
 * @param claims in the order of the text
 */
record ClaimEvidence(List<Claim> claims) implements Serializable {
    ClaimEvidence {
        claims = List.copyOf(claims);
    }
}
