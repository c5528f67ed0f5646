package io.mulu.codes.plan;

/** What a plan says of itself. */
record PlanDescription(String id, String titleZh, String titleEn, String source) {}
