package org.tidu.identity;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether this is a demonstration: profile {@code demo}, and nothing else, allows the published password. */
@Component
public class DemoMode {

    /** Password of every account of the demonstration; printed on its log-in page, so worthless anywhere else. */
    public static final String PASSWORD = "Tidu-demo-2025";

    private final boolean on;

    public DemoMode(Environment environment) {
        this.on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public boolean isOn() {
        return on;
    }

    /** Is this the published password in a place where it must not be used? */
    public boolean forbids(String password) {
        return !on && PASSWORD.equals(password);
    }
}
