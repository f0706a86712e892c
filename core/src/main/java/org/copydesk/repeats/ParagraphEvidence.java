package org.copydesk.repeats;

import java.io.Serializable;

/** What repeats keep of a document. */
record ParagraphEvidence() implements Serializable {}
