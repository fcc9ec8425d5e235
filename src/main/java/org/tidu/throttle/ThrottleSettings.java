package org.tidu.throttle;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code tidu.throttle.*}, each per node.
 *
 * @param signUpsPerHour      sign-ups an address may send in an hour, good and bad ones
 * @param objectionsPerDay    objections an account may raise in a day; an address four times as many
 * @param hashingAtOnce       passwords hashed side by side; 0 for half of the processors
 * @param hashingWaiting      requests that wait for their password to be hashed, before others are refused with 503
 * @param longestWaitOfReads  what only reads and has waited longer than this for a thread is refused with 503
 */
@Validated
@ConfigurationProperties("tidu.throttle")
public record ThrottleSettings(
        @DefaultValue("30") @Positive int signUpsPerHour, @DefaultValue("5") @Positive int objectionsPerDay,
        @DefaultValue("0") @PositiveOrZero int hashingAtOnce, @DefaultValue("50") @PositiveOrZero int hashingWaiting,
        @DefaultValue("10s") Duration longestWaitOfReads) {}
