/**
 * Whether what is stored is what was written: every hash is worked out anew, and the first row that differs is named. Which
 * tables carry hashes, and over what, their modules say ({@link org.tidu.integrity.HashedTable}).
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Integrity",
        allowedDependencies = {"identity", "problem"})
package org.tidu.integrity;
