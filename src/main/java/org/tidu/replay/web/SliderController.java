package org.tidu.replay.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.problem.InvalidInput;
import org.tidu.replay.job.SliderJob;
import org.tidu.replay.job.Sliders;
import org.tidu.replay.slider.SliderCount;

/** One number, tried value by value. */
@Tag(name = "规则回放 Replays")
@RestController
@RequestMapping("/api/sliders")
class SliderController {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 6;

    private final Sliders sliders;
    private final ReplayAccess access;
    private final DraftQuestions questions;

    SliderController(Sliders sliders, ReplayAccess access, DraftQuestions questions) {
        this.sliders = sliders;
        this.access = access;
        this.questions = questions;
    }

    @Operation(summary = "装入滑块 / Load a slider")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SliderView start(@Valid @RequestBody SliderRequest request) {
        return SliderView.of(sliders.start(access.owner(), questions.of(request)));
    }

    @Operation(summary = "滑块装入到哪里 / How far a slider is loaded")
    @GetMapping("/{id}")
    SliderView slider(@PathVariable String id) {
        return SliderView.of(found(id));
    }

    @Operation(summary = "这个数改成多少，影响几件 / What one value would do")
    @GetMapping("/{id}/count")
    SliderCount count(@PathVariable String id, @RequestParam(required = false) String value) {
        SliderJob job = found(id);
        return job.count(number(value));
    }

    @Operation(summary = "收起滑块 / Put a slider away")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        access.requireOwn(found(id).owner());
        sliders.end(id);
    }

    private SliderJob found(String id) {
        access.owner();
        return sliders.find(id);
    }

    /** Written as a number with few digits: nothing is spelt out before its size is known. */
    private static BigDecimal number(String value) {
        if (value != null && value.matches("\\d{1,10}(\\.\\d{1," + DECIMALS + "})?")) {
            BigDecimal number = new BigDecimal(value);
            if (number.compareTo(MOST) <= 0) {
                return number;
            }
        }
        throw new InvalidInput("value", "请填 0 至 " + MOST.toPlainString() + " 的数，至多 " + DECIMALS + " 位小数");
    }
}
