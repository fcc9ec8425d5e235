package org.tidu.portal.health;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** After an out-of-memory error a program is neither alive nor dead; it has to end, and only the command that starts it can say so. */
class OutOfMemory implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OutOfMemory.class);
    private static final String OPTION = "ExitOnOutOfMemoryError";

    @Override
    public void run(ApplicationArguments arguments) {
        if (!isFatal()) {
            LOG.warn("out of memory would not end the program; start it with -XX:+{}", OPTION);
        }
    }

    static boolean isFatal() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            return machine == null || Boolean.parseBoolean(machine.getVMOption(OPTION).getValue());
        } catch (IllegalArgumentException otherMachine) {
            // a Java machine that does not know the option
            return true;
        }
    }
}
