package org.tidu.declaration.copy;

import java.time.Instant;

/**
 * A declaration of the enterprise that a new one may begin with.
 *
 * @param standing how it ended, or where it stands
 */
record EarlierView(String number, String factoryName, String roundTitle, String standing, Instant updatedAt) {}
