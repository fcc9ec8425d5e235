/** The check as a command, {@code java -jar tidu.jar --tidu.integrity.check}: no port, no engine, no upgrade of the tables. */
@org.springframework.modulith.NamedInterface("command")
package org.tidu.integrity.command;
