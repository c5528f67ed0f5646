/** What an audience sees does not depend on what it does not see. */
@NullMarked
package io.mulu.rdf.audience;

import org.jspecify.annotations.NullMarked;
