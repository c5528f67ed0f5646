/**
 * Registration status after ISO/IEC 11179-6: the statuses, what may follow which, and the record that every change leaves. A leaf package.
 */
@NullMarked
package io.mulu.catalog.registry.status;

import org.jspecify.annotations.NullMarked;
