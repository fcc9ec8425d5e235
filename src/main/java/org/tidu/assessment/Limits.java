package org.tidu.assessment;

/**
 * Limits of the procedure.
 *
 * @param experts              to be named at least by who passes the formal check
 * @param scores               that make an average at least; one is an opinion
 * @param explanation          characters of a conclusion that was not suggested, at least
 * @param remindersApart       hours between two reminders, at least
 * @param extensionReasonLeast characters of the reason of an extension
 */
public record Limits(int experts, int scores, int explanation, int remindersApart, int extensionReasonLeast, int extensionReasonMost) {}
