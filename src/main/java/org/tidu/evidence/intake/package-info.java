/** What has come whole: what it is, whether it is taken, and where it goes. */
package org.tidu.evidence.intake;
