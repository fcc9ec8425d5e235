/** The cases a row covers, as boxes over the columns: what overlaps and what is left over. */
package org.tidu.decision.check.space;
