package io.mulu.codes.plan;

/** A part of a resource code that somebody may give out. */
public enum CodePart {
    /** 项, below a 类. */
    GROUP,
    /** 目, below a 项. */
    SUBGROUP,
    /** 细目, below a 目 or another 细目. */
    DETAIL,
    /** 顺序码, the sequence number within a classification code. */
    SEQUENCE
}
