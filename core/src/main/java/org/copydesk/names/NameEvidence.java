package org.copydesk.names;

import java.io.Serializable;

/** What names keep of a document. */
record NameEvidence() implements Serializable {}
