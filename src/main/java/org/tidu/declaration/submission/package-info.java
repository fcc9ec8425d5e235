/** Handing in and correcting: what the forms of the enterprise must keep to, and what becomes of their content. */
package org.tidu.declaration.submission;
