/** What differs between two revisions of a document, in the words of its form. */
@org.springframework.modulith.NamedInterface("difference")
package org.tidu.casefile.difference;
