/** Starting a declaration: start form, number, first document and receipt. */
package org.tidu.declaration.start;
