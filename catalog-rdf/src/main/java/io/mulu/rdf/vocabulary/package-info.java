/** The vocabulary of this project as people read it: its terms, and pages that list them in Chinese and English. */
@NullMarked
package io.mulu.rdf.vocabulary;

import org.jspecify.annotations.NullMarked;
