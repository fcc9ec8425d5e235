package org.tidu.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.problem.InvalidInput;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;

/** Eight files are checked at once in all: whoever sends a byte now and then keeps nobody out. */
@ProcessTest
class SlowCheckTest {

    @Autowired
    PaperChecks checks;

    @Autowired
    TestClock clock;

    @Test
    void a_file_that_trickles_is_given_up() {
        assertThatThrownBy(() -> checks.of(coming(400, Duration.ofSeconds(9)))).isInstanceOf(InvalidInput.class).hasMessageContaining("传输过慢");
    }

    @Test
    void a_slow_line_is_no_reason() throws IOException {
        assertThat(checks.of(coming(64 * 1024, Duration.ofSeconds(9))).matches()).isFalse();
    }

    /** Twenty pieces of so many bytes, each after a pause. */
    private InputStream coming(int piece, Duration pause) {
        return new ByteArrayInputStream(new byte[20 * piece]) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                clock.advance(pause);
                return super.read(into, offset, Math.min(piece, length));
            }
        };
    }
}
