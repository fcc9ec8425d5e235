/** What differs between two revisions of a document, in the words of its form. */
package org.tidu.casefile.difference;
