package org.tidu.assessment.web;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code tidu.assessment.rate-limit.*}.
 *
 * @param perSecond requests a second that an address may send for long
 * @param burst     requests it may send at once after a pause
 * @param addresses how many addresses are remembered
 */
@Validated
@ConfigurationProperties("tidu.assessment.rate-limit")
record RateLimitSettings(
        @Positive int perSecond, @Positive int burst, @Positive int addresses) {}
