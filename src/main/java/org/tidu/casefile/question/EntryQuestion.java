package org.tidu.casefile.question;

/**
 * Something that keeps to the form and does not look right. It never keeps anybody from handing in.
 *
 * @param path     of the field in the form, {@code enterpriseSize}
 * @param question in Chinese: names the field and the reason
 */
public record EntryQuestion(String path, String question) {}
