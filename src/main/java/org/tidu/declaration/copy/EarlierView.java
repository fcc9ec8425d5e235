package org.tidu.declaration.copy;

import java.time.Instant;
import org.tidu.term.DeclarationNumber;

/**
 * A declaration of the enterprise that a new one may begin with.
 *
 * @param standing how it ended, or where it stands
 */
record EarlierView(DeclarationNumber number, String factoryName, String roundTitle, String standing, Instant updatedAt) {}
