/** A new declaration begins with what an earlier one said: withdrawn, of another year, or of another factory. */
package org.tidu.declaration.copy;
