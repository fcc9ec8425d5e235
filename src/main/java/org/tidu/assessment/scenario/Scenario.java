package org.tidu.assessment.scenario;

/**
 * One of the 40 typical scenarios (智能制造典型场景参考指引（2024年版）).
 *
 * @param code        {@code S01} … {@code S40} by the number in the national guide
 * @param segment     code of one of the fifteen 环节
 * @param group       code of one of the five 大环节; null for 多环节模式创新
 */
public record Scenario(String code, String name, String segment, String segmentName, String group, String groupName) {}
