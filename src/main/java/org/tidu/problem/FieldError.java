package org.tidu.problem;

/**
 * One thing wrong with an input.
 *
 * @param path    where, as the sender would write it: {@code data.scenarios[2].code}
 * @param message in Chinese: what is wrong and how to put it right
 */
public record FieldError(String path, String message) {}
