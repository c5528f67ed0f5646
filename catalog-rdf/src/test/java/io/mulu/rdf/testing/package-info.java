/** Catalogues and judges that several tests need. */
@NullMarked
package io.mulu.rdf.testing;

import org.jspecify.annotations.NullMarked;
