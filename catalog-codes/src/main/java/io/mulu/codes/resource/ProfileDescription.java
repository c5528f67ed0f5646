package io.mulu.codes.resource;

/** What a profile says of itself. */
record ProfileDescription(String id, String titleZh, String titleEn, String source, String template) {}
