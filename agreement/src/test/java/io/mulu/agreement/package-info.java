/**
 * Whether the rules, the JSON Schema and the SHACL shapes, which all come from one registry, say the same of every way in which an element can be broken.
 */
@NullMarked
package io.mulu.agreement;

import org.jspecify.annotations.NullMarked;
