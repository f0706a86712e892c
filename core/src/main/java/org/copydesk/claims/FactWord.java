package org.copydesk.claims;

/** What part a word plays in a statement that needs a source; see {@code fact-words.txt}. */
enum FactWord {
    NUMERAL,
    PERCENT,
    PART,
    SCALE,
    COUNTED,
    SETTING,
    ORDER,
    DESCRIBES,
    STUDY,
    DATA,
    SINGLE,
    SHOWS,
    SUPERLATIVE,
    REALM,
    OWNER,
    WRONG,
    WRONGDOER,
    JUSTICE
}
