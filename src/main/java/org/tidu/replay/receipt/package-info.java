/** The last verdicts of past cases, laid out for a replay. */
@org.springframework.modulith.NamedInterface("receipt")
package org.tidu.replay.receipt;
