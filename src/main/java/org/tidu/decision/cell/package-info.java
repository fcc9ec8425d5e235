/** One cell of a table as a DMN engine asks for it: compiled where it lies in the subset, else evaluated by feel-scala. */
package org.tidu.decision.cell;
