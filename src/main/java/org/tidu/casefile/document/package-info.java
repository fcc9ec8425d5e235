/** What was handed in, revision by revision, and the receipts for it. */
@org.springframework.modulith.NamedInterface("document")
package org.tidu.casefile.document;
