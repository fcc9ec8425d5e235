package org.tidu.paper.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Positive;

/** @param revision of the application that is to be printed */
@Schema(name = "NewPaper")
record NewPaper(@Positive(message = "第几次提交从 1 数起，请核对 revision") int revision) {}
