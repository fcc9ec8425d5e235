package org.tidu.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Bodies of senders that do not say how long they are. */
class LimitedBodyTest {

    @Test
    void a_body_of_the_limit_is_read() throws Exception {
        assertThat(body(1024).getInputStream().readAllBytes()).hasSize(1024);
    }

    @Test
    void one_byte_more_is_refused() {
        assertThatThrownBy(() -> body(1025).getInputStream().readAllBytes()).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void reading_byte_by_byte_counts_too() {
        assertThatThrownBy(() -> {
            var stream = body(1025).getInputStream();
            while (stream.read() >= 0) {
                assertThat(stream.isFinished()).isFalse();
            }
        }).isInstanceOf(BodyTooLarge.class);
    }

    private static LimitedBody body(int length) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(new byte[length]);
        return new LimitedBody(request, 1024);
    }
}
