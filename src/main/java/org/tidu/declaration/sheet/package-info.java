/** A list of a form as the sheets of a file: written from a draft, read again, and compared with what stands there. Nothing here keeps anything. */
package org.tidu.declaration.sheet;
