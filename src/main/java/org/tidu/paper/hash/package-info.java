/** The hashes of papers, worked out anew. */
package org.tidu.paper.hash;
