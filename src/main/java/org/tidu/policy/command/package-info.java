/**
 * {@code java -jar tidu.jar rules check|rows|compare <folder>}: decision tables anywhere are checked and their test rows run, and answered in
 * words. No port, no engine, no database.
 */
@org.springframework.modulith.NamedInterface("command")
package org.tidu.policy.command;
