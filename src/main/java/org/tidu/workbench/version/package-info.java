/** Rule sets, their versions and the bytes of these: {@link RuleSetVersions} reads, {@link RuleSetDrafts} writes (ADR 0091). */
package org.tidu.workbench.version;
