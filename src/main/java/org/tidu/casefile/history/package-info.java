/** What happened in a case: events, reviews, and who signed. */
@org.springframework.modulith.NamedInterface("history")
package org.tidu.casefile.history;
