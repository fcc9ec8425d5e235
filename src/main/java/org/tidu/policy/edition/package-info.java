/** The decision files of an edition, read side by side. */
package org.tidu.policy.edition;
