/** The declaration of an enterprise in a round: start, drafts, submission, corrections, review, withdrawal, extension. */
@org.springframework.modulith.ApplicationModule(displayName = "Declaration")
package org.tidu.declaration;
