/**
 * FEEL, fast: expressions are parsed once by feel-scala and compiled to small Java functions. Only evaluation is ours;
 * grammar and syntax tree are feel-scala's. Whatever lies outside the subset our tables use, a construct or a value, is left
 * to feel-scala, so that every result is the one it would give (ADR 0016).
 */
@org.springframework.modulith.NamedInterface("feel")
package org.tidu.decision.feel;
