/**
 * Decisions, fast: cells of decision tables are parsed once by feel-scala and compiled to small Java functions, decisions
 * to programs made of them. Only evaluation is ours; grammar and syntax tree are feel-scala's. Whatever lies outside the
 * subset our tables use, a construct or a value, is left to feel-scala, so that every result is the one it would give
 * (ADR 0016). One factory serves the process engine and the verdicts.
 */
@org.springframework.modulith.NamedInterface("feel")
package org.tidu.engine.feel;
