/** The declaration of an enterprise in a round: case, documents, drafts, submission, corrections, withdrawal. */
@org.springframework.modulith.ApplicationModule(displayName = "Declaration")
package org.tidu.declaration;
