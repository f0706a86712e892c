package org.copydesk.claims;

/** What a phrase of several words says; see {@code claim-phrases.txt}. */
enum PhraseClass {
    HEARSAY,
    KNOWING,
    ANONYMITY,
    REASON,
    NAMING,
    PARTITIVE,
    CONSENSUS
}
