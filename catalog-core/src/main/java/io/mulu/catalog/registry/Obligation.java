package io.mulu.catalog.registry;

/** Whether an element must be given. */
public enum Obligation {
    /** Always. */
    MANDATORY,
    /** When a condition that a rule states holds. */
    CONDITIONAL,
    /** Never. */
    OPTIONAL
}
