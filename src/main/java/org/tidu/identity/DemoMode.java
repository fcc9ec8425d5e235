package org.tidu.identity;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.PublishedPassword;

/** Whether this is a demonstration: profile {@code demo}, and nothing else, allows the published password. */
@Component
public class DemoMode implements PublishedPassword {

    /** Password of every account of the demonstration; printed on its log-in page, so worthless anywhere else. */
    public static final String PASSWORD = "Tidu-demo-2025";

    private final boolean on;

    public DemoMode(Environment environment) {
        this.on = environment.acceptsProfiles(Profiles.of("demo"));
    }

    public boolean isOn() {
        return on;
    }

    @Override
    public boolean forbids(String password) {
        return !on && PASSWORD.equals(password);
    }
}
