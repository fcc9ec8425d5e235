/** What is kept of a replay with the change it was made for. */
@org.springframework.modulith.NamedInterface("report")
package org.tidu.replay.report;
