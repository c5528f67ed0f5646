/**
 * Sentences for people, in Chinese and English, formed from findings: title, sentence, explanation and remedy of each
 * rule. The texts are data beside this package; a rule without texts is refused.
 */
@NullMarked
package io.mulu.catalog.message;

import org.jspecify.annotations.NullMarked;
