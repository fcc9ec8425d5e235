/** Whole decisions as programs: tables, literal expressions and hit policies, made of compiled cells. */
package org.tidu.decision.table;
