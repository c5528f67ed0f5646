package io.mulu.catalog.profile;

import io.mulu.catalog.text.LocalizedText;

/**
 * One of the documents that a profile is made of.
 *
 * @param id the identifier it gives itself
 * @param layer whose it is
 * @param title its title
 * @param document the name of the file
 */
public record ProfileLayer(String id, Layer layer, LocalizedText title, String document) {}
