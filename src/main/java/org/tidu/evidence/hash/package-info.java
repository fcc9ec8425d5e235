/** The hashes of evidence, worked out anew. */
package org.tidu.evidence.hash;
