package io.mulu.catalog.check;

import io.mulu.catalog.profile.Waiver;

/**
 * A waiver that held during a check.
 *
 * @param waiver the waiver
 * @param findings how many findings it lowered or left out; 0 for a waiver of a parameter, of which that cannot be told
 */
public record AppliedWaiver(Waiver waiver, int findings) {}
