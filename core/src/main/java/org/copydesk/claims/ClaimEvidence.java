package org.copydesk.claims;

import java.io.Serializable;

/** What claims keep of a document. */
record ClaimEvidence() implements Serializable {}
