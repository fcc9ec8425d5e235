package org.tidu.casefile.question;

/**
 * What the program works out beside an answer.
 *
 * @param path of the field it stands beside
 * @param text in Chinese: 算得为中型企业, 比建设前改善 23.5 个百分点
 */
public record ComputedEntry(String path, String text) {}
