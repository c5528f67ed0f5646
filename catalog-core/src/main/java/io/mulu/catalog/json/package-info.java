/**
 * Catalogues as JSON, format {@code mulu-catalog/1}: one document, or JSON Lines with one resource on each line. Written
 * and read one resource at a time, without a tree. No type of the JSON library shows in a public signature; small
 * configuration documents are read by {@code json.tree}, findings are written by {@code json.report}.
 */
@NullMarked
package io.mulu.catalog.json;

import org.jspecify.annotations.NullMarked;
