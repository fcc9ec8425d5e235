package org.tidu.problem;

import java.io.IOException;

/** A body beyond what its address takes. Becomes a 413. */
class BodyTooLarge extends IOException {

    BodyTooLarge(long limit) {
        super("提交内容不能超过 " + limit / 1024 / 1024 + " MB，请精简后重试");
    }
}
