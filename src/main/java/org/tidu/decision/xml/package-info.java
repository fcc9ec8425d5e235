/** Reads the XML of decision files. */
package org.tidu.decision.xml;
