package org.tidu.engine.access;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code /engine-rest}, the way in for programs of the staff.
 *
 * @param enabled off unless somebody switches it on
 */
@ConfigurationProperties("tidu.engine-rest")
public record RestSettings(boolean enabled) {}
