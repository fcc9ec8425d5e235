/** The check for viruses, by clamd. */
package org.tidu.evidence.scan;
