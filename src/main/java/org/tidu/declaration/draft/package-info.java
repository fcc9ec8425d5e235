/** Unfinished input, kept per enterprise and form. */
package org.tidu.declaration.draft;
