package org.tidu.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.tidu.problem.TooSlow;

/** How long a body may keep a thread waiting, as shipped. */
class PacedBodyTest {

    private static final int PIECE = 1000;

    private final AtomicLong now = new AtomicLong();
    private final SlowBodies slow = new SlowBodies(
            new BodySettings(Duration.ofSeconds(20), DataSize.ofKilobytes(2), Duration.ofMinutes(15), 40), now::get);

    @Test
    void two_hundred_thousand_bytes_over_a_line_of_two_thousand_a_second_are_taken() throws Exception {
        PacedBody body = body(200_000, Duration.ofMillis(500));

        assertThat(read(body)).isEqualTo(200_000);
        assertThat(body.isFinished()).isTrue();
        assertThat(Duration.ofNanos(body.waited(now.get()))).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void at_half_of_that_it_is_given_up_and_no_more_of_it_is_waited_for() {
        PacedBody body = body(200_000, Duration.ofSeconds(1));

        assertThatThrownBy(() -> read(body)).isInstanceOf(TooSlow.class).hasMessageContaining("未保存任何内容");

        assertThat(Duration.ofNanos(now.get())).isBetween(Duration.ofSeconds(39), Duration.ofSeconds(40));
        assertThat(slow.waiting()).isZero();
    }

    @Test
    void a_body_that_is_whole_is_taken_however_late_its_last_byte_came() throws Exception {
        assertThat(read(body(PIECE, Duration.ofHours(1)))).isEqualTo(PIECE);
    }

    @Test
    void the_largest_bodies_are_waited_for_for_a_quarter_of_an_hour_and_no_longer() {
        PacedBody body = body(60_000_000, Duration.ofMillis(100));

        assertThatThrownBy(() -> read(body)).isInstanceOf(TooSlow.class);

        assertThat(Duration.ofNanos(now.get())).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(15).plusSeconds(1));
    }

    @Test
    void what_nobody_reads_is_waited_for_for_twenty_seconds_at_any_pace() throws Exception {
        PacedBody fast = body(200_000, Duration.ofMillis(1));
        assertThat(fast.isReadToItsEnd()).isTrue();

        PacedBody unread = body(200_000, Duration.ofMillis(500));
        assertThat(unread.isReadToItsEnd()).isFalse();
        assertThat(Duration.ofNanos(unread.waited(now.get()))).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
    }

    private static long read(PacedBody body) throws Exception {
        long all = 0;
        for (int read = body.doRead(new Rest()); read >= 0; read = body.doRead(new Rest())) {
            all += read;
        }
        return all;
    }

    /** Comes in pieces of a thousand bytes, each after so long. */
    private PacedBody body(int length, Duration each) {
        return new PacedBody(new InputBuffer() {

            private int left = length;

            @Override
            public int doRead(ApplicationBufferHandler into) {
                if (left == 0) {
                    return -1;
                }
                now.addAndGet(each.toNanos());
                left -= PIECE;
                return PIECE;
            }

            @Override
            public int available() {
                return 0;
            }
        }, length, "203.0.113.7", slow);
    }
}
