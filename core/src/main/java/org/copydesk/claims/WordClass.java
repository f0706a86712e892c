package org.copydesk.claims;

/** What part a word can play in a sentence; see {@code function-words.txt} and {@code modifiers.txt}. */
enum WordClass {
    ONE,
    SEVERAL,
    EVERY,
    DEFINITE,
    THEIR,
    OWN,
    PREPOSITION,
    COORDINATOR,
    SUBORDINATOR,
    QUESTION,
    CONDITION,
    HAVE,
    BE,
    DO,
    MODAL,
    ABILITY,
    NEGATION,
    ADVERB,
    WIDELY,
    TIME,
    SUBJECT,
    CONTRACTION,
    OBJECT,
    READER,
    WRITER,
    FINITE,
    NOTHING,
    INSTITUTION,
    TELLING,
    NOUN,
    RESTRICTING,
    RESEARCH,
    MODIFIER,
    THING,
    NATION;

    long bit() {
        return 1L << ordinal();
    }
}
