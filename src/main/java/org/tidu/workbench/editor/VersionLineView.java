package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.springframework.lang.Nullable;

/** What became of a version. */
@Schema(name = "RuleSetEvent")
record VersionLineView(int number, Instant happenedAt, String who, String what, @Nullable String detail) {}
