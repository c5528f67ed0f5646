/**
 * Text for people in Chinese and English: languages, localized sentences, templates with named arguments. A leaf package: it knows nothing of catalogues.
 */
@NullMarked
package io.mulu.catalog.text;

import org.jspecify.annotations.NullMarked;
