/** One case before two sets of tables: which verdict each gives, and what differs. */
@org.springframework.modulith.NamedInterface("outcome")
package org.tidu.replay.outcome;
