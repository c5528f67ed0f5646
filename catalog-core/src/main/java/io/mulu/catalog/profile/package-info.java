/**
 * Profiles: how much each rule matters to somebody, which rules they switch off, and the values that rules take. The
 * guide's own profile is shipped as data; a province's is a file of its own. A profile says nothing of what is wrong.
 */
@NullMarked
package io.mulu.catalog.profile;

import org.jspecify.annotations.NullMarked;
