/** The decision files of an edition, read side by side. */
@org.springframework.modulith.NamedInterface("edition")
package org.tidu.policy.edition;
