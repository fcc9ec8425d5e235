package org.tidu.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tidu.problem.Busy;

/** Nobody keeps the others from checking a paper. */
class CheckThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final CheckThrottle throttle = new CheckThrottle();

    @Test
    void of_one_address_two_files_come_at_once_and_a_third_is_told_to_wait_while_another_address_is_served() throws IOException {
        String answer = throttle.file(HERE, () -> throttle.file(HERE, () -> {
            assertThatThrownBy(() -> throttle.file(HERE, () -> "third")).isInstanceOf(Busy.class).hasMessageContaining("您所在的网络");
            return throttle.file(THERE, () -> "served");
        }));

        assertThat(answer).isEqualTo("served");
    }

    @Test
    void what_has_been_answered_or_has_failed_gives_its_place_back() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> throttle.file(HERE, () -> {
                throw new IOException("the line was cut");
            })).isInstanceOf(IOException.class).hasMessage("the line was cut");
        }

        assertThat(throttle.file(HERE, () -> throttle.file(HERE, () -> "both"))).isEqualTo("both");
    }

    @Test
    void eight_files_come_at_once_from_all_addresses_together() throws IOException {
        assertThat(nested(8)).isEqualTo("served");
        assertThatThrownBy(() -> nested(9)).isInstanceOf(Busy.class).hasMessageContaining("正在核验的文件较多");
        assertThat(nested(8)).isEqualTo("served");
    }

    /** So many at once, each from an address of its own. */
    private String nested(int files) throws IOException {
        return files == 0 ? "served" : throttle.file("198.51.100." + files, () -> nested(files - 1));
    }
}
