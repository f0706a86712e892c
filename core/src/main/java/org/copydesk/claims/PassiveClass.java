package org.copydesk.claims;

/** How a participle is used for statements that nobody makes; see {@code passives.txt}. */
enum PassiveClass {
    BELIEF,
    REPORT,
    PERFECT,
    CONSENSUS
}
