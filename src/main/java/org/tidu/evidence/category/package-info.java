/** What kinds of evidence a round asks for, by the table {@code evidence-categories}. */
package org.tidu.evidence.category;
