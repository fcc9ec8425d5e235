/** Two versions of a decision file side by side, cell by cell and in words. */
@org.springframework.modulith.NamedInterface("compare")
package org.tidu.policy.compare;
