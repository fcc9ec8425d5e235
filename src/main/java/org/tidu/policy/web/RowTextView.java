package org.tidu.policy.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** A file of rows after a change. */
record RowTextView(@Schema(description = "改后的测试行文件；没有改的地方逐字不变") String rows) {}
