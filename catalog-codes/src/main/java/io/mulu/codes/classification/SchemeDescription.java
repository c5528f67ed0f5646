package io.mulu.codes.classification;

/** What a scheme says of itself. */
record SchemeDescription(String id, String titleZh, String titleEn, String edition, String source) {}
