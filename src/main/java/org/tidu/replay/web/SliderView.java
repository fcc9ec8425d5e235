package org.tidu.replay.web;

import java.math.BigDecimal;
import org.springframework.lang.Nullable;
import org.tidu.replay.job.SliderJob;

/**
 * A slider, loading or loaded.
 *
 * @param value   of the number as the draft has it
 * @param loaded  whether values can be tried
 * @param total   cases in all; null while that is being found out
 * @param problem why it cannot be loaded; null when it can
 */
record SliderView(String id, BigDecimal value, boolean loaded, @Nullable Long total, long counted, @Nullable String problem) {

    static SliderView of(SliderJob job) {
        return new SliderView(job.id(), job.value(), job.isLoaded(), job.total(), job.counted(), job.problem());
    }
}
