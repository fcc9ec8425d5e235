package org.tidu.assessment.web;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
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
        @DefaultValue("100") @Positive int perSecond,
        @DefaultValue("1000") @Positive int burst,
        @DefaultValue("50000") @Positive int addresses) {}
