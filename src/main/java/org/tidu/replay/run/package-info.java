/** Many cases before two sets of tables: counted as they come, in bounded memory, giving way to whoever needs the machine. */
@org.springframework.modulith.NamedInterface("run")
package org.tidu.replay.run;
