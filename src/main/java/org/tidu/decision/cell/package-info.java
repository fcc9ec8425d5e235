/** One cell of a table as a DMN engine asks for it: compiled where it lies in the subset, else evaluated by feel-scala. */
@org.springframework.modulith.NamedInterface("cell")
package org.tidu.decision.cell;
